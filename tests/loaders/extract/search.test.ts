import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchorsOf } from "../../../loaders/extract/anchors.ts";
import { everyMatch, findAll, findFirst, matchAt } from "../../../loaders/extract/search.ts";
import { articles } from "../../bench/corpus/articles.ts";

const told = (pattern: RegExp) =>
  anchorsOf(pattern.source).map((anchors) =>
    anchors.map(({ codes, least, most }) => [String.fromCharCode(...codes), least, most]),
  );

describe("anchorsOf", () => {
  it.each([
    [/(?<=\p{Script=Han})社区(?!服务|卫生)/gu, [[["社区", 0, 0]]]],
    [
      /(?:出席|参加了)(?=[，。]|并)/gu,
      [
        [
          ["出席", 0, 0],
          ["参加了", 0, 0],
        ],
        [
          ["，", 2, 3],
          ["。", 2, 3],
          ["并", 2, 3],
        ],
      ],
    ],
    [
      /(?<![党团])(?:启动|签约)?仪式(?:上|由)?|开幕式/gu,
      [
        [
          ["仪式", 0, 2],
          ["开幕式", 0, 0],
        ],
      ],
    ],
    [/“([^“”\n]{2,40})”/gu, [[["“", 0, 0]], [["”", 3, 41]]]],
    [/(?:\p{Script=Han}{2,3}、)+\p{Script=Han}等/gu, [[["、", 2, 3]], [["等", 4, Number.POSITIVE_INFINITY]]]],
    [
      /(?<=在|位于.{1,2})医院/gu,
      [
        [["医院", 0, 0]],
        [
          ["在", -4, -1],
          ["位于", -4, -1],
        ],
      ],
    ],
    [/a\/b\(c{0,2}d+/gu, [[["a/b(", 0, 0]], [["d", 4, 6]]]],
    [
      /\u4e00\u4e01|x\.y/gu,
      [
        [
          ["一丁", 0, 0],
          ["x.y", 0, 0],
        ],
      ],
    ],
  ])("reads of %s what every match holds, and where", (pattern, anchors) =>
    expect(told(pattern)).toEqual(anchors),
  );

  it.each([
    /[\p{Script=Han}]{2,4}/gu,
    /(?:社区)?\d+/gu,
    /社区|\d+/gu,
    /[^，。]+/gu,
    /(?!社区)./gu,
    /社{0,1}/gu,
  ])("tells nothing of %s, which matches without any word", (pattern) => expect(told(pattern)).toEqual([]));
});

const placed = (matches: Iterable<RegExpExecArray>) => [...matches].map((match) => [match.index, ...match]);

describe("findAll", () => {
  const root = join(import.meta.dirname, "../../..");
  const rules = join(root, "loaders/extract");
  const sources = readdirSync(rules, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => readFileSync(join(rules, name), "utf8"));
  /** Patterns of the rules, those too that are searched for by other means. */
  const patterns = [
    ...new Map(
      sources.flatMap((source) =>
        [...source.matchAll(/(?<=[\s(,])\/((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+)\/g?(m?)u\b/gu)].map(
          ([whole, pattern = "", lines = ""]) => [whole, new RegExp(pattern, `g${lines}u`)] as const,
        ),
      ),
    ).values(),
  ];
  const one = articles(3);
  const texts = [
    ...readdirSync(join(root, "seeds")).map((name) => readFileSync(join(root, "seeds", name), "utf8")),
    ...Array.from({ length: 20 }, (_, n) => one(n).text),
  ];

  it("finds by the patterns of all rules what matchAll finds, also in texts with rare characters", () => {
    expect(patterns.length).toBeGreaterThan(400);
    for (const text of texts.flatMap((text) => [text, `𠮷${text}`, `二〇二五年${text}`]))
      for (const pattern of patterns) {
        const matches = placed(text.matchAll(pattern));
        expect(placed(findAll(text, pattern)), pattern.source).toEqual(matches);
        const first = findFirst(text, new RegExp(pattern.source, pattern.flags.replace("g", "")));
        expect(placed(first ? [first] : []), pattern.source).toEqual(matches.slice(0, 1));
      }
  });

  const unit = fc.constantFrom(
    "在",
    "等",
    "、",
    "，",
    "社",
    "区",
    "镇",
    "1",
    "\n",
    "𠮷",
    "〇",
    "㐂",
    "豈",
    "々",
    "a",
  );
  it.each([
    /(?<=在|等.{0,2})社区(?!镇)/gu,
    /(?:[\p{Script=Han}]{1,3}、)+[\p{Script=Han}]{1,3}?等/gu,
    /(?:^|，)在(?=[^，]{0,4}镇)|1+镇$/gu,
    /(?<one>[社区])\k<one>|(镇)\2等/gu,
    /(?=社区)|镇*等/gu,
    /社区/giu,
    /镇*(?:等{2})?/gu,
    /^镇/gmu,
  ])("finds in any text what matchAll finds by %s", (pattern) =>
    fc.assert(
      fc.property(fc.array(fc.string({ unit, maxLength: 200 }), { maxLength: 3 }), (texts) => {
        const once = new RegExp(pattern.source, pattern.flags.replace("g", ""));
        const there = new RegExp(pattern.source, pattern.flags.replace("g", "y"));
        // One after the other and again, as rules ask for the texts of a batch.
        for (const text of [...texts, ...texts]) {
          const matches = placed(text.matchAll(pattern));
          expect(placed(findAll(text, pattern))).toEqual(matches);
          expect(placed(everyMatch(text, pattern))).toEqual(matches);
          const first = findFirst(text, once);
          expect(placed(first ? [first] : [])).toEqual(matches.slice(0, 1));
          for (const at of [0, 1, 2, 5, text.length]) {
            there.lastIndex = at;
            const match = there.exec(text);
            expect(matchAt(text, there, at)).toEqual(match);
          }
        }
      }),
    ),
  );
});
