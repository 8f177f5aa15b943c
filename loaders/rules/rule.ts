import type { FactType } from "../../src/domain/ontology.ts";

/** An invented text in a paper of Hanzhong, with the fact that the rule reads off it. */
export interface RuleExample {
  /** Headline, where the rule reads it; any other else. */
  readonly headline?: string;
  readonly text: string;
  /** `from TYPE to`, with the title or role behind where there is one. */
  readonly fact: string;
}

/** A rule that writes facts, told so that a person can judge it. */
export interface Rule {
  /** What it reads, in one sentence. */
  readonly reads: string;
  readonly writes: readonly FactType[];
  readonly matches: readonly [RuleExample, ...RuleExample[]];
  /** Texts that look like it and don't fire it. */
  readonly rejects: readonly [string, ...string[]];
}

/** Rules by their names, which stay literal types. */
export const rules = <T extends Readonly<Record<string, Rule>>>(table: T): T => table;
