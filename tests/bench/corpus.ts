import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { articles } from "./corpus/articles.ts";

/** Writes a synthetic corpus as JSON Lines: `npm run corpus -- 10000 FILE [SEED]`. */

/** The first articles of the corpus of a seed, one JSON object a line. */
export function* corpusLines(count: number, seed = 1): Generator<string> {
  const article = articles(seed);
  for (let n = 0; n < count; n++) yield `${JSON.stringify(article(n))}\n`;
}

/** Writes them to a file with flat memory. */
export const writeCorpus = async (count: number, file: string, seed = 1): Promise<void> => {
  const out = createWriteStream(file);
  const done = finished(out);
  done.catch(() => undefined);
  let chunk = "";
  for (const line of corpusLines(count, seed)) {
    chunk += line;
    if (chunk.length < 65_536) continue;
    if (!out.write(chunk)) await Promise.race([once(out, "drain"), done]);
    chunk = "";
  }
  out.end(chunk);
  await done;
};

const isWhole = (text: string | undefined): boolean => /^\d{1,9}$/.test(text ?? "");

if (process.argv[1] === import.meta.filename) {
  const [count, file, seed = "1"] = process.argv.slice(2);
  if (!isWhole(count) || file === undefined || !isWhole(seed)) {
    console.error("usage: npm run corpus -- COUNT FILE [SEED], such as npm run corpus -- 10000 corpus.jsonl");
    process.exitCode = 2;
  } else await writeCorpus(Number(count), file, Number(seed));
}
