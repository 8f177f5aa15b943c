import type { EntityLabel, FactType } from "../domain/ontology.ts";

/** What the words of a question say, before anything is looked up in the graph. */

export type Language = "ZH" | "EN";

/** What an answer may be: its labels, and what narrows them. */
export interface Target {
  readonly labels: readonly (EntityLabel | "Article")[];
  /** Kinds of organizations, events or initiatives. */
  readonly kinds?: readonly string[];
  readonly levels?: readonly string[];
  /** A word that the name of what is asked for holds where several pass: 哪些大学 → 大学. */
  readonly word?: string;
  /** True where only names with the word are meant: 服务站. */
  readonly exact?: boolean;
  /** Chinese words for such things: a name that ends with one is of this kind, whatever the graph says. */
  readonly words?: readonly string[];
  /** True of where something is: the smallest place answers. */
  readonly where?: boolean;
  /** True of who did something: a body that somebody belongs to is no answer. */
  readonly agent?: boolean;
}

export type Precision = "DAY" | "MONTH" | "YEAR" | "ANY";

/** What is asked for. */
export type Wanted =
  | { readonly form: "ENTITY"; readonly target: Target }
  | { readonly form: "DATE"; readonly precision: Precision }
  | { readonly form: "TITLE" }
  | { readonly form: "TIMES" }
  | { readonly form: "YES_NO" };

/** `AGENT`: who did it (由谁); `PLACE`: where (在哪); `OBJECT`: what it was done to (获得什么). */
export type Side = "AGENT" | "PLACE" | "OBJECT";

export interface Focus {
  readonly wanted: Wanted;
  /** True where the number of answers is asked for (几, how many). */
  readonly count: boolean;
  readonly side?: Side;
  /** How many answers the question itself speaks of: 哪两家. */
  readonly number?: number;
  /** Units of the question that ask, and those that describe what is asked for. */
  readonly units: readonly number[];
  readonly described: readonly number[];
}

/** One meaning of a relation phrase: an edge, and what the edge must say. */
export interface Sense {
  readonly edge: FactType;
  /** Roles of the edge; any where absent. */
  readonly roles?: readonly string[];
  /** Posts that count, as the graph writes them. */
  readonly titles?: readonly string[];
  /** The direction of the edge from what is named; any where absent. */
  readonly direction?: "in" | "out";
}

/** A relation phrase in the question with the meanings that it may have, likeliest first. */
export interface Phrase {
  readonly units: readonly number[];
  readonly senses: readonly Sense[];
}

/** A day, month or year of the question, or an open span; `--MM-DD` where the year isn't said. */
export interface When {
  readonly from?: string;
  readonly to?: string;
  readonly day?: string;
  readonly units: readonly number[];
}

/** A post that the question names beside a body or place: 市长, head of the bureau. */
export interface Post {
  readonly units: readonly number[];
  /** Titles that count, as the graph writes them. */
  readonly titles: readonly string[];
  /** True where any head of the body counts: who heads …? */
  readonly chief: boolean;
}

/** A clause that says which things of a sort are meant. */
export interface Clause {
  /** Units of its relation phrase. */
  readonly verb: readonly number[];
  readonly target: Target;
  /** Units of the noun for the things. */
  readonly units: readonly number[];
}

/**
 * A unit is the smallest part of a question that is explained or isn't: a character of Chinese, a word of
 * English.
 */
export interface Question {
  readonly language: Language;
  readonly source: string;
  readonly units: readonly string[];
  readonly focus: Focus;
  readonly phrases: readonly Phrase[];
  readonly posts: readonly Post[];
  readonly when?: When;
  /** Units that say nothing of their own: 的, 了, the, of. */
  readonly empty: ReadonlySet<number>;
  /** Top so many (前三, top three), most first. */
  readonly top?: number;
  /** Nouns for things of a sort that aren't asked for: of 谁出席的会议最多 the meetings. */
  readonly nouns: readonly { readonly target: Target; readonly units: readonly number[] }[];
  /** True where who or what has most is asked for. */
  readonly most?: boolean;
  /** True where who or what has more of those that are named is asked for. */
  readonly more?: boolean;
  /** So many times in a row, which the answer must say too. */
  readonly inRow?: { readonly times: number; readonly units: readonly number[] };
  /** The earliest or the latest of the answers is asked for. */
  readonly order?: "FIRST" | "LAST";
  /** Units that name what is left out: of 除了某人还有谁, the first part. */
  readonly besides?: ReadonlySet<number>;
  /** True where what holds of all that are named is asked for: 都, both. */
  readonly both?: boolean;
  /** True where who was seen together is asked for. */
  readonly together: boolean;
  /** What somebody who is named did, and to what sort of things: of 某人出席的会议 the 出席 and the meetings. */
  readonly clause?: Clause;
  /** Things of a sort that the question speaks of, all of a place: 各县, the counties of. */
  readonly several?: { readonly target: Target; readonly units: readonly number[] };
}
