import type { ArticleBundle } from "../../src/domain/fact.ts";
import { copyRank } from "../../src/graph/content.ts";
import { pageKey } from "../read/continuation.ts";
import { endsSentence } from "../read/lines.ts";
import { rejoin } from "../read/paragraphs.ts";
import type { Page, PageArticle } from "../types.ts";

/** An article that goes on at another page (下转) or comes from one (上接), with all that joining it needs. Plain data. */
export interface Half {
  readonly article: PageArticle;
  /** What it brings by itself. */
  readonly bundle: ArticleBundle;
  /** Its page, without articles. */
  readonly page: Page;
  readonly publication: string;
  /** Codes of the places that relative names mean. */
  readonly paperHome: string | null;
  readonly articleHome: string | null;
}

export interface Joined {
  /** In the order of reading; at least two. */
  readonly parts: readonly [Half, ...Half[]];
  readonly article: PageArticle;
}

export const isHalf = (article: PageArticle): boolean =>
  article.continuedFrom !== undefined || article.continuedOn !== undefined;

/** What a half may be joined within: one issue of a paper, or one file where the issue is not known. */
export const issueOf = ({ publication, page }: Half): string =>
  page.date?.precision === "DAY"
    ? `${publication} ${page.date.iso}`
    : `${publication} ${page.source.replace(/#.*$/u, "")}`;

/**
 * Joins the halves of one issue. A head and a tail belong together where their jumps name each other's pages, or
 * their headlines are alike; each must be the other's only best match, so that nothing is guessed and the order of
 * the halves says nothing.
 */
export const joinHalves = (halves: readonly Half[]): readonly Joined[] => {
  const known = firstCopies(halves);
  const heads = known.filter(({ article }) => article.continuedOn !== undefined);
  const tails = known.filter(({ article }) => article.continuedFrom !== undefined);
  const next = new Map<Half, Half>();
  for (const head of heads) {
    const tail = onlyBest(tails, (one) => likeness(head, one));
    if (tail && onlyBest(heads, (one) => likeness(one, tail)) === head) next.set(head, tail);
  }
  const continued = new Set(next.values());
  return heads
    .filter((head) => next.has(head) && !continued.has(head))
    .map((head) => {
      const parts: [Half, ...Half[]] = [head];
      for (let tail = next.get(head); tail; tail = next.get(tail)) parts.push(tail);
      return { parts, article: parts.map((part) => part.article).reduce(joinedArticle) };
    });
};

/** Of copies of one half the one whose source comes first, as in the graph. */
const firstCopies = (halves: readonly Half[]): readonly Half[] => {
  const byId = new Map<string, Half>();
  for (const half of [...halves].sort((a, b) => (copyRank(a.bundle) < copyRank(b.bundle) ? -1 : 1)))
    if (!byId.has(half.bundle.article.id)) byId.set(half.bundle.article.id, half);
  return [...byId.values()];
};

const onlyBest = (all: readonly Half[], score: (one: Half) => number): Half | undefined => {
  const scores = all.map(score);
  const best = Math.max(...scores);
  return best > 0 && scores.indexOf(best) === scores.lastIndexOf(best)
    ? all[scores.indexOf(best)]
    : undefined;
};

/** 0 where two halves don't belong together; else more the more speaks for it. */
const likeness = (head: Half, tail: Half): number => {
  if (head.bundle.article.id === tail.bundle.article.id) return 0;
  const on = agreement(head.article.continuedOn, tail.page.pageNumber);
  const from = agreement(tail.article.continuedFrom, head.page.pageNumber);
  if (on < 0 || from < 0) return 0;
  const titles = alike(head.article.title, tail.article.title);
  return on + from > 0 || titles >= 0.5 ? on + from + titles : 0;
};

/** 1 where a jump names the page, -1 where it names another, 0 where one of them says nothing. */
const agreement = (jump: string | undefined, printed: string | undefined): number => {
  if (!jump || !printed) return 0;
  return jump === pageKey(printed) || jump.replace(/^\D/u, "") === pageKey(printed).replace(/^\D/u, "")
    ? 1
    : -1;
};

/** Share of two headlines' pairs of characters that they have in common, 0..1. */
const alike = (a: string, b: string): number => {
  const [x, y] = [pairs(a), pairs(b)];
  const shared = [...x].filter((pair) => y.has(pair)).length;
  return shared === 0 ? 0 : shared / Math.min(x.size, y.size);
};
const pairs = (text: string): ReadonlySet<string> => {
  const plain = text.replace(/[^\p{L}\p{N}]/gu, "");
  return new Set(Array.from({ length: Math.max(0, plain.length - 1) }, (_, i) => plain.slice(i, i + 2)));
};

const joinedArticle = (head: PageArticle, tail: PageArticle): PageArticle => {
  const body = tail.text.slice(tail.bodyStart);
  const joined = endsSentence(head.text) ? `${head.text}\n${body}` : rejoin(head.text, body);
  const shift = joined.length - body.length - tail.bodyStart;
  const { continuedOn: _, ...rest } = head;
  return {
    ...rest,
    text: joined,
    authors: [
      ...head.authors,
      ...tail.authors
        .filter(({ start }) => start >= tail.bodyStart)
        .map((author) => ({ ...author, start: author.start + shift, end: author.end + shift })),
    ],
    ...(tail.continuedOn === undefined ? {} : { continuedOn: tail.continuedOn }),
  };
};
