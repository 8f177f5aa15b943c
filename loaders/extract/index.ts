import type { Kit } from "../kit.ts";
import type { Doc, FactDraft, Mention, Reading } from "../types.ts";
import { findEvents } from "./events.ts";
import { findInitiatives } from "./initiatives.ts";
import { findOrganizations } from "./organizations.ts";
import { findPeople } from "./people.ts";
import { findPlaces } from "./places.ts";
import { readFacts } from "./relations.ts";

/** All that the text of one article names: each stage sees what the stages before it found. */
export const readMentions = (doc: Doc, kit: Kit): Reading => {
  const places = findPlaces(doc, kit);
  const organizations = findOrganizations(doc, { mentions: places, posts: [] }, kit);
  const bodies = [...places, ...organizations];
  const people = findPeople(doc, { mentions: bodies, posts: [] }, kit);
  const named: Reading = { mentions: [...bodies, ...people.mentions], posts: people.posts };
  const initiatives = findInitiatives(doc, named, kit);
  const withInitiatives: Reading = { ...named, mentions: [...named.mentions, ...initiatives] };
  const events = findEvents(doc, withInitiatives, kit);
  return { ...withInitiatives, mentions: withoutPlacesInNames([...withInitiatives.mentions, ...events]) };
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

/** What the text says of what it names. */
export const readRelations = (doc: Doc, reading: Reading, kit: Kit): readonly FactDraft[] =>
  readFacts(doc, reading, kit);
