import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { splitSentences } from "../../../loaders/extract/document.ts";
import { openInput } from "../../../loaders/input/open.ts";
import { readDocument, readPage } from "../../../loaders/read/index.ts";
import { GazetteError } from "../../../src/domain/errors.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "gazette-page-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const story = (byline: string): string =>
  `河堤加固工程开工\n\n${byline}5月6日,云溪河堤加固工程在青禾镇开工,计划年底前完成主体建设。\n`;

describe("bylines", () => {
  it.each<[string, readonly (readonly [string, string])[]]>([
    ["本报讯(记者 秦晓禾)", [["秦晓禾", "REPORTER"]]],
    ["本报讯(全媒记者 秦晓禾)", [["秦晓禾", "REPORTER"]]],
    ["本报讯(青媒体记者 秦晓禾)", [["秦晓禾", "REPORTER"]]],
    [
      "本报讯（见习记者 秦晓禾 通讯员 葛一舟 报道）",
      [
        ["秦晓禾", "REPORTER"],
        ["葛一舟", "CORRESPONDENT"],
      ],
    ],
    [
      "本报讯(记者秦晓禾 通讯员葛一舟)",
      [
        ["秦晓禾", "REPORTER"],
        ["葛一舟", "CORRESPONDENT"],
      ],
    ],
    [
      "青禾融媒讯 记者秦晓禾通讯员葛一舟报道 ",
      [
        ["秦晓禾", "REPORTER"],
        ["葛一舟", "CORRESPONDENT"],
      ],
    ],
    ["本报讯(全媒体记者 阿依夏·买买提)", [["阿依夏·买买提", "REPORTER"]]],
    [
      "本报讯(记者秦晓实习生葛一舟通讯员陆文方刚)",
      [
        ["秦晓", "REPORTER"],
        ["葛一舟", "CORRESPONDENT"],
        ["陆文方刚", "CORRESPONDENT"],
      ],
    ],
    [
      "本报讯(记者秦晓葛一舟陆文瑾)",
      [
        ["秦晓", "REPORTER"],
        ["葛一舟", "REPORTER"],
        ["陆文瑾", "REPORTER"],
      ],
    ],
    [
      "本报讯(记者 欧阳知秋 秦晓禾)",
      [
        ["欧阳知秋", "REPORTER"],
        ["秦晓禾", "REPORTER"],
      ],
    ],
  ])("%s", (byline, expected) => {
    const [article] = readPage(bytes(story(byline)), "page.txt").articles;
    expect(article?.authors.map(({ name, role }) => [name, role])).toEqual(expected);
  });
});

describe("bylines apart from the dateline", () => {
  const body = "5月6日,云溪河堤加固工程在青禾镇开工,计划年底前完成主体建设。";
  it.each<[string, readonly (readonly [string, string])[]]>([
    [
      `记者:秦晓禾/文 葛一舟/图\n\n${body}`,
      [
        ["秦晓禾", "REPORTER"],
        ["葛一舟", "PHOTOGRAPHER"],
      ],
    ],
    [
      `□秦晓禾 本报记者 葛一舟\n\n${body}`,
      [
        ["秦晓禾", "AUTHOR"],
        ["葛一舟", "REPORTER"],
      ],
    ],
    [
      `${body}\n\n青禾时报 秦晓禾 通讯员 葛一舟 文/图`,
      [
        ["秦晓禾", "PHOTOGRAPHER"],
        ["葛一舟", "PHOTOGRAPHER"],
      ],
    ],
    [`记者 | 秦晓禾 编辑 | 葛一舟\n\n${body}`, [["秦晓禾", "REPORTER"]]],
    [
      `撰稿:秦晓禾 摄影:葛一舟\n\n${body}`,
      [
        ["秦晓禾", "AUTHOR"],
        ["葛一舟", "PHOTOGRAPHER"],
      ],
    ],
    [`■ 本报记者 秦晓禾 文/图\n\n${body}`, [["秦晓禾", "PHOTOGRAPHER"]]],
    [`■文/摄 青禾日报记者 秦晓禾\n\n${body}`, [["秦晓禾", "PHOTOGRAPHER"]]],
    [
      `${body}\n记者：秦晓禾 摄像：葛明远`,
      [
        ["秦晓禾", "REPORTER"],
        ["葛明远", "PHOTOGRAPHER"],
      ],
    ],
    [`${body}【记者 秦晓禾】`, [["秦晓禾", "REPORTER"]]],
    [`${body}（汉台区融媒体中心 秦晓禾）`, [["秦晓禾", "REPORTER"]]],
    [
      `${body}\n（秦晓禾 文 葛明远 摄）`,
      [
        ["秦晓禾", "AUTHOR"],
        ["葛明远", "PHOTOGRAPHER"],
      ],
    ],
    [`${body} 葛一舟 摄`, [["葛一舟", "PHOTOGRAPHER"]]],
    [`${body}(图/葛一舟)`, [["葛一舟", "PHOTOGRAPHER"]]],
    [`${body}\n\n（记者 秦晓禾）`, [["秦晓禾", "REPORTER"]]],
    [`新华社北京5月6日电(记者秦晓禾)${body}`, [["秦晓禾", "REPORTER"]]],
    [`本报讯(通讯员 县委办)${body}`, []],
    [`${body}工作人员(右一)介绍情况。`, []],
  ])("%s", (text, expected) => {
    const [article] = readPage(new TextEncoder().encode(`河堤加固工程开工\n\n${text}\n`), "p").articles;
    expect(article?.authors.map(({ name, role }) => [name, role])).toEqual(expected);
  });
});

