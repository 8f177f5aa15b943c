import type { Box } from "./labels.ts";
import { INK, PAPER } from "./theme.ts";

/** Strokes of the text layer. */

export const square = (x: number, y: number, radius: number): Box => ({
  x: x - radius,
  y: y - radius,
  width: radius * 2,
  height: radius * 2,
});

/** Text on a rim of paper, so that lines don't run through it. */
export const write = (
  context: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  colour: string,
): void => {
  context.lineJoin = "round";
  context.lineWidth = 3.5;
  context.strokeStyle = PAPER;
  context.strokeText(text, x, y);
  context.fillStyle = colour;
  context.fillText(text, x, y);
};

export const ring = (
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  radius: number,
  colour: string,
  width: number,
  dash: readonly number[] = [],
): void => {
  context.setLineDash([...dash]);
  context.beginPath();
  context.arc(x, y, radius, 0, Math.PI * 2);
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke();
  context.setLineDash([]);
};

export const dot = (context: CanvasRenderingContext2D, x: number, y: number): void => {
  context.beginPath();
  context.arc(x, y, 3.2, 0, Math.PI * 2);
  context.fillStyle = INK;
  context.fill();
  context.lineWidth = 1.5;
  context.strokeStyle = PAPER;
  context.stroke();
};
