import { type Layout, type LayoutTask, layout } from "./layout.ts";

/** Lays out beside the page, so that the page never waits. */

export interface LayoutReply {
  readonly places: Layout;
  readonly done: boolean;
}

/** A large graph shows itself while it unfolds: every so many steps. */
const STEPS_SHOWN = 20;
const LARGE = 800;

self.onmessage = ({ data }: MessageEvent<LayoutTask>): void => {
  const show = data.nodes.length > LARGE;
  const places = layout(data, (now, step) => {
    if (show && step % STEPS_SHOWN === 0) self.postMessage({ places: now, done: false });
  });
  self.postMessage({ places, done: true });
};
