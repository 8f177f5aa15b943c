import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterEach, beforeEach } from "vitest";
import { run } from "../../src/cli/main.ts";

export const SEEDS = join(import.meta.dirname, "../../seeds");

/** Runs a command line in process: its exit code and what it wrote. */
export const gazette = async (...argv: readonly string[]) => {
  const streams = { out: new PassThrough(), err: new PassThrough() };
  const texts = { out: "", err: "" };
  for (const name of ["out", "err"] as const)
    streams[name].on("data", (data) => (texts[name] += String(data)));
  const code = await run(argv, streams);
  await closeWhatIsClosed();
  return { code, ...texts };
};

/** SQLite lets a closed file go when its statements are collected; a process of its own does so when it ends. */
export const closeWhatIsClosed = async (): Promise<void> => {
  collectGarbage();
  await setImmediate();
};
setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

export const exported = async (graph: string): Promise<string> =>
  (await gazette("export", "--graph", graph)).out;

/** A folder for each test: `path` names a file in it, `graph` a graph. */
export const workFolder = () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "gazette-graphs-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const path = (name: string) => join(folder, name);
  return { path, graph: (name: string) => `sqlite:${path(name)}` };
};
