import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface Loading {
  readonly seconds: number;
  /** Largest resident memory of the process and its children, in bytes. */
  readonly peak: number;
  /** The same in the middle of the load: where memory is flat, the peak is no higher. */
  readonly middle: number;
}

const COMMAND = join(import.meta.dirname, "../../../src/cli/gazette.mjs");
const EVERY_MS = 250;

/** Runs `gazette load` in a process of its own and watches its memory. */
export const load = async (file: string, graph: string): Promise<Loading> => {
  const begun = performance.now();
  const child = spawn(process.execPath, [COMMAND, "load", file, "--graph", graph], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  const seen: number[] = [];
  const watch = setInterval(() => seen.push(residentOf(child.pid ?? 0)), EVERY_MS);
  const [code] = (await once(child, "exit")) as [number | null];
  clearInterval(watch);
  if (code !== 0) throw new Error(`gazette load ended with ${code}`);
  return {
    seconds: (performance.now() - begun) / 1000,
    peak: Math.max(...seen),
    middle: Math.max(...seen.slice(0, Math.ceil(seen.length / 2))),
  };
};

/** Resident memory of a process and all below it, in bytes; 0 where it has ended. */
const residentOf = (pid: number): number => {
  try {
    const [, kilobytes = "0"] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, "utf8").split(" ").filter(Boolean).map(Number),
    );
    return Number(kilobytes) * 1024 + children.reduce((sum, child) => sum + residentOf(child), 0);
  } catch {
    return 0;
  }
};
