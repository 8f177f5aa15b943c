import { createWriteStream, readFileSync } from "node:fs";
import { finished } from "node:stream/promises";
import { tuneEngine } from "../../loaders/engine.ts";
import { listFiles, reasonOf } from "../../loaders/files.ts";
import { COLUMNS, type ColumnMap, isColumn } from "../../loaders/input/columns.ts";
import { loadKit } from "../../loaders/kit.ts";
import { parseMastheads } from "../../loaders/lexicons/mastheads.ts";
import { type OwnEntry, parseLexicon } from "../../loaders/lexicons/own.ts";
import { type FileReport, type LoadOptions, loadFiles } from "../../loaders/load.ts";
import { MOST_SHARDS, type Shard } from "../../loaders/shard.ts";
import { GazetteError } from "../domain/errors.ts";
import type { GraphStore } from "../graph/port.ts";
import { EXIT, type Output, write } from "./output.ts";
import { openProgress, outcome } from "./progress.ts";
import { addReport, JsonReport, NO_TOTALS, type Totals } from "./report.ts";
import { untilStopped } from "./stop.ts";

/** Flags of `gazette load` as they are typed. */
export interface LoadFlags {
  readonly publication?: string;
  readonly home?: string;
  readonly date?: string;
  readonly map?: readonly string[];
  readonly mastheads?: string;
  readonly lexicon?: string;
  readonly threads?: string;
  readonly shard?: string;
  readonly report?: string;
  readonly json?: boolean;
}

/** Loads paths into an open graph, shows the progress and reports; gives the exit code. */
export const loadPaths = async (
  paths: readonly string[],
  store: GraphStore,
  flags: LoadFlags,
  output: Output,
): Promise<number> => {
  const options = loadOptions(flags);
  const files = await listFiles(paths);
  const reportFile = flags.report === undefined ? undefined : createWriteStream(flags.report);
  const reports = [
    ...(reportFile ? [new JsonReport(reportFile)] : []),
    ...(flags.json ? [new JsonReport(output.out)] : []),
  ];
  // An error of the file is told when the report is closed.
  const written = reportFile && finished(reportFile).catch((error: NodeJS.ErrnoException) => error);
  const progress = openProgress(files.length, output);
  tuneEngine();
  let totals = NO_TOTALS;
  const told = new Told();
  const { interrupted } = await untilStopped((signal) =>
    loadFiles(files, store, {
      ...options,
      signal,
      onFile: async (report) => {
        totals = addReport(totals, report);
        told.add(report);
        progress.file(report);
        for (const one of reports) await one.file(report);
      },
    }),
  ).finally(() => progress.stop());
  for (const one of reports) await one.end(interrupted, totals);
  reportFile?.end();
  const failure = await written;
  if (failure instanceof Error)
    throw new GazetteError("BAD_USAGE", `--report ${flags.report}: ${reasonOf(failure)}`);
  await told.print(output);
  if (!flags.json) await write(output.out, summary(totals));
  if (interrupted) return EXIT.INTERRUPTED;
  return totals.failed > 0 ? EXIT.FAILED : EXIT.OK;
};

/** What the flags ask of the loaders. Throws GazetteError("BAD_USAGE") that names the flag. */
export const loadOptions = ({
  publication,
  home,
  date,
  map,
  mastheads,
  lexicon,
  threads,
  shard,
}: LoadFlags): LoadOptions => {
  checkDate(date);
  const own = lexicon === undefined ? undefined : readLexicon(lexicon);
  checkHome(home, own);
  return {
    ...(publication === undefined ? {} : { publication }),
    ...(home === undefined ? {} : { home }),
    ...(date === undefined ? {} : { date }),
    ...(map === undefined ? {} : { map: columnMap(map) }),
    ...(mastheads === undefined ? {} : { mastheads: parseMastheads(textOf(mastheads), mastheads) }),
    ...(own === undefined ? {} : { lexicon: own }),
    ...(threads === undefined ? {} : { threads: threadsOf(threads) }),
    ...(shard === undefined ? {} : shardOf(shard)),
  };
};

