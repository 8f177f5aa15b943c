import { once } from "node:events";
import type { Writable } from "node:stream";
import { GazetteError } from "../domain/errors.ts";

/** Where a command writes: results on `out`, everything else on `err`. */
export interface Output {
  readonly out: Writable;
  readonly err: Writable & { readonly isTTY?: boolean };
}

export const EXIT = { OK: 0, FAILED: 1, USAGE: 2, GRAPH: 3, INTERRUPTED: 130 } as const;
export const EXIT_HELP = `
Exit codes:
  0    done
  1    failed, or some input could not be read (the rest is loaded)
  2    wrong command, option or value
  3    the graph can't be opened, reached or written
  130  stopped by Ctrl-C; loading again goes on from there`;

/** Writes text and waits where the reader is slower than we are. */
export const write = async (stream: Writable, text: string): Promise<void> => {
  if (!stream.write(text)) await once(stream, "drain");
};

/** The exit code and the one line that tell a person of an error. */
export const describeError = (error: unknown): { readonly code: number; readonly line: string } => {
  if (!(error instanceof GazetteError))
    return {
      code: EXIT.FAILED,
      line: `gazette: unexpected error: ${error instanceof Error ? error.message : String(error)}`,
    };
  const line = `gazette: ${error.message}`;
  if (error.code === "BAD_USAGE") return { code: EXIT.USAGE, line };
  return { code: error.code.startsWith("STORE_") ? EXIT.GRAPH : EXIT.FAILED, line };
};
