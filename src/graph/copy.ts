import { GazetteError } from "../domain/errors.ts";
import type { ArticleBundle } from "../domain/fact.ts";
import { contentHash } from "./content.ts";
import type { GraphStore, KeptNote, LoadedInput, WriteReport } from "./port.ts";

/** Articles, and notes and inputs, a transaction. */
const BATCH_ARTICLES = 100;
const BATCH_KEPT = 500;

export interface CopyOptions {
  /** Add to a graph that holds other articles, instead of refusing it. */
  readonly merge?: boolean;
  /** Stops the copy after the batch at hand. */
  readonly signal?: AbortSignal;
  /** Told after each batch: so many articles of the source have been copied or were there. */
  readonly onArticles?: (done: number) => void;
}

export interface CopyReport extends WriteReport {
  readonly notes: number;
  readonly inputs: number;
  /** Stopped before its end; the same copy again goes on from there. */
  readonly interrupted: boolean;
}

/**
 * Copies all articles of a graph with what they brought into it, its notes and its load marks, batch by batch, each
 * whole or not at all. What is there already is left as it is. Throws GazetteError("STORE_FOREIGN") before anything is
 * written where the target holds an article that the source hasn't, or that says something else there.
 */
export const copyGraph = async (
  from: GraphStore,
  to: GraphStore,
  { merge = false, signal, onArticles }: CopyOptions = {},
): Promise<CopyReport> => {
  if (!merge) await refuseOthers(from, to);
  // Read first and written last: a mark never comes without what it stands for, though the source be loaded meanwhile.
  const inputs: LoadedInput[] = [];
  for await (const input of from.loadedInputs()) inputs.push(input);
  const report = { added: 0, replaced: 0, unchanged: 0, notes: 0, inputs: 0 };
  let done = 0;
  for await (const bundles of articlesOf(from)) {
    if (signal?.aborted) return { ...report, interrupted: true };
    for (const status of await to.write(bundles)) report[status] += 1;
    done += bundles.length;
    onArticles?.(done);
  }
  let notes: KeptNote[] = [];
  const flush = async () => {
    await to.keep({ notes });
    report.notes += notes.length;
    notes = [];
  };
  for await (const note of from.allNotes()) if (notes.push(note) >= BATCH_KEPT) await flush();
  await flush();
  for (; report.inputs < inputs.length; report.inputs = Math.min(report.inputs + BATCH_KEPT, inputs.length))
    await to.keep({ inputs: inputs.slice(report.inputs, report.inputs + BATCH_KEPT) });
  return { ...report, interrupted: false };
};

/** All articles by id, batch by batch. */
async function* articlesOf(store: GraphStore): AsyncGenerator<readonly ArticleBundle[]> {
  for (let after: string | undefined; ; ) {
    const page = await store.read({
      label: "Article",
      first: BATCH_ARTICLES,
      node: {},
      ...(after === undefined ? {} : { after }),
    });
    yield await store.bundles(page.items.map(({ node }) => node.id));
    after = page.items.at(-1)?.cursor;
    if (!page.hasNext) return;
  }
}

const refuseOthers = async (from: GraphStore, to: GraphStore): Promise<void> => {
  for await (const theirs of articlesOf(to)) {
    const ours = new Map(
      (await from.bundles(theirs.map(({ article }) => article.id))).map((one) => [one.article.id, one]),
    );
    for (const bundle of theirs) {
      const own = ours.get(bundle.article.id);
      if (own && contentHash(own) === contentHash(bundle)) continue;
      throw new GazetteError(
        "STORE_FOREIGN",
        `the target holds another graph (its article “${bundle.article.name}” ${own ? "says something else in" : "isn't in"} the source): copy into an empty one, or add to it with --merge`,
      );
    }
  }
};

/** True where both graphs export the same, record by record. */
export const exportSame = async (one: GraphStore, other: GraphStore): Promise<boolean> => {
  const others = other.stream()[Symbol.asyncIterator]();
  for await (const record of one.stream()) {
    const { value, done } = await others.next();
    if (done || JSON.stringify(value) !== JSON.stringify(record)) {
      await others.return?.();
      return false;
    }
  }
  return (await others.next()).done === true;
};
