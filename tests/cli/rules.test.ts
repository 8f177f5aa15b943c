import { join } from "node:path";
import { PassThrough } from "node:stream";
import { expect, it } from "vitest";
import { RULE_NAMES } from "../../loaders/rules/registry.ts";
import { run } from "../../src/cli/main.ts";

const page = join(import.meta.dirname, "../../seeds/hanzhong-2025-04-18-01.txt");

const gazette = async (...argv: readonly string[]) => {
  const streams = { out: new PassThrough(), err: new PassThrough() };
  const texts = { out: "", err: "" };
  for (const name of ["out", "err"] as const)
    streams[name].on("data", (data) => (texts[name] += String(data)));
  return { code: await run(argv, streams), ...texts };
};

it("tells every rule with its examples and how often it read something", async () => {
  const { code, out, err } = await gazette("rules", page, "--json");
  expect([code, err]).toEqual([0, ""]);
  const rules = JSON.parse(out) as readonly { readonly name: string; readonly fired: number }[];
  expect(rules.map(({ name }) => name)).toEqual(RULE_NAMES);
  expect(rules.find(({ name }) => name === "byline/reporter")?.fired).toBeGreaterThan(0);
  expect(rules.find(({ name }) => name === "post/author-note")).toMatchObject({
    fired: 0,
    writes: ["HOLDS"],
    matches: [{ fact: "葛明远 HOLDS 洋县作家协会 会员" }],
  });
});

it("prints them for people, for the sample pages unless told", async () => {
  const { out } = await gazette("rules");
  expect(out).toMatch(
    /^attended\/chair \(ATTENDED\); statements read: [1-9]\d*\n {2}A name with 主持[^\n]*\n {2}yes: .+ → .+ CHAIR\n {2}no: {2}/m,
  );
});

it("refuses pages that aren't there", async () => {
  const { code, err } = await gazette("rules", `${page}.absent`);
  expect([code, err]).toEqual([1, expect.stringContaining("no such file or folder")]);
});
