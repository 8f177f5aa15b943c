import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openInput } from "../../../loaders/input/open.ts";
import { loadKit } from "../../../loaders/kit.ts";
import { readBundles } from "../../../loaders/pipeline.ts";
import { readDocument } from "../../../loaders/read/index.ts";
import { toSimplified } from "../../../loaders/script.ts";
import type { Page } from "../../../loaders/types.ts";
import * as form from "./formats.ts";

const story: form.Story = {
  kicker: "农机手比武迎三夏",
  title: "青禾镇举办农机技能竞赛",
  subtitle: "八个村二十四名选手参加",
  paragraphs: [
    "本报讯（记者 秦晓禾 通讯员 葛一舟）5月6日，洋县农业农村局在青禾镇举办农机技能竞赛，八个村的二十四名选手参加。",
    "竞赛设理论考试和实地操作两个环节，选手们依次完成起步、转弯和播种，裁判现场打分。",
    "镇长白若溪介绍，这项竞赛已经连续举办三年，今年第一次把无人机植保列为比赛项目。",
  ],
  paper: "汉中日报",
  day: "2025-05-07",
  page: "A02",
  pageName: "县区新闻",
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "gazette-formats-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const pages = async (name: string, bytes: Uint8Array): Promise<readonly Page[]> => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const read: Page[] = [];
  for await (const document of openInput({ path, source: name })) {
    if (document.kind === "broken") throw new Error(`${document.source}: ${document.reason}`);
    read.push(readDocument(document));
  }
  return read;
};

const squeeze = (text: string): string => text.replace(/\s/gu, "");
/** What must be the same in every form. */
const told = (read: readonly Page[]) =>
  read.map(({ articles, publication, date }) => ({
    publication,
    issue: date?.iso,
    articles: articles.map(({ title, text, date, authors, genre }) => ({
      title,
      text: squeeze(text),
      date,
      genre,
      authors: authors.map(({ name, role }) => [name, role]),
    })),
  }));

const expected = [
  {
    publication: "汉中日报",
    issue: "2025-05-07",
    articles: [
      {
        title: `${story.kicker} ${story.title} ${story.subtitle}`,
        text: squeeze([story.kicker, story.title, story.subtitle, ...story.paragraphs].join("")),
        date: { iso: "2025-05-06", precision: "DAY" },
        genre: "NEWS",
        authors: [
          ["秦晓禾", "REPORTER"],
          ["葛一舟", "CORRESPONDENT"],
        ],
      },
    ],
  },
];

describe("one story is the same article in every form", () => {
  const url = "http://paper.example.com/hzrb/html/2025-05/07/content_1.htm";
  it.each<[string, string, Uint8Array]>([
    ["plain text", "plain text", utf8(form.plain(story))],
    ["Markdown", "Markdown", utf8(form.markdown(story))],
    ["F1", "Founder e-paper (F1)", utf8(form.f1(story))],
    ["F1 of web sites", "Founder e-paper (F1)", utf8(form.f1Web(story))],
    ["F2", "Founder e-paper (F2)", utf8(form.f2(story))],
    ["F3", "Founder e-paper (F2)", utf8(form.f3(story))],
    ["J", "Joyhua e-paper (J)", utf8(form.joyhua(story))],
    ["S", "shtml e-paper (S)", utf8(form.shtml(story))],
    ["government site", "government site", utf8(form.government(story))],
    ["any other site", "HTML", utf8(form.generic(story))],
    [
      "P",
      "HTML",
      form.warc(utf8(form.tables(story)), "http://paper.example.com/content/20250507/Articel01002AB.htm"),
    ],
    ["JSON Lines", "JSONL", utf8(form.jsonl(story))],
    ["JSON list", "JSON", utf8(form.json(story))],
    ["JSON list in an object", "JSON", utf8(form.wrapped(story))],
    ["CSV", "CSV", utf8(form.csv(story))],
    ["WARC", "Founder e-paper (F1)", form.warc(utf8(form.f1(story)), url)],
    ["WARC.gz", "Founder e-paper (F1)", gzipSync(form.warc(utf8(form.f1(story)), url))],
    ["gzip", "Founder e-paper (F2)", gzipSync(utf8(form.f2(story)))],
    [
      "UTF-8 with a mark",
      "plain text",
      Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), utf8(form.plain(story))]),
    ],
    ["ZIP", "Founder e-paper (F2)", form.zip({ "汉中/2025-05-07/content_1.html": utf8(form.f2(story)) })],
    ["GBK", "plain text", form.gbk(form.plain(story))],
    ["HTML in GBK", "Joyhua e-paper (J)", form.gbk(form.joyhua(story))],
    ["JSON Lines in GBK", "JSONL", form.gbk(form.jsonl(story))],
    ["CSV in GBK", "CSV", form.gbk(form.csv(story))],
    ["UTF-16", "CSV", Buffer.from(`\uFEFF${form.csv(story)}`, "utf16le")],
  ])("%s", async (_, format, bytes) => {
    const read = await pages("input", bytes);
    expect(told(read)).toEqual(expected);
    expect(read[0]?.format).toBe(format);
  });
});

