import { describe, expect, it } from "vitest";
import { SENSES } from "../../src/ask/lexicon/senses.ts";
import { read } from "./reading.ts";

/** True where some phrase of the question may mean the row's first sense. */
const says = (question: string, { senses }: (typeof SENSES)[number]): boolean =>
  (read(question)?.phrases ?? []).some((phrase) =>
    phrase.senses.some(
      (sense) => sense.edge === senses[0]?.edge && `${sense.roles}` === `${senses[0]?.roles}`,
    ),
  );

describe.each(SENSES.map((row) => [row.id, row] as const))("the relation phrases of %s", (_id, row) => {
  it.each(row.reads)("are seen in %j", (question) => {
    expect(says(question, row)).toBe(true);
  });
  it.each(row.not)("aren't seen in %j", (question) => {
    expect(says(question, row)).toBe(false);
  });
  it("are each listed once", () => {
    expect(new Set(row.zh).size).toBe(row.zh.length);
  });
});
