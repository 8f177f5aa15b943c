import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import { Canvas } from "../canvas/canvas.ts";
import type { LayoutReply } from "../canvas/layout.worker.ts";
import LayoutWorker from "../canvas/layout.worker.ts?worker";
import { type Scene, sceneOf } from "../canvas/scene.ts";
import { expandWay, openNode } from "../commands.ts";
import { type Explorer, useExplorer, useStore, useText } from "../context.ts";
import { type Board, isGroup, linksOn } from "../graph/board.ts";
import { isFiltered, NO_FILTERS, type Sight } from "../graph/filter.ts";
import type { Store } from "../graph/store.ts";
import { IconButton } from "../parts.tsx";

/** The canvas with its tools. */

/** Opens what stands on the canvas: a node's neighbours, or what is in a group. */
const openThing = ({ store, run }: Pick<Explorer, "store" | "run">, id: string): Promise<void> =>
  run(async () => {
    const group = store.state.board.groups.get(id);
    if (group) await expandWay(store, group.hub, group.field);
    else await openNode(store, id);
  });

export const GraphView = ({
  sight,
  onCanvas,
}: {
  readonly sight: Sight;
  readonly onCanvas: (canvas: Canvas | undefined) => void;
}) => {
  const explorer = useExplorer();
  const { store, run, read, language } = explorer;
  const text = useText();
  const board = useStore((state) => state.board);
  const known = useStore((state) => state.known);
  const scene = useMemo(() => sceneOf(board, sight, known, language), [board, sight, known, language]);
  const container = useRef<HTMLDivElement>(null);
  const [canvas, setCanvas] = useState<Canvas>();
  const glide = useRef(false);

  useEffect(() => {
    if (!container.current) return;
    const made = makeCanvas(container.current, { store, run, read });
    setCanvas(made);
    onCanvas(made);
    const observer = new ResizeObserver(() => made.resize());
    observer.observe(container.current);
    return () => {
      observer.disconnect();
      onCanvas(undefined);
      made.kill();
    };
  }, [store, run, read, onCanvas]);
  useScene(canvas, scene, glide);
  useLooks(canvas);
  useLayout(canvas, glide);

  const hiddenByFilters = board.spots.size > 0 && scene.discs.length === 0;
  return (
    <div className="graph">
      <div
        ref={container}
        className="canvas"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the canvas takes keys, as its label tells.
        tabIndex={0}
        aria-label={text("canvasLabel")}
        onKeyDown={(event) => canvas && handleKey(event, canvas, explorer)}
      />
      {canvas && <Tools canvas={canvas} />}
      {hiddenByFilters && (
        <div className="empty">
          <p>{text("canvasFiltered")}</p>
          {isFiltered(store.state.filters) && (
            <button
              type="button"
              className="button"
              onClick={() => store.dispatch({ do: "filter", filters: NO_FILTERS })}
            >
              {text("filtersReset")}
            </button>
          )}
        </div>
      )}
      <Announcer />
    </div>
  );
};

type Doing = Pick<Explorer, "store" | "run" | "read">;

