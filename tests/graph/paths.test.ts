import fc from "fast-check";
import { expect, it } from "vitest";
import type { GraphEdge } from "../../src/domain/fact.ts";
import { findPaths } from "../../src/graph/paths.ts";
import { groundOf } from "./ground.ts";

const edgesOf = (pairs: readonly (readonly [number, number])[]): readonly GraphEdge[] =>
  pairs.map(([a, b], n) => ({
    id: `e-${String(n).padStart(3, "0")}`,
    type: "HOLDS",
    from: `n${a}`,
    to: `n${b}`,
    props: {},
  }));

/** Every way of so many steps that comes through no node twice. */
const ways = (
  edges: readonly GraphEdge[],
  at: string,
  to: string,
  steps: number,
  seen: readonly string[],
): string[] =>
  steps === 0
    ? at === to
      ? [""]
      : []
    : edges.flatMap(({ id, from, to: end }) =>
        [...new Set([...(from === at ? [end] : []), ...(end === at ? [from] : [])])]
          .filter((next) => next !== at && !seen.includes(next))
          .flatMap((next) =>
            ways(edges, next, to, steps - 1, [...seen, next]).map((rest) => `${id} ${rest}`),
          ),
      );

it("finds all shortest paths, and the first of them where few are asked for", async () => {
  const graphs = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 18 });
  await fc.assert(
    fc.asyncProperty(
      graphs,
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 4 }),
      async (pairs, maxHops, limit) => {
        const edges = edgesOf(pairs);
        const find = (most: number) =>
          findPaths(groundOf(edges), { from: "n0", to: "n1", maxHops, limit: most }, () => undefined);
        const all = await find(10_000);
        const lengths = Array.from({ length: maxHops }, (_, i) => i + 1);
        const expected =
          lengths.map((length) => ways(edges, "n0", "n1", length, ["n0"])).find(({ length }) => length > 0) ??
          [];
        const found = all.map((path) => path.edges.map(({ id }) => `${id} `).join(""));
        expect([...found].sort()).toEqual([...expected].sort());
        for (const { nodes, edges: links } of all)
          for (const [i, { from, to }] of links.entries())
            expect([from, to].sort()).toEqual([nodes[i]?.id, nodes[i + 1]?.id].sort());
        expect(await find(limit)).toEqual(all.slice(0, limit));
      },
    ),
    { numRuns: 300 },
  );
});
