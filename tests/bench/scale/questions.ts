/** The API's main operations, and the names that they are asked with. */

export interface Sample {
  readonly people: readonly Named[];
  readonly bodies: readonly Named[];
  readonly places: readonly Named[];
}
export interface Named {
  readonly id: string;
  readonly name: string;
}
export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, string>>;
}
export interface Operation {
  readonly name: string;
  /** The n-th question; the names differ from one to the next. */
  readonly question: (sample: Sample, n: number) => Question;
}

/** Whom and what the newest articles name: hubs come as often as they are in the news. */
export const SAMPLE_QUERY = `{
  articles(first: 200) { nodes { mentions(first: 30) { nodes { label id name } } } }
}`;

const at = (list: readonly Named[], n: number): Named => {
  const one = list[n % list.length];
  if (!one) throw new Error("the newest articles name nobody: is the graph that of a corpus?");
  return one;
};

export const OPERATIONS: readonly Operation[] = [
  {
    name: "point",
    question: ({ people }, n) => ({
      query:
        "query ($id: ID!) { person(id: $id) { name aliases posts(first: 3) { edges { title node { name } } } } }",
      variables: { id: at(people, n).id },
    }),
  },
  {
    name: "nested, 3 levels",
    question: ({ people }, n) => ({
      query: `query ($id: ID!) { person(id: $id) { name
        attended(first: 10, orderBy: DATE_DESC) { totalCount edges { role node { name date
          attendees(first: 10) { nodes { name
            posts(first: 3) { edges { title node { name } evidence(first: 1) { text article { title date } } } } } } } } } } }`,
      variables: { id: at(people, n).id },
    }),
  },
  {
    name: "search",
    question: ({ people, bodies, places }, n) => ({
      query:
        "query ($text: String!) { search(text: $text, first: 10) { hits { score articles node { label id name aliases } } } }",
      variables: { text: at([people, bodies, places][n % 3] ?? people, n).name },
    }),
  },
  {
    name: "text search",
    question: ({ people, bodies, places }, n) => ({
      query:
        "query ($text: String!) { sentences(text: $text) { text highlights { start end } article { title date } } }",
      variables: { text: at([people, bodies, places][n % 3] ?? people, n).name },
    }),
  },
  {
    name: "filtered page",
    question: ({ places }, n) => ({
      query: `query ($place: String!) { meetings(first: 10, where: { within: $place, date: { from: "2020" } }) {
        totalCount nodes { name date chairs: attendees(role: CHAIR) { nodes { name } } } } }`,
      variables: { place: at(places, n).name },
    }),
  },
  {
    name: "page of a hub",
    question: ({ bodies }, n) => ({
      query: `query ($id: ID!) { organization(id: $id) { name
        organized(first: 20) { edges { role node { name date } evidence(first: 1) { text } } } } }`,
      variables: { id: at(bodies, n).id },
    }),
  },
  {
    name: "path",
    question: ({ people }, n) => ({
      query: `query ($from: ID!, $to: ID!) { path(from: $from, to: $to, maxHops: 4, first: 3) {
        length nodes { name } links { type evidence(first: 1) { text } } } }`,
      variables: { from: at(people, n).id, to: at(people, n * 7 + 1).id },
    }),
  },
  {
    name: "ask",
    question: ({ people }, n) => ({
      query: "query ($question: String!) { ask(question: $question) { status answers text } }",
      variables: { question: `${at(people, n).name}主持了哪些会议?` },
    }),
  },
];
