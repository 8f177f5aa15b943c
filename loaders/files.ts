import { readdir, stat } from "node:fs/promises";
import { basename, join, relative, sep } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { GazetteError } from "../src/domain/errors.ts";

/** A file to load: where it is ("-" is standard input), and the name under which the graph knows it, free of the machine's folders. */
export interface InputFile {
  readonly path: string;
  readonly source: string;
}

/**
 * The files of the given paths: files, folders with all below them (hidden ones left out), patterns such as
 * `crawl/**\/*.htm`, and `-` for standard input; each file once, in the order of their names. Throws GazetteError
 * where a path is missing or unreadable, or where there is no file at all.
 */
export const listFiles = async (paths: readonly string[]): Promise<readonly InputFile[]> => {
  const files = (await Promise.all(paths.map(filesOf))).flat();
  if (files.length === 0)
    throw new GazetteError(
      "BAD_INPUT",
      `no files in ${paths.join(", ")}: name newspaper pages or a folder of them`,
    );
  return [...new Map(files.map((file) => [file.path, file])).values()];
};

const filesOf = async (path: string): Promise<readonly InputFile[]> => {
  if (path === "-") return [{ path, source: "standard input" }];
  const info = await stat(path).catch((error: NodeJS.ErrnoException) => error);
  if (info instanceof Error) {
    // A file may be called page[1].htm: a name that exists is no pattern.
    if (info.code === "ENOENT" && isDynamicPattern(path)) return matching(path);
    throw new GazetteError("BAD_INPUT", `${path}: ${reasonOf(info)}`, { cause: info });
  }
  if (!info.isDirectory()) return [{ path, source: basename(path) }];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return named(
    entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)),
    path,
  );
};

/** Files that a pattern finds, named from the last folder in front of its first wildcard. */
const matching = async (pattern: string): Promise<readonly InputFile[]> => {
  const fixed = pattern.split("/").findIndex((part) => isDynamicPattern(part));
  const folder = pattern.split("/").slice(0, fixed).join("/") || (pattern.startsWith("/") ? "/" : ".");
  const found = await glob(pattern.split("/").slice(fixed).join("/"), { cwd: folder, onlyFiles: true });
  return named(
    found.map((file) => join(folder, file)),
    folder,
  );
};

const named = (files: readonly string[], folder: string): readonly InputFile[] =>
  files
    .map((file) => ({ path: file, source: relative(folder, file).split(sep).join("/") }))
    .filter(({ source }) => !source.split("/").some((part) => part.startsWith(".")))
    .sort((a, b) => (a.source < b.source ? -1 : 1));

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
    case "Z_DATA_ERROR":
    case "Z_BUF_ERROR":
      return `the gzip file is damaged (${error.message})`;
    default:
      return error.message;
  }
};

/** Files of saved pages and crawls that hold no article, by the ends of their names. */
const OTHER_FILES: readonly (readonly [RegExp, string])[] = [
  [/\.(?:jpe?g|png|gif|webp|bmp|svg|ico|tiff?)$/i, "a picture"],
  [/\.(?:css|js|mjs|map|woff2?|ttf|otf|eot)$/i, "part of a web page's looks"],
  [/\.(?:mp3|mp4|m4a|wav|avi|mov|flv|webm)$/i, "sound or film"],
];

/** Why a file is passed over without being opened; undefined for anything that may be a page. */
export const notAPage = ({ source }: InputFile): string | undefined =>
  OTHER_FILES.find(([pattern]) => pattern.test(source))?.[1];
