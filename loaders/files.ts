import { readdir, stat } from "node:fs/promises";
import { basename, join, relative, sep } from "node:path";
import { GazetteError } from "../src/domain/errors.ts";

/** A file to load: where it is, and the name under which the graph knows it, free of the machine's folders. */
export interface InputFile {
  readonly path: string;
  readonly source: string;
}

/**
 * The files of the given paths, folders with all below them (hidden ones left out), in the order of their
 * names. Throws GazetteError where a path is missing or unreadable, or where there is no file at all.
 */
export const listFiles = async (paths: readonly string[]): Promise<readonly InputFile[]> => {
  const files = (await Promise.all(paths.map(filesOf))).flat();
  if (files.length === 0)
    throw new GazetteError(
      "BAD_INPUT",
      `no files in ${paths.join(", ")}: name newspaper pages or a folder of them`,
    );
  return files;
};

const filesOf = async (path: string): Promise<readonly InputFile[]> => {
  const info = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw new GazetteError("BAD_INPUT", `${path}: ${reasonOf(error)}`, { cause: error });
  });
  if (!info.isDirectory()) return [{ path, source: basename(path) }];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: file, source: relative(path, file).split(sep).join("/") }))
    .filter(({ source }) => !source.split("/").some((part) => part.startsWith(".")))
    .sort((a, b) => (a.source < b.source ? -1 : 1));
};

/** What a person makes of a file system's error. */
export const reasonOf = (error: NodeJS.ErrnoException): string => {
  switch (error.code) {
    case "ENOENT":
      return "no such file or folder";
    case "EACCES":
    case "EPERM":
      return "may not be read (permission denied)";
    case "EISDIR":
      return "is a folder";
    default:
      return error.message;
  }
};
