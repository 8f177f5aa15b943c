import type { GraphStats, GraphStore } from "../graph/port.ts";
import { type Output, write } from "./output.ts";

/** Prints how many nodes and edges of each sort the graph holds. */
export const printStats = async (store: GraphStore, json: boolean, { out }: Output): Promise<void> => {
  const stats = await store.stats();
  await write(out, json ? `${JSON.stringify(stats)}\n` : table(stats));
};

const table = (stats: GraphStats): string => {
  const rows = (counts: Readonly<Record<string, number>>) =>
    Object.entries(counts).map(
      ([name, count]) => `  ${name.padEnd(16)}${count.toLocaleString("en-US").padStart(12)}\n`,
    );
  return [
    "Nodes\n",
    ...rows(stats.nodes),
    "Edges\n",
    ...rows(stats.edges),
    "Evidence\n",
    ...rows({ statements: stats.evidence }),
  ].join("");
};
