import Graph from "graphology";
import type { Attributes } from "graphology-types";
import Sigma from "sigma";
import { createEdgeArrowProgram, createEdgeDoubleArrowProgram, EdgeRectangleProgram } from "sigma/rendering";
import { cameraFor, UNITS } from "./camera.ts";
import type { Layout } from "./layout.ts";
import { type Looks, Painter } from "./painter.ts";
import { type CanvasEvents, followPointer, type Pointed, type ScreenBox } from "./pointer.ts";
import type { Scene } from "./scene.ts";
import { TextLayer } from "./textlayer.ts";
import { faded, LINE, LINE_STRONG, PAPER } from "./theme.ts";

/** The drawing on the screen: WebGL for discs and lines, a layer of text over them, pointer and camera. */

const HALF = UNITS / 2;
const MANY_LINES = 4_000;
const GLIDE_MS = 350;
/** From here on what is under the pointer gets a ring, and the rest isn't faded at each of its moves. */
const MANY_DISCS = 1_500;
const HEADS = { lengthToThicknessRatio: 5.5, widenessToThicknessRatio: 4 };

export class Canvas {
  readonly #graph = new Graph({ multi: false, type: "undirected" });
  readonly #sigma: Sigma;
  readonly #painter = new Painter();
  readonly #text: TextLayer;
  readonly #container: HTMLElement;
  #scene: Scene = { discs: [], lines: [] };
  #looks: Looks = NO_LOOKS;
  #hovered: string | undefined;
  #glide = 0;
  /** While a frame is drawn instead of the board moved. */
  framing = false;

  constructor(container: HTMLElement, events: CanvasEvents) {
    this.#container = container;
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
        to: createEdgeArrowProgram(HEADS),
        both: createEdgeDoubleArrowProgram(HEADS),
      },
      nodeReducer: this.#discLooks,
      edgeReducer: this.#lineLooks,
    });
    this.#sigma.setCustomBBox({ x: [-HALF, HALF], y: [-HALF, HALF] });
    this.#text = new TextLayer(this.#sigma);
    this.#sigma.on("afterRender", () => this.#text.paint(this.#painter, this.#looks));
    followPointer(this.#sigma, this.#graph, container, this.#pointed(), events);
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
    this.#relight();
  }

  #relight(): void {
    this.#looks = { ...this.#looks, hovered: this.#hovered, bright: this.#bright() };
    this.#sigma.refresh({ skipIndexation: true });
  }

  readonly #discLooks = (id: string, data: Attributes): Attributes => {
    const { bright } = this.#looks;
    return bright && !bright.has(id)
      ? { ...data, color: faded(data.color), zIndex: 0 }
      : { ...data, zIndex: 1 };
  };

  readonly #lineLooks = (id: string, data: Attributes): Attributes => {
    const { bright, tie, trail } = this.#looks;
    const [one, other] = this.#graph.extremities(id);
    const both = (ids: ReadonlySet<string>): boolean => ids.has(one) && ids.has(other);
    if (id === tie || both(trail))
      return { ...data, color: LINE_STRONG, size: Number(data.size) * 1.5, zIndex: 2 };
    if (!bright) return data;
    return both(bright)
      ? { ...data, color: LINE_STRONG, zIndex: 1 }
      : { ...data, color: faded(LINE), zIndex: 0 };
  };

  /** What is chosen, under the pointer or on the path, with its neighbours; undefined: everything. */
  #bright(): ReadonlySet<string> | undefined {
    const { selected, trail, tie } = this.#looks;
    const ends = tie && this.#graph.hasEdge(tie) ? this.#graph.extremities(tie) : [];
    const hovered = this.#hovered && this.#graph.order <= MANY_DISCS ? [this.#hovered] : [];
    const centre = [...selected, ...hovered].filter((id) => this.#graph.hasNode(id));
    if (centre.length + trail.size + ends.length === 0) return undefined;
    const all = [...centre, ...ends];
    return new Set([...all, ...all.flatMap((id) => this.#graph.neighbors(id)), ...trail]);
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
    const { width, height } = this.#sigma.getDimensions();
    const state = cameraFor(this.#scene.discs, width, height);
    if (!state) return;
    const camera = this.#sigma.getCamera();
    if (animate && !isStill()) void camera.animate(state, { duration: GLIDE_MS });
    else camera.setState(state);
  }

  /** Says on the page's element what the drawing is about, for those who watch it from outside. */
  tell(name: string, value: string): void {
    this.#container.dataset[name] = value;
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

  get scene(): Scene {
    return this.#scene;
  }

  resize(): void {
    this.#text.fit();
    this.#sigma.refresh();
  }

  /** The drawing as it is on the screen, in its points. */
  picture(): Promise<Blob | null> {
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
    // WebGL keeps its picture only until the browser has shown it: drawn anew and copied at once.
    this.#sigma.refresh({ schedule: false });
    for (const layer of [edges, nodes, this.#text.canvas])
      if (layer) context.drawImage(layer, 0, 0, canvas.width, canvas.height);
    return new Promise((done) => canvas.toBlob(done, "image/png"));
  }

  kill(): void {
    cancelAnimationFrame(this.#glide);
    this.#sigma.kill();
  }

  // ── Pointer ───────────────────────────────────────────────────────────────────────────────────

  /** What the pointer needs to know of the drawing, and what it does to it. */
  #pointed(): Pointed {
    return {
      selected: () => this.#looks.selected,
      isFraming: () => this.framing,
      lineOf: (id) => this.#scene.lines.find((line) => line.id === id),
      inside: (box) =>
        this.#scene.discs.filter(({ id }) => contains(box, this.screenOf(id))).map(({ id }) => id),
      hover: (id) => {
        this.#hovered = id;
        this.#container.classList.toggle("over-node", id !== undefined);
        this.#relight();
      },
      place: (places) => this.#setPlaces(places),
    };
  }
}

const contains = (
  { left, top, right, bottom }: ScreenBox,
  at: { readonly x: number; readonly y: number } | undefined,
): boolean => at !== undefined && at.x >= left && at.x <= right && at.y >= top && at.y <= bottom;

const isStill = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

const NO_LOOKS: Looks = {
  selected: new Set(),
  hovered: undefined,
  trail: new Set(),
  bright: undefined,
  tie: undefined,
};
