import type Graph from "graphology";
import type Sigma from "sigma";
import type { MouseCoords } from "sigma/types";
import type { Layout } from "./layout.ts";
import type { Line } from "./scene.ts";

/** The pointer on the canvas: choosing, opening, dragging, drawing a frame. */

export interface CanvasEvents {
  readonly onSelect: (id: string | undefined, more: boolean) => void;
  readonly onFrame: (ids: readonly string[], more: boolean) => void;
  readonly onTie: (from: string, to: string) => void;
  readonly onOpen: (id: string) => void;
  readonly onMove: (places: Layout) => void;
}

export interface ScreenBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What the pointer needs to know of the drawing, and what it does to it. */
export interface Pointed {
  readonly selected: () => ReadonlySet<string>;
  readonly isFraming: () => boolean;
  readonly lineOf: (id: string) => Line | undefined;
  /** Ids of the discs in a part of the screen. */
  readonly inside: (box: ScreenBox) => readonly string[];
  readonly hover: (id: string | undefined) => void;
  readonly place: (places: readonly (readonly [string, number, number])[]) => void;
}

/** Pixels that a hand may tremble without dragging. */
const TREMBLE = 4;

export const followPointer = (
  sigma: Sigma,
  graph: Graph,
  container: HTMLElement,
  pointed: Pointed,
  events: CanvasEvents,
): void => {
  const isMore = ({ original }: MouseCoords): boolean =>
    original.shiftKey || original.ctrlKey || original.metaKey;
  sigma.on("clickNode", ({ node, event }) => events.onSelect(node, isMore(event as MouseCoords)));
  sigma.on("clickEdge", ({ edge, event }) => {
    const line = pointed.lineOf(edge);
    if (line && line.links.length > 0) events.onTie(line.from, line.to);
    else events.onSelect(undefined, isMore(event as MouseCoords));
  });
  sigma.on("clickStage", ({ event }) => events.onSelect(undefined, isMore(event as MouseCoords)));
  sigma.on("doubleClickNode", ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    events.onOpen(node);
  });
  sigma.on("enterNode", ({ node }) => pointed.hover(node));
  sigma.on("leaveNode", () => pointed.hover(undefined));
  sigma.on("enterEdge", () => container.classList.add("over-line"));
  sigma.on("leaveEdge", () => container.classList.remove("over-line"));
  sigma.on("downNode", ({ node, event, preventSigmaDefault }) => {
    preventSigmaDefault();
    const selected = pointed.selected();
    const ids = selected.has(node) ? [...selected].filter((id) => graph.hasNode(id)) : [node];
    drag(sigma, graph, ids, event as MouseCoords, pointed, events);
  });
  sigma.on("downStage", ({ event, preventSigmaDefault }) => {
    if (!pointed.isFraming() && !event.original.shiftKey) return;
    preventSigmaDefault();
    drawFrame(sigma, container, event as MouseCoords, pointed, events);
  });
};

/** Drags nodes together until the pointer is let go. */
const drag = (
  sigma: Sigma,
  graph: Graph,
  ids: readonly string[],
  begin: MouseCoords,
  pointed: Pointed,
  events: CanvasEvents,
): void => {
  const start = sigma.viewportToGraph(begin);
  const from = ids.map((id) => {
    const { x, y } = graph.getNodeAttributes(id) as { x: number; y: number };
    return { id, x, y: -y };
  });
  let to: readonly (readonly [string, number, number])[] = [];
  untilLetGo(
    sigma,
    (event) => {
      if (to.length === 0 && Math.hypot(event.x - begin.x, event.y - begin.y) < TREMBLE) return;
      const now = sigma.viewportToGraph(event);
      to = from.map(({ id, x, y }) => [id, x + now.x - start.x, y - now.y + start.y]);
      pointed.place(to);
    },
    () => {
      if (to.length > 0) events.onMove(new Map(to.map(([id, x, y]) => [id, { x, y }])));
    },
  );
};

/** Draws a frame; what is in it is chosen. */
const drawFrame = (
  sigma: Sigma,
  container: HTMLElement,
  begin: MouseCoords,
  pointed: Pointed,
  events: CanvasEvents,
): void => {
  const frame = document.createElement("div");
  frame.className = "frame";
  container.append(frame);
  let box: ScreenBox = { left: begin.x, top: begin.y, right: begin.x, bottom: begin.y };
  untilLetGo(
    sigma,
    ({ x, y }) => {
      box = {
        left: Math.min(begin.x, x),
        top: Math.min(begin.y, y),
        right: Math.max(begin.x, x),
        bottom: Math.max(begin.y, y),
      };
      const { left, top, right, bottom } = box;
      Object.assign(frame.style, {
        left: `${left}px`,
        top: `${top}px`,
        width: `${right - left}px`,
        height: `${bottom - top}px`,
      });
    },
    () => {
      frame.remove();
      if (box.right - box.left + box.bottom - box.top > TREMBLE)
        events.onFrame(pointed.inside(box), begin.original.shiftKey);
    },
  );
};

const untilLetGo = (sigma: Sigma, onMove: (event: MouseCoords) => void, onEnd: () => void): void => {
  const captor = sigma.getMouseCaptor();
  const move = (event: MouseCoords): void => {
    event.preventSigmaDefault();
    event.original.preventDefault();
    onMove(event);
  };
  const end = (): void => {
    captor.off("mousemovebody", move);
    captor.off("mouseup", end);
    onEnd();
  };
  captor.on("mousemovebody", move);
  captor.on("mouseup", end);
};
