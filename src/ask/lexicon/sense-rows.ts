import type { Sense } from "../question.ts";

/** What relation phrases are made of. */

/** A row of relation phrases with the edges that they may mean, and phrasings that they must and must not be read in. */
export interface SenseRow {
  readonly id: string;
  readonly zh: readonly string[];
  /** A pattern over the words of an English question, joined by spaces, in lower case. */
  readonly en: string;
  readonly senses: readonly Sense[];
  /** Wordings in which the phrase must be seen, and in which it must not. */
  readonly reads: readonly string[];
  readonly not: readonly string[];
}

export const attended = (...roles: readonly string[]): Sense => ({
  edge: "ATTENDED",
  ...(roles.length && { roles }),
});
export const organized = (...roles: readonly string[]): Sense => ({
  edge: "ORGANIZED",
  ...(roles.length && { roles }),
});
export const launched = (...roles: readonly string[]): Sense => ({
  edge: "LAUNCHED",
  ...(roles.length && { roles }),
});
export const wrote = (...roles: readonly string[]): Sense => ({
  edge: "WROTE",
  ...(roles.length && { roles }),
});
export const holds: Sense = { edge: "HOLDS" };
export const heldAt: Sense = { edge: "HELD_AT" };
export const locatedIn: Sense = { edge: "LOCATED_IN" };
export const implementedIn: Sense = { edge: "IMPLEMENTED_IN" };
export const partOf: Sense = { edge: "PART_OF" };
export const partnered: Sense = { edge: "PARTNERED_WITH" };
export const received: Sense = { edge: "RECEIVED" };
export const confers: Sense = { edge: "LAUNCHED" };

export const words = (text: string): readonly string[] => text.split(" ").filter(Boolean);
