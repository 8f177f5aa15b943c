import { deadlineOf } from "../deadline.ts";
import { findPaths } from "../paths.ts";
import type { GraphStore } from "../port.ts";
import { facetsBy, searchBy } from "../search.ts";
import { findNeighbourhood } from "../walk.ts";
import { readBundles } from "./bundles.ts";
import { checkGraph } from "./check.ts";
import { Database } from "./database.ts";
import { groundOf } from "./ground.ts";
import { keep, keptNotes, loadedInputs } from "./kept.ts";
import { OPEN_MS, patiently, WRITE_MS } from "./patience.ts";
import { stats } from "./questions.ts";
import { readPlan } from "./read.ts";
import { searchIndex } from "./search.ts";
import { searchSentences } from "./sentences.ts";
import { nodesOnPaths } from "./shortest.ts";
import { streamGraph } from "./stream.ts";
import { tally } from "./tally.ts";
import { withdrawArticle } from "./withdraw.ts";
import { writeBundles } from "./write.ts";

/**
 * Articles a transaction. Names and ids fall all over their indexes: of 64 articles each writes 240 kB of pages, of 512
 * less than 70 kB, since most pages that one touches are touched by others.
 */
const BATCH = 512;

/** Opens the graph in a file of SQLite, or makes it there. `:memory:` keeps it in memory. */
export const openSqlite = async (path: string): Promise<GraphStore> => {
  const db = await patiently(OPEN_MS, () => new Database(path));
  const write = <T>(work: () => T) => patiently(WRITE_MS, () => db.transaction(work));
  return {
    kind: "sqlite",
    batch: BATCH,
    write: (bundles) => write(() => writeBundles(db, bundles)),
    withdraw: (article) => write(() => withdrawArticle(db, article)),
    isLoaded: async (key) => db.get("SELECT 1 AS found FROM input WHERE key = ?", key) !== undefined,
    putNote: (topic, key, value) => write(() => keep(db, { notes: [{ topic, key, value }] })),
    notes: async (topic) =>
      db.all("SELECT value FROM note WHERE topic = ? ORDER BY key", topic).map((row) => String(row.value)),
    allNotes: () => keptNotes(db),
    loadedInputs: () => loadedInputs(db),
    keep: (kept) => write(() => keep(db, kept)),
    bundles: async (articles) => db.snapshot(() => readBundles(db, articles)),
    async read(plan, options) {
      const deadline = deadlineOf(options);
      deadline();
      return readPlan(db, plan, deadline);
    },
    async search(args, options) {
      deadlineOf(options)();
      return searchBy(searchIndex(db), args);
    },
    async searchFacets(args, options) {
      deadlineOf(options)();
      return facetsBy(searchIndex(db), args);
    },
    async searchSentences({ text, limit }, options) {
      return searchSentences(db, text, limit, deadlineOf(options));
    },
    async paths(args, options) {
      const deadline = deadlineOf(options);
      const among = nodesOnPaths(db, args, deadline);
      return among.length > 0 ? findPaths(groundOf(db, among), args, deadline) : [];
    },
    neighbourhood: (args, options) => findNeighbourhood(groundOf(db), args, deadlineOf(options)),
    async stats(options) {
      deadlineOf(options)();
      return stats(db);
    },
    async tally(args, options) {
      deadlineOf(options)();
      return tally(db, args);
    },
    stream: () => streamGraph(db),
    check: () => checkGraph(db),
    close: async () => db.close(),
  };
};
