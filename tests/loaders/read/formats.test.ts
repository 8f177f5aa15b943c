import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openInput } from "../../../loaders/input/open.ts";
import { readDocument } from "../../../loaders/read/index.ts";
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
    ["UTF-16", "CSV", Buffer.from(`\uFEFF${form.csv(story)}`, "utf16le")],
  ])("%s", async (_, format, bytes) => {
    const read = await pages("input", bytes);
    expect(told(read)).toEqual(expected);
    expect(read[0]?.format).toBe(format);
  });
});
