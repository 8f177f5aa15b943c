import { AGENCY_KINDS } from "../../src/domain/ontology.ts";
import type { Doc, Draft, Reading } from "../types.ts";
import { scopeOf } from "./identity.ts";

/** One article of a page with what was read in it. */
export interface ReadArticle {
  readonly id: string;
  readonly doc: Doc;
  readonly reading: Reading;
}

interface Sighting {
  readonly draft: Draft;
  readonly article: ReadArticle;
  /** What the posts tie the person to: `agency:371600`, or `body:甲公司`. Empty where no post is told. */
  readonly ties: readonly string[];
  readonly byline: boolean;
  /** Named bare, so that the reader is expected to know who is meant (长跑选手甲 is not bare). */
  readonly bare: boolean;
}

/**
 * Gives every person of a page the key that identifies him or her: the same name is the same person
 * only where a post or body ties the two, or where one article names bare whom just one other article of
 * the page has introduced. Reporters are apart from the people they write about.
 */
export const resolvePeople = (articles: readonly ReadArticle[]): void => {
  const byName = new Map<string, Sighting[]>();
  for (const article of articles)
    for (const sighting of sightings(article)) {
      const known = byName.get(sighting.draft.name);
      if (known) known.push(sighting);
      else byName.set(sighting.draft.name, [sighting]);
    }
  for (const [name, all] of byName) giveKeys(name, all);
};

const giveKeys = (name: string, all: readonly Sighting[]): void => {
  const introduced = groupByTies(all.filter((one) => one.ties.length > 0 && !one.byline));
  for (const one of all) {
    const home = scopeOf(one.article.doc.home);
    const group = introduced.find((ties) => one.ties.some((tie) => ties.has(tie)));
    const only = introduced.length === 1 ? introduced[0] : undefined;
    if (one.byline) one.draft.key = `${name}|press|${home}`;
    else if (group) one.draft.key = `${name}|${leading(group)}`;
    else if (one.bare && only) one.draft.key = `${name}|${leading(only)}`;
    else one.draft.key = one.bare ? `${name}|${home}` : `${name}|${home}|${one.article.id}`;
  }
};

/** Sets of ties that belong to one person: sightings that share a tie are joined. */
const groupByTies = (all: readonly Sighting[]): readonly Set<string>[] => {
  const groups: Set<string>[] = [];
  for (const { ties } of all) {
    const joined = groups.filter((group) => ties.some((tie) => group.has(tie)));
    const merged = new Set([...ties, ...joined.flatMap((group) => [...group])]);
    for (const group of joined) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups;
};

/** The tie that names the person in every page: the highest agency, else the first body in code-unit order. */
const leading = (ties: ReadonlySet<string>): string =>
  [...ties].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))[0] ?? "";
const rank = (tie: string): number => (tie.startsWith("agency:") ? 0 : 1);

const sightings = (article: ReadArticle): readonly Sighting[] => {
  /** Each person's first mention beside the byline, and ties. */
  const people = new Map<Draft, { first?: number; readonly ties: string[] }>();
  for (const { draft, rule, start } of article.reading.mentions) {
    if (draft.type !== "Person") continue;
    const seen = people.get(draft) ?? { ties: [] };
    people.set(draft, seen);
    if (rule !== "byline") seen.first = Math.min(seen.first ?? start, start);
  }
  for (const { person, organization } of article.reading.posts)
    people.get(person)?.ties.push(tieTo(organization));
  return [...people].map(([draft, { first, ties }]) => ({
    draft,
    article,
    ties,
    byline: first === undefined,
    bare: first === undefined || isBare(article.doc.article.text, first),
  }));
};

const tieTo = (body: Draft): string =>
  body.division && (AGENCY_KINDS as readonly unknown[]).includes(body.props.kind)
    ? `agency:${body.division.code}`
    : `body:${body.name}`;

const HAN = /\p{Script=Han}/u;
const CONNECTS = new Set([..."和与及同由对向为让请据把被给在说是"]);
const isBare = (text: string, start: number): boolean => {
  const before = text[start - 1];
  if (NICKNAME.test(text.slice(Math.max(0, start - 14), start))) return false;
  if (before === undefined || !HAN.test(before) || CONNECTS.has(before)) return true;
  return WELL_KNOWN.test(text.slice(Math.max(0, start - 6), start));
};
/** “90后”甲, “最美教师”乙: introduced by what one calls them. */
const NICKNAME = /“[^“”，。]{2,10}”$/u;
/** 县领导甲, 大会执行主席乙: told as one whom everybody knows. */
const WELL_KNOWN = /(?:领导(?:干部|同志)?|执行主席|书记|[市县区州旗省]长)$/u;
