import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { corpusLines } from "../bench/corpus.ts";
import { closeWhatIsClosed, exported, gazette, workFolder } from "../cli/graphs.ts";
import { complaints, startLimited } from "./processes.ts";

const { path, graph } = workFolder();
const input = (): string => {
  writeFileSync(path("corpus.jsonl"), [...corpusLines(300)].join(""));
  return path("corpus.jsonl");
};

describe("a full disk", () => {
  let mounted: string | undefined;
  afterEach(() => {
    if (mounted) execFileSync("umount", ["-l", mounted]);
    mounted = undefined;
  });

  /** A disk of four megabytes; undefined where this user may mount none. */
  const smallDisk = (): string | undefined => {
    mkdirSync(path("disk"));
    try {
      execFileSync("mount", ["-t", "tmpfs", "-o", "size=4m", "tmpfs", path("disk")], { stdio: "ignore" });
      mounted = path("disk");
    } catch {
      return undefined;
    }
    return mounted;
  };

  it("ends a load with what to do; what was loaded is kept, and goes on once there is room", async ({
    skip,
  }) => {
    const disk = smallDisk();
    if (disk === undefined) return skip("this user may not mount a small disk");
    const [file, to] = [input(), `sqlite:${join(disk, "graph.db")}`];
    writeFileSync(join(disk, "filler"), new Uint8Array(1_500_000));
    const { code, err } = await gazette("load", file, "--graph", to, "--threads", "1");
    expect([code, err]).toEqual([
      3,
      expect.stringMatching(/disk that holds .*graph\.db is full: free some space/),
    ]);
    rmSync(join(disk, "filler"));
    execFileSync("mount", ["-o", "remount,size=64m", disk]);
    expect(await gazette("verify", "--graph", to)).toMatchObject({ code: 0 });
    expect(await gazette("load", file, "--graph", to, "--threads", "1")).toMatchObject({ code: 0 });
    await gazette("load", file, "--graph", graph("whole.db"), "--threads", "1");
    expect(await exported(to)).toBe(await exported(graph("whole.db")));
    await closeWhatIsClosed();
  });

  it("and a limit of the system on the size of files are told alike", async () => {
    const { code, err } = await startLimited(
      "ulimit -f 1500; trap '' XFSZ",
      "load",
      input(),
      "--graph",
      graph("graph.db"),
      "--threads",
      "1",
    ).ended;
    expect([code, complaints(err)]).toEqual([
      3,
      [expect.stringMatching(/graph\.db can't be written .*: free some space/)],
    ]);
    expect(await gazette("verify", "--graph", graph("graph.db"))).toMatchObject({ code: 0 });
  });
});
