import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import axe from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtPages } from "../../src/api/pages.ts";
import { SAMPLE_NAMES } from "../../src/web/examples/index.ts";
import { CHROMIUM } from "./chromium.ts";
import { openSite, type Site, type WatchedPage, whereIs } from "./site.ts";

const missing = !existsSync(CHROMIUM)
  ? `no browser at ${CHROMIUM} (set CHROMIUM)`
  : !existsSync(`${builtPages()}/explorer/index.html`)
    ? "the explorer isn't built (npm run build:web)"
    : undefined;
if (missing) console.warn(`The explorer's browser tests are skipped: ${missing}.`);

/** A headline that would run, were it ever taken for markup. */
const HOSTILE = '<script>window.harm = 1</script><img src=x onerror="window.harm = 2">市图书馆启动夜读计划';
const MORE = [
  {
    title: HOSTILE,
    date: "2025-04-20",
    publication: "汉中日报",
    content: "本报讯 4月20日，汉中市图书馆启动夜读计划。汉中市图书馆馆长祝晓岚出席启动仪式。",
  },
];
/** The colour of people on the canvas. */
const PERSON = [168, 65, 47] as const;

/** Searches for a name, takes the first suggestion, and waits until it is open. */
const openName = async (page: Page, name: string): Promise<void> => {
  await page.locator(".search input").fill(name);
  await page.locator(".suggestion:not(.suggestion-ask)", { hasText: name }).first().click();
  await page.locator(".panel h2", { hasText: name }).waitFor();
  await page.locator(".way").first().waitFor();
};
const counts = (page: Page): Promise<string | null> => page.locator(".view-counts").textContent();

/** Chooses two nodes in the table, the second with Shift. */
const chooseBoth = async (page: Page, names: readonly [string, string]): Promise<void> => {
  await page.getByRole("button", { name: "表格" }).click();
  for (const [index, name] of names.entries())
    await page
      .locator("td .node-button", { hasText: name })
      .first()
      .click({ modifiers: index > 0 ? ["Shift"] : [] });
};

/** What the browser would keep after an item of the menu was chosen. */
const exported = async (page: Page, item: string, file: string): Promise<Buffer> => {
  await page.getByRole("button", { name: "分享" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: item, exact: true }).click();
  expect((await download).suggestedFilename()).toBe(file);
  return readFile(await (await download).path());
};

