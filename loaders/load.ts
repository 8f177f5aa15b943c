import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { GazetteError } from "../src/domain/errors.ts";
import type { GraphStore } from "../src/graph/port.ts";
import { type InputFile, reasonOf } from "./files.ts";
import { loaderFingerprint } from "./fingerprint.ts";
import type { Kit } from "./kit.ts";
import { type PageOptions, readBundles } from "./pipeline.ts";

/** What became of one file. */
export interface FileReport {
  readonly file: string;
  readonly status: "LOADED" | "SKIPPED" | "FAILED";
  readonly articles: number;
  readonly added: number;
  readonly replaced: number;
  readonly unchanged: number;
  readonly facts: number;
  /** Why it failed or was skipped. */
  readonly reason?: string;
}

export interface LoadReport {
  readonly files: readonly FileReport[];
  /** True where the load was stopped before its end. */
  readonly interrupted: boolean;
}

export interface LoadOptions extends PageOptions {
  /** Stops the load after the file that is being loaded. */
  readonly signal?: AbortSignal;
  /** Told after each file. */
  readonly onFile?: (report: FileReport) => void;
}

/** Articles a transaction: enough to be fast, few enough to keep memory flat on a huge page. */
const BATCH = 200;

/**
 * Loads files one after another. A file that is loaded already is skipped; one that can't be read is
 * reported and never stops the others. An error of the graph itself ends the load.
 */
export const loadFiles = async (
  files: readonly InputFile[],
  store: GraphStore,
  kit: Kit,
  options: LoadOptions = {},
): Promise<LoadReport> => {
  const rules = loaderFingerprint();
  const reports: FileReport[] = [];
  for (const file of files) {
    if (options.signal?.aborted) return { files: reports, interrupted: true };
    const report = await loadFile(file, rules, store, kit, options);
    reports.push(report);
    options.onFile?.(report);
  }
  return { files: reports, interrupted: false };
};

const nothing = { articles: 0, added: 0, replaced: 0, unchanged: 0, facts: 0 };

const loadFile = async (
  file: InputFile,
  rules: string,
  store: GraphStore,
  kit: Kit,
  options: PageOptions,
): Promise<FileReport> => {
  const bytes = await readFile(file.path).catch((error: NodeJS.ErrnoException) => reasonOf(error));
  if (typeof bytes === "string") return { file: file.path, status: "FAILED", ...nothing, reason: bytes };
  const key = inputKey(bytes, file.source, rules, options);
  if (await store.isLoaded(key))
    return { file: file.path, status: "SKIPPED", ...nothing, reason: "loaded already" };
  const bundles = readOrReason(bytes, file, options, kit);
  if (typeof bundles === "string") return { file: file.path, status: "FAILED", ...nothing, reason: bundles };
  const written = { added: 0, replaced: 0, unchanged: 0 };
  for (let i = 0; i < bundles.length; i += BATCH) {
    const report = await store.write(bundles.slice(i, i + BATCH));
    written.added += report.added;
    written.replaced += report.replaced;
    written.unchanged += report.unchanged;
  }
  await store.markLoaded(key, file.source);
  const facts = bundles.reduce((sum, bundle) => sum + bundle.facts.length, 0);
  return { file: file.path, status: "LOADED", articles: bundles.length, ...written, facts };
};

const readOrReason = (bytes: Uint8Array, file: InputFile, options: PageOptions, kit: Kit) => {
  try {
    return readBundles(bytes, file.source, options, kit);
  } catch (error) {
    if (error instanceof GazetteError && error.code === "BAD_INPUT")
      return withoutFile(error.message, file.source);
    throw error;
  }
};

/** The report names the file already. */
const withoutFile = (message: string, source: string): string =>
  message.startsWith(`${source}: `) ? message.slice(source.length + 2) : message;

/** Names an input by all that decides what it brings into the graph. */
const inputKey = (
  bytes: Uint8Array,
  source: string,
  rules: string,
  { publication, home, date }: PageOptions,
): string =>
  createHash("sha256")
    .update(JSON.stringify([rules, source, publication ?? null, home ?? null, date ?? null]))
    .update(bytes)
    .digest("hex");
