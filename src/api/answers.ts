import type { ClassType } from "type-graphql";
import { Float, Int } from "type-graphql";
import { FACT_EDGES, type FactType, type Label, type PropSpec } from "../domain/ontology.ts";
import { edgeProps } from "../query/relations.ts";
import { ByMonthArgs, ByPlaceArgs, CountByArgs, TopArgs } from "./args.ts";
import { declareObject, type FieldDeclaration } from "./declare.ts";
import { EdgeTypeEnum, EntityTypeEnum, enumOf, FactTypeEnum, LabelEnum, PartialDate } from "./enums.ts";
import { Entity, Node, nodeClassOf, tellingFields } from "./types.ts";

/** Types of the answers that aren't of the graph themselves: hits, paths, neighbourhoods, counts. */

const SearchHit = declareObject("SearchHit", "An entity that a search found.", {
  node: { type: () => Entity, description: "The entity." },
  score: { type: () => Float, description: "0 to 1: 1 is the name itself." },
  articles: { type: () => Int, description: "How many articles name it." },
});

const Facet = declareObject("SearchFacet", "How many entities of a type a search finds.", {
  type: { type: () => EntityTypeEnum, description: "The type. Example: Organization." },
  count: { type: () => Int, description: "How many match." },
});

export const SearchResult = declareObject("SearchResult", "What a search found.", {
  hits: { type: () => [SearchHit], description: "Best first; of equals those that more articles name." },
  facets: {
    type: () => [Facet],
    description:
      "How many match of each type, whatever types are asked for, most first; of the first 2,000 candidates.",
  },
  approximate: {
    type: () => Boolean,
    description: "True where nothing matches as typed, and the hits are one slip away from it.",
  },
});

const Highlight = declareObject("Highlight", "Where the text stands in the sentence.", {
  start: { type: () => Int, description: "First character, in UTF-16 code units." },
  end: { type: () => Int, description: "Character after the last." },
});

export const SentenceHit = declareObject("SentenceHit", "A sentence that contains a text.", {
  text: { type: () => String, description: "The sentence, word for word." },
  highlights: { type: () => [Highlight], description: "Where the text that was asked for stands." },
  article: { type: () => nodeClassOf("Article"), description: "The article that it stands in." },
  sentence: { type: () => nodeClassOf("Sentence"), description: "The sentence as a node." },
});

/** Properties of all fact edges under one name each: an enumeration only where all edges share it. */
const linkProps = (): Readonly<Record<string, FieldDeclaration>> => {
  const specs = new Map<string, PropSpec[]>();
  for (const type of Object.keys(FACT_EDGES) as FactType[])
    for (const [name, spec] of edgeProps(type)) specs.set(name, [...(specs.get(name) ?? []), spec]);
  return Object.fromEntries([...specs].map(([name, all]) => [name, linkProp(all)]));
};

const linkProp = (specs: readonly PropSpec[]): FieldDeclaration => {
  const [first] = specs;
  const type = first?.type;
  const shared = specs.every((spec) => JSON.stringify(spec.type) === JSON.stringify(type));
  const values = typeof type === "object" && shared ? enumOf(type.enum) : undefined;
  const plain = type === "date" ? PartialDate : type === "int" ? Int : String;
  const described = new Set(specs.map((spec) => spec.description));
  return { type: () => values ?? plain, nullable: true, description: [...described].join(" ") };
};

const Link = declareObject("Link", "An edge of any type, with both of its ends and what it says.", {
  type: { type: () => FactTypeEnum, description: "What sort of edge it is." },
  from: { type: () => Node, nullable: true, description: "The node that it starts at." },
  to: { type: () => Node, nullable: true, description: "The node that it leads to." },
  ...linkProps(),
  ...tellingFields,
});

export const Path = declareObject("Path", "A shortest chain of edges between two entities.", {
  length: { type: () => Int, description: "How many edges it has." },
  nodes: { type: () => [Node], description: "The nodes along it, from the one end to the other." },
  links: {
    type: () => [Link],
    description: "The edges along it: each ties a node to the next, in either direction.",
  },
});

export const Neighbourhood = declareObject("Neighbourhood", "The graph around an entity.", {
  nodes: { type: () => [Node], description: "The entity itself first, then those nearest to it." },
  links: { type: () => [Link], description: "All edges between these nodes." },
});

const SharedTie = declareObject("SharedTie", "Something that two entities are both tied to.", {
  node: { type: () => Node, description: "What both are tied to." },
  links: { type: () => [Link], description: "The edges that tie it to the one and to the other." },
});

