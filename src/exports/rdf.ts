import { edgeId, evidenceId } from "../domain/ids.ts";
import { edgeSpec, type Label, labelProps, type PropSpec } from "../domain/ontology.ts";
import type { ExportRecord } from "../graph/port.ts";
import type { EdgeRecord, NodeRecord } from "./entities.ts";

/**
 * The graph as RDF in N-Triples, a triple a line. Each edge is a triple between its ends; what is known of it hangs on
 * an rdf:Statement, and each sentence that states it on a node of its own. Sources: W3C "RDF 1.1 N-Triples",
 * "RDF Schema", SKOS reference; classes of schema.org where one fits.
 */

type Term = string;
const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const XSD = "http://www.w3.org/2001/XMLSchema#";
const TYPE = `<${RDF}type>`;
const LABEL = "<http://www.w3.org/2000/01/rdf-schema#label>";
const ALIAS = "<http://www.w3.org/2004/02/skos/core#altLabel>";

/** Classes of schema.org that mean the same as a label of ours. */
const SCHEMA_ORG: Partial<Record<string, string>> = {
  Person: "Person",
  Organization: "Organization",
  Agency: "GovernmentOrganization",
  Place: "Place",
  Event: "Event",
  Article: "NewsArticle",
  Publication: "Newspaper",
};

const thing = (id: string): Term => `<urn:gazette:id:${encodeURIComponent(id)}>`;
const term = (name: string): Term => `<urn:gazette:term:${encodeURIComponent(name)}>`;
/** A text as a literal: the escapes of JSON are those of N-Triples too. */
const text = (value: string): Term => JSON.stringify(value);
const typed = (value: string, type: string): Term => `${text(value)}^^<${XSD}${type}>`;

const triple = (subject: Term, predicate: Term, object: Term): string =>
  `${subject} ${predicate} ${object} .\n`;

/** Dates as exact as they are: a day, a month or a year. */
const DATE_TYPES: Readonly<Record<number, string>> = { 4: "gYear", 7: "gYearMonth", 10: "date" };
/** Dates that every edge may have beside its own. */
const SEEN = { firstSeen: { type: "date" }, lastSeen: { type: "date" } } as const;
type Typed = Pick<PropSpec, "type">;

const literal = (value: string | number | boolean, spec: Typed | undefined): Term => {
  if (typeof value === "boolean") return typed(String(value), "boolean");
  if (typeof value === "number") return typed(String(value), spec?.type === "int" ? "integer" : "decimal");
  const type = spec?.type === "date" ? DATE_TYPES[value.length] : undefined;
  return type ? typed(value, type) : text(value);
};

function* propsOf(
  subject: Term,
  props: ExportRecord["props"],
  specs: Readonly<Record<string, Typed>>,
): Generator<string> {
  for (const [name, value] of Object.entries(props))
    yield triple(subject, term(name), literal(value, specs[name]));
}

function* nodeTriples({ id, labels, name, aliases, props }: NodeRecord): Generator<string> {
  const subject = thing(id);
  for (const label of labels) {
    yield triple(subject, TYPE, term(label));
    const known = SCHEMA_ORG[label];
    if (known) yield triple(subject, TYPE, `<https://schema.org/${known}>`);
  }
  if (name) yield triple(subject, LABEL, text(name));
  for (const alias of aliases) yield triple(subject, ALIAS, text(alias));
  yield* propsOf(subject, props, labelProps(labels[0] as Label));
}

function* edgeTriples({ type, from, to, props, evidence, citation }: EdgeRecord): Generator<string> {
  const id = edgeId(type, from, to, props);
  const [subject, edge] = [thing(from), thing(id)];
  yield triple(subject, term(type), thing(to));
  if (edgeSpec(type).symmetric) yield triple(thing(to), term(type), subject);
  if (Object.keys(props).length === 0) return;
  yield triple(edge, TYPE, `<${RDF}Statement>`);
  yield triple(edge, `<${RDF}subject>`, subject);
  yield triple(edge, `<${RDF}predicate>`, term(type));
  yield triple(edge, `<${RDF}object>`, thing(to));
  yield* propsOf(edge, props, { ...SEEN, ...edgeSpec(type).props });
  if (citation !== undefined) yield triple(edge, term("citation"), text(citation));
  for (const one of evidence) {
    const told = thing(evidenceId(id, one.article, one));
    yield triple(told, TYPE, term("Evidence"));
    yield triple(told, term("states"), edge);
    yield triple(told, term("sentence"), thing(one.sentence));
    yield triple(told, term("article"), thing(one.article));
    yield triple(told, term("start"), typed(String(one.start), "integer"));
    yield triple(told, term("end"), typed(String(one.end), "integer"));
    yield triple(told, term("rule"), text(one.rule));
    yield triple(told, term("confidence"), typed(String(one.confidence), "decimal"));
    yield* propsOf(told, one.props, edgeSpec(type).props);
  }
}

/** The whole graph as N-Triples, in the order of the export. */
export async function* ntriplesOf(records: AsyncIterable<ExportRecord>): AsyncGenerator<string> {
  for await (const record of records)
    yield* record.kind === "node" ? nodeTriples(record) : edgeTriples(record);
}
