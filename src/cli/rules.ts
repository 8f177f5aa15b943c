import { listFiles } from "../../loaders/files.ts";
import { type LoadOptions, loadFiles } from "../../loaders/load.ts";
import { RULE_NAMES, RULES, type RuleName } from "../../loaders/rules/registry.ts";
import type { GraphStore } from "../graph/port.ts";
import { withGraph } from "./graph.ts";
import { type LoadFlags, loadOptions } from "./load.ts";
import { EXIT, type Output, write } from "./output.ts";
import { packageRoot } from "./root.ts";

/** Flags of `gazette rules` as they are typed. */
export type RulesFlags = Pick<LoadFlags, "publication" | "home" | "date" | "mastheads" | "lexicon" | "json">;

/** Lists all rules that write facts, with how many statements each read on the pages (the samples unless told). */
export const listRules = async (
  paths: readonly string[],
  flags: RulesFlags,
  { out, err }: Output,
): Promise<number> => {
  const files = await listFiles(paths.length > 0 ? paths : [`${packageRoot()}/seeds`]);
  let code: number = EXIT.OK;
  const options: LoadOptions = {
    ...loadOptions(flags),
    onFile: async ({ file, status, reason }) => {
      if (status !== "FAILED") return;
      code = EXIT.FAILED;
      await write(err, `gazette: ${file}: failed: ${reason}\n`);
    },
  };
  const fired = await withGraph("sqlite::memory:", async (store) => {
    await loadFiles(files, store, options);
    return countRules(store);
  });
  await write(out, flags.json ? asJson(fired) : asText(fired));
  return code;
};

/** How many statements of a graph each rule has read, by the names that stand in it. */
export const countRules = async (store: GraphStore): Promise<ReadonlyMap<string, number>> => {
  const fired = new Map<string, number>();
  for await (const record of store.stream())
    if (record.kind === "edge" && record.type !== "MENTIONS")
      for (const { rule } of record.evidence) fired.set(rule, (fired.get(rule) ?? 0) + 1);
  return fired;
};

const asJson = (fired: ReadonlyMap<string, number>): string =>
  `${JSON.stringify(RULE_NAMES.map((name) => ({ name, ...RULES[name], fired: fired.get(name) ?? 0 })))}\n`;

const asText = (fired: ReadonlyMap<string, number>): string =>
  RULE_NAMES.map((name) => ruleText(name, fired.get(name) ?? 0)).join("\n");

const ruleText = (name: RuleName, fired: number): string => {
  const { reads, writes, matches, rejects } = RULES[name];
  const line = (text: string) => text.replaceAll("\n", " ");
  return [
    `${name} (${writes.join(", ")}); statements read: ${fired}\n`,
    `  ${reads}\n`,
    ...matches.map(({ text, fact }) => `  yes: ${line(text)} → ${fact}\n`),
    ...rejects.map((text) => `  no:  ${line(text)}\n`),
  ].join("");
};
