import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run } from "../../src/cli/main.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gazette-score-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const gazette = async (...argv: readonly string[]) => {
  const streams = { out: new PassThrough(), err: new PassThrough() };
  const texts = { out: "", err: "" };
  for (const name of ["out", "err"] as const)
    streams[name].on("data", (data) => (texts[name] += String(data)));
  return { code: await run(argv, streams), ...texts };
};

const PAGE = `洋县部署春耕

本报讯（记者 秦晓禾）5月6日，洋县农业农村局局长葛明远出席全县春耕工作推进会并讲话。
`;
const GOLD = {
  page: "page.txt",
  publication: { name: "汉中日报" },
  articles: [{ key: "a1", title: "洋县部署春耕", date: null }],
  entities: [
    { type: "Person", name: "葛明远" },
    { type: "Person", name: "秦晓禾" },
    { type: "Person", name: "无名氏甲" },
    { type: "Organization", name: "洋县农业农村局" },
  ],
  relations: [
    {
      type: "HOLDS",
      fromType: "Person",
      from: "葛明远",
      toType: "Organization",
      to: "洋县农业农村局",
      props: { title: "局长" },
      evidence: "洋县农业农村局局长葛明远",
    },
  ],
  questions: [{ zh: "谁是洋县农业农村局局长?", en: "Who is the mother of Homer?", answers: ["葛明远"] }],
};
const write = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

describe("gazette score", () => {
  it("reads the page, prints the figures and tells what is missing and wrong", async () => {
    const paths = [write("gold.json", JSON.stringify(GOLD)), write("page.txt", PAGE)];
    const { code, out, err } = await gazette("score", ...paths, "--misses", "--questions");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^Person +1\.000 +0\.667 +0\.800 {3}2\/2 +2\/3$/m);
    expect(out).toMatch(/^HOLDS +1\.000 +1\.000 +1\.000/m);
    expect(out).toContain("questions zh: 1 of 1 exact, 0 answered otherwise, 0 refused");
    expect(out).toContain("questions en: 0 of 1 exact, 0 answered otherwise, 1 refused");
    expect(out).toContain("missing Person: 无名氏甲");
    expect(out).toMatch(/wrong {3}WROTE: 秦晓禾 → .*\n +“.*秦晓禾/);
  });

  it("pairs the files of two folders and gives the figures as JSON", async () => {
    for (const name of ["gold", "pages"]) mkdirSync(join(folder, name));
    write("gold/one.json", JSON.stringify(GOLD));
    write("gold/two.json", JSON.stringify({ ...GOLD, page: "renamed.txt" }));
    write("pages/page.txt", PAGE);
    write("pages/two.txt", PAGE);
    const { out } = await gazette("score", join(folder, "gold"), join(folder, "pages"), "--json");
    const told = JSON.parse(out);
    expect(told.pages).toEqual(["page.txt", "two.txt"]);
    expect(told.rows.Person).toMatchObject({ right: 4, given: 4, found: 4, required: 6 });
  });

  it("says which gold has no page, and which file is missing", async () => {
    mkdirSync(join(folder, "pages"));
    const gold = write("one.json", JSON.stringify(GOLD));
    const unpaired = await gazette("score", gold, join(folder, "pages"));
    expect(unpaired).toMatchObject({ code: 1, out: "" });
    expect(unpaired.err).toContain(`one.json: its page page.txt is not in ${join(folder, "pages")}`);
    const absent = await gazette("score", gold, join(folder, "page.txt"));
    expect(absent.err).toContain("page.txt: no such file or folder");
  });
});
