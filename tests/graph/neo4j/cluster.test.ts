import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore } from "../../../src/graph/open.ts";
import type { GraphStore } from "../../../src/graph/port.ts";
import { bundles } from "../../api/bundles.ts";
import { exportOf, newcomer } from "../contract/given.ts";
import { Cluster } from "./cluster.ts";
import { openEmptyNeo4j, undisturbed, url } from "./database.ts";

const all = [...bundles, ...Array.from({ length: 30 }, (_, i) => newcomer(`人${i}`))];

describe.skipIf(!url)("in a cluster", { timeout: 300_000 }, () => {
  let cluster: Cluster;
  let store: GraphStore;
  beforeEach(async () => {
    await (await openEmptyNeo4j()).close();
    cluster = await Cluster.before(url ?? "");
    store = await openStore(cluster.url);
  });
  afterEach(async () => {
    await store.close();
    await cluster.stop();
  });

  const readFirst = async (): Promise<number> =>
    (await store.read({ ids: [all[0]?.article.id ?? ""], node: {} })).items.length;

  it("writes go to the leader and reads to the others, after the last write", async () => {
    for (const member of cluster.members) member.asked.length = 0;
    for (const bundle of all.slice(0, 6)) {
      await store.write([bundle]);
      expect(await readFirst()).toBe(1);
    }
    const [leader, ...readers] = cluster.members;
    expect(leader?.count("WRITE")).toBeGreaterThanOrEqual(6);
    expect(leader?.count("READ")).toBe(0);
    const reads = readers.flatMap(({ asked }) => asked);
    expect(reads.length).toBeGreaterThanOrEqual(6);
    expect(reads.filter((one) => one.mode === "WRITE" || !one.afterLastWrite)).toEqual([]);
    for (const reader of readers) expect(reader.asked.length).toBeGreaterThan(0);
  });

  it("a load outlives the election of another leader", async () => {
    for (let i = 0; i < all.length; i += 3) {
      if (i === 9) cluster.elect(2);
      if (i === 18) cluster.elect(1);
      await store.write(all.slice(i, i + 3));
    }
    for (const member of cluster.members) expect(member.count("WRITE")).toBeGreaterThan(0);
    expect(await exportOf(store)).toBe(await undisturbed(all));
  });

  it("a load and reads outlive the loss of members, one after the other", async () => {
    const [one, two, three] = cluster.members;
    for (let i = 0; i < all.length; i += 3) {
      if (i === 6) await three?.stop();
      if (i === 12) await three?.start();
      if (i === 15) {
        cluster.elect(1);
        await one?.stop();
      }
      await store.write(all.slice(i, i + 3));
      expect(await readFirst()).toBe(1);
    }
    expect(two?.count("WRITE")).toBeGreaterThan(0);
    await one?.start();
    expect(await exportOf(store)).toBe(await undisturbed(all));
  });
});
