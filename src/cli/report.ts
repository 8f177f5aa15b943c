import type { FileReport } from "../../loaders/load.ts";
import { type Output, write } from "./output.ts";

/** Totals of a load. */
export interface Totals {
  readonly files: number;
  readonly failed: number;
  readonly skipped: number;
  readonly documents: number;
  readonly articles: number;
  readonly added: number;
  readonly replaced: number;
  readonly unchanged: number;
  readonly facts: number;
  /** Parts of files that could not be read. */
  readonly problems: number;
}

export const NO_TOTALS: Totals = {
  files: 0,
  failed: 0,
  skipped: 0,
  documents: 0,
  articles: 0,
  added: 0,
  replaced: 0,
  unchanged: 0,
  facts: 0,
  problems: 0,
};

export const addReport = (totals: Totals, report: FileReport): Totals => ({
  files: totals.files + 1,
  failed: totals.failed + (report.status === "FAILED" ? 1 : 0),
  skipped: totals.skipped + (report.status === "SKIPPED" ? 1 : 0),
  documents: totals.documents + report.documents,
  articles: totals.articles + report.articles,
  added: totals.added + report.added,
  replaced: totals.replaced + report.replaced,
  unchanged: totals.unchanged + report.unchanged,
  facts: totals.facts + report.facts,
  problems: totals.problems + report.problemCount,
});

/**
 * Writes a load's report as one JSON object, file by file, so that it needs no memory however many there are:
 * `{"files": [FileReport…], "interrupted": boolean, "totals": Totals}`.
 */
export class JsonReport {
  readonly #stream: Output["out"];
  #lead = '{"files":[\n';

  constructor(stream: Output["out"]) {
    this.#stream = stream;
  }

  async file(report: FileReport): Promise<void> {
    await write(this.#stream, `${this.#lead}${JSON.stringify(report)}`);
    this.#lead = ",\n";
  }

  async end(interrupted: boolean, totals: Totals): Promise<void> {
    const lead = this.#lead === ",\n" ? "" : this.#lead;
    await write(
      this.#stream,
      `${lead}\n],"interrupted":${interrupted},"totals":${JSON.stringify(totals)}}\n`,
    );
  }
}
