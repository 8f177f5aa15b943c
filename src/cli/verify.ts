import type { Flaw, GraphStore } from "../graph/port.ts";
import { EXIT, type Output, write } from "./output.ts";

/** Says whether a graph is sound, and what is wrong; gives the exit code. */
export const verify = async (
  url: string,
  store: GraphStore,
  json: boolean,
  { out, err }: Output,
): Promise<number> => {
  const flaws: Flaw[] = [];
  for await (const flaw of store.check()) flaws.push(flaw);
  if (json) await write(out, `${JSON.stringify({ sound: flaws.length === 0, flaws })}\n`);
  else for (const { sort, what } of flaws) await write(out, `${sort}: ${what}\n`);
  if (flaws.length > 0) {
    await write(
      err,
      `gazette: ${url} isn't sound: restore a backup (gazette restore FILE --force), or load the pages into a new graph (--graph)\n`,
    );
    return EXIT.FAILED;
  }
  if (!json) {
    const { nodes, evidence } = await store.stats();
    await write(out, `sound: ${nodes.Article ?? 0} articles, ${evidence} statements\n`);
  }
  return EXIT.OK;
};
