import { Readable } from "node:stream";
import { JSONParser } from "@streamparser/json";
import { parse } from "csv-parse";
import { byteOrderMark, decode } from "../read/decode.ts";
import { type ColumnMap, columnsOf, isHeader } from "./columns.ts";
import type { InputDocument, RecordDocument } from "./document.ts";
import { type Bytes, linesOf, readAll } from "./peek.ts";

/** No record, and no list in one JSON object, is longer than this. */
export const LARGEST_RECORD = 64 * 1024 * 1024;

type Fields = Readonly<Record<string, unknown>>;
type Shape = "JSONL" | "JSON_LIST" | "JSON_OBJECT" | { readonly delimiter: string };

/** The form of a table of articles, told by its first bytes; undefined for anything else. */
export const recordShape = (head: Uint8Array, map: ColumnMap): Shape | undefined => {
  const text = decode(head)
    .text.replace(/^\uFEFF/, "")
    .trimStart();
  if (/^\[\s*(?:[{\]]|$)/.test(text)) return "JSON_LIST";
  const [first = "", ...more] = text.split("\n", 2);
  if (/^\{\s*(?:"|\})/.test(text)) return more.length === 0 || isObjectLine(first) ? "JSONL" : "JSON_OBJECT";
  const delimiter = [",", "\t", ";"].find((mark) =>
    isHeader(
      first.split(mark).map((cell) => cell.trim()),
      map,
    ),
  );
  return delimiter === undefined ? undefined : { delimiter };
};

const isObjectLine = (line: string): boolean => {
  try {
    return typeof JSON.parse(line) === "object";
  } catch {
    // A first line that is broken, yet whole, still is a line of its own.
    return /\}\s*$/.test(line);
  }
};

/** The records of a table of articles, one after another; what can't be read comes as a broken part. */
export const readRecords = (
  stream: Bytes,
  head: Uint8Array,
  source: string,
  shape: Shape,
  map: ColumnMap,
): AsyncIterable<InputDocument> => {
  const utf16 = byteOrderMark(head);
  const { bytes, charset } = utf16
    ? { bytes: reencoded(stream, utf16), charset: utf16 }
    : { bytes: stream, charset: decode(trimmed(head)).charset };
  if (typeof shape === "object") return csvRecords(bytes, source, shape.delimiter, charset);
  if (shape === "JSONL") return jsonLines(bytes, source, charset, map);
  return shape === "JSON_LIST" ? jsonList(bytes, source, charset) : jsonObject(bytes, source, charset, map);
};

/** UTF-16 as UTF-8, so that lines can be found in it. */
async function* reencoded(stream: Bytes, charset: string): Bytes {
  const decoder = new TextDecoder(charset);
  const encoder = new TextEncoder();
  for await (const chunk of stream) yield encoder.encode(decoder.decode(chunk, { stream: true }));
  yield encoder.encode(decoder.decode());
}

/** A head may end within a character; its last line is left out when the charset is told. */
const trimmed = (head: Uint8Array): Uint8Array => {
  const end = head.lastIndexOf(10);
  return end > 0 ? head.subarray(0, end) : head;
};

const broken = (source: string, reason: string): InputDocument => ({ kind: "broken", source, reason });

/** JSON Lines: a broken line never stops the next. */
async function* jsonLines(
  stream: Bytes,
  source: string,
  charset: string,
  map: ColumnMap,
): AsyncIterable<InputDocument> {
  for await (const { line, bytes, tooLong } of linesOf(stream, LARGEST_RECORD)) {
    const name = `${source}#${line}`;
    const text = decode(bytes)
      .text.replace(/^\uFEFF/, "")
      .trim();
    if (tooLong) yield broken(name, `line ${line} is longer than ${LARGEST_RECORD / 1024 / 1024} MB`);
    if (!text) continue;
    const value = parsed(text);
    if (!isFields(value)) yield broken(name, `line ${line} is not a JSON object`);
    else
      for (const fields of listIn(value, map))
        yield { kind: "record", source: name, fields, line, format: "JSONL", charset };
  }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The articles in one object: itself, or the longest list of objects in it, at most three levels down. */
const listIn = (value: Fields, map: ColumnMap): readonly Fields[] => {
  if (columnsOf(value, map).body !== undefined) return [value];
  const lists: Fields[][] = [];
  const search = (one: unknown, depth: number) => {
    if (Array.isArray(one)) lists.push(one.filter(isFields));
    else if (isFields(one) && depth > 0) for (const inner of Object.values(one)) search(inner, depth - 1);
  };
  search(value, 3);
  const longest = lists.reduce((best, one) => (one.length > best.length ? one : best), [] as Fields[]);
  return longest.length > 0 ? longest : [value];
};

async function* jsonObject(
  stream: Bytes,
  source: string,
  charset: string,
  map: ColumnMap,
): AsyncIterable<InputDocument> {
  const bytes = await readAll(stream, LARGEST_RECORD);
  const value = bytes && parsed(decode(bytes).text.replace(/^\uFEFF/, ""));
  if (!bytes) yield broken(source, "a JSON object of more than 64 MB; give it as a list or as JSON Lines");
  else if (!isFields(value)) yield broken(source, "not valid JSON");
  else
    for (const [i, fields] of listIn(value, map).entries())
      yield { kind: "record", source: `${source}#${i + 1}`, fields, line: i + 1, format: "JSON", charset };
}

/** A JSON list of any length, one element at a time. */
async function* jsonList(stream: Bytes, source: string, charset: string): AsyncIterable<InputDocument> {
  const parser = new JSONParser({ paths: ["$.*"], keepStack: false });
  const ready: RecordDocument[] = [];
  let failure: Error | undefined;
  let number = 0;
  parser.onValue = ({ value }) => {
    number += 1;
    if (isFields(value))
      ready.push({
        kind: "record",
        source: `${source}#${number}`,
        fields: value,
        line: number,
        format: "JSON",
        charset,
      });
  };
  parser.onError = (error) => {
    failure ??= error;
  };
  const decoder = new TextDecoder(charset);
  for await (const chunk of stream) {
    if (failure || parser.isEnded) break;
    parser.write(decoder.decode(chunk, { stream: true }));
    yield* ready.splice(0);
  }
  yield* ready.splice(0);
  if (failure || !parser.isEnded) yield broken(source, `not valid JSON after its element ${number}`);
}

async function* csvRecords(
  stream: Bytes,
  source: string,
  delimiter: string,
  charset: string,
): AsyncIterable<InputDocument> {
  const rows = Readable.from(decodedStream(stream, charset)).pipe(
    parse({
      columns: (header: string[]) => header.map((cell) => cell.trim()),
      bom: true,
      delimiter,
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: LARGEST_RECORD,
      info: true,
    }),
  );
  try {
    for await (const { record, info } of rows as AsyncIterable<{
      record: Fields;
      info: { lines: number; records: number };
    }>)
      yield {
        kind: "record",
        source: `${source}#${info.records}`,
        fields: record,
        line: info.lines,
        format: "CSV",
        charset,
      };
  } catch (error) {
    yield broken(source, `not valid CSV: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function* decodedStream(stream: Bytes, charset: string): AsyncIterable<string> {
  const decoder = new TextDecoder(charset.startsWith("utf-16") ? "utf-8" : charset);
  for await (const chunk of stream) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}
