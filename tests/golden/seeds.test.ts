import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { listFiles } from "../../loaders/files.ts";
import { loadFiles } from "../../loaders/load.ts";
import { openStore } from "../../src/graph/open.ts";

const golden = join(import.meta.dirname, "seeds.txt");

/** Every fact of the sample pages in a line of its own, in the words of a reader. */
const readSeeds = async (): Promise<string> => {
  const store = await openStore("sqlite::memory:");
  await loadFiles(await listFiles([join(import.meta.dirname, "../../seeds")]), store);
  const names = new Map<string, string>();
  const lines: string[] = [];
  for await (const record of store.stream()) {
    if (record.kind === "node") names.set(record.id, record.name);
    else if (record.evidence.length > 0) {
      const { role, title, status, modality, source, times, date } = record.props;
      const told = [role, title, status, modality, source, times, date]
        .filter((one) => one !== undefined)
        .join(" ");
      lines.push(`${record.type} ${names.get(record.from)} → ${names.get(record.to)} (${told})`);
    }
  }
  await store.close();
  return `${lines.sort().join("\n")}\n`;
};

it("reads from the sample pages what it read before (UPDATE_GOLDEN=1 accepts a change)", async () => {
  const facts = await readSeeds();
  if (process.env.UPDATE_GOLDEN || !existsSync(golden)) writeFileSync(golden, facts);
  expect(facts).toBe(readFileSync(golden, "utf8"));
});
