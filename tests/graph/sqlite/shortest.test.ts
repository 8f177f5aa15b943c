import fc from "fast-check";
import { expect, it } from "vitest";
import { edgeId } from "../../../src/domain/ids.ts";
import { openStore } from "../../../src/graph/open.ts";
import { findPaths } from "../../../src/graph/paths.ts";
import { groundOf } from "../ground.ts";
import { bundleOf, entity, recordsOf, SIZE, told } from "./told.ts";

const ends = fc
  .tuple(fc.constantFrom("Event", "Place", "Organization"), fc.nat(SIZE - 1))
  .map(([label, n]) => entity(label, n));

it("finds the paths that reading every edge finds, in the same order", async () => {
  const asked = fc.record({
    from: ends,
    to: ends,
    maxHops: fc.integer({ min: 1, max: 6 }),
    limit: fc.integer({ min: 1, max: 9 }),
  });
  await fc.assert(
    fc.asyncProperty(told, fc.array(asked, { minLength: 10, maxLength: 10 }), async (one, questions) => {
      const store = await openStore("sqlite::memory:");
      await store.write([bundleOf(one)]);
      const records = await recordsOf(store);
      const known = new Set(records.flatMap((record) => (record.kind === "node" ? [record.id] : [])));
      const edges = records
        .filter((record) => record.kind === "edge")
        .map(({ type, from, to }) => ({ id: edgeId(type, from, to), type, from, to, props: {} }))
        .filter(({ type }) => type !== "PUBLISHED" && type !== "HAS_SENTENCE")
        .sort((a, b) => (a.id < b.id ? -1 : 1));
      for (const question of questions.filter(({ from, to }) => known.has(from) && known.has(to))) {
        const expected = await findPaths(groundOf(edges), question, () => undefined);
        const found = await store.paths(question);
        expect(found.map(({ edges: all }) => all.map(({ id }) => id))).toEqual(
          expected.map(({ edges: all }) => all.map(({ id }) => id)),
        );
      }
      await store.close();
    }),
    { numRuns: 60 },
  );
});
