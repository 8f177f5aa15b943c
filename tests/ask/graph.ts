import { listFiles } from "../../loaders/files.ts";
import { loadFiles } from "../../loaders/load.ts";
import type { Answer } from "../../src/ask/answer.ts";
import { type Asked, answer } from "../../src/ask/run.ts";
import { openStore } from "../../src/graph/open.ts";
import type { GraphStore } from "../../src/graph/port.ts";
import { askOf, schema } from "../api/recorder.ts";

/** The graph of the sample pages, in memory. */
export const sampleGraph = async (): Promise<GraphStore> => {
  const store = await openStore("sqlite::memory:");
  const seeds = new URL("../../seeds", import.meta.url).pathname;
  await loadFiles(await listFiles([seeds]), store);
  return store;
};

/** The same graph as if it held more entities than are compared whole. */
export const asLarge = (store: GraphStore): GraphStore =>
  new Proxy(store, {
    get: (target, name) => {
      if (name === "read")
        return async (...[plan, options]: Parameters<GraphStore["read"]>) => {
          const all = "label" in plan && plan.label === "Entity" && !plan.where;
          return all ? { items: [], hasNext: true } : target.read(plan, options);
        };
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });

/** Asks as the API does. */
export const asking =
  (store: () => GraphStore) =>
  (question: string, more: Partial<Asked> = {}): Promise<Answer> =>
    answer(schema, askOf(store()), { question, ...more });

/** Rows of `question | answers`, the answers parted by 、. */
export const rowsOf = (table: string): readonly (readonly [question: string, answers: readonly string[]])[] =>
  table
    .trim()
    .split("\n")
    .map((line) => {
      const [question = "", answers = ""] = line.split("|");
      return [question.trim(), answers.split("、").filter(Boolean)] as const;
    });
