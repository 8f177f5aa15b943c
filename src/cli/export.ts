import type { GraphStore } from "../graph/port.ts";
import { type Output, write } from "./output.ts";

/** Some 64 kB a write keeps the pipe busy and memory flat. */
const CHUNK = 65_536;

/** Streams the graph, one JSON object a line: nodes, then edges with their evidence. */
export const exportJsonl = async (store: GraphStore, { out }: Output): Promise<void> => {
  let chunk = "";
  for await (const record of store.stream()) {
    chunk += `${JSON.stringify(record)}\n`;
    if (chunk.length < CHUNK) continue;
    await write(out, chunk);
    chunk = "";
  }
  if (chunk) await write(out, chunk);
};
