import { type Anchors, anchorsOf, type Need } from "./anchors.ts";
import { type Occurrences, occurrencesIn } from "./occurrences.ts";
import { withoutUnicode } from "./pattern.ts";

/**
 * All matches of a global pattern, as `text.matchAll(pattern)` gives them. Every match holds certain words: a text without
 * them is not searched, and where they are few, the pattern is tried beside them alone. To look for a word costs a
 * fraction of trying a pattern everywhere.
 */
export const findAll = (text: string, pattern: RegExp): readonly RegExpExecArray[] => {
  const plan = planOf(pattern);
  const here = occurrencesIn(text);
  const near = nearest(here, plan, text.length);
  if (near === NOWHERE) return [];
  if (!here.plain || !plan.global || !plan.sticky) return everyMatch(text, pattern);
  return near ? here.matches(near, plan.sticky) : everyMatch(text, plan.global);
};

/** The first match of a pattern that is neither global nor sticky, as `pattern.exec(text)` gives it, found like all. */
export const findFirst = (text: string, pattern: RegExp): RegExpExecArray | null => {
  const plan = planOf(pattern);
  const here = occurrencesIn(text);
  const near = nearest(here, plan, text.length);
  if (near === NOWHERE) return null;
  if (!here.plain || !plan.global || !plan.sticky) return pattern.exec(text);
  if (near) return here.matches(near, plan.sticky, 1)[0] ?? null;
  plan.global.lastIndex = 0;
  return plan.global.exec(text);
};

/** What a sticky pattern matches at a place, as `pattern.exec(text)` gives it from there. */
export const matchAt = (text: string, pattern: RegExp, at: number): RegExpExecArray | null => {
  const { needs, sticky } = planOf(pattern);
  const here = occurrencesIn(text);
  // Where the words stand is told for texts without characters of two code units.
  if (here.plain && !needs.every((need) => here.allows(need, at))) return null;
  const tried = here.plain && sticky ? sticky : pattern;
  tried.lastIndex = at;
  return tried.exec(text);
};

/** Every match of a global pattern, without a look what the text holds. */
export const everyMatch = (text: string, pattern: RegExp): readonly RegExpExecArray[] => {
  const found: RegExpExecArray[] = [];
  // `matchAll` makes a new pattern at each call.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex += pattern.unicode && isPair(text, match.index) ? 2 : 1;
  }
  return found;
};

const isPair = (text: string, at: number): boolean => (text.codePointAt(at) ?? 0) > 0xffff;

/** To try a pattern at one place by itself takes as long as passing by so many. */
const WORTH = 16;
/** A text lacks the words of a pattern. */
const NOWHERE: Anchors = [];

/** The words of a pattern that leave the fewest places to try it at; undefined where it is sooner tried everywhere. */
const nearest = (here: Occurrences, { needs }: Plan, length: number): Anchors | undefined => {
  let best: Anchors | undefined;
  let least = length / WORTH;
  for (const need of needs) {
    const places = here.places(need, least);
    if (places === 0) return NOWHERE;
    if (places > least) continue;
    best = need.anchors;
    least = places;
  }
  return best;
};

/** How a pattern is searched for. */
interface Plan {
  readonly pattern: RegExp;
  readonly flags: string;
  readonly needs: readonly Need[];
  /** The pattern as it reads plain texts, where that can be told: the engine is faster so. */
  readonly global?: RegExp;
  readonly sticky?: RegExp;
}

const planOf = (pattern: RegExp): Plan => {
  const known = plans.get(pattern) ?? bySource.get(pattern.source);
  if (known && (known.pattern === pattern || known.flags === pattern.flags)) return known;
  const plan = makePlan(pattern);
  plans.set(pattern, plan);
  bySource.set(pattern.source, plan);
  return plan;
};

const makePlan = (pattern: RegExp): Plan => {
  const { source, flags } = pattern;
  const plain = pattern.unicode && !pattern.ignoreCase ? withoutUnicode(source) : undefined;
  const others = flags.replace(/[guy]/g, "");
  return {
    pattern,
    flags,
    needs: pattern.ignoreCase ? [] : anchorsOf(source).map(needOf),
    ...(plain === undefined
      ? {}
      : { global: new RegExp(plain, `g${others}`), sticky: new RegExp(plain, `y${others}`) }),
  };
};

const needOf = (anchors: Anchors): Need => ({
  heads: Uint16Array.from(anchors, ({ codes }) => codes[0] ?? 0),
  anchors,
});

const plans = new WeakMap<RegExp, Plan>();
/** A literal in a function is a new pattern at each run. There are no more of these than patterns in the rules. */
const bySource = new Map<string, Plan>();
