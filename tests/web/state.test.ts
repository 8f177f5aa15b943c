import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupKey, linksOn } from "../../src/web/explorer/graph/board.ts";
import { inSight, monthsOn, NO_FILTERS } from "../../src/web/explorer/graph/filter.ts";
import { type Action, INITIAL, reduce, type State } from "../../src/web/explorer/graph/state.ts";
import { county, federation, government, mayor, meeting, program, sample } from "./graph.ts";

const ids = sample.nodes.map(({ id }) => id);
const all = (...actions: readonly Action[]): State => actions.reduce(reduce, INITIAL);
const put: Action = { do: "put", graph: sample, ids };
const on = (state: State): readonly string[] => [...state.board.spots.keys()];

describe("the explorer's state", () => {
  it("puts nodes near the one that brought them, each in its own place, always the same", () => {
    const state = all({ do: "put", graph: sample, ids: [mayor.id] }, { ...put, around: mayor.id });
    const places = [...state.board.spots.values()].map(({ x, y }) => `${x.toFixed(3)} ${y.toFixed(3)}`);
    expect(new Set(places).size).toBe(ids.length);
    expect(all({ do: "put", graph: sample, ids: [mayor.id] }, { ...put, around: mayor.id }).board).toEqual(
      state.board,
    );
  });

  it("asks for a layout only where something came onto the board", () => {
    const state = all(put);
    expect(state.layouts).toBe(1);
    expect(reduce(state, put).layouts).toBe(1);
    expect(reduce(state, put).past).toHaveLength(1);
  });

  it("keeps what a person placed: layouts move the rest", () => {
    const to = new Map(ids.map((id) => [id, { x: 7, y: 7 }]));
    const state = all(
      put,
      { do: "move", to: new Map([[mayor.id, { x: 300, y: -20 }]]) },
      { do: "place", to },
    );
    expect(state.board.spots.get(mayor.id)).toEqual({ x: 300, y: -20, pinned: true });
    expect(state.board.spots.get(meeting.id)).toEqual({ x: 7, y: 7, pinned: false });
  });

  it("collapses what hangs on one node alone, but nothing pinned and nothing tied elsewhere", () => {
    const key = groupKey(federation.id, "parts");
    const groups = [{ key, hub: federation.id, field: "parts", count: 30 }];
    const state = all({ ...put, groups }, { do: "collapse", id: mayor.id });
    // The government hangs on the mayor alone; the meeting is tied to the federation too.
    expect(on(state)).not.toContain(government.id);
    expect(on(state)).toContain(meeting.id);
    expect(on(reduce(state, { do: "collapse", id: federation.id }))).not.toContain(key);
    const pinned = all(put, { do: "pin", ids: [government.id], pinned: true });
    expect(on(reduce(pinned, { do: "collapse", id: mayor.id }))).toContain(government.id);
  });

  it("takes a hub's groups with it, and forgets what is off the board", () => {
    const key = groupKey(mayor.id, "attended");
    const groups = [{ key, hub: mayor.id, field: "attended", count: 30 }];
    const state = all(
      { ...put, groups },
      { do: "select", ids: [mayor.id, key] },
      { do: "take", ids: [mayor.id] },
    );
    expect(on(state)).not.toContain(key);
    expect(state.selected).toEqual([]);
  });

  it("undoes and redoes any steps", () => {
    const id = fc.constantFrom(...ids);
    const some = fc.uniqueArray(id, { minLength: 1 });
    const action: fc.Arbitrary<Action> = fc.oneof(
      some.map((each): Action => ({ do: "put", graph: sample, ids: each })),
      some.map((each): Action => ({ do: "take", ids: each })),
      some.map((each): Action => ({ do: "hide", ids: each })),
      id.map((each): Action => ({ do: "collapse", id: each })),
      some.map((each): Action => ({ do: "pin", ids: each, pinned: true })),
      fc.constant<Action>({ do: "clear" }),
    );
    fc.assert(
      fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
        const end = all(...actions);
        let back = end;
        while (back.past.length > 0) back = reduce(back, { do: "undo" });
        expect(back.board).toEqual(INITIAL.board);
        while (back.future.length > 0) back = reduce(back, { do: "redo" });
        expect(back.board).toEqual(end.board);
      }),
    );
  });
});

describe("filters", () => {
  const state = all(put);
  const seen = (filters: Partial<typeof NO_FILTERS>): readonly string[] =>
    inSight(state.board, state.known, { ...NO_FILTERS, ...filters }).nodes.map(({ name }) => name);

  it("let all pass at first", () => {
    expect(seen({})).toHaveLength(ids.length);
    expect(linksOn(state.board, state.known.links.values())).toHaveLength(5);
  });

  it("drop nodes whose every link is filtered away", () => {
    expect(seen({ typesOff: new Set(["HOLDS"]) })).not.toContain(government.name);
    expect(seen({ labelsOff: new Set(["Event"]) })).not.toContain(meeting.name);
    expect(seen({ minConfidence: 0.7, labelsOff: new Set(["Initiative"]) })).not.toContain(federation.name);
  });

  it("hold a link against the date that is known, as exact as it is", () => {
    expect(seen({ from: "2024-09", undated: false })).toEqual([mayor.name, federation.name, meeting.name]);
    expect(seen({ to: "2024-08", undated: false })).toEqual([mayor.name, government.name]);
    expect(seen({ from: "2025" })).toEqual([federation.name, program.name, county.name]);
  });

  it("keep what has to do with a place", () => {
    const place = { id: county.id, name: county.name, ids: new Set([county.id, program.id]) };
    expect(seen({ place })).toEqual([program.name, county.name]);
  });

  it("span the months between the first and the last", () => {
    expect(monthsOn(state.board, state.known)).toEqual(["2024-06", "2024-07", "2024-08", "2024-09"]);
  });
});