describe("pages", () => {
  it.each<[string, Uint8Array, RegExp]>([
    ["an empty file", new Uint8Array(), /empty/u],
    ["a binary file", new Uint8Array([0x89, 0x50, 0, 1, 2, 0, 0]), /not text/u],
    ["a page without an article", bytes("12\n34\n"), /no article/u],
    [
      "elements within elements without end",
      bytes(`<html><body>${"<div>".repeat(20_000)}<p>${"青禾镇的茶开采了。".repeat(9)}</p></body></html>`),
      /nested more than 200 deep/u,
    ],
  ])("refuses %s with one line naming the file", (_, input, reason) => {
    expect(() => readPage(input, "x.txt")).toThrow(GazetteError);
    expect(() => readPage(input, "x.txt")).toThrow(reason);
    expect(() => readPage(input, "x.txt")).toThrow(/^x\.txt: [^\n]+$/u);
  });

  it("reads GB18030, UTF-16 and a byte order mark alike", () => {
    const plain = readPage(bytes(story("本报讯(记者 秦晓禾)")), "p").articles;
    const text = story("本报讯(记者 秦晓禾)");
    const utf16 = new Uint8Array(2 + text.length * 2);
    utf16.set([0xff, 0xfe]);
    for (const [i, unit] of [...text].entries())
      utf16.set([unit.charCodeAt(0) & 255, unit.charCodeAt(0) >> 8], 2 + i * 2);
    expect(readPage(utf16, "p").articles).toEqual(plain);
    expect(readPage(new Uint8Array([0xef, 0xbb, 0xbf, ...bytes(text)]), "p").articles).toEqual(plain);
  });

  it("makes each item of a headline list a brief", () => {
    const page = "标题新闻\n\n●6月1日,青禾镇启用便民服务站点。\n●6月2日,云溪河段完成清淤工作任务。\n";
    expect(readPage(bytes(page), "p", { date: "2024-06-03" }).articles).toMatchObject([
      { genre: "BRIEF", title: "6月1日,青禾镇启用便民服务站点。", date: { iso: "2024-06-01" } },
      { genre: "BRIEF", title: "6月2日,云溪河段完成清淤工作任务。", date: { iso: "2024-06-02" } },
    ]);
  });

  it.each<[string, string, readonly string[]]>([
    [
      "behind who took the photo",
      "河堤加固开工\n\n5月6日,云溪河堤加固工程在青禾镇开工。\n\n大家都很高兴,说要把工程做好。\n\n秦晓禾 摄\n\n青禾镇的农民这些天在忙什么\n\n青禾镇的农民这些天都在田里忙着播种。\n",
      ["河堤加固开工", "青禾镇的农民这些天在忙什么"],
    ],
    [
      "over a column's name in brackets",
      "河堤加固开工\n\n5月6日,云溪河堤加固工程在青禾镇开工。\n\n【新春走基层】青禾镇的农民这些天在忙什么\n\n青禾镇的农民这些天都在田里忙着播种。\n",
      ["河堤加固开工", "【新春走基层】青禾镇的农民这些天在忙什么"],
    ],
    [
      "not at a photo between two paragraphs",
      "河堤加固开工\n\n5月6日,云溪河堤加固工程在青禾镇开工。\n\n▲云溪河堤。记者 秦晓禾 摄\n\n当天,青禾镇的干部和群众早早来到工地,都说要把这项工程做好。\n",
      ["河堤加固开工"],
    ],
  ])("begins a story %s", (_, page, titles) => {
    expect(readPage(bytes(page), "p").articles.map(({ title }) => title)).toEqual(titles);
  });

  it.each([
    "据秦晓禾报道,5月8日,东湾村举办插秧比赛,十二户人家下田竞技。",
    "据秦晓禾、葛一舟报道,为迎接端午,社区邀请老人一起包粽子。",
    "本报讯(记者 秦晓禾)东湾村的早稻日前开镰,今年亩产可望增加一成。",
  ])("begins an article under a headline where a report opens: %s", (opening) => {
    const page = readPage(bytes(`${story("")}\n田里闹起来\n\n${opening}\n`), "p");
    expect(page.articles.map(({ title }) => title)).toEqual(["河堤加固工程开工", "田里闹起来"]);
  });

  it.each<[line: string, posted: string | undefined, writers: readonly string[]]>([
    ["来源：青禾发布 发布时间：2025-05-19 10:20", "2025-05-19", []],
    ["2025年5月19日 10:20", "2025-05-19", []],
    ["青禾融媒 2025-05-19 10:20 陕西", "2025-05-19", []],
    ["信息来源：县农业农村局　　发布日期：2025/5/19　　阅读次数：31", "2025-05-19", []],
    ["作者:秦晓禾 葛一舟 发布时间:2025年05月19日", "2025-05-19", ["秦晓禾", "葛一舟"]],
    ["作者：秦晓禾 通讯员：葛一舟 来源：青禾网", undefined, ["秦晓禾", "葛一舟"]],
    ["时间：2025年5月19日 来源：青禾发布 作者：秦晓禾 浏览：120 字体：[大 中 小]", "2025-05-19", ["秦晓禾"]],
  ])("takes for no headline what a post tells of itself: %s", (line, posted, writers) => {
    const text = `河堤加固工程开工\n${line}\n\n5月6日,云溪河堤加固工程在青禾镇开工,计划年底前完成主体建设。\n`;
    const [article, ...more] = readPage(bytes(text), "p").articles;
    expect(more).toEqual([]);
    expect(article?.title).toBe("河堤加固工程开工");
    expect(article?.posted?.iso).toBe(posted);
    expect(article?.date?.iso).toBe(posted && "2025-05-06");
    expect(article?.authors.map(({ name }) => name)).toEqual(writers);
  });

  it.each([
    "来源于生活的艺术,在乡村舞台上绽放",
    "2025年5月19日青禾镇举办插秧比赛",
    "时间：本周六上午 地点：青禾镇政府门前广场",
  ])("doesn't take for what a post tells of itself: %s", (line) => {
    const text = `河堤加固工程开工\n${line}\n\n5月6日,云溪河堤加固工程在青禾镇开工,计划年底前完成主体建设。\n`;
    expect(readPage(bytes(text), "p").articles[0]?.text).toContain(line);
  });

  it.each([
    `2025-05-22 ${"委".repeat(120)}开会`,
    `2025-05-22${" ".repeat(140)}开会`,
    `来源：青禾发布 ${"大中小".repeat(45)}开会`,
  ])("gets done with a line that can be parted in countless ways", (line) => {
    const text = `${story("")}\n${line}\n`;
    expect(readPage(bytes(text), "p").articles.length).toBeGreaterThan(0);
  });

  it("goes on behind a photo's caption amid a story", () => {
    const told = "开工仪式上,施工单位介绍了加固方案,沿线村民代表一起查看了河堤的险段。";
    const text = `${story("本报讯(记者 秦晓禾)")}\n5月6日,云溪河堤加固现场,工人正在打桩。记者 葛一舟 摄\n\n${told}\n`;
    const [article, ...more] = readPage(bytes(text), "p").articles;
    expect(more).toEqual([]);
    expect(article?.text.split("\n").at(-1)).toBe(told);
    expect(article?.authors.map(({ name }) => name)).toEqual(["秦晓禾", "葛一舟"]);
  });

  it("keeps who took a photo whose caption says the lead again", () => {
    const lead = "5月6日,云溪河堤加固工程在青禾镇开工,计划年底前完成主体建设。";
    const text = `河堤加固工程开工\n\n${lead}\n\n${lead}秦晓禾 葛一舟 摄\n`;
    const [article] = readPage(bytes(text), "p").articles;
    expect(article?.authors.map(({ name, role }) => `${name} ${role}`)).toEqual([
      "秦晓禾 PHOTOGRAPHER",
      "葛一舟 PHOTOGRAPHER",
    ]);
  });

  it("begins an article under a headline that cries out, and none under what somebody says", () => {
    const next = "连日来,青禾镇的乡村集市人头攒动,手工年货、山货土产摆满了街道两旁的摊位,引来四方乡邻。";
    const said = "青禾镇村民 方有田：“赶集的人多了，山货也好卖了。”";
    const page = readPage(bytes(`${story("")}\n热闹起来了!青禾镇办起乡村集市\n\n${next}\n\n${said}\n`), "p");
    expect(page.articles.map(({ title }) => title)).toEqual([
      "河堤加固工程开工",
      "热闹起来了!青禾镇办起乡村集市",
    ]);
  });

  it("moves on from a headline that looks like an item", () => {
    const page = "## ●青禾镇河堤加固\n\n5月6日,云溪河堤加固工程在青禾镇开工。\n";
    expect(readPage(bytes(page), "p").articles).toHaveLength(1);
  });

  it("never crashes, and all offsets lie within the text", async () => {
    const parts = fc.constantFrom(
      "本报讯(记者 秦晓禾)",
      "## ",
      "●",
      "\n\n",
      "(上接第一版)",
      "5月6日,",
      "。",
      "“",
      "文/图",
      "<html><body><p>",
      "<h1>",
      "<!--enpproperty <title>",
      "<founder-content>",
      "<div class=detail-art>",
      "</p>",
      "{",
      '{"title":"标题","content":"',
      '"}\n',
      "title,content\n",
      '"',
      "(",
      ")",
    );
    const text = fc.array(fc.oneof(parts, fc.string({ unit: "binary", maxLength: 12 })), { maxLength: 30 });
    const input = fc.oneof(
      text.map((all) => bytes(all.join(""))),
      fc.uint8Array({ maxLength: 200 }),
    );
    await fc.assert(
      fc.asyncProperty(input, async (data) => {
        const path = join(folder, "input");
        writeFileSync(path, data);
        try {
          for await (const document of openInput({ path, source: "p" })) {
            if (document.kind === "broken") continue;
            for (const article of readDocument(document).articles) {
              expect(article.bodyStart).toBeLessThanOrEqual(article.text.length);
              for (const { name, start, end } of article.authors)
                expect(article.text.slice(start, end)).toBe(name);
            }
          }
        } catch (error) {
          if (!(error instanceof GazetteError)) throw error;
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("sentences", () => {
  it("are the text at their offsets, and leave out nothing but spaces", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."甲乙。！？；”\n ,.3"), maxLength: 60 }), (text) => {
        const sentences = splitSentences(text);
        for (const one of sentences) expect(text.slice(one.start, one.end)).toBe(one.text);
        expect(
          sentences
            .map((one) => one.text)
            .join("")
            .replace(/\s/gu, ""),
        ).toBe(text.replace(/\s/gu, ""));
      }),
    );
  });
});
