import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";

/**
 * The examples in the schema's descriptions: an operation for every field at the root, and a value for every argument
 * and every field of an input. All of them ask for what the sample pages in seeds/ tell.
 */

/** An operation for each field at the root. */
export const OPERATIONS: Readonly<Record<string, string>> = {
  node: '{ node(id: "organization-bc2138d0069d804f3e372e0b") { label name } }',
  nodes: '{ nodes(ids: ["person-26a4570e74b0ca57487fb95f"]) { label name } }',
  search: '{ search(text: "hzsfl") { hits { score node { label name } } facets { type count } } }',
  sentences: '{ sentences(text: "获评") { text highlights { start end } article { title date } } }',
  path: '{ path(from: "陆文瑾", to: "汉中市妇联") { length links { type evidence { text } } } }',
  neighbourhood:
    '{ neighbourhood(id: "汉中市妇联") { nodes { name } links { type from { name } to { name } } } }',
  between: '{ between(a: "汉中市妇联", b: "汉中市") { links { type } shared { node { name } } } }',
  coAttendance: '{ coAttendance(person: "陆文瑾") { count node { name } events { name date } } }',
  timeline: '{ timeline(id: "汉中市妇联") { date node { name } link { type } } }',
  compare: '{ compare(ids: ["汉中市", "洋县"]) { node { name } events initiatives agencies } }',
  stats: "{ stats { nodes { label count } topAgencies(first: 3) { count node { name } } } }",
  ask: '{ ask(question: "谁主持了全市乡村产业振兴现场推进会?") { status text evidence { text } } }',
  people: '{ people(where: { posts: { within: "汉中市" } }) { nodes { name posts { edges { title } } } } }',
  organizations: "{ organizations(where: { kind: [COMPANY] }) { totalCount nodes { name } } }",
  agencies: '{ agencies(where: { within: "洋县" }, orderBy: [NAME_ASC]) { nodes { name kind } } }',
  places: '{ places(where: { level: [COUNTY], within: "汉中市" }) { nodes { name code } } }',
  events:
    '{ events(where: { date: { from: "2024" } }) { nodes { name date organizers { nodes { name } } } } }',
  meetings:
    "{ meetings(first: 3) { nodes { name date chairs: attendees(role: CHAIR) { nodes { name } } } } }",
  initiatives: '{ initiatives(where: { ledBy: { name: "汉中市妇联" } }) { nodes { name kind } } }',
  articles:
    "{ articles(first: 3) { nodes { title date publication { name } mentions { nodes { name } } } } }",
  publications: "{ publications { nodes { name home } } }",
  entities: '{ entities(where: { types: [Person, Place], nameContains: "文" }) { nodes { label name } } }',
  person: '{ person(name: "陆文瑾") { attended { edges { role node { name date } } } } }',
  organization: '{ organization(name: "汉中市妇联") { initiatives(role: LEAD) { nodes { name } } } }',
  place: '{ place(name: "洋县") { within { nodes { name } } contains { nodes { name } } } }',
  event: '{ event(name: "全市乡村产业振兴现场推进会") { date attendees { edges { role node { name } } } } }',
  initiative: '{ initiative(name: "暖巢家庭关爱行动") { leads { nodes { ... on Organization { name } } } } }',
  publication: '{ publication(name: "汉中日报") { articles(first: 3) { nodes { title } } } }',
  article: '{ article(id: "article-0616a2bccdd32d5a81765001") { title sentences { nodes { text } } } }',
};

/** A node of each type, and a filter that just its inputs have. */
const SAMPLES: Readonly<
  Record<string, { readonly told?: string; readonly id: string; readonly name?: string }>
