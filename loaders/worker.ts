import { workerData } from "node:worker_threads";
import type { InputDocument } from "./input/document.ts";
import { loadKit } from "./kit.ts";
import { readDocuments, type WorkerSettings } from "./work.ts";

/** Runs in each thread of the pool: reads a batch of documents. One text goes from thread to thread faster than objects. */
const { kit, page } = workerData as WorkerSettings;
const tables = loadKit(kit);

export default (documents: readonly InputDocument[]): string =>
  JSON.stringify(readDocuments(documents, page, tables));