describe.skipIf(missing)("the explorer", () => {
  let site: Site;
  const opened: WatchedPage[] = [];
  const open = async (options: Parameters<Site["open"]>[0] = {}): Promise<Page> => {
    const watched = await site.open(options);
    opened.push(watched);
    return watched.page;
  };
  beforeAll(async () => {
    site = await openSite(MORE);
  });
  afterAll(async () => {
    await site?.close();
  });

  it("leads from the front page's box to the graph around a name", async () => {
    const page = await open({ path: "/" });
    await page.locator("#query").fill(SAMPLE_NAMES.agency);
    await page.locator("#search button").click();
    await page.locator(".panel h2", { hasText: SAMPLE_NAMES.agency }).waitFor();
    expect(new URL(page.url()).pathname).toBe("/explore");
    expect(await counts(page)).toMatch(/\d+ 个节点/);
  });

  it("suggests names by pinyin while one types", async () => {
    const page = await open();
    await page.locator(".search input").fill(SAMPLE_NAMES.pinyin);
    await page.getByRole("option", { name: "暖巢家庭关爱行动" }).waitFor();
    await page.locator(".search input").press("ArrowDown");
    await page.locator(".search input").press("Enter");
    await page.locator(".panel h2", { hasText: "暖巢家庭关爱行动" }).waitFor();
  });

  it("counts each relation, draws few neighbours and makes a group of many", async () => {
    const page = await open();
    await openName(page, SAMPLE_NAMES.city);
    const contains = page.locator(".way", { hasText: "下辖" });
    const count = Number(await contains.locator(".count").first().textContent());
    expect(count).toBeGreaterThan(12);
    expect(page.url()).toContain(`*contains*${count}*`);
    const before = await counts(page);
    await contains.locator("summary").click();
    await contains.getByRole("button", { name: "展开", exact: false }).first().click();
    await page.waitForFunction((was) => document.querySelector(".view-counts")?.textContent !== was, before);
    await page.waitForFunction(() => !window.location.hash.includes("*contains*"));
    await page.keyboard.press("Control+z");
    await page.waitForFunction((was) => document.querySelector(".view-counts")?.textContent === was, before);
  });

  it("shows for a link every sentence that states it, with rule and paper, and its article", async () => {
    const page = await open();
    await openName(page, SAMPLE_NAMES.agency);
    await page.locator(".way li", { hasText: "佟雪梅" }).locator(".why").click();
    const sentence = page.locator(".tie-panel .sentence").first();
    expect(await sentence.textContent()).toContain("佟雪梅");
    expect(await sentence.locator(".stated").count()).toBeGreaterThan(0);
    expect(await page.locator(".tie-panel code").first().textContent()).toMatch(/\w/);
    const source = page.locator(".tie-panel .source").first();
    expect(await source.textContent()).toContain("汉中日报");
    await source.click();
    await page.locator(".article-sentence.wanted").first().waitFor();
    expect(await page.locator(".article .entity").count()).toBeGreaterThan(3);
  });

  it("selects the node that is clicked on the canvas", async () => {
    const page = await open();
    await openName(page, SAMPLE_NAMES.agency);
    const at = await whereIs(page, PERSON);
    if (!at) throw new Error("nobody on the canvas");
    await page.mouse.click(at.x, at.y);
    await page.locator(".panel h2", { hasText: "佟雪梅" }).waitFor();
  });

  it("leaves a node where it was dragged, whatever comes onto the canvas after it", async () => {
    const page = await open();
    await openName(page, SAMPLE_NAMES.agency);
    await page.locator('.canvas[data-layout="done"]').waitFor();
    const at = await whereIs(page, PERSON);
    if (!at) throw new Error("nobody on the canvas");
    await page.mouse.move(at.x, at.y);
    await page.mouse.down();
    await page.mouse.move(at.x + 40, at.y + 30, { steps: 4 });
    await page.mouse.move(at.x + 80, at.y + 60, { steps: 4 });
    await page.mouse.up();
    const pinned = /\*(-?\w+,-?\w+)!/;
    await page.waitForFunction(() => window.location.hash.includes("!"));
    const place = pinned.exec(page.url())?.[1];
    await openName(page, SAMPLE_NAMES.city);
    await page.locator('.canvas[data-layout="done"]').waitFor();
    await page.waitForFunction(() => window.location.hash.includes("*contains*"));
    expect(pinned.exec(page.url())?.[1]).toBe(place);
  });

  it("goes from node to node by the keyboard, expands, pins, hides and takes back", async () => {
    const page = await open();
    await openName(page, SAMPLE_NAMES.agency);
    await page.locator(".canvas").focus();
    const before = await counts(page);
    await page.keyboard.press("ArrowUp");
    await page.locator(".panel h2", { hasText: SAMPLE_NAMES.agency }).waitFor({ state: "detached" });
    await page.keyboard.press("p");
    await page.getByRole("button", { name: "松开" }).waitFor();
    await page.keyboard.press("h");
    await page.getByRole("button", { name: "显示隐藏的 1" }).waitFor();
    expect(await counts(page)).not.toBe(before);
    await page.getByRole("button", { name: "撤销" }).click();
    await page.locator(".view-counts", { hasText: before ?? "" }).waitFor();
  });

  it("filters by type, relation, certainty and place, and tells when nothing is left", async () => {
    const page = await open();
    await openName(page, SAMPLE_NAMES.agency);
    await page.getByRole("checkbox", { name: "项目" }).uncheck();
    await page.locator(".view-counts", { hasText: "4 个节点" }).waitFor();
    await page.getByRole("checkbox", { name: "任职" }).uncheck();
    await page.locator(".view-counts", { hasText: "3 个节点" }).waitFor();
    await page.getByRole("button", { name: "清除筛选" }).click();
    await page.locator(".view-counts", { hasText: "9 个节点" }).waitFor();
    await page.getByRole("combobox", { name: "与某地有关" }).selectOption({ label: SAMPLE_NAMES.city });
    await page.waitForFunction(() => window.location.hash.includes("fp="));
    await page.getByRole("slider", { name: "可信度不低于" }).fill("100");
    // The place itself stays in sight until its type goes.
    await page.locator(".view-counts", { hasText: "1 个节点" }).waitFor();
    await page.getByRole("checkbox", { name: "地点" }).uncheck();
    await page.locator(".empty", { hasText: "没有剩下什么" }).waitFor();
  });

  it("narrows the time by a slider over the months that there are", async () => {
    const page = await open();
    await openName(page, SAMPLE_NAMES.agency);
    await openName(page, "2025新安江水产业创新大会");
    const ends = page.locator(".range-ends");
    expect(await ends.textContent()).toBe("2025-042025-06");
    await page.getByRole("checkbox", { name: "含无日期的关系" }).uncheck();
    await page.getByRole("slider", { name: "从" }).fill("2");
    expect(await ends.textContent()).toBe("2025-062025-06");
    await page.getByRole("button", { name: "表格" }).click();
    await page.locator("td", { hasText: "2025新安江水产业创新大会" }).first().waitFor();
    expect(await page.locator("td", { hasText: SAMPLE_NAMES.agency }).count()).toBe(0);
  });

  it("finds the path between two nodes and opens the evidence of its steps", async () => {
    const page = await open();
    await openName(page, SAMPLE_NAMES.person);
    await openName(page, SAMPLE_NAMES.otherPerson);
    await chooseBoth(page, [SAMPLE_NAMES.person, SAMPLE_NAMES.otherPerson]);
    await page.getByRole("button", { name: "找出两者之间的路径" }).click();
    await page.locator(".path li").first().waitFor();
    expect(await page.locator(".path").first().locator("li").count()).toBeGreaterThan(2);
    await page.locator(".path .why").first().click();
    await page.locator(".tie-panel .sentence, .tie-panel .citation").first().waitFor();
  });

  it("answers a question with its sentence, items, evidence and query", async () => {
    const page = await open();
    await page.locator(".search input").fill(SAMPLE_NAMES.question);
    await page.locator(".search input").press("Enter");
    await page.locator(".answer h2", { hasText: SAMPLE_NAMES.person }).waitFor();
    expect(await page.locator(".answer .sentence").count()).toBeGreaterThan(0);
    expect(await page.locator(".answer .confidence").count()).toBe(1);
    await page.locator(".answer").getByRole("button", { name: "查看 GraphQL 查询" }).click();
    expect(await page.locator("dialog pre").first().textContent()).toContain("attendees");
    await page.keyboard.press("Escape");
    await page.locator(".answer .node-button", { hasText: SAMPLE_NAMES.person }).click();
    await page.locator(".panel h2", { hasText: SAMPLE_NAMES.person }).waitFor();
    await page.getByRole("button", { name: "回答" }).click();
    await page.locator(".answer").waitFor();
  });

  it("says so where a question or name can't be answered", async () => {
    const page = await open();
    await page.locator(".search input").fill("今天天气怎么样?");
    await page.locator(".search input").press("Enter");
    expect(await page.locator(".no-answer").textContent()).not.toBe("");
  });

  it("follows the browser's language and switches on demand", async () => {
    const english = await open({ language: "en-GB" });
    await openName(english, SAMPLE_NAMES.agency);
    expect(await english.locator("html").getAttribute("lang")).toBe("en");
    await english.locator(".way-name", { hasText: "Officials" }).waitFor();
    await english.getByRole("button", { name: "中文" }).click();
    await english.locator(".way-name", { hasText: "任职人员" }).waitFor();
    expect(await english.locator("html").getAttribute("lang")).toBe("zh-Hans");
    const other = await open({ language: "fr-FR" });
    await other.getByRole("heading", { name: "See who is tied to what" }).waitFor();
  });

  it("keeps the view in the address: another window shows the same", async () => {
    const page = await open();
    await openName(page, SAMPLE_NAMES.agency);
    await page.getByRole("checkbox", { name: "地点" }).uncheck();
    await page.getByRole("button", { name: "时间线" }).click();
    await page.waitForFunction(() => window.location.hash.includes("v=timeline"));
    const { pathname, hash } = new URL(page.url());
    const shown = await counts(page);
    const again = await open({ path: pathname + hash, language: "en-GB" });
    await again.locator(".timeline li").first().waitFor();
    expect(await counts(again)).toBe(shown);
    expect(await again.getByRole("checkbox", { name: "地点" }).isChecked()).toBe(false);
    await again.locator(".panel h2", { hasText: SAMPLE_NAMES.agency }).waitFor();
  });

  it("exports what is in sight in every format", async () => {
    const page = await open();
    await openName(page, SAMPLE_NAMES.agency);
    const formats: readonly (readonly [item: string, file: string, holds: string])[] = [
      ["矢量图 SVG", "gazette.svg", "佟雪梅"],
      ["GraphML", "gazette.graphml", "<graphml"],
      ["GEXF", "gazette.gexf", 'version="1.3"'],
      ["节点 CSV", "gazette.nodes.csv", "佟雪梅"],
      ["关系 CSV", "gazette.ties.csv", "HOLDS"],
      ["JSON", "gazette.json", '"links"'],
    ];
    for (const [item, file, holds] of formats) {
      const content = await exported(page, item, file);
      expect(content.toString("utf8")).toContain(holds);
    }
    const picture = await exported(page, "图片 PNG", "gazette.png");
    expect(picture.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect(picture.length).toBeGreaterThan(10_000);
  });

  it("shows places by division, a sortable table, and a dossier with footnotes", async () => {
    const page = await open();
    await openName(page, SAMPLE_NAMES.city);
    await page.getByRole("button", { name: "地点", exact: true }).click();
    await page.locator(".division .division", { hasText: SAMPLE_NAMES.city }).first().waitFor();
    await page.getByRole("button", { name: "表格" }).click();
    await page.getByRole("button", { name: "名称" }).click();
    expect(await page.locator("th[aria-sort=ascending]").textContent()).toContain("名称");
    await page.getByRole("button", { name: "档案", exact: true }).first().click();
    await page.locator(".dossier h1", { hasText: SAMPLE_NAMES.city }).waitFor();
    const notes = await page.locator(".notes li").count();
    expect(notes).toBeGreaterThan(2);
    expect(await page.locator("sup a").last().textContent()).toBe(String(notes));
  });

  it("fits a telephone", async () => {
    const page = await open({ width: 390, height: 844 });
    await openName(page, SAMPLE_NAMES.agency);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.getByRole("button", { name: "图例与筛选" }).click();
    await page.getByRole("checkbox", { name: "项目" }).uncheck();
    await page.locator(".side").getByRole("button", { name: "关闭" }).click();
    await page.locator(".panel").getByRole("button", { name: "关闭" }).click();
    expect(await page.locator(".panel").count()).toBe(0);
  });

  it("is accessible in every view, as far as a program can tell", async () => {
    const page = await open({ language: "en-GB" });
    const check = async (where: string): Promise<void> => {
      await page.evaluate(axe.source);
      const found = await page.evaluate(async () => {
        const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document);
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
      });
      expect([where, ...found]).toEqual([where]);
    };
    await page.locator(".totals").waitFor();
    await check("start");
    await openName(page, SAMPLE_NAMES.agency);
    for (const view of ["Graph", "Timeline", "Table", "Places", "Dossier"]) {
      await page.locator(".views").getByRole("button", { name: view }).click();
      await page.locator(".canvas, .page").first().waitFor();
      await check(view);
    }
    await page.locator(".views").getByRole("button", { name: "Graph" }).click();
    await page.locator(".way li", { hasText: "佟雪梅" }).locator(".why").click();
    await page.locator(".tie-panel .sentence").first().waitFor();
    await check("evidence");
    await page.goto(`${site.url}/`);
    await page.locator("#counts", { hasText: "People" }).waitFor();
    await check("front page");
  });

  it("tells what is wrong when the server doesn't answer, and tries again", async () => {
    const watched = await site.open({});
    const { page } = watched;
    await page.route("**/graphql", (route) => route.abort());
    await page.locator(".search input").fill(SAMPLE_NAMES.agency);
    await page.locator(".search input").press("Enter");
    await page.getByRole("alert").filter({ hasText: "连不上服务器" }).first().waitFor();
    await page.unroute("**/graphql");
    await page.locator(".toast").getByRole("button", { name: "重试" }).click();
    await page.locator(".panel h2", { hasText: SAMPLE_NAMES.agency }).waitFor();
  });

  it("shows a hostile headline as the text that it is", async () => {
    const page = await open();
    await openName(page, "祝晓岚");
    const source = page.locator(".source", { hasText: "<script>" }).first();
    await source.click();
    await page.locator(".article").waitFor();
    expect(await page.locator(".article").textContent()).toContain("<script>");
    expect(await page.evaluate("window.harm")).toBeUndefined();
    expect(await page.locator(".article img, .article script").count()).toBe(0);
  });

  it("asks nothing of any other host, and the console has no complaint", () => {
    expect(opened.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});
