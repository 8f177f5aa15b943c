import { setTimeout as delay } from "node:timers/promises";
import { GazetteError } from "../../domain/errors.ts";

/** How long a file that is being made or mended is tried again, in milliseconds. */
export const OPEN_MS = 10_000;
/** How long a write waits for other writers, in milliseconds: several large batches of theirs. */
export const WRITE_MS = 30_000;
const PAUSE_MS = 20;

/**
 * Does the work, and does it again while another program holds the file, for so many milliseconds at most. SQLite's own
 * waiting isn't enough: it doesn't wait at all where two programs turn a new file to its write-ahead log at once, and
 * whom it lets in next is left to chance. Throws what the work throws last.
 */
export const patiently = async <T>(ms: number, work: () => T): Promise<T> => {
  const end = performance.now() + ms;
  for (;;)
    try {
      return work();
    } catch (error) {
      const busy = error instanceof GazetteError && error.code === "STORE_BUSY";
      if (!busy || performance.now() >= end) throw error;
      await delay(PAUSE_MS);
    }
};
