import { copyFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { Random } from "../bench/corpus/random.ts";
import { closeWhatIsClosed, exported, gazette, SEEDS, workFolder } from "../cli/graphs.ts";

const { path, graph } = workFolder();
/** GAZETTE_FLIPS=1000 damages a thousand copies. */
const ROUNDS = Number(process.env.GAZETTE_FLIPS ?? 40);
const PAGE = join(SEEDS, "hanzhong-2025-04-18-01.txt");

it(`no damaged byte passes unseen: a command refuses the file, or the export is whole, or verify tells (${ROUNDS} bytes)`, async () => {
  await gazette("load", PAGE, "--graph", graph("sound.db"));
  const expected = await exported(graph("sound.db"));
  await closeWhatIsClosed();
  rmSync(path("sound.db-wal"), { force: true });
  const sound = readFileSync(path("sound.db"));
  const random = new Random(21);
  let refused = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const bytes = Uint8Array.from(sound);
    const at = random.below(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 + random.below(255));
    for (const ending of ["", "-wal", "-shm"]) rmSync(path(`flipped.db${ending}`), { force: true });
    writeFileSync(path("flipped.db"), bytes);
    const given = await gazette("export", "--graph", graph("flipped.db"));
    if (given.code !== 0) {
      refused += 1;
      expect([given.code, given.err], `byte ${at}`).toEqual([
        3,
        expect.stringMatching(/^gazette: [^\n]+\n$/),
      ]);
    } else if (given.out !== expected)
      expect((await gazette("verify", "--graph", graph("flipped.db"))).code, `byte ${at}`).toBeGreaterThan(0);
  }
  expect(refused).toBeLessThan(ROUNDS);
});

it("a file that ends too soon is refused by every command that opens it, with what to do", async () => {
  await gazette("load", PAGE, "--graph", graph("sound.db"));
  await closeWhatIsClosed();
  const sound = readFileSync(path("sound.db"));
  for (const share of [0.02, 0.3, 0.6, 0.9]) {
    copyFileSync(path("sound.db"), path("cut.db"));
    writeFileSync(path("cut.db"), sound.subarray(0, Math.floor(sound.length * share)));
    for (const command of [
      ["verify"],
      ["export"],
      ["load", PAGE, "--date", "2025-04-20"],
      ["serve", "--port", "0"],
    ]) {
      const { code, err } = await gazette(...command, "--graph", graph("cut.db"));
      expect([share, command[0], code, err]).toEqual([
        share,
        command[0],
        3,
        expect.stringContaining("restore a backup"),
      ]);
    }
  }
});
