/** A stream of bytes. */
export type Bytes = AsyncIterable<Uint8Array>;

/** The first bytes of a stream, at least `size` where it has so many, and the whole stream still to be read. */
export const peek = async (
  stream: Bytes,
  size: number,
): Promise<{ readonly head: Uint8Array; readonly all: Bytes }> => {
  const iterator = stream[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  while (length < size && !ended) {
    const { value, done } = await iterator.next();
    if (done) ended = true;
    else {
      chunks.push(value);
      length += value.length;
    }
  }
  return { head: Buffer.concat(chunks), all: resumed(chunks, iterator) };
};

async function* resumed(chunks: readonly Uint8Array[], iterator: AsyncIterator<Uint8Array>): Bytes {
  try {
    yield* chunks;
    yield* { [Symbol.asyncIterator]: () => ({ next: () => iterator.next() }) };
  } finally {
    // A reader that stops early lets go of the file behind.
    await iterator.return?.();
  }
}

/** All bytes of a stream; undefined where there are more than `limit`. */
export const readAll = async (stream: Bytes, limit: number): Promise<Uint8Array | undefined> => {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

/** The lines of a stream as bytes, without their ends, numbered from 1; a line longer than `limit` comes empty. */
export async function* linesOf(
  stream: Bytes,
  limit: number,
): AsyncIterable<{ readonly line: number; readonly bytes: Uint8Array; readonly tooLong: boolean }> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let line = 1;
  const take = () => {
    const taken = {
      line,
      bytes: length > limit ? new Uint8Array() : Buffer.concat(parts),
      tooLong: length > limit,
    };
    parts = [];
    length = 0;
    line += 1;
    return taken;
  };
  const add = (part: Uint8Array) => {
    length += part.length;
    if (length <= limit) parts.push(part);
    else parts = [];
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      add(chunk.subarray(from, at));
      yield take();
      from = at + 1;
    }
    add(chunk.subarray(from));
  }
  if (length > 0) yield take();
}
