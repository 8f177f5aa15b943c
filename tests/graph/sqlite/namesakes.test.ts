import { expect, it } from "vitest";
import type { EntityClaim } from "../../../src/domain/fact.ts";
import { nodeId } from "../../../src/domain/ids.ts";
import { openStore } from "../../../src/graph/open.ts";
import { MOST_CANDIDATES } from "../../../src/graph/search.ts";
import { matchScore } from "../../../src/graph/text.ts";
import { naming } from "../saying.ts";

const events = (name: string, count: number): readonly EntityClaim[] =>
  Array.from({ length: count }, (_, n) => ({
    id: nodeId("Event", name, String(n)),
    label: "Event",
    name,
    aliases: [],
    props: {},
  }));

/** Of more names than are scored, the shortest are; of equally long ones the first by their ids. */
it.each([
  ["itself", "全市春耕会", MOST_CANDIDATES + 50],
  ["as a part of others", "春耕会", MOST_CANDIDATES + 50],
  ["and with others of its name", "全市春耕会", MOST_CANDIDATES - 20],
])("scores so many of a name that is asked for %s", async (_how, text, count) => {
  const store = await openStore("sqlite::memory:");
  const all = [
    ...events("全市春耕会", count),
    ...events("全市春耕会预备会", 30),
    ...events("全市 春耕会", 20),
  ];
  await store.write([naming("甲", all), naming("乙", all.slice(40, 90))]);
  const scored = [...all]
    .sort((a, b) => a.name.length - b.name.length || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_CANDIDATES);
  const facets = await store.searchFacets({ text });
  expect(facets.get("Event")).toBe(MOST_CANDIDATES);
  const hits = await store.search({ text, limit: MOST_CANDIDATES });
  expect(new Set(hits.map(({ node }) => node.id))).toEqual(new Set(scored.map(({ id }) => id)));
  await store.close();
});

const CROWD = [
  ["临溪县", []],
  ["临溪县政府", ["临溪县人民政府"]],
  ["临溪县委", []],
  ["大临溪县志", []],
  ["临 溪 县教育局", []],
  ["县教育体育局", ["临溪县教体局"]],
  ["北临溪县际联盟", []],
  ["省道局", ["临溪县"]],
  ["跨区域协作联合发展促进会临溪县", []],
  ...Array.from({ length: 400 }, (_, n) => [`临溪县与第${n}中学签署共建协议`, []] as const),
] as const;

it.each([1, 2, 4, 8, 12, 50])(
  "gives the first %i hits of a crowd as scoring all of them does",
  async (limit) => {
    const store = await openStore("sqlite::memory:");
    const all = CROWD.map(
      ([name, aliases], n): EntityClaim => ({
        id: nodeId("Organization", name, String(n)),
        label: "Organization",
        name,
        aliases,
        props: {},
      }),
    );
    await store.write([
      naming("甲", all),
      naming(
        "乙",
        all.filter((_, n) => n % 3 > 0),
      ),
    ]);
    const scoreOf = matchScore("临溪县");
    const bearers = all.map(({ id, name, aliases }, n) => ({
      id,
      score: scoreOf({ name, aliases }),
      named: n % 3 > 0,
    }));
    const expected = bearers
      .sort((a, b) => b.score - a.score || Number(b.named) - Number(a.named) || (a.id < b.id ? -1 : 1))
      .slice(0, limit);
    const hits = await store.search({ text: "临溪县", limit });
    expect(hits.map(({ node }) => node.id)).toEqual(expected.map(({ id }) => id));
    await store.close();
  },
);
