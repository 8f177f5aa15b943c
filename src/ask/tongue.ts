import type { GraphNode } from "../domain/fact.ts";
import type { GraphStore, ReadOptions } from "../graph/port.ts";
import type { Pool } from "./link.ts";
import type { Match } from "./match.ts";
import type { Question } from "./question.ts";

/** A question in one language: how it is cut, linked and read. */
export interface Tongue {
  readonly units: readonly string[];
  /** What the graph may hold of what the question names. */
  pool(store: GraphStore, options: () => ReadOptions): Promise<Pool>;
  /** How a node's name answers the question, if at all. */
  match(node: GraphNode): Match | undefined;
  /** What the words say, those in `taken` being names. */
  read(taken: ReadonlySet<number>): Question | undefined;
  /** True where these units hold a relation phrase. */
  tells(units: readonly number[]): boolean;
  /** Those of these units that a text says. */
  said(units: readonly number[], text: string): ReadonlySet<number>;
  /** What a unit counts for where nothing accounts for it: names more than small words. */
  weight(unit: number): number;
}
