import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ArticleBundle } from "../../src/domain/fact.ts";
import type { GraphStore } from "../../src/graph/port.ts";
import { saying } from "./saying.ts";

const TEXTS = [
  "2024年，全市新增3,500个岗位，其中5G产业占12.5%。",
  "《青禾市湿地保护条例》共八章六十二条，自12月1日起施行！",
  "他说：“路通了，心就敞亮了。”",
  "The Belt and Road forum and the i-Town app were shown，观众约２００人。",
  "𠮷野村与人民公园相邻；𠮷野村的集市逢五开。",
  "会",
  "会 议 室",
  "  县  ",
  "—— ……",
  '百分之百达标 100% "全部" (a)*~?\\ AND OR NOT',
  "一一一一二一一三",
  "臺灣同胞參訪團抵達青禾市。",
  "表一\t姓名\u0001\u2028单位\u007f\u{1f600}/",
];

/** Everything that stands in a text, up to so many characters, and the whole of it. */
const partsOf = (text: string, longest: number): readonly string[] => {
  const characters = [...text];
  return [
    text,
    ...characters.flatMap((_, from) =>
      Array.from({ length: longest }, (_, n) => characters.slice(from, from + n + 1).join("")),
    ),
  ];
};

const small = [
  saying("甲", "2024-09-03", TEXTS),
  saying("乙", "2024-09", TEXTS.slice(0, 6)),
  saying("丙", undefined, TEXTS.slice(3)),
  saying("丁", "2024-09-03", TEXTS.slice(1, 8)),
  saying("戊", "2024", TEXTS.slice(2, 4)),
  saying("己", "2023-12-31", TEXTS.slice(0, 1)),
];

/** More sentences of a word than any store puts in order, most of them of two days. */
const many = Array.from({ length: 48 }, (_, n) =>
  saying(
    `第${n}篇`,
    n % 8 === 0 ? undefined : n % 3 === 0 ? "2024-05-01" : n < 30 ? "2024-05-02" : `2022-01-${n - 20}`,
    Array.from({ length: 50 }, (_, i) => `第${i}次会议由${n % 16 === 5 ? "罕见" : "常见"}的人主持。`),
  ),
);

/** What a search must give, by going through everything. */
const through = (all: readonly ArticleBundle[], text: string, limit: number): readonly string[] =>
  all
    .flatMap(({ article, sentences }) =>
      sentences
        .filter((sentence) => sentence.text.includes(text))
        .map(({ id }) => ({ id, date: String(article.props.date ?? "") })),
    )
    .sort((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date > b.date ? -1 : 1))
    .slice(0, limit)
    .map(({ id }) => id);

/** What every store must find of what articles say: texts exactly as they stand, newest first. */
export const sentenceContract = (name: string, open: () => Promise<GraphStore>) =>
  describe(`sentences in ${name}`, () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
      await store.write([...small].reverse());
      await store.write(many);
    });
    afterAll(() => store.close());

    const found = async (text: string, limit: number) =>
      (await store.searchSentences({ text, limit })).map((hit) => hit.sentence);

    it.each(TEXTS)("finds every part of %j", async (text) => {
      for (const part of new Set(partsOf(text, 4)))
        expect(await found(part, 100), JSON.stringify(part)).toEqual(through([...small, ...many], part, 100));
    });

    it.each([
      "",
      "无处可寻",
      "议会",
      "2025",
      "the belt",
      "THE",
      "3500",
      "县 县",
      "会会",
      "常见的人主持。主持",
    ])("finds nothing that doesn't stand there: %j", async (text) => {
      expect(await found(text, 20)).toEqual([]);
    });

    it.each([
      ["会议", 7],
      ["会议", 100],
      ["见的人主持。", 300],
      ["罕见的人", 60],
      ["常", 20],
      ["。", 30],
    ])("gives the newest of many: %s, %i", async (text, limit) => {
      expect(await found(text, limit)).toEqual(through([...small, ...many], text, limit));
    });

    it("follows what is replaced and withdrawn", async () => {
      const [first] = small as [ArticleBundle];
      const other = saying("甲", "2020-02-02", ["灯塔照着海湾。"]);
      await store.write([other, { ...other, sentences: [] }, other]);
      expect(await found("灯塔照着", 5)).toEqual(other.sentences.map(({ id }) => id));
      expect(await found("八章六十二条", 9)).toEqual(through(small.slice(1), "八章六十二条", 9));
      await store.withdraw(other.article.id);
      expect(await found("灯塔照着", 5)).toEqual([]);
      await store.write([first]);
      expect(await found("八章六十二条", 9)).toEqual(through(small, "八章六十二条", 9));
    });

    it("tells the article of each", async () => {
      const [hit] = await store.searchSentences({ text: "逢五开", limit: 1 });
      expect(hit?.article).toMatchObject({ label: "Article", props: { date: "2024-09-03" } });
      expect(hit?.text).toBe(TEXTS[4]);
    });
  });
