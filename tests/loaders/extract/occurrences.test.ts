import { describe, expect, it } from "vitest";
import { anchorsOf } from "../../../loaders/extract/anchors.ts";
import { occurrencesIn } from "../../../loaders/extract/occurrences.ts";

/** A sticky pattern that notes where it is tried. */
class Tried extends RegExp {
  readonly places: number[] = [];

  override exec(text: string): RegExpExecArray | null {
    this.places.push(this.lastIndex);
    return super.exec(text);
  }
}

const triedIn = (text: string, source: string): readonly number[] => {
  const pattern = new Tried(source, "uy");
  occurrencesIn(text).matches(anchorsOf(source)[0] ?? [], pattern);
  return pattern.places;
};

describe("Occurrences", () => {
  it("tries a pattern only where its word allows a match to begin", () => {
    expect(triedIn("县里的镇和乡村", "\\p{Script=Han}{2}镇")).toEqual([1]);
    expect(triedIn("在镇上，去镇里", "[在去]镇")).toEqual([0, 4]);
  });

  it("passes over a word that stands too near the beginning", () => {
    expect(triedIn("镇里的人都来镇", "\\p{Script=Han}{2}镇")).toEqual([4]);
    expect(triedIn("镇里的人和物", "\\p{Script=Han}{2}镇")).toEqual([]);
  });
});
