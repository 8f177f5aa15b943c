import type { GraphLink, GraphNode } from "./model.ts";

/** Places in the tree of divisions, as their official codes tell it (GB/T 2260 and the codes below it). */

export interface Division {
  /** Code of the division, without what is below its level. */
  readonly code: string;
  readonly name: string;
  /** The place itself, where it is among those given. */
  readonly node: GraphNode | undefined;
  /** How many links the place has. */
  readonly ties: number;
  /** Its own links and those of all below it. */
  readonly allTies: number;
  readonly parts: readonly Division[];
}

/** Digits of a code that each level adds up to: province, city, county, township, village. */
const LEVELS = [2, 4, 6, 9, 12] as const;

/** The significant digits of a code: 370000 → 37, 371600 → 3716, 371625 → 371625. */
export const stem = (code: string): string => {
  const size =
    LEVELS.find((digits) => digits <= code.length && /^0*$/.test(code.slice(digits))) ?? code.length;
  return code.slice(0, size);
};

/** The stems of the divisions that a stem lies in, from the province down, without its own. */
const above = (code: string): readonly string[] =>
  LEVELS.filter((digits) => digits < code.length).map((digits) => code.slice(0, digits));

interface Draft {
  readonly code: string;
  node?: GraphNode;
  readonly parts: Draft[];
}

/** The tree of the places that have codes; divisions in between that aren't given are named by what lies in them. */
export const divisionsOf = (
  places: readonly GraphNode[],
  links: readonly GraphLink[],
): readonly Division[] => {
  const ties = new Map<string, number>();
  for (const { from, to } of links) for (const id of [from, to]) ties.set(id, (ties.get(id) ?? 0) + 1);
  const drafts = new Map<string, Draft>();
  const roots: Draft[] = [];
  const draft = (code: string): Draft => {
    const found = drafts.get(code);
    if (found) return found;
    const made: Draft = { code, parts: [] };
    drafts.set(code, made);
    const parent = above(code).at(-1);
    (parent ? draft(parent).parts : roots).push(made);
    return made;
  };
  for (const place of places) if (place.code) draft(stem(place.code)).node = place;
  return roots.flatMap((root) => finish(root, ties)).sort(byTies);
};

const byTies = (a: Division, b: Division): number => b.allTies - a.allTies || (a.code < b.code ? -1 : 1);

/** Divisions that nobody named and that hold only one part give way to that part. */
const finish = ({ code, node, parts }: Draft, ties: ReadonlyMap<string, number>): readonly Division[] => {
  const below = parts.flatMap((part) => finish(part, ties)).sort(byTies);
  const own = node ? (ties.get(node.id) ?? 0) : 0;
  const allTies = below.reduce((sum, part) => sum + part.allTies, own);
  const name = node?.name ?? nameFrom(code, below);
  if (!node && !name) return below;
  return [{ code, name: name ?? code, node, ties: own, allTies, parts: below }];
};

/** A division's own name out of the full name of something in it: 陕西省汉中市洋县 begins with those above. */
const nameFrom = (code: string, below: readonly Division[]): string | undefined => {
  const full = below.flatMap(fullNames)[0];
  const names = full?.match(/.+?(?:特别行政区|自治区|自治州|自治县|地区|省|市|盟|州|县|区|旗)/gu) ?? [];
  return names[LEVELS.indexOf(code.length as (typeof LEVELS)[number])];
};

const fullNames = ({ node, parts }: Division): readonly string[] => [
  ...(node?.fullName ? [node.fullName] : []),
  ...parts.flatMap(fullNames),
];
