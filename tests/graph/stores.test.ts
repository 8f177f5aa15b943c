import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ArticleBundle } from "../../src/domain/fact.ts";
import { openStore } from "../../src/graph/open.ts";
import type { GraphStore } from "../../src/graph/port.ts";
import { bundles } from "../api/bundles.ts";
import { LISTS_WHOLE, QUESTIONS_WHOLE } from "../api/everything.ts";
import { dataOf } from "../api/recorder.ts";
import { exportOf } from "./contract/given.ts";
import { graphStoreContract } from "./contract/index.ts";
import { WALKS, walkWhileLoading } from "./contract/walks.ts";
import { namesakeContract } from "./namesakes.ts";
import { openEmptyNeo4j, url } from "./neo4j/database.ts";
import { sentenceContract } from "./sentences.ts";

if (!url)
  console.warn(
    "Neo4j skipped: set NEO4J_TEST_URL to an empty test database, or run `npm run test:neo4j` (needs Java 17 and Maven).",
  );

graphStoreContract("SQLite", () => openStore("sqlite::memory:"));
sentenceContract("SQLite", () => openStore("sqlite::memory:"));
namesakeContract("SQLite", () => openStore("sqlite::memory:"));
if (url) {
  graphStoreContract("Neo4j", openEmptyNeo4j);
  sentenceContract("Neo4j", openEmptyNeo4j);
  namesakeContract("Neo4j", openEmptyNeo4j);
}

describe.skipIf(!url)("both stores", () => {
  it("export the same bytes", async () => {
    const [one, other] = [await openStore("sqlite::memory:"), await openEmptyNeo4j()];
    await one.write(bundles);
    await other.write(bundles);
    expect(await exportOf(other)).toBe(await exportOf(one));
    await one.close();
    await other.close();
  });
});

describe.skipIf(!url)("both stores answer the same", () => {
  let stores: readonly [GraphStore, GraphStore];
  beforeAll(async () => {
    stores = [await openStore("sqlite::memory:"), await openEmptyNeo4j()];
    for (const store of stores) await store.write(bundles);
  });
  afterAll(async () => {
    for (const store of stores) await store.close();
  });

  it.each([...LISTS_WHOLE, ...QUESTIONS_WHOLE])("every field of %s", async (_name, query) => {
    const [one, other] = [await dataOf(stores[0], query), await dataOf(stores[1], query)];
    expect(other).toEqual(one);
  });
});

describe("a graph in a file", () => {
  it.each(Object.entries(WALKS))("gives its pages while another program loads: %s", async (_list, walk) => {
    const folder = mkdtempSync(join(tmpdir(), "gazette-store-"));
    const address = `sqlite:${join(folder, "graph.db")}`;
    const [reader, writer] = [await openStore(address), await openStore(address)];
    const { before, seen } = await walkWhileLoading(walk, reader, writer);
    expect(seen).toHaveLength(new Set(seen).size);
    expect(seen).toEqual(expect.arrayContaining([...before]));
    await reader.close();
    await writer.close();
    rmSync(folder, { recursive: true });
  });

  it("lets others have their turn while it is exported, however fast that is", async () => {
    const store = await openStore("sqlite::memory:");
    const [base] = bundles as [ArticleBundle];
    const [said] = base.sentences;
    const sentences = Array.from({ length: 3000 }, (_, n) => ({ ...said!, id: `sentence-${n}`, ordinal: n }));
    await store.write([{ ...base, sentences, mentions: [], facts: [], gazetteer: [] }]);
    let turns = 0;
    let next = setImmediate(function other() {
      turns += 1;
      next = setImmediate(other);
    });
    for await (const _ of store.stream());
    clearImmediate(next);
    expect(turns).toBeGreaterThan(2);
    await store.close();
  });

  it("is there again when opened again", async () => {
    const folder = mkdtempSync(join(tmpdir(), "gazette-store-"));
    const address = `sqlite:${join(folder, "graph.db")}`;
    const store = await openStore(address);
    await store.write(bundles);
    const before = await exportOf(store);
    await store.close();
    const again = await openStore(address);
    expect(await exportOf(again)).toBe(before);
    expect(await again.write(bundles)).toEqual(bundles.map(() => "unchanged"));
    await again.close();
    rmSync(folder, { recursive: true });
  });
});
