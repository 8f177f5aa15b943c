import Graph from "graphology";
import Sigma from "sigma";
import { EdgeArrowProgram, EdgeDoubleArrowProgram, EdgeRectangleProgram } from "sigma/rendering";
import type { MouseCoords } from "sigma/types";
import type { Layout } from "./layout.ts";
import { type Looks, Painter, type Written } from "./painter.ts";
import type { Disc, Line, Scene } from "./scene.ts";
import { faded, LINE, LINE_STRONG, PAPER } from "./theme.ts";

/** The drawing on the screen: WebGL for discs and lines, a layer of text over them, pointer and camera. */

export interface CanvasEvents {
  readonly onSelect: (id: string | undefined, more: boolean) => void;
  readonly onFrame: (ids: readonly string[], more: boolean) => void;
  readonly onTie: (from: string, to: string) => void;
  readonly onOpen: (id: string) => void;
  readonly onMove: (places: Layout) => void;
}

/** Units of the board that a screen shows at the natural scale. */
const UNITS = 900;
const HALF = UNITS / 2;
const MANY_LINES = 4_000;
const GLIDE_MS = 350;
const MANY_DISCS = 1_500;

export class Canvas {
  readonly #graph = new Graph({ multi: false, type: "undirected" });
  readonly #sigma: Sigma;
  readonly #painter = new Painter();
  readonly #text: CanvasRenderingContext2D;
  readonly #container: HTMLElement;
  readonly #events: CanvasEvents;
  #scene: Scene = { discs: [], lines: [] };
  #looks: Looks = NO_LOOKS;
  #hovered: string | undefined;
  #written: Written = { names: new Map(), words: new Map() };
  #glide = 0;
  /** While a frame is drawn instead of the board moved. */
  framing = false;

