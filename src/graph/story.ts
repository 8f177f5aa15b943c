import { hash } from "node:crypto";
import type { SentenceRecord } from "../domain/fact.ts";

/**
 * Which articles carry one story: reprints, agency copy, the same report in two papers. Two articles do when at
 * least half of their sentences are the same, estimated from the smallest hashes of each (bottom-k sketches; Broder,
 * "On the resemblance and containment of documents", 1997), so that every pair is judged alike whenever it meets.
 */

/** Hashes kept of an article. */
const SIZE = 8;
/** Shorter sentences stand in many stories. */
const SHORTEST = 16;
const LEAST_SHARED = 0.5;
/** Days within which a story is reprinted; a yearly notice is a story of its own each year. */
export const LONGEST_DAYS = 31;
const DAY_MS = 86_400_000;

/** The sketch of an article: the smallest hashes of its sentences, ascending; marks, spaces and bylines don't count. */
export const sketchOf = (sentences: readonly Pick<SentenceRecord, "text">[]): readonly string[] => {
  const hashes = new Set<string>();
  for (const { text } of sentences) {
    const words = text
      .replace(/^.{0,20}?(?:讯|电)\s*[（(][^（()）]*[)）]/u, "")
      .replace(/[^\p{L}\p{N}]/gu, "");
    if (words.length >= SHORTEST) hashes.add(hash("sha256", words).slice(0, 16));
  }
  return [...hashes].sort().slice(0, SIZE);
};

export interface Sketched {
  readonly sketch: readonly string[];
  /** ISO date of the article, as exact as it is known. */
  readonly date?: unknown;
}

/** True where two articles carry one story. */
export const isSameStory = (a: Sketched, b: Sketched): boolean => {
  if (a.sketch.length === 0 || b.sketch.length === 0 || tooFarApart(a.date, b.date)) return false;
  const smallest = [...new Set([...a.sketch, ...b.sketch])].sort().slice(0, SIZE);
  const shared = smallest.filter((hash) => a.sketch.includes(hash) && b.sketch.includes(hash));
  return shared.length >= smallest.length * LEAST_SHARED;
};

const tooFarApart = (a: unknown, b: unknown): boolean => {
  if (typeof a !== "string" || typeof b !== "string" || a.length < 10 || b.length < 10) return false;
  return Math.abs(Date.parse(a) - Date.parse(b)) > LONGEST_DAYS * DAY_MS;
};
