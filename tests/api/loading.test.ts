import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningServer, startServer } from "../../src/api/server.ts";
import { openStore } from "../../src/graph/open.ts";
import type { GraphStore } from "../../src/graph/port.ts";

const token = "a token that is long enough".replaceAll(" ", "-");
let store: GraphStore;
let server: RunningServer;
beforeAll(async () => {
  store = await openStore("sqlite::memory:");
  server = await startServer({ store, host: "127.0.0.1", port: 0, loadToken: token });
});
afterAll(async () => {
  await server.close();
  await store.close();
});

const article = (n: number, more = {}) => ({
  title: `青禾镇第${n}次农机技能竞赛举行`,
  body: `本报讯（记者 秦晓禾）5月6日，洋县农业农村局在青禾镇举办第${n}次农机技能竞赛。镇长白若溪到场致辞，${n}名选手参加。`,
  date: "2025-05-07",
  publication: "汉中日报",
  ...more,
});
const mutation = `mutation Load($articles: [ArticleInput!]!, $home: String, $date: String) { loadArticles(articles: $articles, home: $home, date: $date) {
  status reason documents articles added replaced unchanged facts problemCount problems { part reason } dropped { reason count } interrupted } }`;

type Answer = {
  readonly data?: { readonly loadArticles?: Record<string, unknown> } | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
};
const send = async (variables: object, authorization?: string, query = mutation): Promise<Answer> => {
  const response = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...(authorization && { authorization }) },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer;
};
const shown = `Bearer ${token}`;
const titles = async () =>
  (await store.read({ label: "Article", first: 100, node: {} })).items.map(({ node }) => node.name).sort();

describe("loading through the API", () => {
  it("needs the token", async () => {
    for (const authorization of [undefined, "Bearer wrong", token, `Basic ${token}`, `${shown}x`]) {
      const { data, errors } = await send({ articles: [article(1)] }, authorization);
      expect(data).toBeNull();
      expect(errors?.[0]).toMatchObject({
        message: "loading needs the server's token: send it as the header Authorization: Bearer TOKEN",
        extensions: { code: "UNAUTHENTICATED" },
      });
    }
    expect(await titles()).toEqual([]);
  });

  it("reads articles, reports them, and skips what it read before", async () => {
    const articles = [article(1), article(2)];
    const { data, errors } = await send({ articles }, shown);
    expect(errors).toBeUndefined();
    expect(data?.loadArticles).toMatchObject({
      ...{ status: "LOADED", reason: null, documents: 2, articles: 2, added: 2, replaced: 0, unchanged: 0 },
      ...{ problemCount: 0, problems: [], interrupted: false },
    });
    expect(data?.loadArticles?.facts).toBeGreaterThan(0);
    expect(await titles()).toEqual(articles.map(({ title }) => title).sort());
    const again = await send({ articles }, shown);
    expect(again.data?.loadArticles).toMatchObject({ status: "SKIPPED", reason: "loaded already", added: 0 });
    const more = await send({ articles: [article(2), article(3)] }, shown);
    expect(more.data?.loadArticles).toMatchObject({ articles: 2, added: 1 });
    expect(await titles()).toHaveLength(3);
    const found = await send({}, undefined, `{ person(name: "白若溪") { attended { totalCount } } }`);
    expect(found.errors).toBeUndefined();
  });

  it("takes loads at once one after another", async () => {
    const answers = await Promise.all([11, 12, 13].map((n) => send({ articles: [article(n)] }, shown)));
    for (const { data } of answers) expect(data?.loadArticles).toMatchObject({ status: "LOADED", added: 1 });
  });

  it.each([
    [{ articles: [] }, "loadArticles.articles"],
    [{ articles: [article(1, { title: "" })] }, "loadArticles.articles.0.title"],
    [{ articles: [article(1), article(2, { date: "2025-13" })] }, "loadArticles.articles.1.date"],
    [{ articles: [article(1)], date: "2025-05" }, "loadArticles.date"],
  ])("refuses arguments that don't hold: %j", async (variables, path) => {
    const { errors } = await send(variables, shown);
    expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", fields: [{ path }] });
  });

  it("refuses a home that is no place", async () => {
    const { errors } = await send({ articles: [article(1)], home: "乌有市" }, shown);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining("loadArticles.home: no division is named 乌有市"),
      extensions: { code: "BAD_USER_INPUT" },
    });
  });

  it("is not offered without a token", async () => {
    const reading = await startServer({ store, host: "127.0.0.1", port: 0 });
    const response = await fetch(`${reading.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: shown },
      body: JSON.stringify({ query: mutation, variables: { articles: [article(9)] } }),
    });
    expect(response.status).toBe(400);
    expect(await (await fetch(`${reading.url}/schema.graphql`)).text()).not.toContain("Mutation");
    await reading.close();
  });
});