  constructor(container: HTMLElement, events: CanvasEvents) {
    this.#container = container;
    this.#events = events;
    this.#sigma = new Sigma(this.#graph, container, {
      allowInvalidContainer: true,
      renderLabels: false,
      renderEdgeLabels: false,
      enableEdgeEvents: true,
      zIndex: true,
      stagePadding: 0,
      defaultDrawNodeHover: () => undefined,
      minCameraRatio: 0.05,
      maxCameraRatio: 20,
      minEdgeThickness: 0.8,
      doubleClickZoomingRatio: 1,
      edgeProgramClasses: {
        none: EdgeRectangleProgram,
        to: EdgeArrowProgram,
        both: EdgeDoubleArrowProgram,
      },
    });
    this.#sigma.setCustomBBox({ x: [-HALF, HALF], y: [-HALF, HALF] });
    this.#text = this.#addTextLayer();
    this.#sigma.on("afterRender", this.#paint);
    this.#listen();
  }

  /** Draws a scene. With `glide`, what is on the screen already moves to its new place before one's eyes. */
  draw(scene: Scene, glide = false): void {
    cancelAnimationFrame(this.#glide);
    const before = this.#places();
    this.#scene = scene;
    this.#painter.take(scene);
    const discs = new Set(scene.discs.map(({ id }) => id));
    const lines = new Set(scene.lines.map(({ id }) => id));
    for (const key of this.#graph.edges()) if (!lines.has(key)) this.#graph.dropEdge(key);
    for (const key of this.#graph.nodes()) if (!discs.has(key)) this.#graph.dropNode(key);
    for (const disc of scene.discs) {
      const attributes = { x: disc.x, y: -disc.y, size: disc.radius, color: disc.colour };
      this.#graph.mergeNode(disc.id, attributes);
    }
    const width = scene.lines.length > MANY_LINES ? 0.8 : 1.4;
    for (const { id, from, to, arrows } of scene.lines) {
      const attributes = { size: width, type: arrows, color: LINE };
      // A line whose direction changed is drawn anew: its ends can't be exchanged.
      if (this.#graph.hasEdge(id) && this.#graph.source(id) !== from) this.#graph.dropEdge(id);
      if (this.#graph.hasEdge(id)) this.#graph.mergeEdgeAttributes(id, attributes);
      else this.#graph.addEdgeWithKey(id, from, to, attributes);
    }
    this.#sigma.setSetting("hideEdgesOnMove", scene.lines.length > MANY_LINES);
    this.look(this.#looks);
    if (glide && !isStill() && scene.discs.length <= MANY_DISCS) this.#glideFrom(before);
  }

  #places(): ReadonlyMap<string, { readonly x: number; readonly y: number }> {
    return new Map(this.#graph.mapNodes((id, { x, y }) => [id, { x: Number(x), y: -Number(y) }]));
  }

  #glideFrom(before: Layout): void {
    const to = this.#scene.discs.map(({ id, x, y }) => ({ id, x, y, from: before.get(id) ?? { x, y } }));
    const begun = performance.now();
    const frame = (): void => {
      const share = Math.min(1, (performance.now() - begun) / GLIDE_MS);
      const left = (1 - share) ** 3;
      this.#setPlaces(to.map(({ id, x, y, from }) => [id, x + (from.x - x) * left, y + (from.y - y) * left]));
      if (share < 1) this.#glide = requestAnimationFrame(frame);
    };
    frame();
  }

  /** Lights up what is looked at and fades the rest. */
  look(looks: Looks): void {
    this.#looks = looks;
    const bright = this.#bright();
    this.#looks = { ...looks, bright };
    this.#sigma.setSetting("nodeReducer", (id, data) =>
      bright && !bright.has(id) ? { ...data, color: faded(data.color), zIndex: 0 } : { ...data, zIndex: 1 },
    );
    this.#sigma.setSetting("edgeReducer", (id, data) => this.#lineLooks(id, data, bright));
  }

  #lineLooks(
    id: string,
    data: Readonly<Record<string, unknown>>,
    bright: ReadonlySet<string> | undefined,
  ): Readonly<Record<string, unknown>> {
    const [one, other] = this.#graph.extremities(id);
    const both = (ids: ReadonlySet<string>): boolean => ids.has(one) && ids.has(other);
    if (id === this.#looks.tie || both(this.#looks.trail))
      return { ...data, color: LINE_STRONG, size: Number(data.size) * 2, zIndex: 2 };
    if (!bright) return data;
    return both(bright)
      ? { ...data, color: LINE_STRONG, zIndex: 1 }
      : { ...data, color: faded(LINE), zIndex: 0 };
  }

  /** What is chosen, under the pointer or on the path, with its neighbours; undefined: everything. */
  #bright(): ReadonlySet<string> | undefined {
    const { selected, trail, tie } = this.#looks;
    const ends = tie && this.#graph.hasEdge(tie) ? this.#graph.extremities(tie) : [];
    const centre = [...selected, ...(this.#hovered ? [this.#hovered] : [])].filter((id) =>
      this.#graph.hasNode(id),
    );
    if (centre.length + trail.size + ends.length === 0) return undefined;
    return new Set([...centre, ...centre.flatMap((id) => this.#graph.neighbors(id)), ...trail, ...ends]);
  }

  #setPlaces(places: readonly (readonly [string, number, number])[]): void {
    const at = new Map(places.map(([id, x, y]) => [id, { x, y }]));
    this.#graph.updateEachNodeAttributes((id, attributes) => {
      const to = at.get(id);
      if (to) this.#painter.moveTo(id, to.x, to.y);
      return to ? { ...attributes, x: to.x, y: -to.y } : attributes;
    });
  }

  /** Moves the camera so that all is in sight. */
  fit(animate = true): void {
    const { discs } = this.#scene;
    if (discs.length === 0) return;
    const [xs, ys] = [discs.map(({ x }) => x), discs.map(({ y }) => -y)];
    const span = (values: readonly number[]): readonly [number, number] => [
      values.reduce((least, value) => Math.min(least, value), Infinity),
      values.reduce((most, value) => Math.max(most, value), -Infinity),
    ];
    const [[left, right], [low, high]] = [span(xs), span(ys)];
    const { width, height } = this.#sigma.getDimensions();
    const shown = Math.max(1, Math.min(width, height));
    // Room for the names at the rim.
    const wide = (right - left + 190) / ((UNITS * width) / shown);
    const tall = (high - low + 130) / ((UNITS * height) / shown);
    const state = {
      x: 0.5 + (left + right) / 2 / UNITS,
      y: 0.5 + (low + high) / 2 / UNITS,
      ratio: Math.max(0.55, wide, tall),
    };
    const camera = this.#sigma.getCamera();
    if (animate && !isStill()) void camera.animate(state, { duration: GLIDE_MS });
    else camera.setState(state);
  }

  zoom(factor: number): void {
    const camera = this.#sigma.getCamera();
    void camera.animate({ ratio: camera.getBoundedRatio(camera.ratio / factor) }, { duration: 150 });
  }

  /** Brings a node into sight where it is outside. */
  reveal(id: string): void {
    if (!this.#graph.hasNode(id)) return;
    const at = this.screenOf(id);
    const { width, height } = this.#sigma.getDimensions();
    if (at && at.x > 30 && at.y > 30 && at.x < width - 30 && at.y < height - 30) return;
    const { x, y } = this.#graph.getNodeAttributes(id) as { x: number; y: number };
    void this.#sigma.getCamera().animate({ x: 0.5 + x / UNITS, y: 0.5 + y / UNITS }, { duration: 250 });
  }

  /** Where a node stands on the canvas, in pixels. */
  screenOf(id: string): { readonly x: number; readonly y: number } | undefined {
    if (!this.#graph.hasNode(id)) return undefined;
    const { x, y } = this.#graph.getNodeAttributes(id) as { x: number; y: number };
    return this.#sigma.graphToViewport({ x, y });
  }

  get written(): Written {
    return this.#written;
  }
  get scene(): Scene {
    return this.#scene;
  }

  resize(): void {
    this.#sizeText();
    this.#sigma.refresh();
  }

  /** The drawing as it is on the screen, at twice its size. */
  picture(): Promise<Blob | null> {
    this.#sigma.refresh();
    const { width, height } = this.#sigma.getDimensions();
    const canvas = document.createElement("canvas");
    const layers = this.#sigma.getCanvases();
    const [edges, nodes] = [layers.edges, layers.nodes];
    const ratio = (nodes?.width ?? width) / width;
    canvas.width = width * ratio;
    canvas.height = height * ratio;
    const context = canvas.getContext("2d");
    if (!context) return Promise.resolve(null);
    context.fillStyle = PAPER;
    context.fillRect(0, 0, canvas.width, canvas.height);
    this.#sigma.refresh({ schedule: false });
    for (const layer of [edges, nodes, this.#text.canvas])
      if (layer) context.drawImage(layer, 0, 0, canvas.width, canvas.height);
    return new Promise((done) => canvas.toBlob(done, "image/png"));
  }

  kill(): void {
    cancelAnimationFrame(this.#glide);
    this.#sigma.kill();
  }

  // ── Text ──────────────────────────────────────────────────────────────────────────────────────

  #addTextLayer(): CanvasRenderingContext2D {
    const layer = this.#sigma.createCanvas("text", { beforeLayer: "mouse" });
    layer.style.pointerEvents = "none";
    const context = layer.getContext("2d");
    if (!context) throw new Error("no 2d context");
    this.#sigma.on("resize", () => this.#sizeText(context));
    this.#sizeText(context);
    return context;
  }

  #sizeText(context = this.#text): void {
    const { width, height } = this.#sigma.getDimensions();
    const ratio = window.devicePixelRatio || 1;
    const { canvas } = context;
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
    canvas.width = width * ratio;
    canvas.height = height * ratio;
  }

  readonly #paint = (): void => {
    const context = this.#text;
    const { width, height } = this.#sigma.getDimensions();
    const ratio = window.devicePixelRatio || 1;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width, height);
    // Without rotation the way to the screen is a scale and a shift.
    const [origin, unit] = [
      { x: 0, y: 0 },
      { x: 100, y: 100 },
    ].map((at) => this.#sigma.graphToViewport(at));
    if (!origin || !unit) return;
    const [right, down] = [(unit.x - origin.x) / 100, (unit.y - origin.y) / 100];
    this.#written = this.#painter.paint(
      context,
      {
        toScreen: ({ x, y }) => ({ x: origin.x + x * right, y: origin.y - y * down }),
        scale: this.#sigma.scaleSize(1),
        width,
        height,
      },
      { ...this.#looks, hovered: this.#hovered },
    );
  };

  // ── Pointer ───────────────────────────────────────────────────────────────────────────────────

  #listen(): void {
    const sigma = this.#sigma;
    const isMore = ({ original }: { original: MouseEvent | TouchEvent }): boolean =>
      original.shiftKey || original.ctrlKey || original.metaKey;
    sigma.on("clickNode", ({ node, event }) => this.#events.onSelect(node, isMore(event)));
    sigma.on("clickEdge", ({ edge, event }) => {
      const line = this.#lineOf(edge);
      if (line && line.links.length > 0) this.#events.onTie(line.from, line.to);
      else this.#events.onSelect(undefined, isMore(event));
    });
    sigma.on("clickStage", ({ event }) => this.#events.onSelect(undefined, isMore(event)));
    sigma.on("doubleClickNode", ({ node, preventSigmaDefault }) => {
      preventSigmaDefault();
      this.#events.onOpen(node);
    });
    sigma.on("enterNode", ({ node }) => this.#hover(node));
    sigma.on("leaveNode", () => this.#hover(undefined));
    sigma.on("enterEdge", () => this.#container.classList.add("over-line"));
    sigma.on("leaveEdge", () => this.#container.classList.remove("over-line"));
    sigma.on("downNode", ({ node, event, preventSigmaDefault }) => {
      preventSigmaDefault();
      this.#drag(node, event);
    });
    sigma.on("downStage", ({ event, preventSigmaDefault }) => {
      if (!this.framing && !event.original.shiftKey) return;
      preventSigmaDefault();
      this.#frame(event);
    });
  }

  #lineOf(id: string): Line | undefined {
    return this.#scene.lines.find((line) => line.id === id);
  }

  #hover(id: string | undefined): void {
    this.#hovered = id;
    this.#container.classList.toggle("over-node", id !== undefined);
    this.look(this.#looks);
  }

  /** Drags a node, and with it the others that are chosen. */
  #drag(node: string, begin: MouseCoords): void {
    const { selected } = this.#looks;
    const ids = selected.has(node) ? [...selected].filter((id) => this.#graph.hasNode(id)) : [node];
    const start = this.#sigma.viewportToGraph(begin);
    const from = ids.map((id) => {
      const { x, y } = this.#graph.getNodeAttributes(id) as { x: number; y: number };
      return { id, x, y: -y };
    });
    let to: readonly (readonly [string, number, number])[] = [];
    this.#follow(
      (event) => {
        const now = this.#sigma.viewportToGraph(event);
        if (to.length === 0 && Math.hypot(event.x - begin.x, event.y - begin.y) < 4) return;
        to = from.map(({ id, x, y }) => [id, x + now.x - start.x, y - now.y + start.y]);
        this.#setPlaces(to);
      },
      () => {
        if (to.length > 0) this.#events.onMove(new Map(to.map(([id, x, y]) => [id, { x, y }])));
      },
    );
  }

  /** Draws a frame; what is in it is chosen. */
  #frame(begin: MouseCoords): void {
    const frame = document.createElement("div");
    frame.className = "frame";
    this.#container.append(frame);
    let now = begin;
    const edges = () => ({
      left: Math.min(begin.x, now.x),
      top: Math.min(begin.y, now.y),
      right: Math.max(begin.x, now.x),
      bottom: Math.max(begin.y, now.y),
    });
    this.#follow(
      (event) => {
        now = event;
        const { left, top, right, bottom } = edges();
        Object.assign(frame.style, {
          left: `${left}px`,
          top: `${top}px`,
          width: `${right - left}px`,
          height: `${bottom - top}px`,
        });
      },
      () => {
        frame.remove();
        const { left, top, right, bottom } = edges();
        const inside = ({ id }: Disc): boolean => {
          const at = this.screenOf(id);
          return at !== undefined && at.x >= left && at.x <= right && at.y >= top && at.y <= bottom;
        };
        if (right - left + bottom - top > 6)
          this.#events.onFrame(
            this.#scene.discs.filter(inside).map(({ id }) => id),
            begin.original.shiftKey,
          );
      },
    );
  }

  /** Follows the pointer until it is let go. */
  #follow(onMove: (event: MouseCoords) => void, onEnd: () => void): void {
    const captor = this.#sigma.getMouseCaptor();
    const move = (event: MouseCoords): void => {
      event.preventSigmaDefault();
      event.original.preventDefault();
      onMove(event);
    };
    captor.on("mousemovebody", move);
    const end = (): void => {
      captor.off("mousemovebody", move);
      captor.off("mouseup", end);
      onEnd();
    };
    captor.on("mouseup", end);
  }
}

const isStill = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

const NO_LOOKS: Looks = {
  selected: new Set(),
  hovered: undefined,
  trail: new Set(),
  bright: undefined,
  tie: undefined,
};
