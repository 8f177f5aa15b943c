import type { Division, Span } from "../../types.ts";

/** Short names of divisions that vouch for each other: 西安、渭南、宝鸡等地. */

interface Hit extends Span {
  readonly surface: string;
  readonly candidates: readonly Division[];
}

const LINK = /^(?:、|和|及|与|以及)$/u;
/** What shows, behind a list, that its members are places. */
const PLACES_END = /^(?:[及和与、]我?[市省县区]|等?地|等[\d两三四五六七八九十]*[省市县州](?!委|政|级))/u;
/** A place's name with the word of its level. */
export const FULL_NAME = /[省市县区旗州盟镇乡]$|街道$/u;

/** Where the short forms stand that a list of places vouches for: three in a row, or two before 等地. */
export const listedHits = (text: string, hits: readonly Hit[]): ReadonlySet<number> => {
  const starts = new Set<number>();
  for (let first = 0; first < hits.length; ) {
    let last = first;
    while (last + 1 < hits.length && LINK.test(text.slice(hits[last]?.end, hits[last + 1]?.start))) last++;
    const run = hits.slice(first, last + 1);
    const end = run.at(-1)?.end ?? 0;
    const placed = PLACES_END.test(text.slice(end, end + 8));
    if ((run.length >= 3 || (run.length === 2 && placed)) && run.some(isCity))
      for (const hit of run) starts.add(hit.start);
    first = last + 1;
  }
  return starts;
};

const isCity = ({ surface, candidates }: Hit): boolean =>
  FULL_NAME.test(surface) || candidates.some(({ level }) => level === "PROVINCE" || level === "CITY");
