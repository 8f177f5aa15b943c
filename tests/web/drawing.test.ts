import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cameraFor } from "../../src/web/explorer/canvas/camera.ts";
import {
  around,
  breakName,
  columns,
  Occupied,
  overlap,
  placeLabels,
} from "../../src/web/explorer/canvas/labels.ts";
import { layout } from "../../src/web/explorer/canvas/layout.ts";
import { sceneOf } from "../../src/web/explorer/canvas/scene.ts";
import { inSight, NO_FILTERS } from "../../src/web/explorer/graph/filter.ts";
import { INITIAL, reduce } from "../../src/web/explorer/graph/state.ts";
import { federation, mayor, meeting, program, sample } from "./graph.ts";

describe("names on the canvas", () => {
  it("never cover one another", () => {
    const disc = fc.record({
      x: fc.integer({ min: 0, max: 600 }),
      y: fc.integer({ min: 0, max: 400 }),
      width: fc.integer({ min: 10, max: 160 }),
    });
    fc.assert(
      fc.property(fc.array(disc, { maxLength: 60 }), (discs) => {
        const wishes = discs.map(({ x, y, width }, index) => ({
          id: String(index),
          width,
          height: 15,
          spots: around(x, y, 8, width, 15),
        }));
        const boxes = [...placeLabels(wishes, new Occupied(), 100).values()];
        boxes.forEach((box, index) => {
          for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
        });
      }),
    );
  });

  it("serve who comes first, and stop at the limit", () => {
    const wish = (id: string) => ({ id, width: 50, height: 10, spots: [{ x: 0, y: 0 }] });
    expect([...placeLabels([wish("first"), wish("second")], new Occupied(), 9).keys()]).toEqual(["first"]);
    expect(placeLabels([wish("first")], new Occupied(), 0).size).toBe(0);
  });

  it("are broken into even lines, and cut where they are too long", () => {
    expect(breakName("汉中市妇联")).toEqual(["汉中市妇联"]);
    expect(breakName("全市乡村产业振兴现场推进会")).toEqual(["全市乡村产业振", "兴现场推进会"]);
    const long = breakName("关于进一步加强全市中小学校食堂食品安全管理工作的若干意见");
    expect(long).toHaveLength(2);
    expect(long[1]?.endsWith("…")).toBe(true);
    expect(long.every((line) => columns(line) <= 18)).toBe(true);
    expect(breakName("2025 Open Science Forum of the North").length).toBeLessThanOrEqual(2);
  });
});

describe("layouts", () => {
  const nodes = Array.from({ length: 40 }, (_, index) => ({
    id: String(index),
    x: (index % 7) * 10,
    y: index * 3,
    pinned: index === 5,
  }));
  const links = nodes.slice(1).map(({ id }, index) => [id, String(Math.floor(index / 3))] as const);

  it("leave pinned nodes where they are and give every other its own room", () => {
    const places = layout({ nodes, links });
    expect(places.get("5")).toEqual({ x: 50, y: 15 });
    const all = [...places.values()];
    all.forEach((one, index) => {
      for (const other of all.slice(index + 1))
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(30);
    });
  });

  it("are the same for the same graph", () => {
    expect(layout({ nodes, links })).toEqual(layout({ nodes, links }));
  });
});

describe("scenes", () => {
  const state = reduce(INITIAL, { do: "put", graph: sample, ids: sample.nodes.map(({ id }) => id) });
  const scene = sceneOf(state.board, inSight(state.board, state.known, NO_FILTERS), state.known, "zh");
  const wordsBetween = (one: string, other: string): string | undefined =>
    scene.lines.find(({ from, to }) => from === one && to === other)?.words;

  it("say on each line what it means, and which way it goes", () => {
    expect(wordsBetween(mayor.id, meeting.id)).toBe("主持");
    expect(wordsBetween(federation.id, program.id)).toBe("牵头（拟）");
    expect(scene.lines.every(({ arrows }) => arrows === "to")).toBe(true);
  });

  it("join what ties the same two nodes in one line", () => {
    const spoke = { ...sample.links[0]!, id: "e-spoke", role: "SPEAKER" };
    const more = reduce(state, { do: "learn", graph: { nodes: [], links: [spoke] } });
    const { lines } = sceneOf(more.board, inSight(more.board, more.known, NO_FILTERS), more.known, "en");
    expect(lines.find(({ to }) => to === meeting.id)?.words).toBe("chaired, spoke at");
  });

  it("fit the screen whatever its shape", () => {
    for (const [width, height] of [
      [1440, 900],
      [390, 400],
    ] as const) {
      const camera = cameraFor(scene.discs, width, height);
      if (!camera) throw new Error("no camera");
      const pixels = Math.min(width, height) / (900 * camera.ratio);
      for (const { x } of scene.discs)
        expect(Math.abs(x - (camera.x - 0.5) * 900) * pixels).toBeLessThan(width / 2);
    }
    expect(cameraFor([], 100, 100)).toBeUndefined();
  });
});
