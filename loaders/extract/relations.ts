import type { Kit } from "../kit.ts";
import type { Doc, FactDraft, Mention, Reading, Span } from "../types.ts";
import { isReferred } from "./events/referred.ts";
import { itemAt, itemsOf } from "./items.ts";
import { readAttendance } from "./relations/attended.ts";
import { readBelonging } from "./relations/belongs.ts";
import { clausesOf } from "./relations/clause.ts";
import { readCompany } from "./relations/company.ts";
import { readComposed } from "./relations/composed.ts";
import { readDeedHosts } from "./relations/deed-hosts.ts";
import { readSeries, readSignings } from "./relations/events.ts";
import { joinLists } from "./relations/groups.ts";
import { readHonors } from "./relations/honors.ts";
import { readHostPlaces } from "./relations/host-places.ts";
import { readImplementations } from "./relations/implemented.ts";
import { readInspections, readLeaders, readReceptions } from "./relations/inspected.ts";
import { readInviters } from "./relations/inviters.ts";
import { readLaunches } from "./relations/launched.ts";
import { readLists } from "./relations/listed.ts";
import { readNamedOrganizers, readOwners } from "./relations/named-organizers.ts";
import { readInspectors, readOrganizers } from "./relations/organizers.ts";
import {
  readCompanions,
  readContestants,
  readHelpers,
  readOpponents,
  readParticipants,
  readTeams,
} from "./relations/participants.ts";
import { readPartners } from "./relations/partners.ts";
import { readParts } from "./relations/parts.ts";
import { readRemarks } from "./relations/remarks.ts";
import { readScenes } from "./relations/scenes.ts";
import { readSent } from "./relations/sent.ts";
import { readSetUp } from "./relations/set-up.ts";
import { readSigned } from "./relations/signed.ts";
import { readSituated } from "./relations/situated.ts";
import { readStops } from "./relations/stops.ts";
import { readStoryScene } from "./relations/story-scene.ts";
import { readLocations } from "./relations/structure.ts";
import { readToldParts } from "./relations/told-parts.ts";
import { Topics, topicOf } from "./relations/topic.ts";
import { readVenues } from "./relations/venues.ts";

