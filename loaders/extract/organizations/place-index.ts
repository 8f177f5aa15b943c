import type { Mention } from "../../types.ts";

/** The places of an article by where they start and end. */
export class PlaceIndex {
  readonly #byEnd = new Map<number, Mention>();
  readonly #byStart = new Map<number, Mention[]>();

  constructor(places: readonly Mention[]) {
    for (const place of places) {
      if (!this.#byEnd.has(place.end)) this.#byEnd.set(place.end, place);
      const there = this.#byStart.get(place.start);
      if (there) there.push(place);
      else this.#byStart.set(place.start, [place]);
    }
  }

  /** The place whose name ends at an offset. */
  placeEndingAt(offset: number): Mention | undefined {
    return this.#byEnd.get(offset);
  }

  /** The places that start at an offset, told by their names or not. */
  placesAt(offset: number): readonly Mention[] {
    return this.#byStart.get(offset) ?? [];
  }

  /** Those that are told by their names. */
  namedAt(offset: number): readonly Mention[] {
    return this.placesAt(offset).filter(({ anaphoric }) => !anaphoric);
  }
}
