import type Sigma from "sigma";
import type { Looks, Painter } from "./painter.ts";

/** A layer over the WebGL drawing on which signs and names are written. */
export class TextLayer {
  readonly #sigma: Sigma;
  readonly #context: CanvasRenderingContext2D;

  constructor(sigma: Sigma) {
    this.#sigma = sigma;
    const layer = sigma.createCanvas("text", { beforeLayer: "mouse" });
    layer.style.pointerEvents = "none";
    const context = layer.getContext("2d");
    if (!context) throw new Error("no 2d context");
    this.#context = context;
    sigma.on("resize", () => this.fit());
    this.fit();
  }

  get canvas(): HTMLCanvasElement {
    return this.#context.canvas;
  }

  /** Takes the size of the drawing, in the points of the screen. */
  fit(): void {
    const { width, height } = this.#sigma.getDimensions();
    const ratio = window.devicePixelRatio || 1;
    const { canvas } = this;
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
    canvas.width = width * ratio;
    canvas.height = height * ratio;
  }

  paint(painter: Painter, looks: Looks): void {
    const { width, height } = this.#sigma.getDimensions();
    const ratio = window.devicePixelRatio || 1;
    this.#context.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.#context.clearRect(0, 0, width, height);
    // Without rotation the way to the screen is a scale and a shift.
    const origin = this.#sigma.graphToViewport({ x: 0, y: 0 });
    const unit = this.#sigma.graphToViewport({ x: 100, y: 100 });
    const [right, down] = [(unit.x - origin.x) / 100, (unit.y - origin.y) / 100];
    const toScreen = ({ x, y }: { readonly x: number; readonly y: number }) => ({
      x: origin.x + x * right,
      y: origin.y - y * down,
    });
    const scale = this.#sigma.scaleSize(1);
    painter.paint(this.#context, { toScreen, scale, width, height }, looks);
  }
}
