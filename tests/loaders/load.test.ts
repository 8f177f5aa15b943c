import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { listFiles } from "../../loaders/files.ts";
import { type FileReport, type LoadOptions, loadFiles } from "../../loaders/load.ts";
import { readPage } from "../../loaders/read/index.ts";
import { openStore } from "../../src/graph/open.ts";
import type { GraphStore } from "../../src/graph/port.ts";

let folder: string;
let store: GraphStore;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "gazette-load-"));
  store = await openStore("sqlite::memory:");
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const put = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, content);
  return path;
};
const load = async (paths: readonly string[], options: LoadOptions = {}, into = store) => {
  const reports: FileReport[] = [];
  const { interrupted } = await loadFiles(await listFiles(paths), into, {
    threads: 1,
    ...options,
    onFile: (report) => {
      reports.push(report);
    },
  });
  return { reports, interrupted };
};
const exported = async (from = store): Promise<string> => {
  const lines: string[] = [];
  for await (const record of from.stream()) lines.push(JSON.stringify(record));
  return lines.join("\n");
};
const titles = async (): Promise<readonly string[]> =>
  (await store.read({ label: "Article", first: 100, node: {} })).items.map(({ node }) => node.name).sort();

const record = (n: number) => ({
  title: `青禾镇第${n}次农机技能竞赛举行`,
  content: `本报讯（记者 秦晓禾）5月6日，洋县农业农村局在青禾镇举办第${n}次农机技能竞赛。镇长白若溪到场致辞，${n}名选手参加。`,
  date: "2025-05-07",
  paper: "汉中日报",
});
const dump = (count: number): string =>
  Array.from({ length: count }, (_, i) => JSON.stringify(record(i + 1))).join("\n");

describe("a load", () => {
  it("tells form, charset, articles and what was dropped of each file", async () => {
    const page = put(
      "a.txt",
      `一号桥今天通车\n\n${"本报讯 5月6日，一号桥在青禾镇建成通车，两岸居民往来方便。"}\n\n责任编辑：甲乙\n`,
    );
    put("b.jpg", new Uint8Array([255, 216]));
    put("c.jsonl", `${dump(2)}\n{"title":`);
    const { reports } = await load([folder]);
    expect(reports).toMatchObject([
      {
        file: page,
        status: "LOADED",
        formats: ["plain text"],
        charsets: ["utf-8"],
        articles: 1,
        dropped: [{ reason: "credits", count: 1 }],
      },
      { status: "SKIPPED", reason: "a picture" },
      {
        status: "LOADED",
        formats: ["JSONL"],
        documents: 2,
        articles: 2,
        problemCount: 1,
        problems: [{ part: "c.jsonl#3" }],
      },
    ]);
  });

  it("gives the same graph on one thread and on several", async () => {
    // Wide enough that threads are started: a column that nobody reads.
    const wide = Array.from({ length: 300 }, (_, i) =>
      JSON.stringify({ ...record(i + 1), note: "x".repeat(2000) }),
    );
    const path = put("dump.jsonl", wide.join("\n"));
    await load([path]);
    const expected = await exported();
    const other = await openStore("sqlite::memory:");
    await load([path], { threads: 2 }, other);
    expect(await exported(other)).toBe(expected);
    await other.close();
  }, 60_000);

  it("writes many files at once, and tells of each what became of its articles", async () => {
    const paths = [
      put("a.jsonl", dump(2)),
      put("b.txt", " "),
      put("c.jsonl", dump(3)),
      put("d.htm", "<html><body></body></html>"),
      put("e.jsonl", dump(1)),
    ];
    let writes = 0;
    const counting: GraphStore = {
      ...store,
      write: async (bundles) => {
        writes += 1;
        return store.write(bundles);
      },
    };
    const told = (reports: readonly FileReport[]) =>
      reports.map(({ status, added, replaced, unchanged }) => [status, added, replaced, unchanged]);
    const first = await load(paths, {}, counting);
    expect(told(first.reports)).toEqual([
      ["LOADED", 2, 0, 0],
      ["FAILED", 0, 0, 0],
      ["LOADED", 1, 0, 2],
      ["FAILED", 0, 0, 0],
      ["LOADED", 0, 0, 1],
    ]);
    expect(writes).toBe(1);
    // What failed is tried again.
    const again = await load(paths);
    expect(again.reports.map(({ reason }) => reason === "loaded already")).toEqual([
      true,
      false,
      true,
      false,
      true,
    ]);
  });

  it("tries what failed again, however long it is", async () => {
    const path = put("no-texts.jsonl", '{"title":"无正文","content":""}\n'.repeat(150));
    const first = await load([path]);
    expect(first.reports).toMatchObject([{ status: "FAILED", problemCount: 150 }]);
    expect(await load([path])).toEqual(first);
  });

  it("goes on where it was stopped, with the graph of an undisturbed load", async () => {
    const path = put("dump.jsonl", dump(300));
    await load([path]);
    const expected = await exported();
    const other = await openStore("sqlite::memory:");
    const stop = new AbortController();
    let writes = 0;
    const stopping: GraphStore = {
      ...other,
      batch: 100,
      write: async (bundles) => {
        writes += 1;
        if (writes === 2) stop.abort();
        return other.write(bundles);
      },
    };
    expect((await load([path], { signal: stop.signal }, stopping)).interrupted).toBe(true);
    const stored = (await other.stats()).nodes.Article ?? 0;
    expect(stored).toBeGreaterThan(0);
    expect(stored).toBeLessThan(300);
    const again = await load([path], {}, other);
    expect(again.reports[0]?.articles).toBe(300 - stored);
    expect(await exported(other)).toBe(expected);
    await other.close();
  });

  it("reads archives and patterns", async () => {
    put("in/x/one.jsonl.gz", gzipSync(dump(3)));
    put("in/y/two.htm", "<html><body></body></html>");
    const { reports } = await load([join(folder, "in/**/*.gz")]);
    expect(reports).toMatchObject([{ status: "LOADED", articles: 3 }]);
  });

  it("reads a page of 10 MB", () => {
    const story = (n: number) =>
      `第${n}号通告发布\n\n本报讯（记者 秦晓禾）5月6日，${"洋县青禾镇的农机手们下田作业。".repeat(20)}第${n}号。\n\n`;
    const text = Array.from({ length: 10_600 }, (_, i) => story(i)).join("");
    const bytes = new TextEncoder().encode(text);
    expect(bytes.length).toBeGreaterThan(10_000_000);
    expect(readPage(bytes, "big.txt").articles).toHaveLength(10_600);
  });

  it("takes papers, their homes and their sites from the user", async () => {
    const path = put(
      "p.jsonl",
      JSON.stringify({
        ...record(1),
        paper: "",
        url: "http://paper.example.cn/1.html",
        content: `${record(1).content}我市将继续办下去。`,
      }),
    );
    await load([path], { mastheads: [{ name: "秦风报", home: "汉中市", host: "paper.example.cn" }] });
    const [paper] = (await store.read({ label: "Publication", first: 5, node: {} })).items;
    expect(paper?.node).toMatchObject({ name: "秦风报", props: { home: "陕西省汉中市" } });
  });
});

