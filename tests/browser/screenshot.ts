/** Takes the README's picture: the playground with an answer. Run: node --import tsx tests/browser/screenshot.ts */
import { join } from "node:path";
import { chromium } from "playwright-core";
import { listFiles } from "../../loaders/files.ts";
import { loadFiles } from "../../loaders/load.ts";
import { startServer } from "../../src/api/server.ts";
import { openStore } from "../../src/graph/open.ts";
import { CHROMIUM, FLAGS } from "./chromium.ts";

const root = join(import.meta.dirname, "../..");
const store = await openStore("sqlite::memory:");
await loadFiles(await listFiles([join(root, "seeds")]), store);
const server = await startServer({ store, host: "127.0.0.1", port: 0 });
const browser = await chromium.launch({
  executablePath: CHROMIUM,
  args: FLAGS,
});
const page = await browser.newPage({ viewport: { width: 1400, height: 800 } });
await page.goto(`${server.url}/`);
await page.click(".graphiql-execute-button");
await page.waitForSelector(".result-window .cm-s-graphiql, .result-window .monaco-editor");
await page.waitForFunction("document.querySelector('.result-window')?.textContent?.includes('data')");
await page.waitForTimeout(1500);
await page.screenshot({ path: join(root, "src/web/playground.png") });
await browser.close();
await server.close();
await store.close();
