import { settleAdded } from "../../loaders/continue.ts";
import { loadKit } from "../../loaders/kit.ts";
import { GazetteError } from "../domain/errors.ts";
import { type CopyReport, copyGraph, exportSame } from "../graph/copy.ts";
import { requireGraph, withGraph } from "./graph.ts";
import { readLexicon } from "./load.ts";
import { EXIT, type Output, write } from "./output.ts";
import { openArticleProgress } from "./progress.ts";
import { untilStopped } from "./stop.ts";

/** Flags of `gazette copy` as they are typed. */
export interface CopyFlags {
  readonly merge?: boolean;
  readonly lexicon?: string;
  readonly json?: boolean;
}

/** Copies a graph into another, compares the two and reports; gives the exit code. */
export const copy = async (
  from: string,
  to: string,
  { merge = false, lexicon, json }: CopyFlags,
  output: Output,
): Promise<number> => {
  if (from === to) throw new GazetteError("BAD_USAGE", `${from}: source and target are the same graph`);
  if (lexicon !== undefined && !merge)
    throw new GazetteError(
      "BAD_USAGE",
      "--lexicon is for --merge alone: a copy reads no article anew; leave it out",
    );
  const own = lexicon === undefined ? undefined : readLexicon(lexicon);
  requireGraph(from);
  return withGraph(from, (source) =>
    withGraph(to, async (target) => {
      const { nodes } = await source.stats();
      const progress = openArticleProgress(nodes.Article ?? 0, output);
      const report = await untilStopped((signal) =>
        copyGraph(source, target, { merge, signal, onArticles: progress.update }),
      ).finally(progress.stop);
      // An article may go on in the other graph.
      if (merge && !report.interrupted)
        await settleAdded(source, target, loadKit(own ? { lexicon: own } : {}));
      const same = report.interrupted || merge ? undefined : await exportSame(source, target);
      await write(output.out, json ? `${JSON.stringify({ ...report, same })}\n` : summary(report, same));
      if (report.interrupted) return EXIT.INTERRUPTED;
      if (same !== false) return EXIT.OK;
      throw new GazetteError(
        "STORE_FOREIGN",
        `${from} and ${to} differ: one was written to meanwhile; run the copy again when no load is running`,
      );
    }),
  );
};

const summary = (report: CopyReport, same: boolean | undefined): string =>
  `${report.added + report.replaced} articles copied, ${report.unchanged} were there; ${report.notes} notes, ${report.inputs} load marks` +
  `${report.interrupted ? "; stopped: run it again to go on" : ""}${same ? "; both graphs export the same" : ""}\n`;
