import { edgeSpec, LABELS } from "../../../domain/ontology.ts";
import type { Relation } from "../../../query/relations.ts";
import { NODE_LABELS, type NodeLabel } from "../graph/model.ts";
import { waysFrom } from "../graph/relations.ts";

/**
 * The GraphQL documents that the explorer sends, made from the ontology. Fields of nodes and edges stand under
 * an alias where two types use one name for different things.
 */

/** Name, kind and date of a node of any type. */
export const NODE = `fragment Node on Node {
  id
  label
  name
  ... on Organization { organizationKind: kind }
  ... on Place { level code fullName }
  ... on Event { eventKind: kind date endDate }
  ... on Initiative { initiativeKind: kind startDate }
  ... on Article { genre published: date }
}`;

/** All that an edge of this way says. */
export const linkFields = ({ edge }: Relation): string =>
  ["id", "confidence", "firstSeen", "lastSeen", ...Object.keys(edgeSpec(edge).props)].join(" ");

/** The response key of a way: owner and field, so that ways of different owners never meet. */
export const keyOf = ({ owner, field }: Relation): string => `${owner}_${field}`;

/** Posts by their time; all else in the order that reads best by itself. */
const orderOf = ({ field }: Relation): string => (field === "posts" ? ", orderBy: [AS_OF_DESC]" : "");

/** A part for every label that a node may have. */
const onEach = (labels: readonly NodeLabel[], part: (way: Relation) => string): string =>
  labels
    .map((label) => [label, waysFrom(label).map(part).filter(Boolean)] as const)
    .filter(([, parts]) => parts.length > 0)
    .map(([label, parts]) => `... on ${label} {\n${parts.join("\n")}\n}`)
    .join("\n");

/** A node with how many there are along each way, and the first few of them. */
export const openDocument = (label: NodeLabel): string => `query Open($id: ID!, $few: Int!) {
  node(id: $id) {
    ...Node
    ${LABELS[label].entity ? `... on Entity { aliases }` : ""}
    ${onEach(
      [label],
      (way) =>
        `${keyOf(way)}: ${way.field}(first: $few${orderOf(way)}) { totalCount edges { ${linkFields(way)} node { ...Node } } }`,
    )}
  }
}
${NODE}`;

/** One page along one way. */
export const pageDocument = (way: Relation): string => `query Expand($id: ID!, $first: Int!, $after: String) {
  node(id: $id) {
    ... on ${way.owner} {
      ${keyOf(way)}: ${way.field}(first: $first, after: $after${orderOf(way)}) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges { ${linkFields(way)} node { ...Node } }
      }
    }
  }
}
${NODE}`;

/** Some nodes with their links: to some others alone, or to any; both ways, or only those that start there. */
export const linksDocument = (isFiltered: boolean, isOutOnly: boolean): string => {
  const part = (way: Relation): string =>
    isOutOnly && way.direction === "in"
      ? ""
      : `${keyOf(way)}: ${way.field}(first: $first${isFiltered ? ", where: {id: $among}" : ""}) { edges { ${linkFields(way)} node { id } } }`;
  return `query Links($of: [ID!]!, ${isFiltered ? "$among: [ID!]!, " : ""}$first: Int!) {
  nodes(ids: $of) {
    ...Node
    ... on Entity { aliases }
    ${onEach(NODE_LABELS, part)}
  }
}
${NODE}`;
};

export const NODES = `query Nodes($ids: [ID!]!) {
  nodes(ids: $ids) { ...Node ... on Entity { aliases } }
}
${NODE}`;

export const SEARCH = `query Search($text: String!, $first: Int!) {
  search(text: $text, first: $first) { hits { score articles node { ...Node aliases } } }
}
${NODE}`;

export const ASK = `query Ask($question: String!, $language: Language) {
  ask(question: $question, language: $language) {
    status
    kind
    answers
    text
    confidence
    query
    alternatives
    evidence { text article date }
  }
}`;

/** What an edge of any type says where it stands by itself. */
const LINK = `fragment Link on Link {
  id type role title status modality source date asOf times confidence firstSeen lastSeen
  from { id }
  to { id }
}`;

export const PATH = `query Path($from: ID!, $to: ID!, $first: Int!) {
  path(from: $from, to: $to, maxHops: 6, first: $first) {
    length
    nodes { ...Node }
    links { ...Link }
  }
}
${NODE}
${LINK}`;

export const BETWEEN = `query Between($a: ID!, $b: ID!, $first: Int!) {
  between(a: $a, b: $b, first: $first) {
    links { ...Link }
    shared { node { ...Node } links { ...Link } }
  }
}
${NODE}
${LINK}`;

/** All that is said of the links between two nodes, along these ways of the first. */
export const evidenceDocument = (
  ways: readonly Relation[],
): string => `query Evidence($id: ID!, $other: [ID!]!, $sentences: Int!) {
  node(id: $id) {
    ... on ${ways[0]?.owner ?? "Person"} {
      ${ways
        .map(
          (way) => `${keyOf(way)}: ${way.field}(first: 20, where: {id: $other}) {
        edges { ${linkFields(way)} citation stories node { id } evidence(first: $sentences) { ...Statement } }
      }`,
        )
        .join("\n      ")}
    }
  }
}
fragment Statement on Evidence {
  text
  start
  end
  confidence
  rule
  publication
  sentence { id start }
  article { id title date pageName pageNumber url }
}`;

/** Where sentences name what. */
export const MARKS = `query Marks($sentences: [ID!]!) {
  nodes(ids: $sentences) {
    id
    ... on Sentence { start mentions(first: 50) { edges { start end node { id label name } } } }
  }
}`;

/** Sentences that name an entity, for reading and for counting over time. */
export const MENTIONS = `query Mentions($id: ID!, $first: Int!, $after: String) {
  node(id: $id) {
    ... on Entity {
      mentionedIn(first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges {
          start
          end
          node {
            id
            text
            start
            article { id title date publication { name } }
          }
        }
      }
    }
  }
}`;

export const ARTICLE = `query Article($id: ID!) {
  article(id: $id) {
    id title kicker date pageName pageNumber url credits source
    publication { name }
    authors(first: 20) { edges { role node { id name } } }
    reprints(first: 20) { edges { node { id title date publication { name } } } }
    sentences(first: 200) {
      totalCount
      nodes { id text start end mentions(first: 100) { edges { start end node { id label name } } } }
    }
  }
}`;

/** What the graph holds, and what is new in it. */
export const START = `query Start {
  stats { nodes { label count } edges { type count } evidence }
  publications(first: 20) { nodes { id name home } }
  events(first: 6) { nodes { ...Node } }
  articles(first: 6) { nodes { id title date publication { name } mentions(first: 4) { nodes { ...Node } } } }
}
${NODE}`;

/** Which of some entities have to do with a place, anything inside it included. */
export const WITHIN = `query Within($ids: [ID!]!, $place: String!) {
  entities(first: 200, where: {id: $ids, within: $place}) { nodes { id } }
}`;

/** All about an entity with a sentence or two for each link: for a printed page with footnotes. */
export const dossierDocument = (label: NodeLabel): string => `query Dossier($id: ID!, $first: Int!) {
  node(id: $id) {
    ...Node
    ... on Entity { aliases }
    ${onEach(
      [label],
      (way) => `${keyOf(way)}: ${way.field}(first: $first${orderOf(way)}) {
      totalCount
      edges {
        ${linkFields(way)}
        citation
        node { ...Node }
        evidence(first: 2) {
          text
          publication
          sentence { id }
          article { id title date pageName pageNumber }
        }
      }
    }`,
    )}
  }
}
${NODE}`;
