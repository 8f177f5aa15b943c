/**
 * What an input is made of: pages (bytes that one reader makes articles of), records (fields of one article), and
 * parts that could not be opened. `source` names each for people: the file, then "#" and the part of it.
 */
export type InputDocument = PageDocument | RecordDocument | BrokenDocument;

export interface PageDocument {
  readonly kind: "page";
  readonly source: string;
  readonly bytes: Uint8Array;
  /** Address it was published at. */
  readonly url?: string;
  /** Charset that the server named. */
  readonly charset?: string;
}

export interface RecordDocument {
  readonly kind: "record";
  readonly source: string;
  readonly fields: Readonly<Record<string, unknown>>;
  /** Line of the file on which it stands, or its number in a list; from 1. */
  readonly line: number;
  readonly format: "JSONL" | "JSON" | "CSV";
  readonly charset: string;
}

export interface BrokenDocument {
  readonly kind: "broken";
  readonly source: string;
  readonly reason: string;
}
