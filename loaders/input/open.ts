import { createReadStream } from "node:fs";
import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { GazetteError } from "../../src/domain/errors.ts";
import { type InputFile, reasonOf } from "../files.ts";
import type { ColumnMap } from "./columns.ts";
import type { InputDocument } from "./document.ts";
import { type Bytes, peek, readAll } from "./peek.ts";
import { readRecords, recordShape } from "./records.ts";
import { readWarc } from "./warc.ts";
import { zipMembers } from "./zip.ts";

/** Enough of an input to tell what it is. */
const HEAD = 64 * 1024;
/** A page is held in memory whole. */
const LARGEST_PAGE = 256 * 1024 * 1024;
/** Archives in archives in archives are somebody's joke. */
const DEEPEST = 4;

/**
 * The documents of an input, told by its content and not by its name: archives (gzip, ZIP, WARC) are opened, tables
 * (JSON, JSON Lines, CSV) are read record by record, anything else is one page. Parts that can't be read come as
 * broken; only an input that can't be read at all throws GazetteError("BAD_INPUT").
 */
export async function* openInput(file: InputFile, map: ColumnMap = {}): AsyncIterable<InputDocument> {
  const stream = file.path === "-" ? process.stdin : createReadStream(file.path);
  try {
    yield* documents(stream, file.source, map, DEEPEST, file.path === "-" ? undefined : file.path);
  } catch (error) {
    if (error instanceof GazetteError) throw error;
    throw new GazetteError("BAD_INPUT", `${file.source}: ${reasonOf(error as NodeJS.ErrnoException)}`, {
      cause: error,
    });
  } finally {
    if (stream !== process.stdin) stream.destroy();
  }
}

async function* documents(
  stream: Bytes,
  source: string,
  map: ColumnMap,
  depth: number,
  path?: string,
): AsyncIterable<InputDocument> {
  const { head, all } = await peek(stream, HEAD);
  if (depth === 0)
    throw new GazetteError("BAD_INPUT", `${source}: archives nested too deep; unpack them first`);
  if (head[0] === 0x1f && head[1] === 0x8b) yield* documents(gunzipped(all), source, map, depth - 1);
  else if (startsWith(head, "PK\u0003\u0004") || startsWith(head, "PK\u0005\u0006"))
    yield* zipped(path ?? all, source, map, depth - 1);
  else if (startsWith(head, "WARC/")) yield* readWarc(all, source);
  else {
    const shape = recordShape(head, map);
    if (shape) yield* readRecords(all, head, source, shape, map);
    else yield await pageOf(all, source);
  }
}

const startsWith = (bytes: Uint8Array, magic: string): boolean =>
  [...magic].every((character, i) => bytes[i] === character.charCodeAt(0));

const gunzipped = (stream: Bytes): Bytes =>
  // The error is thrown where the stream is read.
  pipeline(Readable.from(stream), createGunzip(), () => undefined);

async function* zipped(
  input: string | Bytes,
  source: string,
  map: ColumnMap,
  depth: number,
): AsyncIterable<InputDocument> {
  for await (const member of zipMembers(input, source)) {
    const name = `${source}#${member.name}`;
    try {
      yield* documents(await member.open(), name, map, depth);
    } catch (error) {
      yield { kind: "broken", source: name, reason: messageOf(error, name) };
    }
  }
}

const messageOf = (error: unknown, name: string): string => {
  const message = error instanceof Error ? error.message : String(error);
  return message.startsWith(`${name}: `) ? message.slice(name.length + 2) : message;
};

const pageOf = async (stream: Bytes, source: string): Promise<InputDocument> => {
  const bytes = await readAll(stream, LARGEST_PAGE);
  return bytes
    ? { kind: "page", source, bytes }
    : { kind: "broken", source, reason: "a page of more than 256 MB; give it as JSON Lines or in parts" };
};
