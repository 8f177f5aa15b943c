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
