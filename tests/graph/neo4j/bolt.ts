/** As much of Bolt as it takes to stand between a driver and a server: https://neo4j.com/docs/bolt/current/ */

/** Tags of messages: a structure's, and that of what it is. */
export const TAGS = {
  GOODBYE: 0x02,
  RUN: 0x10,
  BEGIN: 0x11,
  ROUTE: 0x66,
  SUCCESS: 0x70,
  RECORD: 0x71,
  FAILURE: 0x7f,
} as const;

export const tagOf = (message: Buffer): number => message[1] ?? -1;

export type Value = string | number | readonly Value[] | { readonly [key: string]: Value };

/** PackStream: https://neo4j.com/docs/bolt/current/packstream/ */
export const pack = (value: Value): Buffer => {
  if (typeof value === "string")
    return Buffer.concat([sized(0x80, 0xd1, Buffer.byteLength(value)), Buffer.from(value)]);
  if (typeof value === "number") {
    const bytes = Buffer.from([0xca, 0, 0, 0, 0]);
    bytes.writeInt32BE(value, 1);
    return bytes;
  }
  if (isList(value)) return Buffer.concat([sized(0x90, 0xd5, value.length), ...value.map(pack)]);
  const entries = Object.entries(value);
  return Buffer.concat([
    sized(0xa0, 0xd9, entries.length),
    ...entries.flatMap(([key, one]) => [pack(key), pack(one)]),
  ]);
};

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);

/** The head of a value of some size: of a short one in the tag itself, of others behind a tag in two bytes. */
const sized = (tiny: number, long: number, size: number): Buffer =>
  size < 16 ? Buffer.from([tiny + size]) : Buffer.from([long, size >> 8, size & 0xff]);

export const structure = (tag: number, ...fields: readonly Value[]): Buffer =>
  Buffer.concat([Buffer.from([0xb0 + fields.length, tag]), ...fields.map(pack)]);

/** A message as it is sent, in chunks. */
export const chunked = (message: Buffer): Buffer => {
  const chunks: Buffer[] = [];
  for (let at = 0; at < message.length; at += 0xffff) {
    const chunk = message.subarray(at, at + 0xffff);
    chunks.push(Buffer.from([chunk.length >> 8, chunk.length & 0xff]), chunk);
  }
  return Buffer.concat([...chunks, Buffer.from([0, 0])]);
};

/** Puts messages together from the bytes that arrive. */
export class Messages {
  #bytes = Buffer.alloc(0);
  #chunks: Buffer[] = [];

  *take(data: Buffer): Generator<Buffer> {
    this.#bytes = Buffer.concat([this.#bytes, data]);
    while (this.#bytes.length >= 2) {
      const size = this.#bytes.readUInt16BE(0);
      if (this.#bytes.length < 2 + size) return;
      const chunk = this.#bytes.subarray(2, 2 + size);
      this.#bytes = this.#bytes.subarray(2 + size);
      if (size > 0) this.#chunks.push(chunk);
      // An end where nothing began keeps the connection awake.
      else if (this.#chunks.length > 0) yield Buffer.concat(this.#chunks.splice(0));
    }
  }
}
