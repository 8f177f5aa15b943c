import type { Mention } from "../../types.ts";

/** The places of an article by where they start and end. */
export class PlaceIndex {
  readonly #byEnd = new Map<number, Mention>();
  readonly #byStart = new Map<number, Mention[]>();
  readonly #villages = new Set<string>();

  constructor(places: readonly Mention[]) {
    for (const place of places) {
      if (!this.#byEnd.has(place.end)) this.#byEnd.set(place.end, place);
      if (place.draft.props.level === "VILLAGE" && place.surface.length > 2)
        this.#villages.add(place.surface);
      const there = this.#byStart.get(place.start);
      if (there) there.push(place);
      else this.#byStart.set(place.start, [place]);
    }
  }

  /** Where a village's name starts that ends at an offset, as the article has it elsewhere. */
  villageBefore(text: string, offset: number): number | undefined {
    if (text[offset - 1] !== "村") return undefined;
    const name = [...this.#villages].find((one) => text.startsWith(one, offset - one.length));
    return name === undefined ? undefined : offset - name.length;
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