const checkDate = (date: string | undefined): void => {
  if (date === undefined) return;
  const day = /^\d{4}-\d{2}-\d{2}$/.test(date) ? new Date(`${date}T00:00:00Z`) : undefined;
  if (!day || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== date)
    throw new GazetteError(
      "BAD_USAGE",
      `--date ${date}: not a day; give it as YYYY-MM-DD, such as 2024-09-03`,
    );
};

const checkHome = (home: string | undefined, lexicon: readonly OwnEntry[] = []): void => {
  if (home !== undefined && loadKit({ lexicon }).gazetteer.named(home).length === 0)
    throw new GazetteError(
      "BAD_USAGE",
      `--home ${home}: no division of that name; give its official name, such as 滨州市 or 博兴县`,
    );
};

const columnMap = (pairs: readonly string[]): ColumnMap =>
  Object.fromEntries(
    pairs.map((pair) => {
      const [column = "", ...name] = pair.split("=");
      if (!isColumn(column) || !name.join("="))
        throw new GazetteError(
          "BAD_USAGE",
          `--map ${pair}: give it as COLUMN=NAME, such as title=标题; columns: ${Object.keys(COLUMNS).join(", ")}`,
        );
      return [column, name.join("=")];
    }),
  );

/** A user's lexicon. Throws GazetteError("BAD_INPUT") that names the file and the entry. */
export const readLexicon = (file: string): readonly OwnEntry[] =>
  parseLexicon(textOf(file), file, loadKit().gazetteer);

const textOf = (file: string): string => {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new GazetteError("BAD_INPUT", `${file}: ${reasonOf(error as NodeJS.ErrnoException)}`, {
      cause: error,
    });
  }
};

const threadsOf = (text: string): number => {
  const threads = Number(text);
  if (!Number.isInteger(threads) || threads < 1 || threads > 256)
    throw new GazetteError("BAD_USAGE", `--threads ${text}: give a number from 1 to 256`);
  return threads;
};

/** 1/1 is no part: it is the whole, under the whole's own load marks. */
const shardOf = (text: string): { readonly shard?: Shard } => {
  const [, number = 0, of = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
  if (number < 1 || number > of || of > MOST_SHARDS)
    throw new GazetteError(
      "BAD_USAGE",
      `--shard ${text}: give it as PART/PARTS, such as 3/16: the part from 1 to the number of parts, of which there are ${MOST_SHARDS} at most`,
    );
  return of === 1 ? {} : { shard: { number, of } };
};

/** What the user is told of files that failed, after the progress has scrolled by. */
class Told {
  readonly #lines: string[] = [];
  #more = 0;

  add(report: FileReport): void {
    if (report.status === "FAILED") this.#say(`${report.file}: ${outcome(report)}`);
    for (const { part, reason } of report.problems) this.#say(`${part}: failed: ${reason}`);
    if (report.problems.length > 0) this.#more += report.problemCount - report.problems.length;
  }

  async print({ err }: Output): Promise<void> {
    for (const line of this.#lines) await write(err, `gazette: ${line}\n`);
    if (this.#more > 0)
      await write(err, `gazette: ${this.#more} more failures; --report FILE.json lists them\n`);
  }

  #say(line: string): void {
    if (this.#lines.length < LINES_TOLD) this.#lines.push(line);
    else this.#more += 1;
  }
}
const LINES_TOLD = 50;

const summary = (totals: Totals): string =>
  `${totals.articles} articles read (${totals.added} new, ${totals.replaced} replaced, ${totals.unchanged} unchanged), ${totals.facts} facts; ` +
  `${totals.files} files, ${totals.skipped} skipped, ${totals.failed} failed${totals.problems > 0 ? `, ${totals.problems} parts not read` : ""}\n`;
