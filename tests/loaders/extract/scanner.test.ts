import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildScanner, buildScanners, hitsOf } from "../../../loaders/extract/scanner.ts";

const words = new Map([
  ["柳泉", 1],
  ["柳泉村", 2],
  ["村委会", 3],
  ["会", 4],
]);

describe.each([
  ["a scanner", (text: string) => buildScanner(words)(text)],
  ["hitsOf", (text: string) => hitsOf(words, text)],
])("%s", (_, find) => {
  it("takes the leftmost word, then the longest, and none that overlaps it", () =>
    expect(find("柳泉村委会到柳泉开会").map(({ start, end, value }) => [start, end, value])).toEqual([
      [0, 3, 2],
      [4, 5, 4],
      [6, 8, 1],
      [9, 10, 4],
    ]));

  it("finds nothing where no word stands", () => expect(find("青禾镇")).toEqual([]));
});

describe("hitsOf", () => {
  const text = fc.string({ unit: fc.constantFrom("甲", "乙", "丙", "，"), maxLength: 60 });

  it("finds what a scanner of the same words finds, be they few or many", () =>
    fc.assert(
      fc.property(fc.array(text, { maxLength: 90 }), text, (all, read) => {
        const some = new Map(all.map((word, i) => [word.slice(0, 1 + (i % 4)), i]));
        expect(hitsOf(some, read)).toEqual(buildScanner(some)(read));
      }),
    ));
});

describe("buildScanners", () => {
  const text = fc.string({ unit: fc.constantFrom("甲", "乙", "丙", "，"), maxLength: 120 });
  const dictionary = fc.array(fc.string({ unit: fc.constantFrom("甲", "乙", "丙"), maxLength: 4 }), {
    maxLength: 9,
  });

  it("finds for each dictionary what a scanner of its own finds, in any order and again", () =>
    fc.assert(
      fc.property(dictionary, dictionary, fc.array(text, { maxLength: 4 }), (one, other, texts) => {
        const entries = (words: readonly string[]) => words.map((word, i) => [word, i + 1] as const);
        const both = buildScanners<{ one: number; other: number }>({
          one: entries(one),
          other: entries(other),
        });
        const [alone, otherAlone] = [buildScanner(entries(one)), buildScanner(entries(other))];
        for (const read of [...texts, ...texts.reverse()]) {
          expect(both.one(read)).toEqual(alone(read));
          expect(both.other(read)).toEqual(otherAlone(read));
          expect(both.one(read)).toEqual(hitsOf(new Map(entries(one).filter(([word]) => word)), read));
        }
      }),
    ));
});
