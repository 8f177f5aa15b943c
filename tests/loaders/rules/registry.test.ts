import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { listFiles } from "../../../loaders/files.ts";
import { loadFiles } from "../../../loaders/load.ts";
import { RULE_NAMES, RULES } from "../../../loaders/rules/registry.ts";
import { withGraph } from "../../../src/cli/graph.ts";
import { countRules } from "../../../src/cli/rules.ts";
import { withPage } from "../../../src/cli/score.ts";
import { allGoldPages } from "../../score/shared.ts";
import { readStory } from "./read.ts";

describe.each(RULE_NAMES)("the rule %s", (name) => {
  const { matches, rejects, writes } = RULES[name];

  it("alone reads the facts of its examples", () => {
    for (const { headline, text, fact } of matches) {
      const read = readStory(text, headline).filter((one) => one.fact === fact);
      expect({ text, rules: read.map(({ rule }) => rule) }).toEqual({ text, rules: [name] });
      expect(writes).toContain(fact.split(" ")[1]);
    }
  });

  it("passes over what only looks like it", () => {
    const fired = rejects.filter((text) => readStory(text).some(({ rule }) => rule === name));
    expect(fired).toEqual([]);
  });
});

/** What the rules read on the sample pages, and on the pages beside the checkout where they are. */
const firedAnywhere = async (): Promise<ReadonlySet<string>> => {
  const seeds = await withGraph("sqlite::memory:", async (store) => {
    await loadFiles(await listFiles([join(import.meta.dirname, "../../../seeds")]), store);
    return countRules(store);
  });
  const fired = new Set(seeds.keys());
  for (const { page, gold } of allGoldPages())
    for (const name of (await withPage(page, { publication: gold.publication }, countRules)).keys())
      fired.add(name);
  return fired;
};

describe("the registry", () => {
  it("knows every rule that stands in a graph", async () => {
    const fired = await firedAnywhere();
    const never = RULE_NAMES.filter((name) => !fired.has(name));
    if (never.length > 0) console.info(`No page fires ${never.join(", ")}.`);
    const known: ReadonlySet<string> = new Set(RULE_NAMES);
    expect([...fired].filter((name) => !known.has(name))).toEqual([]);
  });
});
