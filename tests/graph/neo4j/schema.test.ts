import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStore } from "../../../src/graph/open.ts";
import type { Flaw } from "../../../src/graph/port.ts";
import { bundles, reprint } from "../../api/bundles.ts";
import { exportOf } from "../contract/given.ts";
import { ask, openEmptyNeo4j, undisturbed, url } from "./database.ts";

const address = url ?? "";
const indexes = async (): Promise<readonly unknown[]> =>
  (await ask("SHOW INDEXES YIELD name WHERE NOT name STARTS WITH 'index_' RETURN name ORDER BY name")).map(
    (row) => row.name,
  );

describe.skipIf(!url)("the schema in Neo4j", () => {
  let whole: readonly unknown[];
  beforeAll(async () => {
    const store = await openEmptyNeo4j();
    await store.write(bundles);
    await store.close();
    whole = await indexes();
  });
  afterAll(async () => (await openEmptyNeo4j()).close());

  it("is brought up to date where an older program made the graph, which stays as it is", async () => {
    await ask("MATCH (s:GazetteSchema) WHERE s.version > 1 DELETE s");
    await ask("DROP CONSTRAINT note_key");
    await ask("DROP CONSTRAINT sketch_hash");
    const store = await openStore(address);
    expect(await exportOf(store)).toBe(await undisturbed(bundles));
    await store.close();
    expect(await indexes()).toEqual(whole);
  });

  it("gets back an index that somebody dropped", async () => {
    await ask("DROP INDEX event_date");
    await (await openStore(address)).close();
    expect(await indexes()).toEqual(whole);
  });

  it("is refused where a newer program made it", async () => {
    await ask("CREATE (:GazetteSchema {version: 99})");
    await expect(openStore(address)).rejects.toMatchObject({
      code: "STORE_FOREIGN",
      message: expect.stringMatching(
        /newer Gazette Graph \(schema 99, this program knows \d\): update the program/,
      ),
    });
    await ask("MATCH (s:GazetteSchema {version: 99}) DELETE s");
  });

  it("is not made in a database that holds something else", async () => {
    await ask("MATCH (n) DETACH DELETE n");
    await ask("CREATE (:Film {title: 'x'})");
    await expect(openStore(address)).rejects.toMatchObject({
      code: "STORE_FOREIGN",
      message: expect.stringMatching(/holds other data \(nodes labelled Film\).*NEO4J_DATABASE/),
    });
    await ask("MATCH (n) DETACH DELETE n");
  });
});

describe.skipIf(!url)("verifying a graph in Neo4j", () => {
  const flawsAfter = async (damage: string): Promise<readonly Flaw[]> => {
    const store = await openEmptyNeo4j();
    await store.write([...bundles, reprint]);
    await ask(damage);
    const flaws: Flaw[] = [];
    for await (const flaw of store.check()) flaws.push(flaw);
    await store.close();
    return flaws;
  };

  it.each<[string, string, Flaw["sort"], RegExp]>([
    [
      "nothing is known of a node",
      "MATCH (n:Person) REMOVE n.name",
      "END",
      /^node person-\w+: nothing is known/,
    ],
    [
      "an article has lost its publication",
      "MATCH (:Publication)-[r:PUBLISHED]->() DELETE r",
      "END",
      /^article article-\w+: /,
    ],
    [
      "a sentence has lost its article",
      "MATCH (:Article)-[r:HAS_SENTENCE]->() DELETE r",
      "END",
      /^sentence sentence-\w+: /,
    ],
    ["nothing states an edge", "MATCH (v:Evidence) DELETE v", "EVIDENCE", /^\w+ e-\w+: nothing states it$/],
    [
      "a sentence is missing",
      "MATCH (s:Sentence) DETACH DELETE s",
      "EVIDENCE",
      /: edge or sentence is missing$/,
    ],
    ["an edge is missing", "MATCH ()-[r:HOLDS]->() DELETE r", "EVIDENCE", /: edge or sentence is missing$/],
    [
      "offsets lie outside",
      "MATCH (v:Evidence) SET v.end = v.end + 10000",
      "EVIDENCE",
      /lies outside of the sentence$/,
    ],
    [
      "evidence names another article",
      "MATCH (v:Evidence) SET v.article = 'article-0'",
      "EVIDENCE",
      /the sentence isn't one of article-0$/,
    ],
    ["a node's id is another's", "MATCH (n:Event) REMOVE n:Event SET n:Place", "ID", /^Place event-\w+: /],
    ["an edge's id is another's", "MATCH ()-[r:ATTENDED]->() SET r.id = 'e-0' + r.id", "ID", /^ATTENDED e-0/],
  ])("says where %s", async (_, damage, sort, what) => {
    expect(await flawsAfter(damage)).toContainEqual({ sort, what: expect.stringMatching(what) });
  });
});
