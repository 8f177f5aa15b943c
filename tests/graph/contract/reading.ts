import { beforeEach, describe, expect, it } from "vitest";
import type { ArticleBundle } from "../../../src/domain/fact.ts";
import { edgeId, nodeId } from "../../../src/domain/ids.ts";
import type { Condition, EdgePlan } from "../../../src/graph/port.ts";
import { bundles } from "../../api/bundles.ts";
import { byName, edge, type Given, newcomer } from "./given.ts";

/** What a store must answer to plans. */
export const reading = (given: Given) =>
  describe("reading", () => {
    beforeEach(async () => {
      await given.store.write(bundles);
    });

    it("passes nodes by every condition", async () => {
      const all = await given.names("Entity");
      expect(all.length).toBeGreaterThan(5);
      const [one = ""] = all;
      const people = await given.names("Person");
      const split = (condition: Condition) =>
        Promise.all([given.names("Entity", condition), given.names("Entity", { op: "not", condition })]);
      for (const condition of [
        { op: "eq", prop: "name", value: one },
        { op: "in", prop: "name", values: [one] },
        { op: "named", name: one },
        { op: "namedAmong", names: [one, "no such name"] },
        { op: "nameContains", text: one.slice(0, 2) },
        { op: "label", labels: ["Person"] },
        { op: "exists", prop: "kind", value: true },
        { op: "gt", prop: "name", value: one },
        { op: "related", edge: "MENTIONS", direction: "in" },
        {
          op: "related",
          edge: "ATTENDED",
          direction: "out",
          edgeWhere: { op: "exists", prop: "role", value: true },
        },
      ] as const satisfies readonly Condition[]) {
        const [inside, outside] = await split(condition);
        expect(inside.length + outside.length, condition.op).toBe(all.length);
        expect(inside.length, condition.op).toBeGreaterThan(0);
      }
      expect(await given.names("Entity", { op: "label", labels: ["Person"] })).toEqual(people);
      expect(await given.names("Entity", { op: "ne", prop: "name", value: one })).toHaveLength(
        all.length - 1,
      );
      expect(await given.names("Entity", { op: "and", all: [] })).toEqual(all);
      expect(await given.names("Entity", { op: "or", all: [] })).toEqual([]);
      expect(await given.names("Entity", { op: "eq", prop: "name", value: "' OR 1=1 --" })).toEqual([]);
    });

    it("finds the same by what a condition names as by testing every node", async () => {
      const entities = await given.store.read({ label: "Entity", order: byName, first: 200, node: {} });
      const nodes = entities.items.map(({ node }) => node);
      const ids = nodes.map(({ id }) => id);
      const place: Condition = {
        op: "in",
        prop: "id",
        values: ids.filter((id) => id.startsWith("place-")),
      };
      const heldSomewhere: Condition = { op: "related", edge: "HELD_AT", direction: "out", node: place };
      const bodies: Condition = {
        op: "related",
        edge: "ORGANIZED",
        direction: "in",
        node: { op: "namedAmong", names: nodes.map(({ name }) => name) },
      };
      const told: readonly Condition[] = [
        { op: "in", prop: "id", values: ids.slice(1, 4) },
        { op: "eq", prop: "id", value: ids[0] ?? "" },
        ...nodes
          .flatMap(({ name, aliases }) => [name, ...aliases])
          .map((name) => ({ op: "named", name }) as const),
        { op: "named", name: "……" },
        heldSomewhere,
        { op: "related", edge: "ATTENDED", direction: "out", node: heldSomewhere },
        {
          op: "related",
          edge: "PARTNERED_WITH",
          direction: "both",
          node: { op: "in", prop: "id", values: ids },
        },
        { op: "or", all: [heldSomewhere, bodies, { op: "named", name: nodes[0]?.name ?? "" }] },
        { op: "and", all: [bodies, { op: "eq", prop: "kind", value: "MEETING" }, heldSomewhere] },
        ...ids.filter((id) => id.startsWith("place-")).map((id) => ({ op: "within", place: id }) as const),
      ];
      let found = 0;
      for (const condition of told) {
        // Twice denied it says the same, but names nothing to start from.
        const denied: Condition = { op: "not", condition: { op: "not", condition } };
        const passing = await given.names("Entity", condition);
        expect(passing, JSON.stringify(condition)).toEqual(await given.names("Entity", denied));
        found += passing.length;
      }
      expect(found).toBeGreaterThan(nodes.length);
    });

    it("finds what lies in a place, however deep", async () => {
      const places = await given.store.read({
        label: "Place",
        order: byName,
        first: 200,
        node: { expand: { within: edge("LOCATED_IN", "out") } },
      });
      for (const { node, expand } of places.items)
        for (const outer of expand.within?.items ?? []) {
          const inside = await given.names("Entity", { op: "within", place: outer.node.id });
          expect(inside).toContain(node.name);
          expect(inside).toContain(outer.node.name);
        }
    });

    it("pages in order, by cursors that bear additions", async () => {
      const all = await given.names("Entity");
      const seen: string[] = [];
      let after: string | undefined;
      for (;;) {
        const page = await given.store.read({
          label: "Entity",
          order: byName,
          first: 3,
          node: {},
          count: true,
          ...(after ? { after } : {}),
        });
        expect(page.total).toBe(all.length);
        seen.push(...page.items.map(({ node }) => node.name));
        after = page.items.at(-1)?.cursor;
        if (!page.hasNext) break;
      }
      expect(seen).toEqual(all);
    });

    it("puts what has no value last, in either direction", async () => {
      for (const descending of [false, true]) {
        const page = await given.store.read({
          label: "Entity",
          order: [{ by: "node", prop: "date", descending }],
          first: 200,
          node: {},
        });
        const dates = page.items.map(({ node }) => node.props.date);
        const known = dates.filter((date) => date !== undefined);
        expect(known.length).toBeGreaterThan(0);
        expect(dates.slice(0, known.length)).toEqual(
          [...known].sort((a, b) => (a === b ? 0 : a < b === descending ? 1 : -1)),
        );
      }
    });

    it("expands edges both ways, so many a parent, with their evidence", async () => {
      const people = await given.store.read({
        label: "Person",
        order: byName,
        first: 200,
        node: { expand: { posts: { ...edge("HOLDS", "out"), evidence: 1, count: true } } },
      });
      const posts = people.items.flatMap(({ expand }) => expand.posts?.items ?? []);
      expect(posts.length).toBeGreaterThan(0);
      for (const { edge: held, evidence } of posts) {
        expect(held.type).toBe("HOLDS");
        expect(evidence).toHaveLength(1);
        expect(evidence[0]?.text.length).toBeGreaterThan(0);
        expect(evidence[0]?.publication.length).toBeGreaterThan(0);
      }
      const back = await given.store.read({
        ids: posts.map(({ node }) => node.id),
        node: { expand: { officials: { ...edge("HOLDS", "in"), first: 1, count: true } } },
      });
      for (const { expand } of back.items) {
        expect(expand.officials?.items).toHaveLength(1);
        expect(expand.officials?.total).toBeGreaterThanOrEqual(1);
      }
    });

    it("gives the newest of a node's events first, page by page, also after a date has changed", async () => {
      const dated = (name: string, date?: string): ArticleBundle => {
        const one = newcomer(name);
        const event = { ...one.entities[0]!, id: nodeId("Event", name), name, props: date ? { date } : {} };
        const [fact] = one.facts;
        const from = nodeId("Person", "甲");
        const evidence = fact!.evidence;
        const person = { ...one.entities[1]!, id: from, name: "甲" };
        const attended = { ...fact!, id: edgeId("ATTENDED", from, event.id, evidence[0].props) };
        return { ...one, entities: [person, event], facts: [{ ...attended, from, to: event.id }] };
      };
      const days: Record<string, string | undefined> = {
        ...{ 一: "2024-09-02", 二: "2024-10", 三: undefined, 四: "2024-09-02", 五: "2023", 六: undefined },
      };
      for (const [name, date] of Object.entries(days)) await given.store.write([dated(name, date)]);
      days.三 = "2025-01-01";
      await given.store.write([dated("三", days.三)]);
      const seen: (string | undefined)[] = [];
      const where: Condition = { op: "ne", prop: "name", value: "五" };
      let after: string | undefined;
      do {
        const events: EdgePlan = {
          ...edge("ATTENDED", "out"),
          where,
          order: [{ by: "node", prop: "date", descending: true }],
          first: 2,
          count: true,
          ...(after && { after }),
        };
        const { items } = await given.store.read({
          ids: [nodeId("Person", "甲")],
          node: { expand: { events } },
        });
        const page = items[0]?.expand.events;
        expect(page?.total).toBe(5);
        seen.push(...(page?.items ?? []).map(({ node }) => node.props.date as string | undefined));
        after = page?.hasNext ? page.items.at(-1)?.cursor : undefined;
      } while (after);
      expect(seen).toEqual(["2025-01-01", "2024-10", "2024-09-02", "2024-09-02", undefined]);
    });

    it("refuses a cursor that is none", async () => {
      await expect(
        given.store.read({ label: "Entity", first: 1, after: "nonsense", node: {} }),
      ).rejects.toMatchObject({ code: "BAD_INPUT" });
    });

    it("stops at the deadline", async () => {
      await expect(
        given.store.read({ label: "Entity", first: 1, node: {} }, { signal: AbortSignal.abort() }),
      ).rejects.toMatchObject({ code: "TIMEOUT" });
    });
  });
