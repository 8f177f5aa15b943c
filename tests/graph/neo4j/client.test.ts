import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { Client } from "../../../src/graph/neo4j/client.ts";
import { openStore } from "../../../src/graph/open.ts";
import type { Condition } from "../../../src/graph/port.ts";
import { bundles, reprint } from "../../api/bundles.ts";
import { exportOf, newcomer } from "../contract/given.ts";
import { ask, openEmptyNeo4j, undisturbed, url } from "./database.ts";

/** A test that follows ATTENDED to and fro; in a graph where everybody attended everything it takes for ever. */
const wandering = (steps: number): Condition => ({
  op: "related",
  edge: "ATTENDED",
  direction: steps % 2 === 0 ? "out" : "in",
  node: steps === 1 ? { op: "eq", prop: "name", value: "nobody" } : wandering(steps - 1),
});

const underWay = async (): Promise<number> =>
  (
    await ask(
      "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'ATTENDED' RETURN count(*) AS n",
    )
  )
    .map((row) => Number(row.n) - 1)
    .reduce((sum, n) => sum + n, 0);

describe.skipIf(!url)("reading from Neo4j", { timeout: 600_000 }, () => {
  it.each(["its time is over", "its client is gone"])("stops in the database when %s", async (why) => {
    const store = await openEmptyNeo4j();
    await ask(
      "UNWIND range(1, 40) AS i CREATE (:Node:Entity:Person {id: 'person-' + i, name: 'p' + i}) CREATE (:Node:Entity:Event {id: 'event-' + i, name: 'e' + i})",
    );
    await ask("MATCH (p:Person) MATCH (e:Event) CREATE (p)-[:ATTENDED {id: p.id + e.id}]->(e)");
    const gone = new AbortController();
    const options = why === "its client is gone" ? { signal: gone.signal } : { timeoutMs: 1_500 };
    const read = store.read({ label: "Person", where: wandering(8), first: 10, node: {} }, options);
    setTimeout(() => gone.abort(), 1_500).unref();
    await expect(read).rejects.toMatchObject({ code: "TIMEOUT" });
    for (let tries = 0; (await underWay()) > 0; tries++) {
      expect(tries, "the database still works on it").toBeLessThan(50);
      await sleep(200);
    }
    await store.close();
  });

  it("is done as a reader does, so that a cluster sends it to one", async () => {
    const client = new Client((url ?? "").replace("bolt:", "neo4j:"), { user: "neo4j", password: "" });
    await expect(client.read("CREATE (n:Stray) RETURN n")).rejects.toThrow();
    expect(await client.read("RETURN 1 AS one")).toEqual([{ one: 1 }]);
    await client.close();
  });

  it("works by an address that is routed as in a cluster, and sees at once what was written", async () => {
    const store = await openEmptyNeo4j((url ?? "").replace("bolt:", "neo4j:"));
    for (const bundle of bundles) {
      await store.write([bundle]);
      const { items } = await store.read({ ids: [bundle.article.id], node: {} });
      expect(items).toHaveLength(1);
    }
    expect(await exportOf(store)).toBe(await undisturbed(bundles));
    await store.close();
  });

  it("says where nobody answers", async () => {
    await expect(openStore("neo4j://127.0.0.1:1")).rejects.toMatchObject({
      code: "STORE_UNAVAILABLE",
      message: expect.stringContaining("neo4j://127.0.0.1:1"),
    });
  });
});

describe.skipIf(!url)("several writers on one Neo4j", { timeout: 600_000 }, () => {
  it("write what one writer would, without doubles and without giving up", async () => {
    const all = [...bundles, reprint, ...Array.from({ length: 24 }, (_, i) => newcomer(`人${i}`))];
    await (await openEmptyNeo4j()).close();
    // Each writes everything, from another end, in batches of another size.
    const orders = [all, [...all].reverse(), [...all.slice(9), ...all.slice(0, 9)]];
    const reports = await Promise.all(
      orders.map(async (order, n) => {
        const store = await openStore(url ?? "");
        let added = 0;
        for (let i = 0; i < order.length; i += 3 + n)
          added += (await store.write(order.slice(i, i + 3 + n))).filter(
            (status) => status === "added",
          ).length;
        await store.close();
        return added;
      }),
    );
    expect(reports.reduce((sum, added) => sum + added, 0)).toBe(all.length);
    const store = await openStore(url ?? "");
    expect(await exportOf(store)).toBe(await undisturbed(all));
    await store.close();
  });

  it("replace and withdraw what others are writing", async () => {
    const [first, ...others] = [...bundles, ...Array.from({ length: 6 }, (_, i) => newcomer(`人${i}`))];
    if (!first) throw new Error("no sample");
    const changed = { ...first, facts: first.facts.slice(1) };
    const stores = await Promise.all([openEmptyNeo4j(), openStore(url ?? ""), openStore(url ?? "")]);
    const [one, two, three] = stores;
    const often = async (work: (n: number) => Promise<unknown>) => {
      for (let n = 0; n < 8; n++) await work(n);
    };
    await Promise.all([
      often((n) => one.write([n % 2 ? first : changed])),
      often((n) => two.write([...others.slice(n % 4), first])),
      often((n) => three.withdraw((n % 2 ? first : (others[n % 3] ?? first)).article.id)),
    ]);
    await one.write([first, ...others]);
    expect(await exportOf(one)).toBe(await undisturbed([first, ...others]));
    for await (const flaw of one.check()) expect(flaw).toBeUndefined();
    for (const store of stores) await store.close();
  });
});
