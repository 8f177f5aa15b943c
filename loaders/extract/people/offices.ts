import type { Draft } from "../../types.ts";
import type { PostBodies } from "./bodies.ts";
import type { PeopleLedger } from "./ledger.ts";
import { HEAD_NEAR, TITLE_GOES_ON } from "./patterns.ts";
import type { Title } from "./titles.ts";

/** The titles of one body that stand behind an offset: 汉中市政府党组成员、副市长. */
export interface Office {
  readonly organization: Draft | undefined;
  readonly titles: readonly string[];
  readonly end: number;
}

/** The first title behind an offset; its place is told from there. */
export const titleNear = (ledger: PeopleLedger, offset: number): Title | undefined => {
  const near = ledger.text.slice(offset, offset + 12);
  const head = HEAD_NEAR.exec(near)?.[1];
  if (head) {
    const start = near.indexOf(head);
    return { text: head, start, end: start + head.length, kind: "HEAD" };
  }
  const post = ledger.kit.words.titles(near)[0];
  return post && { text: post.surface, start: post.start, end: post.end, kind: post.value };
};

/** A title right behind 、; its end is told from the offset. */
export const nextTitle = (
  ledger: PeopleLedger,
  offset: number,
): { readonly text: string; readonly end: number } | undefined => {
  if (ledger.text[offset] !== "、") return undefined;
  const title = titleNear(ledger, offset + 1);
  return title && title.start === 0 && title.kind === "POST"
    ? { text: title.text, end: title.end + 1 }
    : undefined;
};

/** The office told right behind an offset: a body and its titles, a place and its head, or titles alone. */
export const officeAt = (ledger: PeopleLedger, bodies: PostBodies, offset: number): Office | undefined => {
  const body = ledger.bodies.filter(({ start }) => start === offset).sort((a, b) => b.end - a.end)[0];
  const place = ledger.places.filter(({ start }) => start === offset).sort((a, b) => b.end - a.end)[0];
  const after = body?.end ?? (place && titleNear(ledger, place.end)?.start === 0 ? place.end : offset);
  const first = titleNear(ledger, after);
  if (!first || first.start > 0 || first.kind === "ROLE") return undefined;
  const title = { ...first, start: after, end: after + first.end };
  if (TITLE_GOES_ON.test(ledger.text.slice(title.end, title.end + 2))) return undefined;
  const titles = [first.text];
  let end = title.end;
  for (let next = nextTitle(ledger, end); next; next = nextTitle(ledger, end)) {
    titles.push(next.text);
    end += next.end;
  }
  const organization = body?.draft ?? (first.kind === "HEAD" ? bodies.government(title, []) : undefined);
  return { organization, titles, end };
};
