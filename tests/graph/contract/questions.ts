import { beforeEach, describe, expect, it } from "vitest";
import type { ArticleBundle } from "../../../src/domain/fact.ts";
import type { Condition, EdgePlan, NodePlan, TallyArgs } from "../../../src/graph/port.ts";
import { bundles } from "../../api/bundles.ts";
import { byName, edge, type Given } from "./given.ts";

/** What a store must answer to questions of the whole graph. */
export const questions = (given: Given) =>
  describe("questions of the whole graph", () => {
    beforeEach(async () => {
      await given.store.write(bundles);
    });

    it("finds entities by name and part of a name, the best first", async () => {
      for (const whole of await given.names("Organization")) {
        const hits = await given.store.search({ text: whole, limit: 5 });
        expect(hits[0]?.node.name).toBe(whole);
        expect(hits[0]?.score).toBe(1);
      }
      expect(await given.store.search({ text: '"*)(~', limit: 5 })).toEqual([]);
      expect(await given.store.search({ text: "", limit: 5 })).toEqual([]);
    });

    it.each([
      ["another character of the same sound", "柳忘书", "柳望舒"],
      ["another character in the middle", "柳大舒", "柳望舒"],
      ["another character at the end", "柳望大", "柳望舒"],
      ["a missing character", "柳舒", "柳望舒"],
      ["a character too many", "柳望大舒", "柳望舒"],
      ["another character in a long name", "青禾暖羊家政有限公司", "青禾暖阳家政有限公司"],
      ["a missing character in a part of a long name", "暖阳家有限公司", "青禾暖阳家政有限公司"],
      ["traditional script with a slip", "青禾暖陽家政有限公寺", "青禾暖阳家政有限公司"],
      ["an alias with a character too many", "青禾市妇女大联合会", "青禾市妇联"],
      ["a wrong letter at the end of pinyin", "liuwangsha", "柳望舒"],
      ["a wrong letter at the beginning of pinyin", "louwangshu", "柳望舒"],
      ["a missing letter", "liuwngshu", "柳望舒"],
    ])("finds names that are one slip away: %s", async (_slip, text, name) => {
      expect(await given.store.search({ text, limit: 5 })).toEqual([]);
      const [hit] = await given.store.search({ text, limit: 5, slips: true });
      expect(hit).toMatchObject({ node: { name }, slip: true });
      expect(hit?.score).toBeLessThanOrEqual(0.7);
    });

    it("finds nothing near a text that is near nothing, and no slips where the text itself is found", async () => {
      for (const text of ["不存在的单位", "甲乙", "寻", "柳大", "zzzzzzzz", "v", '"*)(~'])
        expect(await given.store.search({ text, limit: 5, slips: true }), text).toEqual([]);
      const hits = await given.store.search({ text: "柳望舒", limit: 5, slips: true });
      expect(hits.map((hit) => [hit.node.name, hit.score, hit.slip])).toEqual([["柳望舒", 1, undefined]]);
    });

    it("counts what a search finds by label", async () => {
      const facets = await given.store.searchFacets({ text: "青禾" });
      const hits = await given.store.search({ text: "青禾", limit: 100 });
      expect(facets.get("Place")).toBe(2);
      expect(facets.get("Organization")).toBe(5);
      expect([...facets.values()].reduce((sum, count) => sum + count, 0)).toBe(hits.length);
      expect(await given.store.searchFacets({ text: "柳忘书", slips: true })).toEqual(
        new Map([["Person", 1]]),
      );
    });

    const tied = (
      type: EdgePlan["edge"],
      direction: "out" | "in",
      ...all: readonly Condition[]
    ): Condition => ({ op: "related", edge: type, direction, node: { op: "and", all } });
    const ofKind = (...values: readonly string[]): Condition => ({ op: "in", prop: "kind", values });
    const square = tied("HELD_AT", "out", { op: "named", name: "青禾市民广场" });
    const organizedBy = (kind: string) => tied("ORGANIZED", "in", ofKind(kind));

    it.each<[string, Condition, readonly string[]]>([
      ["of which one is", tied("ATTENDED", "out", square, organizedBy("MASS_ORG")), ["柳望舒", "顾采薇"]],
      ["of which the other isn't", tied("ATTENDED", "out", organizedBy("COMPANY"), square), []],
      [
        "of which one must not be",
        tied("ATTENDED", "out", square, { op: "not", condition: organizedBy("COMPANY") }),
        ["柳望舒", "顾采薇"],
      ],
      [
        "of which one of several is",
        tied("ATTENDED", "out", square, {
          op: "or",
          all: [organizedBy("COMPANY"), organizedBy("MASS_ORG")],
        }),
        ["柳望舒", "顾采薇"],
      ],
      [
        "on either side of it",
        {
          op: "and",
          all: [
            tied("HOLDS", "out", ofKind("GOVERNMENT")),
            tied("ATTENDED", "out", square, organizedBy("MASS_ORG")),
            { op: "not", condition: tied("WROTE", "out") },
          ],
        },
        ["柳望舒"],
      ],
    ])("finds people by a tie to few nodes beside ties to many: %s", async (_, where, people) => {
      expect(await given.names("Person", where)).toEqual(people);
      const { total } = await given.store.read({ label: "Person", where, first: 1, count: true, node: {} });
      expect(total).toBe(people.length);
    });

    it("tests the other ends of edges by their ties", async () => {
      const attendees = (where: Condition): EdgePlan => ({ ...edge("ATTENDED", "in"), where });
      const { items } = await given.store.read({
        label: "Event",
        where: { op: "named", name: "全市家庭工作会议" },
        first: 1,
        node: {
          expand: {
            many: attendees(tied("HOLDS", "out", ofKind("GOVERNMENT"))),
            few: attendees(tied("HOLDS", "out", { op: "named", name: "市妇联" }, ofKind("MASS_ORG"))),
            none: attendees(tied("HOLDS", "out", ofKind("COMPANY"))),
          },
        },
      });
      const named = (alias: string) => items[0]?.expand[alias]?.items.map(({ node }) => node.name);
      expect([named("many"), named("few"), named("none")]).toEqual([["柳望舒"], ["顾采薇"], []]);
    });

    it("gives the properties that are wanted, whatever else is there", async () => {
      const where: Condition = { op: "named", name: "全市家庭工作会议" };
      const attendees = { ...edge("ATTENDED", "in"), edgeProps: ["role"], node: { props: ["aliases"] } };
      const organizers = { ...edge("ORGANIZED", "in"), edgeProps: [], node: { props: ["name", "kind"] } };
      const none = { ...edge("HELD_AT", "out"), edgeProps: ["citation"], node: { props: [] } };
      const { items } = await given.store.read({
        label: "Event",
        where,
        order: byName,
        first: 5,
        node: { props: ["name", "date"], expand: { attendees, organizers, none } },
      });
      expect(items[0]).toMatchObject({
        node: { label: "Event", name: "全市家庭工作会议", props: { date: "2024-09-02" } },
      });
      const { expand } = items[0] ?? {};
      expect(expand?.attendees?.items.map((item) => item.edge.props.role).sort()).toEqual([
        "CHAIR",
        "SPEAKER",
      ]);
      const kinds = expand?.organizers?.items.map(({ node }) => [node.label, node.name, node.props.kind]);
      expect(kinds?.sort()).toEqual([
        ["Organization", "青禾市妇联", "MASS_ORG"],
        ["Place", "青禾市", undefined],
      ]);
      const [held] = expand?.none?.items ?? [];
      expect(held?.edge).toMatchObject({ type: "HELD_AT", from: items[0]?.node.id, to: held?.node.id });
    });

    it("gives the same rows where they alone are wanted", async () => {
      const rows = async (rowsOnly: boolean): Promise<unknown> => {
        const organizers: EdgePlan = { ...edge("ORGANIZED", "in"), edgeProps: ["id"], rowsOnly };
        const attendees: EdgePlan = {
          ...edge("ATTENDED", "in"),
          order: [{ by: "node", prop: "name", descending: true }],
          first: 2,
          edgeProps: ["role"],
          rowsOnly,
        };
        const node: NodePlan = { props: ["name"], expand: { organizers, attendees } };
        const { items } = await given.store.read({ label: "Event", order: byName, first: 3, node, rowsOnly });
        return items.map(({ node, expand }) => [
          node.name,
          expand.organizers?.items.map(({ edge, node }) => [edge.id, node.id]).sort(),
          expand.attendees?.items.map(({ edge, node }) => [edge.props.role, edge.from, node.name]),
        ]);
      };
      expect(await rows(true)).toEqual(await rows(false));
    });

    it("finds sentences by their words", async () => {
      const [first] = bundles as [ArticleBundle];
      const text = first.sentences[0]?.text.slice(0, 6) ?? "";
      const hits = await given.store.searchSentences({ text, limit: 5 });
      expect(hits.map((hit) => hit.sentence)).toContain(first.sentences[0]?.id);
    });

    it("finds shortest paths and neighbourhoods", async () => {
      const fact = bundles.flatMap((bundle) => bundle.facts).find((one) => one.type === "HOLDS");
      if (!fact) throw new Error("the sample graph holds no post");
      const [path] = await given.store.paths({ from: fact.from, to: fact.to, maxHops: 3, limit: 5 });
      expect(path?.edges).toHaveLength(1);
      expect(path?.nodes.map((node) => node.id)).toEqual([fact.from, fact.to]);
      const around = await given.store.neighbourhood({ id: fact.from, depth: 1, limit: 50 });
      expect(around.nodes[0]?.id).toBe(fact.from);
      expect(around.nodes.map((node) => node.id)).toContain(fact.to);
      expect(around.edges.map((one) => one.id)).toContain(fact.id);
    });

    it("counts", async () => {
      const stats = await given.store.stats();
      expect(stats.nodes.Article).toBe(bundles.length);
      expect(stats.nodes.Entity).toBe((await given.names("Entity")).length);
      const statements = bundles
        .flatMap((bundle) => bundle.facts)
        .reduce((sum, fact) => sum + fact.evidence.length, 0);
      expect(stats.evidence).toBe(statements);
      const kinds = await given.store.tally({
        label: "Organization",
        by: { kind: "value", prop: "kind" },
        limit: 100,
      });
      expect(kinds.reduce((sum, row) => sum + row.count, 0)).toBe(stats.nodes.Organization);
    });

    const tallied = async (args: TallyArgs): Promise<readonly (readonly [string | null, number])[]> =>
      (await given.store.tally(args)).map(({ value, node, count }) => [node?.name ?? value, count]);

    it("counts by month", async () => {
      const by = { kind: "value", prop: "date", length: 7 } as const;
      expect(await tallied({ label: "Event", by, limit: 9 })).toEqual([
        ["2024-09", 2],
        ["2024-10", 1],
      ]);
      expect(await tallied({ label: "Event", by, limit: 1 })).toHaveLength(1);
    });

    it("counts by the node at the other end, each once, whatever the direction", async () => {
      const agency: Condition = { op: "named", name: "青禾市妇联" };
      const by = (edge: EdgePlan["edge"], direction: EdgePlan["direction"], node: Condition = agency) =>
        ({ kind: "end", edge, direction, node }) as const;
      expect(await tallied({ label: "Initiative", by: by("LAUNCHED", "in"), limit: 9 })).toEqual([
        ["青禾市妇联", 1],
      ]);
      expect(await tallied({ label: "Organization", by: by("PARTNERED_WITH", "both"), limit: 9 })).toEqual([
        ["青禾市妇联", 1],
      ]);
      const where: Condition = { op: "eq", prop: "kind", value: "POLICY" };
      expect(await tallied({ label: "Initiative", where, by: by("LAUNCHED", "in"), limit: 9 })).toEqual([]);
      const everybody: Condition = { op: "label", labels: ["Person"] };
      const chairs: TallyArgs = {
        label: "Event",
        by: {
          ...by("ATTENDED", "in", everybody),
          edgeWhere: { op: "eq", prop: "role", value: "CHAIR" },
        },
        limit: 9,
      };
      expect(await tallied(chairs)).toEqual([["顾采薇", 1]]);
    });

    it("counts by place, with all that lies in it", async () => {
      const places: Condition = { op: "in", prop: "level", values: ["PROVINCE", "CITY", "COUNTY"] };
      const by = (edge: EdgePlan["edge"]) => ({ kind: "place", edge, places }) as const;
      const held = await tallied({ label: "Event", by: by("HELD_AT"), limit: 9 });
      expect(Object.fromEntries(held)).toEqual({ 云岭省: 2, 青禾市: 2 });
      const carried = await tallied({ label: "Initiative", by: by("IMPLEMENTED_IN"), limit: 9 });
      expect(Object.fromEntries(carried)).toEqual({ 云岭省: 1, 青禾市: 1, 白杨县: 1 });
    });
  });
