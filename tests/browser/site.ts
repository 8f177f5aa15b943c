import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { listFiles } from "../../loaders/files.ts";
import { loadFiles } from "../../loaders/load.ts";
import { startServer } from "../../src/api/server.ts";
import { openStore } from "../../src/graph/open.ts";
import { CHROMIUM, FLAGS } from "./chromium.ts";

/** The whole product on a loop-back address: sample pages loaded, server and browser running. */

export interface Site {
  readonly url: string;
  readonly browser: Browser;
  /** A page that tells what went wrong in it. */
  readonly open: (options: PageOptions) => Promise<WatchedPage>;
  readonly close: () => Promise<void>;
}
export interface PageOptions {
  readonly path?: string;
  readonly language?: "zh-CN" | "en-GB" | "fr-FR";
  readonly width?: number;
  readonly height?: number;
}
export interface WatchedPage {
  readonly page: Page;
  /** Requests to other hosts, errors of scripts, and what the console complained of. */
  readonly complaints: readonly string[];
}

/** Serves the sample pages and, of a JSON line each, more articles. */
export const openSite = async (more: readonly object[] = []): Promise<Site> => {
  const folder = await mkdtemp(join(tmpdir(), "gazette-site-"));
  const extra = join(folder, "more.jsonl");
  await writeFile(extra, more.map((record) => `${JSON.stringify(record)}\n`).join(""));
  const store = await openStore("sqlite::memory:");
  const seeds = join(import.meta.dirname, "../../seeds");
  await loadFiles(await listFiles(more.length > 0 ? [seeds, extra] : [seeds]), store);
  await rm(folder, { recursive: true });
  const server = await startServer({ store, host: "127.0.0.1", port: 0 });
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  return {
    url: server.url,
    browser,
    open: ({ path = "/explore", language = "zh-CN", width = 1440, height = 900 }) =>
      openPage(browser, server.url, path, { language, width, height }),
    close: async () => {
      await browser.close();
      await server.close();
      await store.close();
    },
  };
};

const openPage = async (
  browser: Browser,
  url: string,
  path: string,
  { language, width, height }: Required<Omit<PageOptions, "path">>,
): Promise<WatchedPage> => {
  const context = await browser.newContext({
    locale: language,
    viewport: { width, height },
    // Nothing glides: what a test sees stands where it stays.
    reducedMotion: "reduce",
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const complaints: string[] = [];
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith("http") && origin !== url) complaints.push(`request to ${request.url()}`);
  });
  page.on("console", (message) => {
    // What the drivers of the machine have to say about speed isn't the page's doing.
    if (message.type() === "error" || (message.type() === "warning" && !message.text().includes("GL Driver")))
      complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.stack ?? error.message));
  await page.goto(`${url}${path}`);
  return { page, complaints };
};

/**
 * Where on the page most points of a colour lie, such as the disc of a node; the drawing itself is asked, as a
 * reader would look.
 */
export const whereIs = async (
  page: Page,
  colour: readonly [red: number, green: number, blue: number],
): Promise<{ readonly x: number; readonly y: number } | undefined> => {
  const box = await page.locator(".canvas").boundingBox();
  if (!box) return undefined;
  const picture = (await page.locator(".canvas").screenshot()).toString("base64");
  const at = await page.evaluate(
    async ([data, [red, green, blue]]) => {
      const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext("2d");
      if (!context) return undefined;
      context.drawImage(image, 0, 0);
      const { data: points } = context.getImageData(0, 0, image.width, image.height);
      let [count, x, y] = [0, 0, 0];
      for (let index = 0; index < points.length; index += 4)
        if (points[index] === red && points[index + 1] === green && points[index + 2] === blue) {
          count += 1;
          x += (index / 4) % image.width;
          y += Math.floor(index / 4 / image.width);
        }
      return count > 20 ? { x: x / count, y: y / count } : undefined;
    },
    [picture, colour] as const,
  );
  return at && { x: box.x + at.x, y: box.y + at.y };
};