describe("parts that can't be read never stop the others", () => {
  const sources = async (bytes: Uint8Array) => {
    const path = join(folder, "parts");
    writeFileSync(path, bytes);
    const found: string[] = [];
    for await (const { kind, source } of openInput({ path, source: "in" })) found.push(`${kind} ${source}`);
    return found;
  };
  it("a broken line of JSON Lines", async () => {
    expect(await sources(utf8(`${form.jsonl(story)}{"title": \n${form.jsonl(story)}`))).toEqual([
      "record in#1",
      "broken in#2",
      "record in#3",
    ]);
  });
  it("a JSON list that breaks off", async () => {
    expect(await sources(utf8(`[${form.jsonl(story)},${form.jsonl(story).slice(0, 80)}`))).toEqual([
      "record in#1",
      "broken in",
    ]);
  });
  it("a web archive that breaks off", async () => {
    const whole = form.warc(utf8(form.f1(story)), "http://paper.example.com/content_1.htm");
    const [first] = await sources(Buffer.concat([whole, whole.slice(0, 300)]));
    expect(first).toBe("page in#http://paper.example.com/content_1.htm");
  });
  it("a damaged file in an archive", async () => {
    const good = utf8(form.f2(story));
    const archive = form.zip({ "a.html": good, "b.html.gz": gzipSync(good).subarray(0, 200) });
    expect(await sources(archive)).toEqual(["page in#a.html", "broken in#b.html.gz"]);
  });
  it("an archive that is damaged itself is refused with its name", async () => {
    await expect(sources(gzipSync(utf8(form.plain(story))).subarray(0, 100))).rejects.toThrow(
      /^in: .*damaged/,
    );
    await expect(sources(form.zip({ a: utf8("x") }).subarray(0, 30))).rejects.toThrow(
      /^in: not a readable ZIP/,
    );
  });
});

describe("columns", () => {
  const read = (fields: Record<string, unknown>, map = {}) =>
    readDocument({ kind: "record", source: "r", fields, line: 3, format: "JSON", charset: "utf-8" }, { map });
  const body = story.paragraphs.join("\n");

  it("are mapped as the user says", () => {
    const page = read(
      { 大标题: story.title, 全部文字: body, 刊发日: "20250507" },
      { title: "大标题", body: "全部文字", date: "刊发日" },
    );
    expect(page.date?.iso).toBe("2025-05-07");
    expect(page.articles[0]).toMatchObject({ title: story.title, line: 3 });
  });
  it.each([
    ["2025-05-07T07:30:00+08:00", "2025-05-07"],
    ["2025年5月7日", "2025-05-07"],
    ["2025/5/7", "2025-05-07"],
    [1746547200, "2025-05-07"],
    ["2025-02-30", undefined],
  ])("a date %s is %s", (date, day) => {
    expect(read({ title: story.title, content: body, date }).date?.iso).toBe(day);
  });
  it("HTML in a column is read as HTML", () => {
    const html = story.paragraphs.map((one) => `<p>${one}</p><script>x()</script>`).join("");
    expect(read({ title: story.title, content: html }).articles[0]?.text).toBe(`${story.title}\n${body}`);
  });
  it("an author's column is a byline, once", () => {
    const [first] = read({ title: story.title, content: body, author: "秦晓禾" }).articles;
    expect(first?.authors.map(({ name }) => name)).toEqual(["秦晓禾", "葛一舟"]);
    const bare = body.replace(/^.*?）/u, "");
    const [second] = read({ title: story.title, content: bare, author: "秦晓禾 葛一舟" }).articles;
    expect(second?.authors.map(({ name }) => name)).toEqual(["秦晓禾", "葛一舟"]);
  });
  it("without a column of text the record is refused, and told what to do", () => {
    expect(() => read({ heading: story.title })).toThrow(
      /no column holds the text \(found: heading\).*--map body=COLUMN/,
    );
  });
});

