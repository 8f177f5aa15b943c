import { CORPS_CITIES } from "../../lexicons/corps.ts";
import type { Doc, Draft, Mention, Reading, Sentence } from "../../types.ts";
import { divisionBefore } from "../organizations/corps.ts";

/** A sentence with what it names, outermost names first; the ground on which the rules stand. */
export interface Clause {
  readonly doc: Doc;
  readonly sentence: Sentence;
  readonly text: string;
  readonly people: readonly Mention[];
  /** Organizations and places that may act, without those inside longer names. */
  readonly agents: readonly Mention[];
  readonly places: readonly Mention[];
  /** Organizations, and those inside longer names too. */
  readonly bodies: readonly Mention[];
  readonly events: readonly Mention[];
  readonly initiatives: readonly Mention[];
}

/** Agents that stand together: A、B和C. */
export interface Group {
  readonly start: number;
  readonly end: number;
  readonly members: readonly Mention[];
}

/** The sentences of an article that name something, as clauses. */
export const clausesOf = (doc: Doc, reading: Reading): readonly Clause[] => {
  // Where one name is both a body and a place, the body acts.
  const acts = ({ draft }: Mention) => (draft.type === "Organization" ? 0 : 1);
  const sorted = [...reading.mentions].sort(
    (a, b) => a.start - b.start || b.end - a.end || acts(a) - acts(b),
  );
  const clauses: Clause[] = [];
  let from = 0;
  for (const sentence of doc.sentences) {
    while (from < sorted.length && (sorted[from]?.start ?? 0) < sentence.start) from++;
    let to = from;
    while (to < sorted.length && (sorted[to]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) to++;
    const inside = sorted.slice(from, to);
    from = to;
    if (inside.length > 0 || SIDES.test(sentence.text)) clauses.push(clauseOf(doc, sentence, inside));
  }
  return clauses;
};

/** 双方签订协议: those who were told before do something, though none is named. */
const SIDES = /双方|三方|两地|三地|两校|两县|两市|两区|两村/u;

const clauseOf = (doc: Doc, sentence: Sentence, mentions: readonly Mention[]): Clause => {
  const of = (type: Draft["type"]) => mentions.filter((mention) => mention.draft.type === type);
  const people = of("Person").filter((mention) => mention.rule !== "byline");
  const named = mentions.filter(
    ({ draft, rule }) =>
      (draft.type === "Organization" && rule !== "organization/implied-by-title") || draft.type === "Place",
  );
  const holders = mentions.filter(
    // Those that sign act, though the event is named by their deed.
    ({ draft, anaphoric, rule }) =>
      !anaphoric && rule !== "event/agreement" && (draft.type === "Initiative" || draft.type === "Event"),
  );
  const { text } = doc.article;
  const agents = outermost(
    named.map((one) => withDivision(one, text)),
    text,
  ).filter(
    (agent) =>
      !isThing(agent) &&
      !holders.some(
        (holder) =>
          holder.start <= agent.start &&
          holder.end >= agent.end &&
          holder.end - holder.start > agent.end - agent.start,
      ),
  );
  return {
    doc,
    sentence,
    text: doc.article.text,
    people,
    agents,
    places: of("Place"),
    bodies: of("Organization"),
    events: of("Event"),
    initiatives: of("Initiative"),
  };
};

/** 第八师石河子市: the division of the Corps in front belongs to its city. */
const withDivision = (mention: Mention, text: string): Mention => {
  if (!CORPS_CITIES.has(mention.draft.name)) return mention;
  const division = divisionBefore(text, mention.start);
  return division ? { ...mention, start: mention.start - division.length } : mention;
};

/** 甲学院（乙大学丙学院）: another name of the one in front. */
const isOtherName = (text: string, last: Mention, { start, end, draft }: Mention): boolean =>
  start === last.end + 1 &&
  draft.type === last.draft.type &&
  /[（(]/u.test(text[start - 1] ?? "") &&
  /[)）]/u.test(text[end] ?? "");

const outermost = (mentions: readonly Mention[], text: string): readonly Mention[] => {
  const kept: Mention[] = [];
  let skipped = 0;
  for (const mention of mentions) {
    const last = kept.at(-1);
    if (last && mention.end <= Math.max(last.end, skipped)) continue;
    if (last && isOtherName(text, last, mention)) {
      skipped = mention.end;
      continue;
    }
    // A chain of places (省市县) acts through its last.
    const chained = last && last.end === mention.start && last.draft.type === "Place";
    if (chained) kept.pop();
    kept.push(chained ? { ...mention, start: last.start } : mention);
  }
  return kept;
};

/** The events of a clause that are told by their names, without those inside the names of others. */
export const outerEvents = ({ events }: Clause): readonly Mention[] =>
  events.filter(
    (event) =>
      !event.anaphoric &&
      !events.some(
        (other) =>
          !other.anaphoric &&
          other.start <= event.start &&
          other.end >= event.end &&
          other.end - other.start > event.end - event.start,
      ),
  );

/** 举办甲大赛、乙讲座: an event with those that a list names behind it. */
export const withListed = (clause: Clause, first: Mention): readonly Mention[] => {
  const next = outerEvents(clause).find(
    ({ start }) => start > first.end && LISTED.test(clause.text.slice(first.end, start)),
  );
  return next && !first.anaphoric ? [first, ...withListed(clause, next)] : [first];
};
const LISTED = /^[”]?(?:、|和|及|与|以及)[“]?$/u;

const LINK = /^(?:[、]|和|与|及|以及|，和|等)$/u;

/** 前往某某碑、甲博物馆: what stands in front of a group, without the members of its list that no rule knows. */
export const leadOf = ({ text, sentence, agents }: Clause, group: Group): string => {
  // 来到甲办事处乙村: behind the body that it belongs to.
  const whole = agents.find(({ end }) => end === group.start);
  const start = whole?.start ?? group.start;
  return text
    .slice(Math.max(sentence.start, start - 60), start)
    .replace(UNKNOWN, "")
    .replace(/辖区[的内]?$/u, "");
};
const UNKNOWN = /(?<=[到赴在]|前往|走进|深入)(?:[^，。；、：“”到赴在]{2,16}[、和及])+$/u;

const grouped = new WeakMap<Clause, readonly Group[]>();

/** Roads do nothing. */
const isThing = ({ draft }: Mention): boolean =>
  draft.type === "Place" &&
  draft.props.level === "SITE" &&
  /(?:[公铁]路|高速|大道|[国省]道)$/u.test(draft.name);

/** The agents of a clause in groups, in the order of the text. */
export const groupsOf = (clause: Clause): readonly Group[] => {
  const known = grouped.get(clause);
  if (known) return known;
  const groups = groupAgents(clause);
  grouped.set(clause, groups);
  return groups;
};

const groupAgents = ({ agents, text }: Clause): readonly Group[] => {
  const groups: { start: number; end: number; members: Mention[] }[] = [];
  for (const agent of agents) {
    const last = groups.at(-1);
    const between = last ? text.slice(last.end, agent.start).trim() : undefined;
    // 省委省政府: two organs with nothing between.
    const joined =
      between === "" && /[委府]$/u.test(text.slice(0, agent.start)) && /[委府]$/u.test(agent.surface);
    if (last && between !== undefined && (joined || LINK.test(between))) {
      last.members.push(agent);
      last.end = agent.end;
    } else groups.push({ start: agent.start, end: agent.end, members: [agent] });
  }
  return groups;
};
