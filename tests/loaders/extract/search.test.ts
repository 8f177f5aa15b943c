import { describe, expect, it } from "vitest";
import { everyMatch, findAll, mayMatch, neededWords } from "../../../loaders/extract/search.ts";

describe("neededWords", () => {
  it.each([
    [/(?<=\p{Script=Han})社区(?!服务|卫生)/gu, [["社区"]]],
    [
      /(?:出席|参加)(?=[，。；]|并)/gu,
      [
        ["出席", "参加"],
        ["，", "。", "；", "并"],
      ],
    ],
    [/(?<![党团])(?:启动|签约)?仪式(?:上|由)?|开幕式/gu, [["仪式", "开幕式"]]],
    [/“([^“”\n]{2,40})”/gu, [["“"], ["”"]]],
    [/(?:[\p{Script=Han}]{2,3}、)+[\p{Script=Han}]{2}等(?:镇|街道)/gu, [["、"], ["等"], ["镇", "街道"]]],
    [/该(?:院|校)?|医院/gu, [["医院", "该"]]],
    [/a\/b\(c{0,2}d+/gu, [["a/b("], ["d"]]],
    [/\u4e00\u4e01|x\.y/gu, [["x.y", "一丁"]]],
  ])("reads %s", (pattern, words) => {
    const sorted = (all: readonly (readonly string[])[]) => all.map((one) => [...one].sort());
    expect(sorted(neededWords(pattern.source))).toEqual(sorted(words));
  });

  it.each([
    /[\p{Script=Han}]{2,4}/gu,
    /(?:社区)?\d+/gu,
    /社区|\d+/gu,
    /[^，。]+/gu,
    /(?!社区)./gu,
    /社{0,1}/gu,
  ])("tells nothing of %s, which matches without any word", (pattern) =>
    expect(neededWords(pattern.source)).toEqual([]),
  );
});

describe("findAll", () => {
  const text = "5月6日，洋县青禾镇、柳泉镇等乡镇的社区举行启动仪式。";
  const long = `${"今天天气很好，".repeat(20)}${text}`;
  it.each([
    /(?<=\p{Script=Han})社区(?!服务)/gu,
    /(?:[\p{Script=Han}]{2,3}、)+[\p{Script=Han}]{2,3}等/gu,
    /开幕式|\d+月/gu,
  ])("finds what matchAll finds by %s", (pattern) => {
    const placed = (matches: Iterable<RegExpExecArray>) =>
      [...matches].map(({ index, 0: match }) => [index, match]);
    for (const one of [text, long]) {
      expect(placed(findAll(one, pattern))).toEqual(placed(one.matchAll(pattern)));
      expect(placed(everyMatch(one, pattern))).toEqual(placed(one.matchAll(pattern)));
      expect(findAll(one, pattern).length).toBeGreaterThan(0);
    }
  });

  it("leaves out texts without the words, and none that case alone tells from them", () => {
    expect(mayMatch(text, /闭幕式|颁奖仪式/gu)).toBe(false);
    // A shorter text behind a longer one: nothing of that is left.
    expect(mayMatch(long, /天气/gu)).toBe(true);
    expect(mayMatch(text, /天气/gu)).toBe(false);
    expect(mayMatch("copyright", /COPYRIGHT/giu)).toBe(true);
  });
});
