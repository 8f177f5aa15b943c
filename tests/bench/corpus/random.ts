/** Chance that is none: the same seed gives the same numbers, on every machine. */

/** Mixes whole numbers into one of 32 bits (the finalizer of MurmurHash3 on each). */
export const mix = (...numbers: readonly number[]): number => {
  let hash = 0x9e3779b9;
  for (const number of numbers) {
    hash = Math.imul(hash ^ number, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    hash ^= hash >>> 16;
  }
  return hash >>> 0;
};

/** A stream of numbers from a seed (mulberry32). */
export class Random {
  #state: number;

  constructor(...seed: readonly number[]) {
    this.#state = mix(...seed);
  }

  /** 0 ≤ x < 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number, 0 ≤ n < end. */
  below(end: number): number {
    return Math.floor(this.next() * end);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(list: readonly T[]): T {
    const one = list[this.below(list.length)];
    if (one === undefined) throw new Error("nothing to pick from");
    return one;
  }

  /** One of a list of which the first is picked most: see `zipf`. */
  skewed<T>(list: readonly T[], exponent = 1): T {
    const one = list[zipf(list.length, exponent, this.next())];
    if (one === undefined) throw new Error("nothing to pick from");
    return one;
  }
}

const TABLES = new Map<string, Float64Array>();

/** The rank, from 0, that a number 0 ≤ x < 1 falls on where the k-th of `count` comes 1 / k^exponent as often. */
export const zipf = (count: number, exponent: number, x: number): number => {
  const table = cumulated(count, exponent);
  const target = x * (table[count - 1] ?? 0);
  let [low, high] = [0, count - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((table[middle] ?? 0) > target) high = middle;
    else low = middle + 1;
  }
  return low;
};

const cumulated = (count: number, exponent: number): Float64Array => {
  const key = `${count} ${exponent}`;
  const known = TABLES.get(key);
  if (known) return known;
  const table = new Float64Array(count);
  let sum = 0;
  for (let k = 0; k < count; k++) {
    sum += 1 / (k + 1) ** exponent;
    table[k] = sum;
  }
  TABLES.set(key, table);
  return table;
};
