import type { Kit } from "../kit.ts";
import type { Doc, FactDraft, Mention, Reading } from "../types.ts";
import { findEvents } from "./events.ts";
import { findInitiatives } from "./initiatives.ts";
import { findOrganizations } from "./organizations.ts";
import { findPeople } from "./people.ts";
import { findPlaces } from "./places.ts";
import { readFacts } from "./relations.ts";

/** Adds what it finds in an article to what the stages before it found. */
type Stage = (doc: Doc, found: Reading, kit: Kit) => Reading;

const adding = (found: Reading, mentions: readonly Mention[]): Reading => ({
  ...found,
  mentions: [...found.mentions, ...mentions],
});

const STAGES: readonly Stage[] = [
  (doc, found, kit) => adding(found, findPlaces(doc, kit)),
  (doc, found, kit) => adding(found, findOrganizations(doc, found, kit)),
  (doc, found, kit) => {
    const { mentions, posts } = findPeople(doc, found, kit);
    return { ...adding(found, mentions), posts };
  },
  (doc, found, kit) => adding(found, findInitiatives(doc, found, kit)),
  (doc, found, kit) => adding(found, findEvents(doc, found, kit)),
  (_, found) => ({ ...found, mentions: withoutPlacesInNames(found.mentions) }),
];

const NOTHING: Reading = { mentions: [], posts: [] };

/** All that the texts of articles name, by article. */
export const readMentions = (docs: readonly Doc[], kit: Kit): ReadonlyMap<Doc, Reading> => {
  const readings = new Map(docs.map((doc) => [doc, NOTHING]));
  // One stage after the other rather than one article after the other: see `readTogether`.
  for (const stage of STAGES) for (const [doc, found] of readings) readings.set(doc, stage(doc, found, kit));
  return readings;
};

/** 青山 in 尚青山, 闽东 in 闽东药业公司: what stands inside a person's name is no place, nor a region inside a body's. */
const withoutPlacesInNames = (mentions: readonly Mention[]): readonly Mention[] => {
  const people = mentions.filter(({ draft }) => draft.type === "Person");
  const bodies = mentions.filter(({ draft }) => draft.type === "Organization");
  const inside = ({ start, end }: Mention, names: readonly Mention[]) =>
    names.some((name) => name.start <= start && name.end >= end && name.end - name.start > end - start);
  return mentions.filter(
    (mention) =>
      mention.draft.type !== "Place" ||
      (!inside(mention, people) &&
        !(mention.rule === "place/region" && inside(mention, bodies)) &&
        !isVisitedBody(mention, bodies)),
  );
};

/** 到县侨联调研: where somebody went stands for a place only where it is no body; a museum is both. */
const isVisitedBody = ({ rule, start, end, surface }: Mention, bodies: readonly Mention[]): boolean =>
  rule === "place/visited" &&
  !/[馆园]$/u.test(surface) &&
  bodies.some((body) => body.end === end && body.start <= start);

/** What the texts say of what they name, by article. */
export const readRelations = (
  docs: readonly Doc[],
  readings: ReadonlyMap<Doc, Reading>,
  kit: Kit,
): ReadonlyMap<Doc, readonly FactDraft[]> =>
  new Map(docs.map((doc) => [doc, readFacts(doc, readings.get(doc) ?? NOTHING, kit)]));
