import type { Kit } from "../../kit.ts";
import type { RuleName } from "../../rules/registry.ts";
import type { Doc, Draft, FactDraft, Mention, Reading } from "../../types.ts";
import { divisionDraft } from "../places/ledger.ts";
import { readOwned } from "./owned-places.ts";

/** LOCATED_IN as the text places it (省市县 chains, 镇 in 县) and as names say it. */
export const readLocations = ({ article }: Doc, reading: Reading, kit: Kit): readonly FactDraft[] => {
  const places = reading.mentions.filter(({ draft, anaphoric }) => draft.type === "Place" && !anaphoric);
  // 该镇柳泉村: in the town that was told before.
  const pointers = reading.mentions.filter(
    ({ draft, anaphoric, surface }) => draft.type === "Place" && anaphoric && surface.startsWith("该"),
  );
  const facts: FactDraft[] = [...readOwned(article.text, [...places, ...pointers])];
  const ends = new Map([...pointers, ...places].map((place) => [place.end, place]));
  for (const place of places) {
    const outer = ends.get(place.start);
    if (
      outer &&
      outer.draft !== place.draft &&
      !OF_LINES.test(outer.rule) &&
      !standsBeside(place.draft, outer.draft, kit) &&
      !isLarger(place.draft, outer.draft)
    )
      facts.push(located(place, outer, "TEXT", outer.start, place.end, "located-in/adjacent"));
  }
  const starts = new Map(places.map((place) => [place.start, place]));
  const seen = new Set<unknown>();
  for (const mention of reading.mentions) {
    const { draft } = mention;
    if (draft.type !== "Organization" || seen.has(draft)) continue;
    seen.add(draft);
    const station = stationed(draft.name, places);
    const inName = places.find(
      (place) =>
        !OF_LINES.test(place.rule) &&
        draft.name.startsWith(place.draft.name) &&
        place.draft.name.length >= 2 &&
        place.draft.name.length < draft.name.length,
    );
    const lowest = station ?? (inName && lowestInName(mention, inName, starts, kit));
    if (lowest) facts.push(located(mention, lowest, "NAME", mention.start, mention.end, "located-in/name"));
    else if (
      draft.division &&
      (draft.name.startsWith(draft.division.name) || draft.name.startsWith(`共青团${draft.division.name}`))
    )
      facts.push({
        type: "LOCATED_IN",
        from: draft,
        to: divisionDraft(draft.division, kit),
        props: { source: "NAME" },
        start: mention.start,
        end: mention.end,
        rule: "located-in/name",
        confidence: 0.9,
      });
  }
  return facts;
};

/** 某国驻甲市总领事馆, 某台驻甲记者站: where the body is stationed. */
const stationed = (name: string, places: readonly Mention[]): Mention | undefined => {
  const where = name.split("驻")[1];
  return where === undefined
    ? undefined
    : places.find(({ draft, surface }) => where.startsWith(draft.name) || where.startsWith(surface));
};

/** 汉中市洋县商务局 lies in its county: the last place of the chain that its name begins with. */
const lowestInName = (
  body: Mention,
  first: Mention,
  starts: ReadonlyMap<number, Mention>,
  { gazetteer }: Kit,
): Mention => {
  let last = first;
  if (first.start !== body.start) return first;
  for (let next = starts.get(last.end); next && next.end < body.end; next = starts.get(last.end)) {
    const [inner, outer] = [next.draft.division, last.draft.division];
    if (!inner || !outer || !gazetteer.isWithin(inner, outer) || OF_LINES.test(next.rule)) break;
    last = next;
  }
  return last;
};

/** 青禾河治理工作组, 甲路乙街: a river or a road that another place or a body is named beside, and doesn't lie in. */
const OF_LINES = /^place\/(?:nature|river|crossing)$/u;

/** From the largest on; a zone may lie in a town and a town in a zone. */
const LEVELS = ["COUNTRY", "REGION", "PROVINCE", "CITY", "COUNTY", "ZONE", "TOWNSHIP"];
/** 洋青铁路洋县段, 青禾灌区洋县管理局: a county lies in no line, zone or village. */
const isLarger = (inner: Draft, outer: Draft): boolean => {
  const [one, other] = [inner, outer].map(({ props }) => LEVELS.indexOf(String(props.level)));
  if (one === undefined || other === undefined || one < 0 || inner.props.level === "ZONE") return false;
  return other < 0 || other > one;
};

/** 洋县城固两地: of divisions that stand beside each other the official table knows that neither is within the other. */
const standsBeside = (inner: Draft, outer: Draft, { gazetteer }: Kit): boolean => {
  const [one, other] = [inner.division, outer.division];
  if (!one || !other || inner.key !== `place:${one.code}` || outer.key !== `place:${other.code}`)
    return false;
  return !gazetteer.isWithin(one, other);
};

const located = (
  inner: Mention,
  outer: Mention,
  source: "TEXT" | "NAME",
  start: number,
  end: number,
  rule: RuleName,
): FactDraft => ({
  type: "LOCATED_IN",
  from: inner.draft,
  to: outer.draft,
  props: { source },
  start,
  end,
  rule,
  confidence: source === "TEXT" ? 0.95 : 0.9,
});
