import type { GraphStore } from "../src/graph/port.ts";
import { settleContinuations } from "./continue.ts";
import type { InputFile } from "./files.ts";
import type { Kit } from "./kit.ts";
import { addResults, newTally, type Tally } from "./report.ts";
import type { DocumentResult } from "./work.ts";

/** What came of some documents of a file; they are noted as loaded under the key, where there is one. */
interface Batch {
  readonly file: InputFile;
  readonly key: string | null;
  readonly results: readonly DocumentResult[];
}

/** Writes what was read of a file, as many batches at once as the store likes. */
export class BatchWriter {
  readonly #store: GraphStore;
  readonly #kit: Kit;
  #waiting: Batch[] = [];
  #articles = 0;
  #tally = newTally();

  constructor(store: GraphStore, kit: Kit) {
    this.#store = store;
    this.#kit = kit;
  }

  async add(batch: Batch): Promise<void> {
    this.#waiting.push(batch);
    for (const result of batch.results) if (result.status === "READ") this.#articles += result.bundles.length;
    if (this.#articles >= this.#store.batch) await this.#flush();
  }

  /** Writes what is left of a file and tells what became of it. */
  async endFile(): Promise<Tally> {
    await this.#flush();
    const tally = this.#tally;
    this.#tally = newTally();
    return tally;
  }

  async #flush(): Promise<void> {
    const results = this.#waiting.flatMap((batch) => batch.results);
    const read = results.filter((result) => result.status === "READ");
    const bundles = read.flatMap((result) => result.bundles);
    const { batch } = this.#store;
    for (let i = 0; i < bundles.length; i += batch) {
      const { added, replaced, unchanged } = await this.#store.write(bundles.slice(i, i + batch));
      this.#tally.added += added;
      this.#tally.replaced += replaced;
      this.#tally.unchanged += unchanged;
    }
    const halves = read.flatMap((result) => result.halves);
    if (halves.length > 0) await settleContinuations(halves, this.#store, this.#kit);
    const inputs = this.#waiting.flatMap(({ key, file }) => (key ? [{ key, label: file.source }] : []));
    if (inputs.length > 0) await this.#store.keep({ inputs });
    addResults(this.#tally, results);
    this.#waiting = [];
    this.#articles = 0;
  }
}
