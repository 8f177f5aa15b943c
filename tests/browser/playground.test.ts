import { existsSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtPages } from "../../src/api/pages.ts";
import { type RunningServer, startServer } from "../../src/api/server.ts";
import { EXAMPLES, SAMPLE_NAMES } from "../../src/web/examples/index.ts";
import { recorder, row } from "../api/recorder.ts";
import { CHROMIUM, FLAGS } from "./chromium.ts";

const missing = !existsSync(CHROMIUM)
  ? `no browser at ${CHROMIUM} (set CHROMIUM)`
  : !existsSync(`${builtPages()}/playground/index.html`)
    ? "the playground isn't built (npm run build:web)"
    : undefined;
if (missing) console.warn(`The playground's browser tests are skipped: ${missing}.`);

describe.skipIf(missing)("the playground", () => {
  let server: RunningServer;
  let browser: Browser;
  let page: Page;
  const outside: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    const { store } = recorder(() => ({
      items: [
        row(
          { id: "organization-1", label: "Organization", name: SAMPLE_NAMES.agency },
          { initiatives: { items: [], hasNext: false, total: 0 } },
        ),
      ],
      hasNext: false,
    }));
    server = await startServer({ store, host: "127.0.0.1", port: 0 });
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
    page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    page.on("request", (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith("http") && origin !== server.url) outside.push(request.url());
    });
    page.on("console", (message) => {
      if (message.text().includes("Content Security Policy")) complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(`${server.url}/playground`);
    await page.waitForSelector(".graphiql-execute-button");
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it("opens a tab for every example question", async () => {
    expect(await page.locator(".graphiql-tab").count()).toBe(EXAMPLES.length);
  });

  it("runs the first question with its variables", async () => {
    await page.locator(".graphiql-query-editor").getByText("AgencyInitiatives").first().waitFor();
    await page.locator(".graphiql-editor-tool").getByText(SAMPLE_NAMES.agency).first().waitFor();
    await page.click(".graphiql-execute-button");
    const answer = page.locator(".result-window");
    await answer.getByText(SAMPLE_NAMES.agency).first().waitFor();
    expect(await answer.textContent()).toContain('"organization"');
  });

  it("runs another tab's question with that tab's variables", async () => {
    const sent = page.waitForRequest(
      (request) => request.url().endsWith("/graphql") && (request.postData() ?? "").includes("CityCounties"),
    );
    await page.locator(".graphiql-tab", { hasText: "CityCounties" }).locator("button").first().click();
    await page.locator(".graphiql-query-editor").getByText("CityCounties").first().waitFor();
    await page.click(".graphiql-execute-button");
    const body = JSON.parse((await sent).postData() ?? "{}") as { readonly variables?: unknown };
    expect(body.variables).toEqual({ city: SAMPLE_NAMES.city });
  });

  it("opens with a query that another page hands over", async () => {
    const other = await browser.newPage();
    const handed = new URLSearchParams({ query: "query Handed { stats { evidence } }", variables: "{}" });
    await other.goto(`${server.url}/playground#${handed}`);
    await other.locator(".graphiql-query-editor").getByText("Handed").first().waitFor();
    expect(await other.locator(".graphiql-tab").count()).toBe(EXAMPLES.length + 1);
    await other.close();
  });

  it("shows the schema's own words", async () => {
    await page.locator('[aria-label="Show Documentation Explorer"]').click();
    await page.locator(".graphiql-doc-explorer").getByText("Query", { exact: true }).first().click();
    await page.getByText("Finds entities by name, alias, part of a name, pinyin").first().waitFor();
  });

  it("asks nothing of any other host, and the policy blocks nothing that it needs", () => {
    expect(outside).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it("tells browsers to load nothing from elsewhere", async () => {
    const response = await fetch(`${server.url}/playground`);
    expect(response.status).toBe(200);
    const policy = response.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  });
});
