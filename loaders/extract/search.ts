import { type Anchors, anchorsOf } from "./anchors.ts";
import { Occurrences } from "./occurrences.ts";
import { withoutUnicode } from "./pattern.ts";

/**
 * All matches of a global pattern, as `text.matchAll(pattern)` gives them. Every match holds certain words: a text without
 * them is not searched, and where they are few, the pattern is tried beside them alone. To look for a word costs a
 * fraction of trying a pattern everywhere.
 */
export const findAll = (text: string, pattern: RegExp): readonly RegExpExecArray[] => {
  if (text.length <= SHORT) return everyMatch(text, pattern);
  const { anchors, global, sticky } = planOf(pattern);
  here.read(text);
  let best: Anchors | undefined;
  let least = text.length / WORTH;
  for (const some of anchors) {
    const places = here.places(some);
    if (places === 0) return [];
    if (places > least) continue;
    best = some;
    least = places;
  }
  if (!here.plain || !global || !sticky) return everyMatch(text, pattern);
  return best ? here.matches(best, sticky) : everyMatch(text, global);
};

/** The same for texts that are searched for few patterns, without a look what they hold. */
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

/** A pattern is sooner tried on a text of so few characters than what it needs is looked for. */
const SHORT = 64;
/** To try a pattern at one place by itself takes as long as passing by so many. */
const WORTH = 16;

/** The text searched last. */
const here = new Occurrences();

/** How a pattern is searched for. */
interface Plan {
  readonly pattern: RegExp;
  readonly flags: string;
  readonly anchors: readonly Anchors[];
  /** The pattern as it reads texts without characters of two code units, where that can be told: the engine is faster so. */
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
  const plain = flags === "gu" ? withoutUnicode(source) : undefined;
  return {
    pattern,
    flags,
    anchors: pattern.ignoreCase || pattern.multiline ? [] : anchorsOf(source),
    ...(plain === undefined ? {} : { global: new RegExp(plain, "g"), sticky: new RegExp(plain, "y") }),
  };
};

const plans = new WeakMap<RegExp, Plan>();
/** A literal in a function is a new pattern at each run. There are no more of these than patterns in the rules. */
const bySource = new Map<string, Plan>();
