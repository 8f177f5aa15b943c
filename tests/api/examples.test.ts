import { readdirSync, readFileSync } from "node:fs";
import { parse, validate } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { costOf, DEFAULT_LIMITS, sizeOf } from "../../src/api/limits.ts";
import { type RunningServer, startServer } from "../../src/api/server.ts";
import { openStore } from "../../src/graph/open.ts";
import type { GraphStore } from "../../src/graph/port.ts";
import { EXAMPLES } from "../../src/web/examples/index.ts";
import { bundles } from "./bundles.ts";
import { dataOf, schema } from "./recorder.ts";

const folder = new URL("../../src/web/examples/", import.meta.url);
const read = (name: string): string => readFileSync(new URL(`${name}.graphql`, folder), "utf8");

/** The test graph's answer to each variable of the examples. */
const NAMES: Readonly<Record<string, string>> = {
  agency: "青禾市妇联",
  person: "柳望舒",
  event: "全市家庭工作会议",
  city: "青禾市",
  place: "青禾市",
  other: "白杨县",
  phrase: "获评",
  text: "nuanchuang",
  a: "柳望舒",
  b: "顾采薇",
  from: "柳望舒",
  to: "顾采薇",
  since: "2024",
  question: "谁主持了全市家庭工作会议?",
};

/** True where an answer holds at least one name, text or count. */
const says = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.some(says);
  if (typeof value === "object" && value !== null) return Object.values(value).some(says);
  return typeof value === "string" && value !== "";
};

describe("the example questions", () => {
  let store: GraphStore;
  let server: RunningServer;
  beforeAll(async () => {
    store = await openStore("sqlite::memory:");
    await store.write(bundles);
    server = await startServer({ store, host: "127.0.0.1", port: 0 });
  });
  afterAll(async () => {
    await server.close();
    await store.close();
  });

  it("are listed, each file once", () => {
    const files = readdirSync(folder)
      .filter((file) => file.endsWith(".graphql"))
      .map((file) => file.slice(0, -".graphql".length));
    expect(EXAMPLES.map((example) => example.name).sort()).toEqual(files.sort());
    expect(files.length).toBeGreaterThanOrEqual(12);
  });

  describe.each(EXAMPLES.map((example) => [example.name, example] as const))("%s", (name, { variables }) => {
    const source = read(name);
    const document = parse(source);
    const [operation] = document.definitions;
    if (operation?.kind !== "OperationDefinition") throw new Error(`${name} holds no operation`);

    it("begins with the question in Chinese and in English", () => {
      const [chinese, english] = source.split("\n");
      expect(chinese).toMatch(/^# .*\p{Script=Han}/u);
      expect(english).toMatch(/^# [A-Z]/);
    });

    it("is valid, and within the limits", () => {
      expect(validate(schema, document)).toEqual([]);
      const asked = operation.variableDefinitions?.map((each) => each.variable.name.value) ?? [];
      expect(Object.keys(variables).sort()).toEqual(asked.sort());
      expect(sizeOf(document, operation).depth).toBeLessThanOrEqual(DEFAULT_LIMITS.depth);
      expect(costOf(schema, document, operation, { ...variables }).cost).toBeLessThanOrEqual(
        DEFAULT_LIMITS.cost,
      );
    });

    it("is answered", async () => {
      const own = Object.fromEntries(Object.keys(variables).map((variable) => [variable, NAMES[variable]]));
      const data = await dataOf(store, source, own);
      expect(says(data)).toBe(true);
      // The server runs what is asked again as a compiled function.
      for (const _time of [1, 2, 3]) {
        const response = await fetch(`${server.url}/graphql`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ query: source, variables: own }),
        });
        expect(await response.json()).toEqual({ data });
      }
    });
  });
});
