import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupKey } from "../../src/web/explorer/graph/board.ts";
import { NO_FILTERS } from "../../src/web/explorer/graph/filter.ts";
import { INITIAL, reduce, type State } from "../../src/web/explorer/graph/state.ts";
import { packId, readAddress, unpackId, writeAddress } from "../../src/web/explorer/url.ts";
import { county, federation, mayor, meeting, sample } from "./graph.ts";

const key = groupKey(federation.id, "parts");
const filled: State = [
  {
    do: "put",
    graph: sample,
    ids: sample.nodes.map(({ id }) => id),
    groups: [{ key, hub: federation.id, field: "parts", count: 126 }],
  } as const,
  { do: "move", to: new Map([[mayor.id, { x: -12, y: 340 }]]) } as const,
  { do: "hide", ids: [county.id] } as const,
  { do: "tie", ends: [mayor.id, meeting.id] } as const,
  { do: "view", view: "table" } as const,
].reduce(reduce, INITIAL);

describe("the address of a view", () => {
  it("brings back what lies where, groups, pins, choice, view and language", () => {
    const read = readAddress(`#${writeAddress(filled, "zh")}`);
    expect([...read.board.spots.keys()]).toEqual([...filled.board.spots.keys()]);
    expect(read.board.spots.get(mayor.id)).toEqual({ x: -12, y: 340, pinned: true });
    expect(read.board.groups).toEqual(filled.board.groups);
    expect(read.board.hidden).toEqual(filled.board.hidden);
    expect([read.tie, read.view, read.language]).toEqual([[mayor.id, meeting.id], "table", "zh"]);
  });

  it("brings back filters", () => {
    const filters = {
      ...NO_FILTERS,
      labelsOff: new Set(["Place"] as const),
      typesOff: new Set(["WROTE", "PART_OF"] as const),
      from: "2024-03",
      undated: false,
      minConfidence: 0.65,
    };
    expect(readAddress(writeAddress({ ...filled, filters }, "en")).filters).toEqual(filters);
  });

  it("packs any id and gives it back", () => {
    const hex = fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: 24, maxLength: 24 });
    fc.assert(
      fc.property(
        fc.oneof(
          hex.map((each) => `organization-${each}`),
          fc.string({ minLength: 1, unit: "grapheme" }),
        ),
        (id) => {
          expect(unpackId(packId(id))).toBe(id);
        },
      ),
    );
    expect(packId(mayor.id)).toHaveLength(17);
  });

  it("reads any nonsense as a view, without harm", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, other) => {
        readAddress(text);
        readAddress(`n=${other}&g=${text}&e=0.1&fd=${other}&fp=${text}`);
      }),
    );
    const read = readAddress("#v=nothing&l=xx&fc=900&fd=yesterday.2024&ft=LOVES&n=zzz*1,1");
    expect([read.view, read.language, read.filters.minConfidence]).toEqual(["graph", undefined, 0]);
    expect([read.filters.from, read.filters.to]).toEqual([undefined, "2024"]);
    expect([read.filters.typesOff.size, read.board.spots.size]).toEqual([0, 0]);
  });
});
