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
import { CURSOR, sampleOf } from "./values.ts";

/** Examples of what goes in: a value for every argument, every field of an input and every input. */

/** Values of other texts and ids, by the name of the argument or filter. */
const TEXTS: Readonly<Record<string, string>> = {
  a: "汉中市妇联",
  after: CURSOR,
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

/** The example in a description: a value as it stands in an operation, or a text without its quotes. */
export const exampleIn = (description: string): string | undefined =>
  /(?:Example: |such as )([^.].*?)\.?$/s.exec(description)?.[1];

/** Adds an example to the description of every argument, enumeration, input and its fields that has none. */
export const addInputExamples = (schema: GraphQLSchema): void => {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isEnumType(type)) describe(type, `${type.getValues()[0]?.name}.`);
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields());
      const beside = fields.map(({ name }) => name);
      for (const field of fields) exemplify(field, { field: type.name, beside });
      const example = filterOf(new Set(beside));
      if (example) describe(type, `${example}.`);
    }
    if (isObjectType(type) || isInterfaceType(type))
      for (const field of Object.values(type.getFields()))
        for (const arg of field.args) exemplify(arg, { field: field.name, beside: [] });
  }
};

/** Adds an example to a description that has none. */
export const describe = (said: { description?: string | null | undefined }, example: string): void => {
  if (!/Example: |such as /.test(said.description ?? ""))
    said.description = `${said.description} Example: ${example}`.replace(/([。?])\.$/, "$1");
};

const exemplify = (input: Input, place: Place): void => {
  const literal = literalOf(input.type, input, place);
  if (literal !== undefined) describe(input, `${literal}.`);
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
  const own = `${field[0]?.toUpperCase()}${field.slice(1)}`;
  const told = Object.keys(TOLD).find((filter) => beside.includes(filter)) ?? "";
  const sample = sampleOf(own) ?? sampleOf(TOLD[told] ?? ANY);
  return name === "name" ? sample?.name : sample?.id;
};

/** Filters that just one type's inputs have. */
const TOLD: Readonly<Record<string, string>> = {
  posts: "Person",
  officials: "Organization",
  level: "Place",
  organizers: "Event",
  ledBy: "Initiative",
  home: "Publication",
  pageName: "Article",
  article: "Sentence",
};
const ANY = "Organization";
