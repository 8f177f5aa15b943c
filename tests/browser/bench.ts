/**
 * Measures the explorer with thousands of nodes on its canvas and prints figures; nothing is asserted. Without
 * a graphics card the browser draws by the processor, which is the slowest case. Run: npm run bench:explorer
 */
import { chromium } from "playwright-core";
import { startServer } from "../../src/api/server.ts";
import { openStore } from "../../src/graph/open.ts";
import { EMPTY_BOARD, put } from "../../src/web/explorer/graph/board.ts";
import { INITIAL } from "../../src/web/explorer/graph/state.ts";
import { writeAddress } from "../../src/web/explorer/url.ts";
import { CHROMIUM, FLAGS } from "./chromium.ts";
import { crowd, everybody } from "./crowd.ts";

const store = await openStore("sqlite::memory:");
await store.write(crowd);
const server = await startServer({ store, host: "127.0.0.1", port: 0 });
const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
page.on("pageerror", (error) => console.error(error.stack));

const seconds = async (work: () => Promise<unknown>): Promise<string> => {
  const begun = performance.now();
  await work();
  return `${((performance.now() - begun) / 1000).toFixed(1)} s`;
};
const board = put(EMPTY_BOARD, everybody);
const hash = writeAddress({ ...INITIAL, board }, "zh");
console.log(
  `${everybody.length} nodes from an address: ${await seconds(async () => {
    await page.goto(`${server.url}/explore#${hash}`);
    await page.locator(".view-counts", { hasText: String(everybody.length) }).waitFor({ timeout: 120_000 });
  })}`,
);
console.log(`on the canvas: ${await page.locator(".view-counts").textContent()}`);
console.log(
  `layout, beside the page: ${await seconds(async () => {
    await page.getByRole("button", { name: "重新布局" }).click();
    await page.locator('.canvas[data-layout="done"]').waitFor({ timeout: 120_000 });
  })}`,
);

const devtools = await page.context().newCDPSession(page);
await devtools.send("Performance.enable");
const scripted = async (): Promise<number> => {
  const { metrics } = await devtools.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "ScriptDuration")?.value ?? 0;
};

/** Milliseconds between frames while something moves, and how many of them the page's own script takes. */
const frames = async (move: () => Promise<void>): Promise<string> => {
  await page.evaluate(`{
    window.times = [];
    const next = (now) => { window.times.push(now); window.frame = requestAnimationFrame(next); };
    window.frame = requestAnimationFrame(next);
  }`);
  const before = await scripted();
  await move();
  const script = (await scripted()) - before;
  const times = (await page.evaluate("cancelAnimationFrame(window.frame), window.times")) as number[];
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
  const middle = gaps.toSorted((a, b) => a - b)[gaps.length >> 1] ?? 0;
  return `${((1000 * script) / times.length).toFixed(1)} ms of script a frame; a frame every ${middle.toFixed(0)} ms`;
};

await page.mouse.move(700, 480);
console.log(
  `moving: ${await frames(async () => {
    await page.mouse.down();
    for (let step = 0; step < 60; step += 1) await page.mouse.move(700 + step * 3, 480 + step * 2);
    await page.mouse.up();
  })}`,
);
console.log(
  `zooming: ${await frames(async () => {
    for (let step = 0; step < 20; step += 1) {
      await page.mouse.wheel(0, step < 10 ? -240 : 240);
      await page.waitForTimeout(60);
    }
  })}`,
);
const picture = process.argv[2];
if (picture) await page.screenshot({ path: picture });
await browser.close();
await server.close();
await store.close();
