import { listFiles } from "../../loaders/files.ts";
import { loadKit } from "../../loaders/kit.ts";
import { type FileReport, type LoadReport, loadFiles } from "../../loaders/load.ts";
import type { PageOptions } from "../../loaders/pipeline.ts";
import { GazetteError } from "../domain/errors.ts";
import type { GraphStore } from "../graph/port.ts";
import { EXIT, type Output, write } from "./output.ts";
import { openProgress, outcome } from "./progress.ts";

/** Loads paths into an open graph and shows the progress. SIGINT ends it after the file at hand. */
export const loadPaths = async (
  paths: readonly string[],
  store: GraphStore,
  options: PageOptions,
  output: Output,
): Promise<LoadReport> => {
  checkOptions(options);
  const files = await listFiles(paths);
  const kit = loadKit();
  if (options.home && kit.gazetteer.named(options.home).length === 0)
    throw new GazetteError(
      "BAD_USAGE",
      `--home ${options.home}: no division of that name; give its official name, such as 滨州市 or 博兴县`,
    );
  const progress = openProgress(files.length, output);
  const stop = new AbortController();
  const interrupt = () => stop.abort();
  process.once("SIGINT", interrupt);
  try {
    return await loadFiles(files, store, kit, {
      ...options,
      signal: stop.signal,
      onFile: (report) => progress.file(report),
    });
  } finally {
    process.off("SIGINT", interrupt);
    progress.stop();
  }
};

const checkOptions = ({ date }: PageOptions): void => {
  if (date === undefined) return;
  const day = /^\d{4}-\d{2}-\d{2}$/.test(date) ? new Date(`${date}T00:00:00Z`) : undefined;
  if (!day || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== date)
    throw new GazetteError(
      "BAD_USAGE",
      `--date ${date}: not a day; give it as YYYY-MM-DD, such as 2024-09-03`,
    );
};

const sum = (files: readonly FileReport[], of: (report: FileReport) => number): number =>
  files.reduce((total, report) => total + of(report), 0);

/** Totals of a load, as `load --json` prints them beside the files. */
export const totals = ({ files }: LoadReport) => ({
  files: files.length,
  failed: files.filter((file) => file.status === "FAILED").length,
  skipped: files.filter((file) => file.status === "SKIPPED").length,
  articles: sum(files, (file) => file.articles),
  added: sum(files, (file) => file.added),
  replaced: sum(files, (file) => file.replaced),
  unchanged: sum(files, (file) => file.unchanged),
  facts: sum(files, (file) => file.facts),
});

/** Prints what was loaded, and gives the command's exit code. */
export const reportLoad = async (report: LoadReport, json: boolean, output: Output): Promise<number> => {
  const all = totals(report);
  if (json) await write(output.out, `${JSON.stringify({ ...report, totals: all })}\n`);
  else {
    for (const file of report.files)
      if (file.status === "FAILED") await write(output.err, `gazette: ${file.file}: ${outcome(file)}\n`);
    const { articles, added, replaced, unchanged, facts, skipped, failed } = all;
    await write(
      output.out,
      `${articles} articles read (${added} new, ${replaced} replaced, ${unchanged} unchanged), ${facts} facts; ` +
        `${all.files} files, ${skipped} skipped, ${failed} failed\n`,
    );
  }
  if (report.interrupted) return EXIT.INTERRUPTED;
  return all.failed > 0 ? EXIT.FAILED : EXIT.OK;
};