/** All that an article says of what it names, clause by clause. */
export const readFacts = (doc: Doc, reading: Reading, kit: Kit): readonly FactDraft[] => {
  const whole = occasionsOf(doc, reading);
  const items = itemsOf(doc);
  const ofItems = items.map((item) => occasionsOf(doc, within(reading, item), true));
  const occasionsAt = (offset: number) => ofItems[itemAt(items, offset)] ?? whole;
  const bodies = reading.mentions.filter(({ draft }) => draft.type === "Organization");
  const topic = topicOf(doc, reading);
  const topics = new Topics(topic);
  const mentions = [...reading.mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  const facts: FactDraft[] = [];
  const clauses = clausesOf(doc, reading);
  for (const clause of joinLists(clauses)) {
    const { attended, visit } = occasionsAt(clause.sentence.start);
    const remarks = readRemarks(clause);
    facts.push(
      ...remarks,
      ...readAttendance(clause, attended, kit.words.attending).filter(
        ({ from, to, props }) =>
          props.role !== "SPEAKER" || !remarks.some((remark) => remark.from === from && remark.to === to),
      ),
      ...readLists(clause, attended.main, visit),
      ...readInspections(clause),
      ...readCompany(clause, visit),
      ...readLeaders(clause),
      ...readReceptions(clause),
    );
  }
  for (const [i, clause] of clauses.entries()) {
    const { main, visit } = occasionsAt(clause.sentence.start);
    const honors = readHonors(clause, topic, kit.words.honorVerbs, mentions);
    const launches = readLaunches(clause, topics.at(clause), kit.words.launching, mentions);
    facts.push(
      ...readOrganizers(clause, main, topic, kit.words.organizing),
      ...readInspectors(clause),
      ...readInviters(clause),
      ...readCompanions(clause, visit),
      ...readHelpers(clause),
      ...readTeams(clause, main),
      ...readParticipants(clause, main),
      ...readSent(clause, main),
      ...readComposed(clause, main, visit),
      ...readOpponents(clause, main),
      ...readNamedOrganizers(clause, bodies),
      ...readOwners(clause),
      ...readVenues(clause, main),
      ...readScenes(clause, main, clauses[i - 1]),
      ...readSeries(clause, main),
      ...readToldParts(clause, mentions),
      ...readSetUp(clause, mentions),
      ...readBelonging(clause),
      ...readSignings(clause, bodies),
      ...readSigned(clause),
      ...readStops(clause, visit),
      ...readSituated(clause),
      ...launches,
      ...readImplementations(clause, launches, mentions),
      ...honors,
      ...readContestants(honors, clause, main),
      ...readPartners(clause, topic, mentions),
    );
  }
  const { bodyStart } = doc.article;
  facts.push(...readDeedHosts(clauses, facts, whole.main, bodyStart));
  facts.push(...readStoryScene(clauses, facts, whole.main, bodyStart));
  facts.push(...readHostPlaces(facts, doc.article.text));
  const numbered = withOrdinals(facts, mentions);
  return withCommunities([...numbered, ...readLocations(doc, reading, kit), ...readParts(reading)]);
};

/** What an article is about; an item of a chronicle leads with it in any case. */
const occasionsOf = (doc: Doc, reading: Reading, leads = false) => {
  const opening = openingOf(doc, reading);
  const visit = onlyVisit(reading);
  return {
    main: mainEvent(doc, reading),
    visit,
    attended: { main: opening, leading: leads ? opening : leadingOf(doc, reading, opening), visit },
  };
};

const within = (reading: Reading, { start, end }: Span): Reading => ({
  ...reading,
  mentions: reading.mentions.filter((mention) => mention.start >= start && mention.end <= end),
});

/** Each who attended with the place among all of them, in the order in which the article names them. */
const withOrdinals = (facts: readonly FactDraft[], mentions: readonly Mention[]): readonly FactDraft[] => {
  const there = new Set(facts.flatMap(({ type, from }) => (type === "ATTENDED" ? [from] : [])));
  const listed = new Set(mentions.flatMap(({ draft }) => (there.has(draft) ? [draft] : [])));
  const ordinals = new Map([...listed].map((draft, i) => [draft, i + 1]));
  return facts.map((fact) =>
    fact.type === "ATTENDED"
      ? { ...fact, props: { ...fact.props, ordinal: ordinals.get(fact.from) ?? 1 } }
      : fact,
  );
};

const DEEDS = new Set(["ORGANIZED", "LAUNCHED", "RECEIVED", "PARTNERED_WITH"]);
/** A 社区 that acts is an organization, one that does not is a place (the ontology's rule). */
const withCommunities = (facts: readonly FactDraft[]): readonly FactDraft[] => {
  const communities = new Set(
    facts.flatMap(({ type, from }) =>
      DEEDS.has(type) && from.type === "Place" && /社区$/u.test(from.name) && from.props.level === "VILLAGE"
        ? [from]
        : [],
    ),
  );
  // What others carry out there is told of the place, which stays one beside the body.
  const places = new Map([...communities].map((draft) => [draft, { ...draft }]));
  for (const draft of communities) {
    draft.type = "Organization";
    draft.props = { kind: "COMMUNITY" };
    draft.key = "";
  }
  return facts.flatMap((fact) => {
    const { type, from, to } = fact;
    const place = to !== "ARTICLE" && OF_PLACES.has(type) ? places.get(to) : undefined;
    if (!place) return [fact];
    const own = facts.some((one) => one.type === "LAUNCHED" && one.from === to && one.to === from);
    return type === "LOCATED_IN" || own ? [] : [{ ...fact, to: place }];
  });
};
const OF_PLACES = new Set(["IMPLEMENTED_IN", "LOCATED_IN"]);

/**
 * The one inspection, or activity of going somewhere (采风活动), that an article tells of; undefined where it tells of
 * none or of several.
 */
const onlyVisit = (reading: Reading): Mention | undefined => {
  const events = reading.mentions.filter(({ draft, anaphoric }) => draft.type === "Event" && !anaphoric);
  const inspections = events.filter(({ draft }) => draft.props.kind === "INSPECTION");
  const visits = inspections.length > 0 ? inspections : events.filter(({ draft }) => OUTING.test(draft.name));
  return new Set(visits.map(({ draft }) => draft)).size === 1
    ? visits.sort((a, b) => a.start - b.start)[0]
    : undefined;
};

const OUTING =
  /(?:(?:考察|采风|采访|调研|走访|观摩|参观|慰问|研学|实践|志愿服务|[\p{Script=Han}]{2}行)[\p{Script=Han}]{0,4}活动|采风|采访|参访|观摩)$/u;

/** The event that the article is about: the first that is named and no inspection. */
const mainEvent = (doc: Doc, reading: Reading): Mention | undefined => eventsOf(doc, reading)[0];

/** What people attend: of an activity its opening, where the story tells of that too. */
const openingOf = (doc: Doc, reading: Reading): Mention | undefined => {
  const [first, ...others] = eventsOf(doc, reading);
  const opening =
    first && first.draft.props.kind !== "CEREMONY"
      ? others.find(
          ({ draft }) =>
            draft.props.kind === "CEREMONY" &&
            draft.name.length > first.draft.name.length &&
            draft.name.includes(first.draft.name),
        )
      : undefined;
  return opening ?? first;
};

/** An event that the headline or one of the first two sentences tells of. */
const leadingOf = (doc: Doc, { mentions }: Reading, event: Mention | undefined): Mention | undefined => {
  const body = doc.sentences.filter(({ start }) => start >= doc.article.bodyStart);
  const end = body[2]?.start ?? Number.POSITIVE_INFINITY;
  return event && mentions.some(({ draft, start }) => draft === event.draft && start < end)
    ? event
    : undefined;
};

/** The named events that are no inspections; one that is still to come only where none else is told. */
const eventsOf = (doc: Doc, reading: Reading): readonly Mention[] => {
  const events = reading.mentions
    .filter(
      ({ draft, anaphoric }) => draft.type === "Event" && !anaphoric && draft.props.kind !== "INSPECTION",
    )
    .sort((a, b) => a.start - b.start);
  const coming = new Set(
    events
      .filter(
        ({ end }) =>
          TO_COME.test(doc.article.text.slice(end, end + 6)) ||
          CONVENES.test(doc.article.text.slice(end, end + 30)),
      )
      .map(({ draft }) => draft),
  );
  const past = events.filter((one) => !coming.has(one.draft) && !isReferred(doc.article.text, one));
  return past.length > 0 ? past : events;
};
/** 甲届一次会议组织召开乙组组长会议: the session whose smaller meeting the story is about. */
const CONVENES = /^(?:组织)?(?:召开|举行)了?[\p{Script=Han}、]{2,20}会议(?=[，。])/u;
/** 甲会定于6月1日开幕. */
const TO_COME = /^”?(?:将?[定拟]于|将于|即将|将在[\d今明])/u;
