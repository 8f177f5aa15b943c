import type { ArticleBundle } from "../../domain/fact.ts";
import { edgeId } from "../../domain/ids.ts";
import { derivedOf } from "../derived.ts";
import { isSameStory } from "../story.ts";
import type { Run } from "./client.ts";
import { inOrder } from "./locks.ts";

/** Ties articles to those that carry the same story. */
export const writeStories = async (run: Run, bundles: readonly ArticleBundle[]): Promise<void> => {
  const sketches = bundles.map((bundle) => ({ id: bundle.article.id, sketch: derivedOf(bundle).sketch }));
  // Taken, so that of two reprints that are written at once the later finds the earlier.
  await run("UNWIND $hashes AS hash MERGE (s:Sketch {hash: hash}) SET s._lock = true REMOVE s._lock", {
    hashes: inOrder(sketches.flatMap(({ sketch }) => sketch)),
  });
  await run(
    "UNWIND $rows AS row MATCH (a:Node {id: row.id}) UNWIND row.sketch AS hash MATCH (s:Sketch {hash: hash}) MERGE (a)-[:SKETCHED]->(s)",
    { rows: sketches },
  );
  const met = await run(
    `UNWIND $ids AS id MATCH (a:Node {id: id})-[:SKETCHED]->(:Sketch)<-[:SKETCHED]-(b) WITH DISTINCT a, b
     RETURN a.id AS a, a.date AS aDate, [(a)-[:SKETCHED]->(s) | s.hash] AS aSketch, b.id AS b, b.date AS bDate, [(b)-[:SKETCHED]->(s) | s.hash] AS bSketch`,
    { ids: sketches.map(({ id }) => id) },
  );
  const rows = met
    .filter((row) =>
      isSameStory(
        { sketch: row.aSketch as string[], date: row.aDate },
        { sketch: row.bSketch as string[], date: row.bDate },
      ),
    )
    .map((row) => {
      const [from = "", to = ""] = [String(row.a), String(row.b)].sort();
      return { from, to, id: edgeId("SAME_STORY", from, to) };
    });
  await run(
    "UNWIND $rows AS row MATCH (a:Node {id: row.from}) MATCH (b:Node {id: row.to}) MERGE (a)-[:SAME_STORY {id: row.id}]->(b)",
    { rows },
  );
};
