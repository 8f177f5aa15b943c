import { workerData } from "node:worker_threads";
import type { InputDocument } from "./input/document.ts";
import { loadKit } from "./kit.ts";
import { type DocumentResult, readDocuments, type WorkerSettings } from "./work.ts";

/** Runs in each thread of the pool: reads a batch of documents. */
const { kit, page } = workerData as WorkerSettings;
const tables = loadKit(kit);

export default (documents: readonly InputDocument[]): readonly DocumentResult[] =>
  readDocuments(documents, page, tables);
