import type { Ask } from "../query/run.ts";

/** Words that mean a place or a time by where and when one speaks: 我市, 今年, this year. */

const HOME = /(?:我|本)(?:市|县|区|旗|州|盟|省)/gu;
/** Which honours did the district win: as 我区. Elsewhere the word is a part of a name, or of a post's. */
const ENGLISH_HOME = /(?<=\b(?:did|does|has|had|will) )the (city|county|district|banner|league)(?= [a-z])/g;
const ENGLISH_KINDS: ReadonlyMap<string, RegExp> = new Map([
  ["city", /市$/u],
  ["county", /县$/u],
  ["district", /区$/u],
  ["banner", /旗$/u],
  ["league", /盟$/u],
]);

const YEARS: readonly (readonly [pattern: RegExp, before: number])[] = [
  [/今年/gu, 0],
  [/去年/gu, 1],
  [/前年/gu, 2],
];
const ENGLISH_YEARS: readonly (readonly [pattern: RegExp, before: number])[] = [
  [/\bthis year\b/gi, 0],
  [/\blast year\b/gi, 1],
];

/** The home of the graph's paper; undefined where there are several, or none. */
const onlyHome = async (ask: Ask): Promise<string | undefined> => {
  const { items } = await ask.store.read({ label: "Publication", first: 2, node: {} }, ask.options());
  const home = items.length === 1 ? items[0]?.node.props.home : undefined;
  return typeof home === "string" ? home : undefined;
};

/** The year of the newest article: what 今年 means to somebody who reads these papers. */
const newestYear = async (ask: Ask): Promise<number | undefined> => {
  const order = [{ by: "node", prop: "date", descending: true }] as const;
  const { items } = await ask.store.read({ label: "Article", order, first: 1, node: {} }, ask.options());
  const year = Number(String(items[0]?.node.props.date ?? "").slice(0, 4));
  return year > 0 ? year : undefined;
};

const withYears = async (text: string, ask: Ask): Promise<string> => {
  const all = [...YEARS, ...ENGLISH_YEARS];
  if (!all.some(([pattern]) => text.search(pattern) >= 0)) return text;
  const year = await newestYear(ask);
  if (year === undefined) return text;
  const chinese = YEARS.reduce(
    (said, [pattern, before]) => said.replace(pattern, `${year - before}年`),
    text,
  );
  return ENGLISH_YEARS.reduce(
    (said, [pattern, before]) => said.replace(pattern, `in ${year - before}`),
    chinese,
  );
};

/** The question with 我市 and 今年 as what they mean; `home` is the place, else that of the only paper. */
export const placed = async (text: string, home: string | undefined, ask: Ask): Promise<string> => {
  const dated = await withYears(text, ask);
  if (dated.search(HOME) < 0 && dated.search(ENGLISH_HOME) < 0) return dated;
  const place = home ?? (await onlyHome(ask));
  if (!place) return dated;
  const name = shortName(place);
  return dated
    .replace(HOME, () => name)
    .replace(ENGLISH_HOME, (said, kind: string) => (ENGLISH_KINDS.get(kind)?.test(name) ? name : said));
};

/** Of a name from the province down its last part: 陕西省汉中市 → 汉中市. */
const shortName = (place: string): string =>
  /[^省市县区旗州盟]+(?:省|市|县|区|旗|州|盟)$/u.exec(place)?.[0] ?? place;
