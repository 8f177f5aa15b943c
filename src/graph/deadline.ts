import { GazetteError } from "../domain/errors.ts";
import type { ReadOptions } from "./port.ts";

/** Called between the steps of a read: throws GazetteError("TIMEOUT") once its time is over. */
export type Deadline = () => void;

export const deadlineOf = ({ signal, timeoutMs }: ReadOptions = {}): Deadline => {
  const end = timeoutMs === undefined ? Number.POSITIVE_INFINITY : performance.now() + timeoutMs;
  return () => {
    if (signal?.aborted || performance.now() > end)
      throw new GazetteError(
        "TIMEOUT",
        "the question took too long and was stopped: ask for fewer items or narrow the filter",
      );
  };
};

/** The same time limit for a read of several steps: `timeoutMs` is what is left whenever it is asked. */
export const remainingOf = ({ signal, timeoutMs }: ReadOptions): ReadOptions => {
  const given = signal ? { signal } : {};
  if (timeoutMs === undefined) return given;
  const end = performance.now() + timeoutMs;
  return {
    ...given,
    get timeoutMs() {
      return Math.max(1, end - performance.now());
    },
  };
};
