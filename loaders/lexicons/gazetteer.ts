import type { Division, Span } from "../types.ts";

/** The official tree of divisions, searched by name, short form and code. */
export interface Gazetteer {
  byCode(code: string): Division | undefined;
  /** All divisions of this official name, former name or short form; [] when there is none. */
  named(name: string): readonly Division[];
  /** The division above, null at the country. */
  parentOf(division: Division): Division | null;
  /** The division itself and all above it, nearest first, without the country. */
  lineage(division: Division): readonly Division[];
  /** True where `inner` is `outer` or lies in it. */
  isWithin(inner: Division, outer: Division): boolean;
  /** Name from the province down: 山东省滨州市博兴县. */
  fullName(division: Division): string;
  /** Longest names, official or short, left to right without overlap; candidates unresolved. */
  scan(
    text: string,
  ): readonly (Span & { readonly surface: string; readonly candidates: readonly Division[] })[];
  /** What the LOCATED_IN edge of a division to the one above it cites: name and date of the source. */
  citationOf(division: Division): string;
}
