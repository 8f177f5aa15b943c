import { createHash } from "node:crypto";

/** One of several parts into which a load is cut for as many machines; numbered from 1. */
export interface Shard {
  readonly number: number;
  readonly of: number;
}

/** Cutting finer would leave machines without work. */
export const MOST_SHARDS = 4096;

/**
 * True where a document belongs to a shard. Told by its name alone (the file within the loaded folder, and the record
 * or member in it), so that every machine cuts alike, whatever else it is given and in whatever order.
 */
export const isInShard = (source: string, { number, of }: Shard): boolean =>
  createHash("sha256").update(source).digest().readUIntBE(0, 6) % of === number - 1;
