import { TITLE_MODIFIER } from "../../lexicons/titles.ts";
import type { Draft, Mention } from "../../types.ts";
import type { PostBodies } from "./bodies.ts";
import { Governments } from "./governments.ts";
import type { PeopleLedger } from "./ledger.ts";
import { HEAD_NEAR, TITLE_GOES_ON } from "./patterns.ts";
import type { Title } from "./titles.ts";
import { DESCRIBED_AS, NO_POST, SENT_TO_BE } from "./turns.ts";

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
  governs: boolean,
): { readonly text: string; readonly end: number } | undefined => {
  if (ledger.text[offset] !== "、") return undefined;
  const title = titleNear(ledger, offset + 1);
  return title && title.start === 0 && (title.kind === "POST" || (governs && title.kind === "HEAD"))
    ? { text: title.text, end: title.end + 1 }
    : undefined;
};

/**
 * The office told behind an offset: a body and its titles, a place and its head, or titles alone. `likely` is the body that
 * titles alone, or such as a place has none of, are most likely held in.
 */
export const officeAt = (
  ledger: PeopleLedger,
  bodies: PostBodies,
  offset: number,
): (Office & { readonly likely: Draft | undefined }) | undefined => {
  const { text } = ledger;
  const body = ledger.bodies
    .filter(
      ({ start }) =>
        start >= offset &&
        start - offset <= NEAR_BODY &&
        // 任组长，办公室设在甲局: the next clause tells of another body.
        !/[，,。；]/u.test(text.slice(offset, start)),
    )
    .sort((a, b) => b.end - a.end)[0];
  const place = placeAt(ledger, offset);
  const sent = place && SENT_TO_BE.exec(text.slice(place.end, place.end + 4))?.[0].length;
  const behind = place ? place.end + (sent ?? 0) : offset;
  // 到甲村任驻村第一书记, 任甲村驻村工作队队长: the title behind 驻村.
  const stays = place ? (STAYS.exec(text.slice(behind, behind + 8))?.[0].length ?? 0) : 0;
  const from =
    body?.end ??
    (place && (sent || titleNear(ledger, behind + stays)?.start === 0) ? behind + stays : offset);
  const first = titleNear(ledger, from);
  if (!first || first.start > (body ? 2 : 0) || first.kind === "ROLE") return body && described(ledger, body);
  const title = { ...first, start: from + first.start, end: from + first.end };
  if (TITLE_GOES_ON.test(text.slice(title.end, title.end + 2))) return undefined;
  // 书法家协会名誉主席
  const modifier = TITLE_MODIFIER.exec(text.slice(from, title.start))?.[0] ?? "";
  const titles = [modifier + first.text];
  let { end } = title;
  // 县政府副县长、代理县长: both in the government.
  const governs = /政府$/u.test(body?.draft.name ?? "");
  for (let next = nextTitle(ledger, end, governs); next; next = nextTitle(ledger, end, governs)) {
    titles.push(next.text);
    end += next.end;
  }
  // 洋县教育局局长葛明的女儿, 校长聘请的教师: the post is another's.
  if (/^(?:聘请?|任命|推荐|指派|委托|邀请)/u.test(text.slice(end)) || ledger.nameAt(end, false))
    return undefined;
  const organization =
    body?.draft ?? (first.kind === "HEAD" ? new Governments(ledger, bodies).of(title, []) : undefined);
  return {
    organization,
    titles,
    end,
    likely:
      organization ?? bodies.bodyOf(place && from > place.end ? { ...title, start: place.end } : title, []),
  };
};
/** The place at an offset: of 洋县青禾镇, the town. */
const placeAt = (ledger: PeopleLedger, offset: number): Mention | undefined => {
  const place = ledger.places.filter(({ start }) => start === offset).sort((a, b) => b.end - a.end)[0];
  return place && (placeAt(ledger, place.end) ?? place);
};

/** 驻村第一书记: what he is called in the village that stands in front. */
const STAYS = /^驻[村点](?=第一书记)/u;
/** How far behind its verb a body may stand: 任中共洋县县委书记. */
const NEAR_BODY = 4;

/** 是洋县第一中学的一名语文教师: the title ends a description. */
const described = (ledger: PeopleLedger, { draft, end }: Mention): ReturnType<typeof officeAt> => {
  const said = DESCRIBED_AS.exec(ledger.text.slice(end, end + 20));
  const told = said?.[1] ?? "";
  const title = ledger.kit.words.titles(told).at(-1);
  return said && title && title.end === told.length && !NO_POST.test(told)
    ? { organization: draft, titles: [title.surface], end: end + said[0].length, likely: draft }
    : undefined;
};
