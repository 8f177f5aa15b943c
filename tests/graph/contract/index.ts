import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { GraphStore } from "../../../src/graph/port.ts";
import { copying } from "./copying.ts";
import { type Given, namesIn } from "./given.ts";
import { questions } from "./questions.ts";
import { reading } from "./reading.ts";
import { WALKS, walkWhileLoading } from "./walks.ts";
import { writing } from "./writing.ts";

/** What every graph store must do; run on each of them. */
export const graphStoreContract = (name: string, open: () => Promise<GraphStore>) =>
  describe(`graph store: ${name}`, () => {
    let store: GraphStore;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    const given: Given = {
      get store() {
        return store;
      },
      names: (label, where) => namesIn(store, label, where),
    };
    writing(given);
    copying(given);
    reading(given);
    it.each(Object.entries(WALKS))(
      "gives every page of a list while others load, nothing twice and nothing left out: %s",
      async (_list, walk) => {
        const { before, seen } = await walkWhileLoading(walk, store, store);
        expect(before.length).toBeGreaterThanOrEqual(7);
        expect(seen).toHaveLength(new Set(seen).size);
        expect(seen).toEqual(expect.arrayContaining([...before]));
      },
    );
    questions(given);
  });