> = {
  Person: { told: "posts", id: "person-26a4570e74b0ca57487fb95f", name: "陆文瑾" },
  Organization: { told: "officials", id: "organization-bc2138d0069d804f3e372e0b", name: "汉中市妇联" },
  Place: { told: "level", id: "place-6477569bca5b388d1d4bb264", name: "汉中市" },
  Event: {
    told: "organizers",
    id: "event-a1b7ca61f1c18ae0fd62007a",
    name: "全市乡村产业振兴现场推进会",
  },
  Initiative: { told: "ledBy", id: "initiative-34d04f9c797dd35b25039a07", name: "暖巢家庭关爱行动" },
  Publication: { told: "home", id: "publication-b5d162b7341c197cbcf54956", name: "汉中日报" },
  Article: { told: "pageName", id: "article-0616a2bccdd32d5a81765001", name: "我盟召开奶业振兴调度会" },
  Sentence: { told: "article", id: "sentence-0153f368ca4acc5b5b7d77e2" },
};
const ANY = { id: "organization-bc2138d0069d804f3e372e0b", name: "汉中市妇联" };

/** Values of other texts and ids, by the name of the argument or filter. */
const TEXTS: Readonly<Record<string, string>> = {
  a: "汉中市妇联",
  after: "WyJwZXJzb24tMjZhNDU3MGU3NGIwY2E1NzQ4N2ZiOTVmIl0",
  b: "汉中市",
  code: "610700",
  from: "陆文瑾",
  fullName: "陕西省汉中市",
  home: "陕西省汉中市",
  nameContains: "汉中",
  pageName: "要闻",
  pageNumber: "02",
  person: "陆文瑾",
  source: "xilingol-2024-09-20-02.txt",
  title: "副市长",
  to: "汉中市妇联",
  url: "https://paper.example.org/1.html",
};

type Input = GraphQLArgument | GraphQLInputField;
/** Where an argument or filter stands. */
interface Place {
  readonly field: string;
  /** Filters beside it. */
  readonly beside: readonly string[];
}

/** Adds an example to every description of the schema that should have one and hasn't. */
export const addExamples = (schema: GraphQLSchema): void => {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const operation = OPERATIONS[field.name];
    if (operation) field.description = `${field.description} Example: \`${operation}\``;
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields());
      const beside = fields.map(({ name }) => name);
      for (const field of fields) exemplify(field, { field: type.name, beside });
    }
    if (isObjectType(type) || isInterfaceType(type))
      for (const field of Object.values(type.getFields()))
        for (const arg of field.args) exemplify(arg, { field: field.name, beside: [] });
  }
};

const exemplify = (input: Input, place: Place): void => {
  if (/Example: |such as /.test(input.description ?? "")) return;
  const literal = literalOf(input.type, input, place);
  if (literal !== undefined) input.description = `${input.description} Example: ${literal}.`;
};

/** A value of the type as it stands in an operation. */
const literalOf = (type: GraphQLInputType, input: Input, place: Place): string | undefined => {
  if (isNonNullType(type)) return literalOf(type.ofType, input, place);
  if (isListType(type)) {
    const one = literalOf(type.ofType, input, place);
    return one && `[${one}]`;
  }
  if (isInputObjectType(type)) return filterOf(new Set(Object.keys(type.getFields())));
  if (isEnumType(type)) return String(input.defaultValue ?? type.getValues()[0]?.name);
  if (type.name === "Boolean") return "true";
  if (type.name === "Float") return "0.8";
  if (type.name === "Int") return String(input.defaultValue ?? 3);
  if (type.name === "PartialDate") return '"2024-09"';
  const text = textOf(input.name, place);
  return text && `"${text}"`;
};

const filterOf = (names: ReadonlySet<string>): string | undefined => {
  if (names.has("nameContains")) return '{nameContains: "汉中"}';
  if (names.has("minConfidence")) return "{minConfidence: 0.8}";
  if (names.has("from")) return '{from: "2024-09", to: "2024-12"}';
  if (names.has("min")) return "{min: 2}";
  return names.has("mentions") ? '{mentions: {name: "汉中市妇联"}}' : undefined;
};

const textOf = (name: string, { field, beside }: Place): string | undefined => {
  if (name !== "id" && name !== "ids" && name !== "name") return TEXTS[name];
  const sample =
    SAMPLES[`${field[0]?.toUpperCase()}${field.slice(1)}`] ??
    Object.values(SAMPLES).find(({ told }) => told !== undefined && beside.includes(told)) ??
    ANY;
  return name === "name" ? sample.name : sample.id;
};
