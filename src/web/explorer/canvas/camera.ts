import type { Disc } from "./scene.ts";

/** Where the camera stands so that all is in sight. Pure: places and sizes in, camera out. */

/** Units of the board that the shorter side of the screen shows at the natural scale. */
export const UNITS = 900;
/** Pixels that stay free of discs where all is in sight: for names and tools. */
const [SIDE, TOP, BOTTOM] = [68, 78, 58];
/** The closest that a few nodes come by themselves. */
const CLOSEST = 0.6;

export interface CameraState {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

/** Undefined where there is nothing to see. The board's y grows downwards, the camera's upwards. */
export const cameraFor = (
  discs: readonly Pick<Disc, "x" | "y">[],
  width: number,
  height: number,
): CameraState | undefined => {
  if (discs.length === 0) return undefined;
  const [left, right] = span(discs.map(({ x }) => x));
  const [low, high] = span(discs.map(({ y }) => -y));
  // So many units of the board one pixel holds, at the least, so that all is in sight.
  const wide = (right - left) / Math.max(1, width - 2 * SIDE);
  const tall = (high - low) / Math.max(1, height - TOP - BOTTOM);
  const natural = UNITS / Math.max(1, Math.min(width, height));
  const unit = Math.max(wide, tall, natural * CLOSEST);
  return {
    x: 0.5 + (left + right) / 2 / UNITS,
    // The board's middle stands in the middle between the tools above and the names below.
    y: 0.5 + ((low + high) / 2 + ((TOP - BOTTOM) / 2) * unit) / UNITS,
    ratio: unit / natural,
  };
};

const span = (values: readonly number[]): readonly [number, number] => [
  values.reduce((least, value) => Math.min(least, value), Infinity),
  values.reduce((most, value) => Math.max(most, value), -Infinity),
];
