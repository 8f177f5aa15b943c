import type { ArticleBundle, EntityClaim, Fact } from "../../src/domain/fact.ts";
import { edgeId, nodeId } from "../../src/domain/ids.ts";
import type { EntityLabel } from "../../src/domain/ontology.ts";

/** A crowd: 4,000 invented people, 900 meetings and 100 bodies, always the same, for drawing much at once. */

const PEOPLE = 4_000;
const MEETINGS = 900;
const BODIES = 100;
const AT_A_MEETING = 9;

/** Signs that names are made of; which ones follows from the number. */
const SIGNS = [..."安柏晨岱恩帆谷禾嘉珂岚铭宁沛青若松桐望希叶泽知卓"];
const named = (number: number): string =>
  [number, Math.floor(number / SIGNS.length), Math.floor(number / SIGNS.length ** 2)]
    .map((each) => SIGNS[each % SIGNS.length])
    .join("");

const claim = (label: EntityLabel, name: string, props: EntityClaim["props"] = {}): EntityClaim => ({
  id: nodeId(label, name),
  label,
  name,
  aliases: [],
  props,
});

const people = Array.from({ length: PEOPLE }, (_, number) => claim("Person", named(number)));
const bodies = Array.from({ length: BODIES }, (_, number) =>
  claim("Organization", `${named(number * 7)}联合会`, { kind: "ASSOCIATION" }),
);
const publication = {
  id: nodeId("Publication", "人海日报"),
  label: "Publication",
  name: "人海日报",
  aliases: [],
  props: {},
} as const;

/** The nth of a list that goes round. */
const at = <T>(list: readonly T[], index: number): T => {
  const found = list[index % list.length];
  if (found === undefined) throw new Error("an empty list");
  return found;
};

const meetingOf = (number: number): ArticleBundle => {
  const month = String(1 + (number % 12)).padStart(2, "0");
  const date = `${2021 + (number % 4)}-${month}-15`;
  const meeting = claim("Event", `第${number + 1}次人海会议`, {
    kind: "MEETING",
    date,
    datePrecision: "DAY",
  });
  const host = at(bodies, number);
  const guests = Array.from({ length: AT_A_MEETING }, (_, seat) => at(people, number * 5 + seat * 431));
  const text = `${host.name}召开${meeting.name}，${guests.map(({ name }) => name).join("、")}出席。`;
  const article = nodeId("Article", publication.name, date, String(number));
  const sentence = nodeId("Sentence", article, "0");
  const fact = (
    type: "ATTENDED" | "ORGANIZED",
    from: EntityClaim,
    props: Fact["evidence"][0]["props"],
  ): Fact => ({
    id: edgeId(type, from.id, meeting.id, props),
    type,
    from: from.id,
    to: meeting.id,
    evidence: [{ sentence, start: 0, end: text.length, rule: "crowd", confidence: 0.9, props }],
  });
  return {
    publication,
    article: {
      id: article,
      label: "Article",
      name: meeting.name,
      aliases: [],
      props: { title: meeting.name, date, datePrecision: "DAY", genre: "NEWS", source: "crowd", ordinal: 1 },
    },
    sentences: [{ id: sentence, ordinal: 0, start: 0, end: text.length, text }],
    entities: [meeting, host, ...guests],
    mentions: [],
    facts: [
      fact("ORGANIZED", host, { role: "HOST", source: "TEXT", modality: "FACT" }),
      ...guests.map((guest, seat) =>
        fact("ATTENDED", guest, { role: "ATTENDEE", ordinal: seat + 1, modality: "FACT" }),
      ),
    ],
    gazetteer: [],
  };
};

export const crowd: readonly ArticleBundle[] = Array.from({ length: MEETINGS }, (_, number) =>
  meetingOf(number),
);
/** Every entity of the crowd, each once. */
export const everybody: readonly string[] = [
  ...new Set(crowd.flatMap(({ entities }) => entities.map(({ id }) => id))),
];
