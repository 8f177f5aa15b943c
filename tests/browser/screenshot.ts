/** Takes the README's pictures. Run: node --import tsx tests/browser/screenshot.ts */
import { join } from "node:path";
import type { Page } from "playwright-core";
import { SAMPLE_NAMES } from "../../src/web/examples/index.ts";
import { openSite } from "./site.ts";

const pictures = join(import.meta.dirname, "../../src/web");
const site = await openSite();

/** The explorer with a few neighbourhoods, and the sentences behind one link. */
const takeExplorer = async (page: Page): Promise<void> => {
  for (const name of [SAMPLE_NAMES.agency, SAMPLE_NAMES.event, SAMPLE_NAMES.person, "汉中市政府"]) {
    await page.locator(".search input").fill(name);
    await page.locator(".suggestion:not(.suggestion-ask)", { hasText: name }).first().click();
    await page.locator(".panel h2", { hasText: name }).waitFor();
    await page.locator('.canvas[data-layout="done"]').waitFor();
  }
  await page.locator(".panel .way li", { hasText: SAMPLE_NAMES.person }).locator(".why").click();
  await page.locator(".tie-panel .sentence").first().waitFor();
  await page.getByRole("button", { name: "适应窗口" }).click();
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(pictures, "explorer.png") });
};

/** The playground with an answer. */
const takePlayground = async (page: Page): Promise<void> => {
  await page.click(".graphiql-execute-button");
  await page.locator(".result-window").getByText('"data"').first().waitFor();
  await page.waitForTimeout(1_500);
  await page.screenshot({ path: join(pictures, "playground.png") });
};

await takeExplorer((await site.open({ width: 1400, height: 860 })).page);
await takePlayground((await site.open({ path: "/playground", width: 1400, height: 800 })).page);
await site.close();
