import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

const COMMAND = join(import.meta.dirname, "../../src/cli/gazette.mjs");

export interface Ended {
  /** Null where a signal ended it. */
  readonly code: number | null;
  readonly err: string;
}

/** `gazette` in a process of its own, so that it can be killed. */
export const start = (
  ...argv: readonly string[]
): { readonly child: ChildProcess; readonly ended: Promise<Ended> } =>
  ended(process.execPath, [COMMAND, ...argv]);

/** The same under a shell's limits, such as `ulimit -f 100`. */
export const startLimited = (limits: string, ...argv: readonly string[]) =>
  ended("sh", ["-c", `${limits}; exec "$0" "$@"`, process.execPath, COMMAND, ...argv]);

const ended = (command: string, args: readonly string[]) => {
  const child = spawn(command, args, { stdio: ["ignore", "ignore", "pipe"] });
  let err = "";
  child.stderr.on("data", (data) => (err += String(data)));
  return {
    child,
    ended: once(child, "close").then(([code]): Ended => ({ code: code as number | null, err })),
  };
};

/** The command's own lines on standard error, without those of the progress. */
export const complaints = (err: string): readonly string[] =>
  err.split("\n").filter((line) => line.startsWith("gazette: "));
