import { useEffect, useRef } from "react";
import { Canvas } from "../canvas/canvas.ts";
import type { LayoutReply } from "../canvas/layout.worker.ts";
import LayoutWorker from "../canvas/layout.worker.ts?worker";
import type { Scene } from "../canvas/scene.ts";
import { type Explorer, useExplorer, useStore } from "../context.ts";
import { linksOn } from "../graph/board.ts";
import type { Store } from "../graph/store.ts";
import { openThing, unselect } from "./acts.ts";

/** Keeps the drawing in step with the state. */

type Doing = Pick<Explorer, "store" | "run" | "read">;

export const makeCanvas = (container: HTMLElement, explorer: Doing): Canvas => {
  const { store, read } = explorer;
  return new Canvas(container, {
    onSelect: (id, more) => {
      read(undefined);
      if (id && more) store.dispatch({ do: "toggle", id });
      else if (id) store.dispatch({ do: "select", ids: [id] });
      else if (!more) unselect(store);
    },
    onFrame: (ids, more) =>
      store.dispatch({ do: "select", ids: more ? [...store.state.selected, ...ids] : ids }),
    onTie: (from, to) => {
      read(undefined);
      store.dispatch({ do: "tie", ends: [from, to] });
    },
    onOpen: (id) => void openThing(explorer, id),
    onMove: (to) => store.dispatch({ do: "move", to }),
  });
};

/** Draws each new scene; the first that holds something is brought into sight. */
export const useScene = (canvas: Canvas | undefined, scene: Scene, glide: { current: boolean }): void => {
  const filled = useRef(false);
  useEffect(() => {
    if (!canvas) return;
    canvas.draw(scene, glide.current);
    glide.current = false;
    if (!filled.current && scene.discs.length > 0) canvas.fit(false);
    filled.current = scene.discs.length > 0;
  }, [canvas, scene, glide]);
};

export const useLooks = (canvas: Canvas | undefined): void => {
  const selected = useStore((state) => state.selected);
  const tie = useStore((state) => state.tie);
  const trail = useStore((state) => state.trail);
  useEffect(() => {
    canvas?.look({
      selected: new Set(selected),
      trail: new Set(trail),
      tie: tie && [...tie].sort().join(" "),
      hovered: undefined,
      bright: undefined,
    });
    const last = selected.at(-1);
    if (last) canvas?.reveal(last);
  }, [canvas, selected, tie, trail]);
};

/** Lays out whenever something came onto the board. */
export const useLayout = (canvas: Canvas | undefined, glide: { current: boolean }): void => {
  const { store } = useExplorer();
  const layouts = useStore((state) => state.layouts);
  const done = useRef(0);
  useEffect(() => {
    if (!canvas || layouts === done.current) return;
    canvas.tell("layout", "running");
    const worker = new LayoutWorker();
    worker.onmessage = ({ data }: MessageEvent<LayoutReply>) => {
      glide.current = data.done;
      store.dispatch({ do: "place", to: data.places });
      if (!data.done) return;
      done.current = layouts;
      worker.terminate();
      // After the new scene has been drawn.
      requestAnimationFrame(() => {
        canvas.fit();
        canvas.tell("layout", "done");
      });
    };
    worker.postMessage(taskOf(store));
    return () => worker.terminate();
  }, [canvas, layouts, store, glide]);
};

const taskOf = (store: Store) => {
  const { board, known } = store.state;
  return {
    nodes: [...board.spots].map(([id, { x, y, pinned }]) => ({ id, x, y, pinned })),
    links: [
      ...linksOn(board, known.links.values()).map(({ from, to }) => [from, to] as const),
      ...[...board.groups.values()].map(({ key, hub }) => [hub, key] as const),
    ],
  };
};
