import type { Run } from "./client.ts";

/**
 * Takes nodes for this transaction, making those that aren't there: in one order, so that two writers wait for each
 * other instead of meeting head-on. Whatever is shared is read only after it is taken.
 */
export const lockNodes = async (run: Run, ids: readonly string[]): Promise<void> => {
  await run("UNWIND $ids AS id MERGE (n:Node {id: id}) SET n._lock = true REMOVE n._lock", {
    ids: inOrder(ids),
  });
};

/** Articles are taken before what they share: all that writes or withdraws them waits here first. */
export const lockArticles = lockNodes;

export const inOrder = (ids: readonly string[]): readonly string[] => [...new Set(ids)].sort();

/** What stored articles claim. */
export const claimedBy = async (run: Run, articles: readonly string[]): Promise<readonly string[]> =>
  articles.length === 0
    ? []
    : (
        await run("MATCH (a:Node)-[:CLAIMS]->(n) WHERE a.id IN $articles RETURN DISTINCT n.id AS id", {
          articles,
        })
      ).map((row) => String(row.id));
