import type { EntityLabel, Label } from "../domain/ontology.ts";
import type { Relation } from "../query/relations.ts";

/** A question as a typed plan over the ontology. */

/** Tests on a node; all that are given hold. */
export interface NodeTest {
  readonly ids?: readonly string[];
  readonly labels?: readonly Label[];
  readonly kinds?: readonly string[];
  readonly levels?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  /** Id of a place that it must lie in, or be tied to otherwise. */
  readonly within?: string;
  /** A node that must be tied to it, by the relation of this filter: both attended. */
  readonly tied?: { readonly filter: string; readonly id: string };
}

export interface Hop {
  readonly relation: Relation;
  readonly roles?: readonly string[];
  /** Posts that count; only of HOLDS. */
  readonly titles?: readonly string[];
  /** True for posts that are no longer held, and these alone; false for those that are held. */
  readonly former?: boolean;
  readonly test?: NodeTest;
}

/** Where a plan begins: one node, all of a label in a place, or who was seen with a person. */
export type Root =
  | { readonly by: "node"; readonly label: Label; readonly id: string }
  | {
      readonly by: "within";
      readonly label: EntityLabel | "Article";
      /** Id of the place; anywhere where absent. */
      readonly place?: string;
      readonly test: NodeTest;
      /** True where one of them is meant, not all. */
      readonly one?: boolean;
    }
  | {
      readonly by: "together";
      readonly person: string;
      readonly first: number;
      readonly kinds: readonly string[];
      /** So many of those who were seen most often, and who were seen as often. */
      readonly top: number;
    }
  /** All of a label, to be compared by how much of the one relation of the plan they have. */
  | { readonly by: "most"; readonly label: EntityLabel; readonly test: NodeTest; readonly top: number };

/** What is read off the nodes or edges at the end. */
export type Result =
  | { readonly read: "NAME" | "COUNT" }
  | { readonly read: "NODE_DATE" | "EDGE_DATE"; readonly precision: "DAY" | "MONTH" | "YEAR" | "ANY" }
  | { readonly read: "TITLE" | "TIMES" }
  | { readonly read: "IS_THERE"; readonly id: string };

export interface Plan {
  readonly root: Root;
  readonly hops: readonly Hop[];
  readonly result: Result;
}
