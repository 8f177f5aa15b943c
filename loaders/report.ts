import type { WriteStatus } from "../src/graph/port.ts";
import type { InputFile } from "./files.ts";
import { type DocumentResult, type DropCount, mergeDrops } from "./work.ts";

/** What became of one file. */
export interface FileReport {
  readonly file: string;
  readonly status: "LOADED" | "SKIPPED" | "FAILED";
  /** Forms of the documents in it, and their charsets; empty where none was read. */
  readonly formats: readonly string[];
  readonly charsets: readonly string[];
  /** Pages or records in it that were read. */
  readonly documents: number;
  readonly articles: number;
  readonly added: number;
  readonly replaced: number;
  readonly unchanged: number;
  readonly facts: number;
  /** What was left out of its pages, by reason. */
  readonly dropped: readonly DropCount[];
  /** Parts of it that could not be read: the first hundred, and how many there are. */
  readonly problems: readonly { readonly part: string; readonly reason: string }[];
  readonly problemCount: number;
  /** Why it failed or was skipped. */
  readonly reason?: string;
}

const PROBLEMS_TOLD = 100;

/** What is known of a file while it is being loaded. */
export interface Tally {
  readonly formats: Set<string>;
  readonly charsets: Set<string>;
  documents: number;
  articles: number;
  added: number;
  replaced: number;
  unchanged: number;
  facts: number;
  dropped: readonly DropCount[];
  readonly problems: { part: string; reason: string }[];
  problemCount: number;
  /** Documents known to hold no article. */
  readonly empty: Set<string>;
}

/** The tally of a file of which nothing was read yet. */
export const newTally = (): Tally => ({
  formats: new Set(),
  charsets: new Set(),
  documents: 0,
  articles: 0,
  added: 0,
  replaced: 0,
  unchanged: 0,
  facts: 0,
  dropped: [],
  problems: [],
  problemCount: 0,
  empty: new Set(),
});

/** Adds what became of some of a file's documents, and of each of their articles. */
export const addResults = (
  tally: Tally,
  results: readonly DocumentResult[],
  statuses: readonly WriteStatus[],
): void => {
  for (const status of statuses) tally[status] += 1;
  const read = results.filter((result) => result.status === "READ");
  const bundles = read.flatMap((result) => result.bundles);
  tally.documents += read.length;
  tally.articles += bundles.length;
  tally.facts += bundles.reduce((sum, bundle) => sum + bundle.facts.length, 0);
  tally.dropped = mergeDrops([...tally.dropped, ...read.flatMap((result) => result.dropped)]);
  for (const result of results) {
    if (result.status === "READ") {
      tally.formats.add(result.format);
      tally.charsets.add(result.charset);
    } else if (result.status === "EMPTY") tally.empty.add(result.reason);
    else {
      tally.problemCount += 1;
      if (tally.problems.length < PROBLEMS_TOLD)
        tally.problems.push({ part: result.source, reason: result.reason });
    }
  }
};

/** How a file ended: whole, unless it is told why not. */
export interface Ending {
  readonly file: InputFile;
  readonly failure?: string;
  readonly skipped?: string;
}

/** What is told of a file when all of it was read, or when it could not be. */
export const reportOf = (end: Ending, tally: Tally): FileReport => {
  const { formats, charsets, empty, problems, ...counts } = tally;
  const [problem] = problems;
  // A file that is one page, or of which nothing could be read, has no parts to tell of.
  const alone = tally.documents === 0 && tally.problemCount === 1 ? problem?.reason : undefined;
  const failure =
    end.failure ??
    alone ??
    (tally.documents === 0 && problem ? "none of its parts could be read" : undefined);
  const [nothing] = tally.documents === 0 ? empty : [];
  const skipped = end.skipped ?? (failure ? undefined : nothing);
  const reason = failure ?? skipped;
  return {
    file: end.file.path === "-" ? end.file.source : end.file.path,
    status: failure ? "FAILED" : skipped ? "SKIPPED" : "LOADED",
    formats: [...formats].sort(),
    charsets: [...charsets].sort(),
    ...counts,
    problems: alone ? [] : problems,
    problemCount: alone ? 0 : tally.problemCount,
    ...(reason ? { reason } : {}),
  };
};