export const Between = declareObject("Between", "All that ties two entities.", {
  links: { type: () => [Link], description: "Edges from the one to the other, in either direction." },
  shared: {
    type: () => [SharedTie],
    description: "Events, bodies, places and the like that both are tied to; most edges first.",
  },
});

export const CoAttendee = declareObject("CoAttendee", "Somebody who attended the same events.", {
  node: { type: () => nodeClassOf("Person"), description: "The other person." },
  count: { type: () => Int, description: "How many events both attended." },
  events: { type: () => [nodeClassOf("Event")], description: "These events, newest first." },
});

export const TimelineEntry = declareObject("TimelineEntry", "Something that happened to an entity.", {
  date: {
    type: () => PartialDate,
    description: "When: of the event, the honour, the post or its first telling.",
  },
  node: { type: () => Node, description: "What it had to do with." },
  link: { type: () => Link, description: "The edge, with its evidence." },
});

const NodeCount = declareObject("NodeCount", "How many nodes there are of a label.", {
  label: {
    type: () => String,
    description: "A label; Entity, Agency and Meeting are carried beside another one.",
  },
  count: { type: () => Int, description: "How many nodes carry it." },
});
const EdgeCount = declareObject("EdgeCount", "How many edges there are of a type.", {
  type: { type: () => EdgeTypeEnum, description: "The type of the edges." },
  count: { type: () => Int, description: "How many there are." },
});
const ValueCount = declareObject("ValueCount", "How many nodes have a value.", {
  value: { type: () => String, nullable: true, description: "The value; null stands for none." },
  count: { type: () => Int, description: "How many nodes have it." },
});

const MonthCount = declareObject("MonthCount", "How many nodes there are of a month.", {
  month: {
    type: () => PartialDate,
    description: "The month; the year, where no more is known of their dates. Example: 2024-09.",
  },
  count: { type: () => Int, description: "How many nodes are of it." },
});
const countOf = (label: Label, description: string, node: string): ClassType =>
  declareObject(`${label}Count`, description, {
    node: { type: () => nodeClassOf(label), description: node },
    count: { type: () => Int, description: "How many; each counts once." },
  });
const PlaceCount = countOf(
  "Place",
  "How many nodes there are in a place.",
  "The place, with all that lies in it.",
);
const AgencyCount = countOf("Organization", "How many initiatives an agency led.", "The agency.");
const OfficialCount = countOf("Person", "How many meetings an official attended.", "The official.");

/** The numbers of the whole graph. */
export const Stats = declareObject("Stats", "How much there is in the graph.", {
  nodes: { type: () => [NodeCount], description: "Nodes by label, most first." },
  edges: { type: () => [EdgeCount], description: "Edges by type, most first." },
  evidence: {
    type: () => Int,
    description: "Statements: readings of an edge from a sentence.",
    extensions: { computed: true },
  },
  countBy: {
    type: () => [ValueCount],
    args: CountByArgs,
    description: "Nodes of a label by the value of a property, most first. Example: Organization by kind.",
  },
  byMonth: {
    type: () => [MonthCount],
    args: ByMonthArgs,
    description:
      "Events, articles or initiatives by month, in the order of the calendar; without those of no date.",
  },
  byPlace: {
    type: () => [PlaceCount],
    args: ByPlaceArgs,
    description: "What is in the places of a level, most first; what lies in a place counts for it.",
  },
  topAgencies: {
    type: () => [AgencyCount],
    args: TopArgs,
    description:
      "Public bodies by how many initiatives they led, most first, by the date of the first telling.",
  },
  topOfficials: {
    type: () => [OfficialCount],
    args: TopArgs,
    description: "People who hold a post by how many meetings they attended, most first.",
  },
});

const figure = (description: string): FieldDeclaration => ({
  type: () => Int,
  nullable: true,
  description,
  extensions: { computed: true },
});

export const Comparison = declareObject(
  "Comparison",
  "The figures of a place or an organization, to stand beside those of others.",
  {
    node: { type: () => Entity, description: "The place or organization." },
    events: figure("Events held in the place and all that lies in it, or organized by the body."),
    meetings: figure("Those of the events that are meetings."),
    initiatives: figure("Initiatives carried out in the place and all that lies in it, or led by the body."),
    agencies: figure("Public bodies that lie in the place and all that lies in it; null of a body."),
    officials: figure("People who hold or held a post in the body; null of a place."),
    honors: figure("Honours that it received."),
    partners: figure("Bodies with which it cooperates."),
  },
);

export { LabelEnum };