describe("parts of an article page", () => {
  const read = (html: string) => readDocument({ kind: "page", source: "p", bytes: utf8(html) });
  it("captions are the last paragraphs, credits are kept beside the text, furniture is dropped", () => {
    const html = form
      .f2(story)
      .replace('<div class="attachment">', '<div class="attachment"><p>选手在田间比武。 葛一舟 摄</p>')
      .replace("</founder-content>", "责任编辑：宋以宁<br>版权所有 未经授权不得转载<br></founder-content>");
    const { articles, dropped } = read(html);
    expect(articles[0]?.text.split("\n").at(-1)).toBe("选手在田间比武。 葛一舟 摄");
    expect(articles[0]?.credits).toBe("责任编辑：宋以宁");
    expect(articles[0]?.kicker).toBe(story.kicker);
    expect(dropped.map(({ reason }) => reason)).toEqual(["credits", "furniture"]);
  });
  it("a caption alone is a story of its own", () => {
    const html = form
      .f1({ ...story, paragraphs: [] })
      .replace(
        "</FOUNDER-CONTENT>",
        "<!--<npm:article-pic-text>-->5月6日，选手在洋县青禾镇的田间比武。 葛一舟 摄<!--</npm:article-pic-text>--></FOUNDER-CONTENT>",
      );
    expect(read(html).articles[0]).toMatchObject({
      genre: "CAPTION",
      authors: [{ name: "葛一舟", role: "PHOTOGRAPHER" }],
    });
  });
});

describe("pages without an article", () => {
  it.each<[string, string]>([
    [
      "F1",
      '<map name=PagePicMap><Area shape=poly coords=1,2,3,4 href="content_1.htm"></map><a id=pageLink href=node_2.htm>第A02版：县区</a>',
    ],
    [
      "F2",
      '<ul><li><a href="content_1001.html">甲</a></li><li><a href="content_1002.html">乙</a></li><li><a href="content_1003.html">丙</a></li></ul>',
    ],
    ["J", '<map name=m><area coords="1,2,3,4" href="content_20250507002001.htm"></map><p>汉中日报</p>'],
    ["S", '<map><area href="vA2.shtml"></map><div>2025年5月7日</div>'],
  ])("an index of %s is told apart", (_, body) => {
    const html = `<html><head><title>汉中日报</title></head><body>${body}</body></html>`;
    expect(() => readDocument({ kind: "page", source: "node.htm", bytes: utf8(html) })).toThrow(
      /a page index/,
    );
  });
  it("an index of links is told apart from a broken page", () => {
    const links = Array.from(
      { length: 9 },
      (_, i) => `<li><a href="content_${i}.htm">${story.title}${i}</a></li>`,
    );
    const index = `<html><body><a id=pageLink href=node_2.htm>第A01版：要闻</a><ul>${links.join("")}</ul></body></html>`;
    expect(() => readDocument({ kind: "page", source: "node_1.htm", bytes: utf8(index) })).toThrow(
      /a page index/,
    );
  });
});

describe("the place in the source", () => {
  it("is the line on which the headline stands", () => {
    for (const form_ of [form.plain, form.f1, form.f2]) {
      const text = form_(story);
      const [article] = readDocument({ kind: "page", source: "p", bytes: utf8(text) }).articles;
      const line = text.split("\n")[(article?.line ?? 0) - 1];
      expect(line).toMatch(new RegExp(`${story.kicker}|${story.title}`, "u"));
    }
  });
});

describe("traditional script", () => {
  const page = [
    "青禾鎮舉辦農機技能競賽",
    "本報訊（記者 秦曉禾）5月6日，洋縣農業農村局在青禾鎮舉辦農機技能競賽，縣委書記白若溪出席並講話。",
    "選手們來自八個村，依次完成起步、轉彎和播種。著名的農機手們在現場為大家示範。",
  ].join("\n\n");
  const { bundles } = readBundles(
    { kind: "page", source: "p", bytes: utf8(page) },
    { publication: "汉中日报", date: "2025-05-07" },
    loadKit(),
  );
  it("is kept as it stands and read through a simplified form", () => {
    const [bundle] = bundles;
    expect(bundle?.article.name).toBe("青禾鎮舉辦農機技能競賽");
    expect(bundle?.sentences.map(({ text }) => text).join("")).toContain("縣委書記白若溪出席並講話");
    const named = bundle?.entities.map(({ name, aliases }) => [name, ...aliases]);
    expect(named).toContainEqual(["秦晓禾", "秦曉禾"]);
    expect(bundle?.facts.map(({ type }) => type)).toEqual(
      expect.arrayContaining(["HOLDS", "WROTE", "ATTENDED"]),
    );
    for (const { start, end, surface } of bundle?.mentions ?? [])
      expect(page.replace(/\n\n/gu, "\n").slice(start, end)).toBe(surface);
  });
  it("strays in simplified text stay", () => {
    expect(toSimplified("著名作家在乾县的讲座吸引了二百多名听众，大家听得入了迷。")).toContain(
      "著名作家在乾县",
    );
  });
});
