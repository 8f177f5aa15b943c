import type { ArticleBundle } from "../src/domain/fact.ts";
import type { GraphStore, WriteStatus } from "../src/graph/port.ts";
import { settleContinuations } from "./continue.ts";
import type { InputFile } from "./files.ts";
import type { Kit } from "./kit.ts";
import { addResults, type Ending, type FileReport, newTally, reportOf, type Tally } from "./report.ts";
import type { Half } from "./resolve/continuations.ts";
import type { DocumentResult } from "./work.ts";

/** What came of some documents of a file; they are noted as loaded under the key, where there is one. */
export interface ReadBatch {
  readonly kind: "batch";
  readonly file: InputFile;
  readonly key: string | null;
  readonly results: readonly DocumentResult[];
}

/** All of a file was read, or can't be; it is noted as loaded under the key, where there is one. */
export interface FileEnd extends Ending {
  readonly kind: "end";
  readonly key: string | null;
}

/** Writes what was read of files, as many articles at once as the store likes, be they of one file or of many. */
export class BatchWriter {
  readonly #store: GraphStore;
  readonly #kit: Kit;
  readonly #onFile: (report: FileReport) => void | Promise<void>;
  #waiting: (ReadBatch | FileEnd)[] = [];
  /** Articles that wait, and files that ended: one without articles is told of soon, too. */
  #size = 0;
  /** What is known of the file whose end hasn't come yet. */
  #tally: Tally = newTally();

  constructor(store: GraphStore, kit: Kit, onFile: (report: FileReport) => void | Promise<void>) {
    this.#store = store;
    this.#kit = kit;
    this.#onFile = onFile;
  }

  /** Takes what was read, in its order; writes what has come so far once it is enough. */
  async add(one: ReadBatch | FileEnd): Promise<void> {
    this.#waiting.push(one);
    this.#size += one.kind === "end" ? 1 : bundlesOf(one).length;
    if (this.#size >= this.#store.batch) await this.flush();
  }

  /** Writes what waits, then tells of the files that ended. */
  async flush(): Promise<void> {
    const waiting = this.#waiting;
    this.#waiting = [];
    this.#size = 0;
    const batches = waiting.filter((one) => one.kind === "batch");
    const statuses = await this.#write(batches.flatMap(bundlesOf));
    const halves = batches.flatMap(halvesOf);
    if (halves.length > 0) await settleContinuations(halves, this.#store, this.#kit);
    const { reports, loaded } = this.#tell(waiting, statuses);
    const inputs = loaded.flatMap(({ key, file }) => (key ? [{ key, label: file.source }] : []));
    if (inputs.length > 0) await this.#store.keep({ inputs });
    for (const report of reports) await this.#onFile(report);
  }

  async #write(bundles: readonly ArticleBundle[]): Promise<readonly WriteStatus[]> {
    const statuses: WriteStatus[] = [];
    const { batch } = this.#store;
    for (let i = 0; i < bundles.length; i += batch)
      statuses.push(...(await this.#store.write(bundles.slice(i, i + batch))));
    return statuses;
  }

  /** What became of the files that ended, and what is loaded now: what failed is tried again the next time. */
  #tell(waiting: readonly (ReadBatch | FileEnd)[], statuses: readonly WriteStatus[]) {
    const reports: FileReport[] = [];
    const loaded: (ReadBatch | FileEnd)[] = [];
    let written = 0;
    for (const one of waiting) {
      if (one.kind === "batch") {
        const { length } = bundlesOf(one);
        addResults(this.#tally, one.results, statuses.slice(written, written + length));
        written += length;
        if (one.results.some(({ status }) => status !== "FAILED")) loaded.push(one);
        continue;
      }
      const report = reportOf(one, this.#tally);
      this.#tally = newTally();
      reports.push(report);
      if (report.status !== "FAILED") loaded.push(one);
    }
    return { reports, loaded };
  }
}

const bundlesOf = ({ results }: ReadBatch): readonly ArticleBundle[] =>
  results.flatMap((result) => (result.status === "READ" ? result.bundles : []));
const halvesOf = ({ results }: ReadBatch): readonly Half[] =>
  results.flatMap((result) => (result.status === "READ" ? result.halves : []));
