import { describe, expect, it } from "vitest";
import { BEYOND } from "../../src/ask/lexicon/beyond.ts";
import { read } from "./reading.ts";

describe.each(BEYOND.map((row) => [row.id, row] as const))("questions beyond the graph: %s", (_id, row) => {
  it.each(row.refuses)("%j isn't read", (question) => {
    expect(read(question)).toBeUndefined();
  });
  it.each(row.not)("%j is read", (question) => {
    expect(read(question)).toBeDefined();
  });
});
