import type { GraphQLField, GraphQLObjectType } from "graphql";
import type { NodePlan } from "../graph/port.ts";
import type { Asked } from "./filters/rows.ts";
import type { NameTable } from "./names.ts";
import type { Relation } from "./relations.ts";
import type { Operation } from "./selection.ts";

/** What the plan compiler is given, and the shapes that it gives back beside a plan. */

export interface Extra {
  readonly of: "article" | "sentence" | "node";
  readonly plan: NodePlan;
}

/** What a field means for the plan; stands in the schema as the field's extension `role`. */
export type FieldRole =
  | { readonly kind: "relation"; readonly relation: Relation }
  /** article.mentions: what its sentences name. */
  | { readonly kind: "mentions" };

/** Where the answer to each field below a position lies: by type, then by response key. */
export interface Shape {
  readonly kind: "node" | "page" | "mentions" | "edge" | "evidence" | "holder";
  /** Key of the relation in `NodeResult.expand`. */
  readonly key: string;
  readonly on: ReadonlyMap<string, ReadonlyMap<string, Shape>>;
  /** What is wanted of a node that a statement names, beyond what the statement brings. */
  readonly extra?: Extra | undefined;
  /** Arguments that the view needs again. */
  readonly args?: Asked;
}

/** The operation, and what reads and checks its arguments. */
export interface Request extends Operation {
  readonly names: NameTable;
  /** Throws where the arguments of the field don't hold; `path` names it for the message. */
  readonly check: (field: GraphQLField<unknown, unknown>, args: Asked, path: readonly string[]) => void;
}

export interface Compiled<P> {
  readonly plan: P;
  readonly shape: Shape;
}

/** A node of which only its own properties are wanted. */
export const LEAF: Shape = { kind: "node", key: "", on: new Map() };
export const shapeOf = (
  kind: Shape["kind"],
  type: GraphQLObjectType,
  shapes: ReadonlyMap<string, Shape>,
): Shape => ({ kind, key: "", on: new Map([[type.name, shapes]]) });
export const DEFAULT_EVIDENCE = 3;
/** Key of what a sentence names, in the plan of article.mentions. */
export const NAMED = "named";
