import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { listFiles } from "../../../loaders/files.ts";
import { loadFiles } from "../../../loaders/load.ts";
import { RULE_NAMES, RULES } from "../../../loaders/rules/registry.ts";
import { withGraph } from "../../../src/cli/graph.ts";
import { countRules } from "../../../src/cli/rules.ts";
import { withPage } from "../../../src/cli/score.ts";
import { allGoldPages, type GoldPage } from "../../score/shared.ts";
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

/** What the rules read on the sample pages. */
const firedOnSamples = (): Promise<ReadonlyMap<string, number>> =>
  withGraph("sqlite::memory:", async (store) => {
    await loadFiles(await listFiles([join(import.meta.dirname, "../../../seeds")]), store);
    return countRules(store);
  });

/** What they read on the pages beside the checkout. */
const firedBeside = async (pages: readonly GoldPage[]): Promise<ReadonlySet<string>> => {
  const fired = new Set<string>();
  for (const { page, gold } of pages)
    for (const name of (await withPage(page, { publication: gold.publication }, countRules)).keys())
      fired.add(name);
  return fired;
};

describe("the registry", () => {
  const pages = allGoldPages();

  it("is shown whole by the sample pages: every rule reads something on them", async () => {
    const fired = await firedOnSamples();
    expect(RULE_NAMES.filter((name) => !fired.has(name))).toEqual([]);
    expect([...fired.keys()].sort()).toEqual([...RULE_NAMES].sort());
  });

  it("knows every rule that reads the pages beside the checkout", async (context) => {
    if (pages.length === 0) context.skip("no pages lie in ../shared");
    const known: ReadonlySet<string> = new Set(RULE_NAMES);
    expect([...(await firedBeside(pages))].filter((name) => !known.has(name))).toEqual([]);
  });
});
