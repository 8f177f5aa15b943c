import type { Landmarks } from "./data.ts";

/** A question in the words of each contender; all of them must give the same nodes in the same order. */
interface Words {
  readonly product: string;
  readonly library: string;
  readonly cypher: string;
}
export interface Question extends Words {
  readonly name: string;
  readonly variables: (landmarks: Landmarks) => Readonly<Record<string, unknown>>;
}

const AGENCIES = `["GOVERNMENT", "PARTY", "MASS_ORG", "LEGISLATURE"]`;

const PROGRAMS: Words = {
  product: `query Q($place: ID!) { initiatives(first: 20, orderBy: [NAME_ASC], where: {kind: [PROGRAM],
    ledBy: {organization: {agency: true, locatedIn: {id: [$place]}}}}) { nodes { id name kind } } }`,
  library: `query Q($place: String!) { initiatives(limit: 20, sort: [{name: ASC}, {id: ASC}], where: {kind: {eq: "PROGRAM"},
    ledByConnection: {some: {edge: {role: {eq: "LEAD"}}, node: {kind: {in: ${AGENCIES}}, locatedIn: {some: {id: {eq: $place}}}}}}}) { id name kind } }`,
  cypher: `MATCH (:Place&Node {id: $place})<-[:LOCATED_IN]-(o:Agency)-[:LAUNCHED {role: 'LEAD'}]->(i:Initiative {kind: 'PROGRAM'})
    WITH DISTINCT i ORDER BY i.name, i.id LIMIT 20 RETURN i {.id, .name, .kind} AS i`,
};

export const QUESTIONS: readonly Question[] = [
  {
    name: "one node",
    variables: ({ agency }) => ({ id: agency }),
    product: "query Q($id: ID!) { organization(id: $id) { id name aliases kind } }",
    library: "query Q($id: String!) { organizations(where: {id: {eq: $id}}) { id name aliases kind } }",
    cypher: "MATCH (o:Organization&Node {id: $id}) RETURN o {.id, .name, .aliases, .kind} AS o",
  },
  {
    name: "three levels, some 200 nodes",
    variables: ({ agency }) => ({ id: agency }),
    product: `query Q($id: ID!) { organization(id: $id) { id name organized(first: 20) { nodes { id name date
      attendees(first: 10, orderBy: [NAME_ASC]) { nodes { id name } } } } } }`,
    library: `query Q($id: String!) { organizations(where: {id: {eq: $id}}) { id name
      organized(limit: 20, sort: [{date: DESC}, {id: ASC}]) { id name date
        attendees(limit: 10, sort: [{name: ASC}, {id: ASC}]) { id name } } } }`,
    cypher: `MATCH (o:Organization&Node {id: $id})
      CALL (o) { MATCH (o)-[:ORGANIZED]->(e:Event) WITH e ORDER BY e.date DESC, e.id LIMIT 20
        CALL (e) { MATCH (e)<-[:ATTENDED]-(p:Person) WITH p ORDER BY p.name, p.id LIMIT 10
          RETURN collect(p {.id, .name}) AS attendees }
        RETURN collect(e {.id, .name, .date, attendees: attendees}) AS organized }
      RETURN o {.id, .name, organized: organized} AS o`,
  },
  {
    name: "programs led by agencies of a place",
    variables: ({ place }) => ({ place }),
    ...PROGRAMS,
  },
  {
    name: "the same of the largest place",
    variables: ({ capital }) => ({ place: capital }),
    ...PROGRAMS,
  },
  {
    name: "who attended events at a place by companies",
    variables: ({ venue }) => ({ venue }),
    product: `query Q($venue: ID!) { people(first: 20, orderBy: [NAME_ASC], where: {attended: {heldAt: {id: [$venue]},
      organizers: {organization: {kind: [COMPANY]}}}}) { nodes { id name } } }`,
    library: `query Q($venue: String!) { people(limit: 20, sort: [{name: ASC}, {id: ASC}], where: {attended: {some: {
      heldAt: {some: {id: {eq: $venue}}}, organizers: {some: {kind: {eq: "COMPANY"}}}}}}) { id name } }`,
    cypher: `MATCH (:Place&Node {id: $venue})<-[:HELD_AT]-(e:Event) WHERE EXISTS { (e)<-[:ORGANIZED]-(:Organization {kind: 'COMPANY'}) }
      MATCH (e)<-[:ATTENDED]-(p:Person) WITH DISTINCT p ORDER BY p.name, p.id LIMIT 20 RETURN p {.id, .name} AS p`,
  },
  {
    name: "newest 20 events of a hub",
    variables: ({ hub }) => ({ id: hub }),
    product:
      "query Q($id: ID!) { organization(id: $id) { id organized(first: 20) { nodes { id name date } } } }",
    library: `query Q($id: String!) { organizations(where: {id: {eq: $id}}) { id
      organized(limit: 20, sort: [{date: DESC}, {id: ASC}]) { id name date } } }`,
    cypher: `MATCH (o:Organization&Node {id: $id})
      CALL (o) { MATCH (o)-[:ORGANIZED]->(e:Event) WITH e ORDER BY e.date DESC, e.id LIMIT 20
        RETURN collect(e {.id, .name, .date}) AS organized }
      RETURN o {.id, organized: organized} AS o`,
  },
];

/** Types of the same graph for the library; `Node` leads it to the index of ids. */
export const LIBRARY_TYPES = `
  type Organization @node(labels: ["Node", "Organization"]) { id: String! name: String! aliases: [String!]! kind: String
    organized: [Event!]! @relationship(type: "ORGANIZED", direction: OUT)
    locatedIn: [Place!]! @relationship(type: "LOCATED_IN", direction: OUT) }
  type Place @node(labels: ["Node", "Place"]) { id: String! name: String! }
  type Person @node(labels: ["Node", "Person"]) { id: String! name: String!
    attended: [Event!]! @relationship(type: "ATTENDED", direction: OUT) }
  type Event @node(labels: ["Node", "Event"]) { id: String! name: String! date: String
    attendees: [Person!]! @relationship(type: "ATTENDED", direction: IN)
    organizers: [Organization!]! @relationship(type: "ORGANIZED", direction: IN)
    heldAt: [Place!]! @relationship(type: "HELD_AT", direction: OUT) }
  type Launched @relationshipProperties { role: String }
  type Initiative @node(labels: ["Node", "Initiative"]) { id: String! name: String! kind: String
    ledBy: [Organization!]! @relationship(type: "LAUNCHED", direction: IN, properties: "Launched") }
`;