const makeCanvas = (container: HTMLElement, explorer: Doing): Canvas => {
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
const useScene = (canvas: Canvas | undefined, scene: Scene, glide: { current: boolean }): void => {
  const filled = useRef(false);
  useEffect(() => {
    if (!canvas) return;
    canvas.draw(scene, glide.current);
    glide.current = false;
    if (!filled.current && scene.discs.length > 0) canvas.fit(false);
    filled.current = scene.discs.length > 0;
  }, [canvas, scene, glide]);
};

const useLooks = (canvas: Canvas | undefined): void => {
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
const useLayout = (canvas: Canvas | undefined, glide: { current: boolean }): void => {
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

const Tools = ({ canvas }: { readonly canvas: Canvas }) => {
  const { store } = useExplorer();
  const text = useText();
  const past = useStore((state) => state.past.length);
  const future = useStore((state) => state.future.length);
  const empty = useStore((state) => state.board.spots.size === 0);
  const hidden = useStore((state) => state.board.hidden.size);
  const [framing, setFraming] = useState(false);
  const act = (action: "undo" | "redo" | "clear" | "relayout") => () => store.dispatch({ do: action });
  return (
    <div className="tools" role="toolbar" aria-label={text("viewGraph")}>
      <IconButton icon="undo" label={text("undo")} onPress={act("undo")} disabled={past === 0} />
      <IconButton icon="redo" label={text("redo")} onPress={act("redo")} disabled={future === 0} />
      <hr />
      <IconButton icon="plus" label={text("zoomIn")} onPress={() => canvas.zoom(1.5)} disabled={empty} />
      <IconButton
        icon="minus"
        label={text("zoomOut")}
        onPress={() => canvas.zoom(1 / 1.5)}
        disabled={empty}
      />
      <IconButton icon="fit" label={text("fit")} onPress={() => canvas.fit()} disabled={empty} />
      <IconButton icon="layout" label={text("layout")} onPress={act("relayout")} disabled={empty} />
      <hr />
      <IconButton
        icon="frame"
        label={`${text("select")} – ${text("selectHint")}`}
        pressed={framing}
        disabled={empty}
        onPress={() => {
          canvas.framing = !framing;
          setFraming(!framing);
        }}
      />
      <IconButton icon="clear" label={text("clear")} onPress={act("clear")} disabled={empty} />
      {hidden > 0 && (
        <button type="button" className="button small" onClick={() => store.dispatch({ do: "unhide" })}>
          {text("unhide", { n: hidden })}
        </button>
      )}
    </div>
  );
};

/** Tells screen readers what is chosen. */
const Announcer = () => {
  const selected = useStore((state) => state.selected);
  const known = useStore((state) => state.known.nodes);
  const names = selected.map((id) => known.get(id)?.name ?? "");
  return (
    <p className="visually-hidden" role="status">
      {names.slice(0, 5).join(", ")}
    </p>
  );
};

// ── Keys ────────────────────────────────────────────────────────────────────────────────────────

const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

const handleKey = (event: KeyboardEvent, canvas: Canvas, explorer: Explorer): void => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const { store } = explorer;
  const { selected, board } = store.state;
  const last = selected.at(-1);
  const arrow = ARROWS[event.key];
  const act = arrow
    ? () => step(canvas, explorer, last, arrow, event.shiftKey)
    : keysOf(canvas, explorer, last, selected, board).get(event.key);
  if (!act) return;
  event.preventDefault();
  act();
};

const keysOf = (
  canvas: Canvas,
  explorer: Explorer,
  last: string | undefined,
  selected: readonly string[],
  board: Board,
): ReadonlyMap<string, () => void> => {
  const { store } = explorer;
  const pinned = selected.every((id) => board.spots.get(id)?.pinned);
  return new Map<string, () => void>([
    ["Enter", () => last && void openThing(explorer, last)],
    ["Delete", () => store.dispatch({ do: "take", ids: selected })],
    ["Backspace", () => store.dispatch({ do: "collapse", id: last ?? "" })],
    ["p", () => store.dispatch({ do: "pin", ids: selected, pinned: !pinned })],
    ["h", () => store.dispatch({ do: "hide", ids: selected })],
    ["f", () => canvas.fit()],
    ["+", () => canvas.zoom(1.4)],
    ["=", () => canvas.zoom(1.4)],
    ["-", () => canvas.zoom(1 / 1.4)],
    ["Escape", () => unselect(store)],
  ]);
};

const unselect = (store: Store): void => {
  store.dispatch({ do: "select", ids: [] });
  store.dispatch({ do: "trail", ids: [] });
};

/** Goes to the nearest node in a direction; with Shift it is chosen beside the others. */
const step = (
  canvas: Canvas,
  { store }: Explorer,
  last: string | undefined,
  [right, down]: readonly [number, number],
  more: boolean,
): void => {
  const { discs } = canvas.scene;
  const from = discs.find(({ id }) => id === last);
  const next = from ? nearest(discs, from, right, down) : discs[0];
  if (!next) return;
  if (more && !isGroup(next.id)) store.dispatch({ do: "toggle", id: next.id });
  else store.dispatch({ do: "select", ids: [next.id] });
};

type Place = { readonly id: string; readonly x: number; readonly y: number };

/** The nearest in a direction: what lies off to the side counts as farther. */
const nearest = <T extends Place>(
  all: readonly T[],
  from: Place,
  right: number,
  down: number,
): T | undefined => {
  let [best, least]: [T | undefined, number] = [undefined, Infinity];
  for (const each of all) {
    const [x, y] = [each.x - from.x, each.y - from.y];
    const along = x * right + y * down;
    if (each.id === from.id || along <= 0) continue;
    const distance = along + 2 * Math.abs(x * down + y * right);
    if (distance < least) [best, least] = [each, distance];
  }
  return best;
};
