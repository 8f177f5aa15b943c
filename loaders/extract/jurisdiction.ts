import type { Kit } from "../kit.ts";
import { resolveRelative } from "../resolve/relative.ts";
import type { Division, Doc, Mention } from "../types.ts";

/**
 * The division that a level's letter means at a place of the text: the section's or the paper's home; where
 * neither is of that level, the first division of that level that the article names.
 */
export const jurisdictionAt = (
  level: string,
  doc: Doc,
  places: readonly Mention[],
  kit: Kit,
): Division | null => {
  const { articleHome, paperHome } = doc.home;
  // 区党委, 区政协 in the paper of an autonomous region, where the story names no district.
  if (level === "区" && paperHome?.level === "PROVINCE" && paperHome.name.endsWith("自治区"))
    return districtNamed(places) ?? paperHome;
  const own = resolveRelative(level, articleHome, kit);
  if (own && articleHome?.code === own.code) return own;
  const local = /^[县区旗]$/u.test(level) || (level === "市" && !own);
  if (local) {
    const named = firstNamed(level, places);
    if (named && !own) return named;
  }
  return own ?? resolveRelative(level, paperHome, kit) ?? firstNamed(level, places);
};

const districtNamed = (places: readonly Mention[]): Division | undefined =>
  places.find(
    ({ draft, anaphoric }) =>
      !anaphoric && draft.division?.level === "COUNTY" && /[^治]区$/u.test(draft.name),
  )?.draft.division ?? undefined;

const firstNamed = (level: string, places: readonly Mention[]): Division | null =>
  places.find(
    ({ draft, anaphoric }) =>
      !anaphoric &&
      draft.division &&
      draft.key === `place:${draft.division.code}` &&
      draft.name.endsWith(level) &&
      draft.props.level !== "TOWNSHIP",
  )?.draft.division ?? null;
