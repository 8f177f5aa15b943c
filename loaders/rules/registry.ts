import { EVENT_RULES } from "./events.ts";
import { INITIATIVE_RULES } from "./initiatives.ts";
import { PEOPLE_RULES } from "./people.ts";
import type { Rule } from "./rule.ts";
import { STRUCTURE_RULES } from "./structure.ts";

const TABLE = { ...PEOPLE_RULES, ...EVENT_RULES, ...INITIATIVE_RULES, ...STRUCTURE_RULES };

/** The name of a rule that writes facts: no fact can be drafted under a name that isn't registered. */
export type RuleName = keyof typeof TABLE;

/** All rules that write facts, by name; what each reads is told by examples that a test runs. */
export const RULES: Readonly<Record<RuleName, Rule>> = TABLE;
export const RULE_NAMES = Object.keys(RULES) as RuleName[];
