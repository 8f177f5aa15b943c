import type { Kit } from "../kit.ts";
import type { Doc, FactDraft, Mention, Reading } from "../types.ts";
import { readAttendance, readInspections } from "./relations/attended.ts";
import { clausesOf } from "./relations/clause.ts";
import { readNamedOrganizers, readOrganizers, readVenues } from "./relations/events.ts";
import { readHonors } from "./relations/honors.ts";
import { readImplementations, readLaunches } from "./relations/launched.ts";
import { readLocations, readPartners, readParts } from "./relations/structure.ts";

/** All that an article says of what it names, clause by clause. */
export const readFacts = (doc: Doc, reading: Reading, kit: Kit): readonly FactDraft[] => {
  const main = mainEvent(reading);
  const bodies = reading.mentions.filter(({ draft }) => draft.type === "Organization");
  const ordinals = new Map<unknown, number>();
  const facts: FactDraft[] = [];
  let topic: Mention | undefined;
  for (const clause of clausesOf(doc, reading)) {
    const launches = readLaunches(clause, topic);
    facts.push(
      ...readAttendance(clause, main, ordinals),
      ...readInspections(clause, ordinals),
      ...readOrganizers(clause, main),
      ...readNamedOrganizers(clause, bodies),
      ...readVenues(clause),
      ...launches,
      ...readImplementations(clause, launches),
      ...readHonors(clause),
      ...readPartners(clause),
    );
    const subject = clause.agents[0];
    if (
      subject &&
      subject.start - clause.sentence.start <= 12 &&
      !/[在对为向从到]$/u.test(doc.article.text.slice(clause.sentence.start, subject.start))
    )
      topic = subject;
  }
  return [...facts, ...readLocations(reading, kit), ...readParts(reading)];
};

/** The event that the article is about: the first that is named and no inspection. */
const mainEvent = (reading: Reading): Mention | undefined =>
  reading.mentions
    .filter(
      ({ draft, anaphoric }) => draft.type === "Event" && !anaphoric && draft.props.kind !== "INSPECTION",
    )
    .sort((a, b) => a.start - b.start)[0];
