import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "@photostructure/sqlite";
import { expect, it } from "vitest";
import { openStore } from "../../../src/graph/open.ts";
import { searchKeys } from "../../../src/graph/text.ts";
import { closeWhatIsClosed, exported, gazette, SEEDS, workFolder } from "../../cli/graphs.ts";

const { path, graph } = workFolder();
const schema = (name: string): string =>
  readFileSync(join(import.meta.dirname, "../../../schema/sqlite", name), "utf8");

/** What a graph holds, as it was stored before rows were tied by numbers. */
const AS_IT_WAS = `
  INSERT INTO node (rowid, id, label, name, aliases, props) SELECT key, id, label, name, aliases, props FROM now.node;
  INSERT INTO edge (id, type, src, dst, props, citation, article)
    SELECT e.id, e.type, s.id, d.id, e.props, e.citation, CASE e.type WHEN 'PUBLISHED' THEN d.id END
    FROM now.edge e JOIN now.node s ON s.key = e.src JOIN now.node d ON d.key = e.dst;
  INSERT INTO edge (id, type, src, dst, props, article)
    SELECT e.id, e.type, s.id, d.id, e.props,
      coalesce((SELECT a.id FROM now.text_edge h JOIN now.node a ON a.key = h.src WHERE h.dst = e.src AND h.type = 'HAS_SENTENCE'), s.id)
    FROM now.text_edge e JOIN now.node s ON s.key = e.src JOIN now.node d ON d.key = e.dst;
  INSERT INTO name_of SELECT o.name, n.id FROM now.name_of o JOIN now.node n ON n.key = o.node;
  INSERT INTO claim SELECT n.id, a.id, y.text
    FROM now.claim c JOIN now.saying y ON y.key = c.saying JOIN now.node n ON n.key = c.node JOIN now.node a ON a.key = c.article;
  INSERT INTO evidence SELECT e.id, a.id, s.id, v."start", v."end", v.rule, v.confidence, v.props
    FROM now.evidence v JOIN now.edge e ON e.key = v.edge JOIN now.node a ON a.key = v.article JOIN now.node s ON s.key = v.sentence;
  INSERT INTO article SELECT n.id, a.content, a.copy FROM now.article a JOIN now.node n ON n.key = a.node;
  INSERT INTO sketch SELECT k.hash, n.id FROM now.sketch k JOIN now.node n ON n.key = k.article;
  INSERT INTO input SELECT * FROM now.input;
  INSERT INTO note SELECT * FROM now.note;
  INSERT INTO search (rowid, keys) SELECT key, search_keys(name, aliases) FROM now.node
    WHERE label NOT IN ('Article', 'Publication', 'Sentence');
  PRAGMA user_version = 3; PRAGMA application_id = ${0x477a4772};`;

/** What text search finds, newest first. */
const sentencesOf = async (address: string): Promise<readonly string[]> => {
  const store = await openStore(address);
  const found = await Promise.all(
    ["会议", "主持", "，"].map((text) => store.searchSentences({ text, limit: 50 })),
  );
  await store.close();
  return found.flat().map(({ sentence }) => sentence);
};

it("brings a graph of the first schema up to date, with the same export, search and marks", async () => {
  await gazette("load", SEEDS, "--graph", graph("now.db"));
  await closeWhatIsClosed();
  const old = new DatabaseSync(path("old.db"));
  for (const name of ["001-graph.sql", "002-stories.sql", "003-dates.sql"]) old.exec(schema(name));
  old.exec(`ATTACH '${path("now.db")}' AS now`);
  old.function("search_keys", (name: string, aliases: string) =>
    searchKeys(name, JSON.parse(aliases) as string[]).join(" "),
  );
  old.exec(AS_IT_WAS);
  old.close();
  const expected = await exported(graph("now.db"));
  expect(await exported(graph("old.db"))).toBe(expected);
  expect(await gazette("verify", "--graph", graph("old.db"))).toMatchObject({ code: 0 });
  for (const question of ["陆文瑾主持了哪些会议?", "汉中市有哪些副市长?"])
    expect((await gazette("ask", question, "--graph", graph("old.db"))).out).toBe(
      (await gazette("ask", question, "--graph", graph("now.db"))).out,
    );
  const sentences = await sentencesOf(graph("now.db"));
  expect(sentences.length).toBeGreaterThan(10);
  expect(await sentencesOf(graph("old.db"))).toEqual(sentences);
  const again = JSON.parse((await gazette("load", SEEDS, "--graph", graph("old.db"), "--json")).out);
  expect(again.totals).toMatchObject({ skipped: again.totals.files });
  // What is loaded under another date replaces articles, which takes every table.
  for (const name of ["old.db", "now.db"])
    await gazette("load", SEEDS, "--date", "2025-05-01", "--graph", graph(name));
  expect(await exported(graph("old.db"))).toBe(await exported(graph("now.db")));
});
