import { existsSync } from "node:fs";
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
  await page.getByRole("combobox").fill(name);
  await page.locator(".suggestion:not(.suggestion-ask)", { hasText: name }).first().click();
  await page.locator(".panel h2", { hasText: name }).waitFor();
  await page.locator(".way").first().waitFor();
};
const counts = (page: Page): Promise<string | null> => page.locator(".view-counts").textContent();

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
    await page.getByRole("combobox").fill(SAMPLE_NAMES.pinyin);
    await page.getByRole("option", { name: "暖巢家庭关爱行动" }).waitFor();
    await page.getByRole("combobox").press("ArrowDown");
    await page.getByRole("combobox").press("Enter");
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
