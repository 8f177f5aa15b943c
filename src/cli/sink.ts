import { type FileHandle, mkdir, open } from "node:fs/promises";
import type { Writable } from "node:stream";
import { GazetteError } from "../domain/errors.ts";
import { write } from "./output.ts";

/** Some 64 kB a write keeps the pipe busy and memory flat. */
const CHUNK = 65_536;

/** Where texts go, some at a time. */
export class Sink {
  readonly #put: (text: string) => Promise<void>;
  readonly #close: () => Promise<void>;
  #chunk = "";

  private constructor(put: (text: string) => Promise<void>, close: () => Promise<void>) {
    this.#put = put;
    this.#close = close;
  }

  static stream(stream: Writable): Sink {
    return new Sink(
      (text) => write(stream, text),
      async () => {},
    );
  }

  /** Opens a file for what is written; throws GazetteError("BAD_USAGE") where it can't be written, now or later. */
  static async file(path: string): Promise<Sink> {
    const file: FileHandle = await guarded(path, () => open(path, "w"));
    return new Sink(
      (text) => guarded(path, () => file.writeFile(text)),
      () => file.close(),
    );
  }

  async write(text: string): Promise<void> {
    this.#chunk += text;
    if (this.#chunk.length >= CHUNK) await this.#flush();
  }

  /** Writes what is left. */
  async end(): Promise<void> {
    if (this.#chunk) await this.#flush();
  }

  /** Frees the file; to be called whatever happened before. */
  close(): Promise<void> {
    return this.#close();
  }

  async #flush(): Promise<void> {
    const text = this.#chunk;
    this.#chunk = "";
    await this.#put(text);
  }
}

/** Makes a folder where there is none; throws GazetteError("BAD_USAGE") where it can't. */
export const makeFolder = async (path: string): Promise<void> => {
  await guarded(path, () => mkdir(path, { recursive: true }));
};

const guarded = async <T>(path: string, use: () => Promise<T>): Promise<T> => {
  try {
    return await use();
  } catch (error) {
    throw new GazetteError("BAD_USAGE", `--out ${path}: ${unwritable(error as NodeJS.ErrnoException)}`, {
      cause: error,
    });
  }
};

/** Why a path can't be written, in words. */
const unwritable = (error: NodeJS.ErrnoException): string => {
  switch (error.code) {
    case "ENOENT":
      return "its folder isn't there; make it first";
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return "may not be written (permission denied)";
    case "EISDIR":
      return "is a folder; name a file";
    case "EEXIST":
    case "ENOTDIR":
      return "a file stands where a folder should be";
    case "ENOSPC":
      return "the disk is full";
    default:
      return error.message;
  }
};
