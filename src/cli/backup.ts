import { existsSync, statSync } from "node:fs";
import { mkdir, rename } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { GazetteError } from "../domain/errors.ts";
import { copyGraph, exportSame } from "../graph/copy.ts";
import { storeError } from "../graph/sqlite/errors.ts";
import {
  checkFile,
  type FileCounts,
  removeFile,
  replaceFile,
  sealFile,
  snapshotFile,
} from "../graph/sqlite/file.ts";
import { graphFile, requireGraph, withGraph } from "./graph.ts";
import { type Output, write } from "./output.ts";

/** Flags of `gazette backup` and `gazette restore` as they are typed. */
export interface BackupFlags {
  readonly force?: boolean;
  readonly json?: boolean;
}

/**
 * Writes a graph as it stands at one moment to a file, itself a graph of SQLite, while it is served and loaded. A graph
 * in Neo4j is copied, and refused where it was written to meanwhile.
 */
export const backUp = async (
  url: string,
  file: string,
  { force = false, json = false }: BackupFlags,
  output: Output,
): Promise<void> => {
  requireGraph(url);
  const path = graphFile(url);
  if (path && samePath(path, file)) throw new GazetteError("BAD_USAGE", `${file} is the graph itself`);
  refuseExisting(file, force, "--force replaces it");
  await within(file, async (part) => {
    if (path) await snapshotFile(path, part);
    else await copyInto(url, part);
    await sealFile(part);
    const counts = await checkFile(part);
    await rename(part, file);
    await report(`backed up ${url} to ${file}`, counts, file, json, output);
  });
};

/** Puts a backup in the place of a graph file, at once; the backup is checked before the graph is touched. */
export const restore = async (
  file: string,
  url: string,
  { force = false, json = false }: BackupFlags,
  output: Output,
): Promise<void> => {
  if (!existsSync(file)) throw new GazetteError("NOT_FOUND", `no backup at ${file}`);
  const path = graphFile(url);
  if (!path)
    throw new GazetteError(
      "BAD_USAGE",
      `a backup can be restored to a file only: bring it into ${url} with gazette copy sqlite:${file} ${url}`,
    );
  if (samePath(path, file)) throw new GazetteError("BAD_USAGE", `${file} is the graph itself`);
  refuseExisting(path, force, "--force replaces the graph in it");
  await within(path, async (part) => {
    try {
      await snapshotFile(file, part);
      await sealFile(part);
      const counts = await checkFile(part);
      await replaceFile(part, path);
      await report(`restored ${url} from ${file}`, counts, path, json, output);
    } catch (error) {
      throw aboutBackup(error, file, part);
    }
  });
};

const samePath = (one: string, other: string): boolean => resolve(one) === resolve(other);

const refuseExisting = (path: string, force: boolean, remedy: string): void => {
  if (existsSync(path) && !force)
    throw new GazetteError("BAD_USAGE", `${path} is there already: ${remedy}, or name another`);
};

/** Works on a file beside the one that is to be, so that nobody sees half of it and nothing of it stays behind. */
const within = async (file: string, work: (part: string) => Promise<void>): Promise<void> => {
  const part = `${file}.${process.pid}.part`;
  try {
    await mkdir(dirname(resolve(file)), { recursive: true });
    await work(part);
  } catch (error) {
    if (error instanceof GazetteError) throw error;
    throw storeError(error, file);
  } finally {
    await removeFile(part);
  }
};

/** Copies a graph of a server to a file: to a graph of its own first, since a file in use can't be sealed. */
const copyInto = (url: string, part: string): Promise<void> =>
  within(`${part}.graph`, async (graph) => {
    const same = await withGraph(url, (source) =>
      withGraph(`sqlite:${graph}`, async (target) => {
        await copyGraph(source, target);
        return exportSame(source, target);
      }),
    );
    if (!same)
      throw new GazetteError(
        "STORE_BUSY",
        `${url} was written to while it was backed up: try again when no load is running`,
      );
    await snapshotFile(graph, part);
  });

/** An error of the part is one of the backup. */
const aboutBackup = (error: unknown, file: string, part: string): unknown => {
  if (!(error instanceof GazetteError) || !/^STORE_(FOREIGN|UNAVAILABLE)$/.test(error.code)) return error;
  const [what] = error.message.replaceAll(part, file).split(/: (?:restore a backup|name a new file)/);
  return new GazetteError(
    error.code,
    `the backup can't be restored, and the graph is as it was: ${what}; restore another backup`,
    { cause: error },
  );
};

const report = async (
  what: string,
  counts: FileCounts,
  file: string,
  json: boolean,
  { out }: Output,
): Promise<void> => {
  const told = { ...counts, bytes: statSync(file).size };
  await write(
    out,
    json
      ? `${JSON.stringify(told)}\n`
      : `${what}: ${told.articles} articles, ${told.statements} statements, ${told.bytes} bytes\n`,
  );
};
