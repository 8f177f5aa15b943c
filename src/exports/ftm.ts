import { createHash } from "node:crypto";
import type { Value } from "../domain/fact.ts";
import { edgeId, labelOfId } from "../domain/ids.ts";
import type { FactType, Label } from "../domain/ontology.ts";
import type { ExportRecord } from "../graph/port.ts";
import { type EdgeRecord, isEntity, isRelation, type NodeRecord } from "./entities.ts";

/**
 * Entities and relations in the FollowTheMoney model, one entity a line, with those properties only that the model
 * has. What the model has no schema for (attending, organizing, lying in a place) is an UnknownLink that tells its
 * role. Source: the model's schemata, followthemoney.tech.
 */

interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

type Told = Readonly<Record<string, Value | readonly string[] | undefined>>;

/** An entity with the properties that are told; every value is a text. */
const entity = (id: string, schema: string, told: Told): FtmEntity => ({
  id,
  schema,
  properties: Object.fromEntries(
    Object.entries(told).flatMap(([name, value]) => {
      if (value === undefined || value === "") return [];
      const texts = Array.isArray(value) ? (value as readonly string[]) : [String(value)];
      return texts.length > 0 ? [[name, texts]] : [];
    }),
  ),
});

/** A word of an enumeration as people write it: `MASS_ORG` → `mass org`. */
const word = (value: Value | undefined): string | undefined =>
  value === undefined ? undefined : String(value).toLowerCase().replaceAll("_", " ");

const nodeOf = ({ id, labels, name, aliases, props }: NodeRecord): FtmEntity => {
  const named = { name, alias: aliases };
  switch (labels[0]) {
    case "Person":
      return entity(id, "Person", named);
    case "Organization":
      return entity(id, bodySchema(labels, props.kind), { ...named, classification: word(props.kind) });
    case "Place":
      return entity(id, "Address", { ...named, full: props.fullName ?? name, keywords: word(props.level) });
    case "Event":
      return entity(id, "Event", {
        ...named,
        ...(props.endDate === undefined
          ? { date: props.date }
          : { startDate: props.date, endDate: props.endDate }),
        keywords: word(props.kind),
      });
    default:
      return entity(id, "Project", { ...named, startDate: props.startDate, keywords: word(props.kind) });
  }
};

const bodySchema = (labels: readonly string[], kind: Value | undefined): string => {
  if (labels.includes("Agency")) return "PublicBody";
  return kind === "COMPANY" ? "Company" : "Organization";
};

/** What all schemata of relations know: the sentences that say so. */
const saidOf = ({ evidence, citation }: EdgeRecord): Told => ({
  summary: [...new Set(evidence.map(({ text }) => text))],
  description: citation,
});

/** The relation as one entity; a post as two, of which the Position is written again beside each who holds it. */
const edgeOf = (edge: EdgeRecord & { readonly type: FactType }): readonly FtmEntity[] => {
  const { type, from, to, props } = edge;
  const id = edgeId(type, from, to, props);
  const said = saidOf(edge);
  if (type === "HOLDS") return postOf(id, edge, said);
  const interest = {
    role: word(props.role ?? type),
    status: word(props.modality),
    date: props.date,
    ...said,
  };
  const [start, end] = [labelOfId(from), labelOfId(to)];
  if (type === "LAUNCHED" && joins(start, end, "Initiative"))
    return [entity(id, "ProjectParticipant", { participant: from, project: to, ...interest })];
  if (type === "PART_OF" && joins(start, end, "Organization"))
    return [entity(id, "Membership", { member: from, organization: to, ...interest })];
  return [entity(id, "UnknownLink", { subject: from, object: to, ...interest, role: roleOf(edge) })];
};

const joins = (start: Label | undefined, end: Label | undefined, wanted: Label): boolean =>
  start === "Organization" && end === wanted;

/** The relation and, where one is told, the part taken in it: `organized: host`. */
const roleOf = ({ type, props }: EdgeRecord): string =>
  [type, props.role].flatMap((one) => word(one) ?? []).join(": ");

const postOf = (id: string, { from, to, props }: EdgeRecord, said: Told): readonly FtmEntity[] => {
  const told = { status: word(props.status), date: props.asOf, ...said };
  if (props.title === undefined)
    return [entity(id, "Membership", { member: from, organization: to, ...told })];
  const post = positionId(to, String(props.title));
  return [
    entity(post, "Position", { name: props.title, organization: to }),
    entity(id, "Occupancy", { holder: from, post, ...told }),
  ];
};

/** Posts of one name in one body are one. */
const positionId = (body: string, title: string): string =>
  `position-${createHash("sha256").update(`${body}\u001f${title}`).digest("hex").slice(0, 24)}`;

/** Entities and relations as FollowTheMoney entities, one JSON object a line, in the order of the export. */
export async function* ftmOf(records: AsyncIterable<ExportRecord>): AsyncGenerator<string> {
  for await (const record of records) {
    if (isEntity(record)) yield `${JSON.stringify(nodeOf(record))}\n`;
    else if (isRelation(record)) for (const one of edgeOf(record)) yield `${JSON.stringify(one)}\n`;
  }
}