describe("an article that is continued on another page", () => {
  const head = (page: string, jump: string) =>
    `汉中日报　2025年5月7日　${page}版\n\n青禾镇农机手忙春耕\n\n本报讯（记者 秦晓禾）5月6日，青禾镇的农机手们下田作业，镇长白若溪来到田头，向大家问起了（${jump}）\n`;
  const tail = (page: string, jump: string) =>
    `汉中日报　2025年5月7日　${page}版\n\n青禾镇农机手忙春耕\n\n（${jump}）今年的收成和打算。农机手葛一舟说，合作社新添了六台播种机，全镇的地十天就能种完。\n`;
  const joined = "青禾镇农机手忙春耕";

  it.each([
    ["the head first", ["a.txt", "b.txt"]],
    ["the tail first", ["b.txt", "a.txt"]],
  ])("is one article, %s", async (_, order) => {
    put("a.txt", head("A01", "下转第三版"));
    put("b.txt", tail("A03", "上接第一版"));
    for (const name of order) await load([join(folder, name)]);
    expect(await titles()).toEqual([joined]);
    const text = (await store.searchSentences({ text: "向大家问起了今年的收成和打算", limit: 5 })).length;
    expect(text).toBe(1);
    const before = await exported();
    const other = await openStore("sqlite::memory:");
    for (const name of [...order].reverse()) await load([join(folder, name)], {}, other);
    expect(await exported(other)).toBe(before);
    await other.close();
  });

  it("stays in two where the jumps name other pages", async () => {
    put("a.txt", head("A01", "下转第四版"));
    put("b.txt", tail("A03", "上接第一版"));
    await load([folder]);
    expect(await titles()).toHaveLength(2);
  });

  it("is not guessed between two that fit alike", async () => {
    put("a.txt", head("A01", "下转第三版"));
    put("b.txt", tail("A03", "上接第一版"));
    put("c.txt", tail("A03", "上接第一版").replace("六台", "七台"));
    await load([folder]);
    expect(await titles()).toHaveLength(3);
  });
});

describe("reprints", () => {
  it("are tied as one story, and the same text is stored once", async () => {
    const body = [
      "5月6日，洋县农业农村局在青禾镇举办农机技能竞赛，八个村的选手参加。",
      "竞赛设理论考试和实地操作两个环节，裁判在现场一项一项地打分。",
      "镇长白若溪介绍，这项竞赛已经连续举办三年，今年新添了无人机植保。",
    ].join("\n");
    const one = {
      title: "农机竞赛举行",
      content: `本报讯（记者 秦晓禾）${body}`,
      date: "2025-05-07",
      paper: "汉中日报",
    };
    const two = { ...one, title: "青禾镇比农机", content: `洋县讯（记者 秦晓禾）${body}`, paper: "洋县融媒" };
    const path = put("d.jsonl", [one, two, one].map((each) => JSON.stringify(each)).join("\n"));
    await load([path]);
    expect((await store.stats()).nodes.Article).toBe(2);
    expect((await store.stats()).edges.SAME_STORY).toBe(1);
  });
});
