import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isIntrospectionType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from "graphql";
import { describe, exampleIn } from "./inputs.ts";
import { OPERATIONS } from "./operations.ts";
import { heldBy, SUBJECTS } from "./values.ts";

/**
 * Examples of what comes back: a value for a field that holds one, and for every other field and type the shortest
 * operation that asks for it.
 */

type Composite = GraphQLObjectType | GraphQLInterfaceType;
type OutputField = GraphQLField<unknown, unknown>;
/** Fields from the root down, as they stand in an operation. */
type Route = readonly string[];

/** Adds an example to the description of every type and field that a query reaches and that has none. */
export const addOutputExamples = (schema: GraphQLSchema): void => {
  const routes = routesOf(schema);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || !isComposite(type)) continue;
    const route = routes.get(type.name);
    if (route) describe(type, `\`${operation(route, type)}\``);
    for (const field of Object.values(type.getFields())) exemplify(type, field, route);
  }
};

const isComposite = (type: GraphQLNamedType): type is Composite =>
  isObjectType(type) || isInterfaceType(type);

const exemplify = (owner: Composite, field: OutputField, route: Route | undefined): void => {
  const type = getNamedType(field.type);
  if (isComposite(type)) {
    if (route) describe(field, `\`${operation([...startOf(owner, field, route), called(field)], type)}\``);
    return;
  }
  const value = isEnumType(type) ? type.getValues()[0]?.name : heldBy(owner.name, field.name, type.name);
  if (value !== undefined) describe(field, `${isList(field) ? `[${value}]` : value}.`);
};

const isList = ({ type }: OutputField): boolean => isListType(isNonNullType(type) ? type.ofType : type);

/** The shortest way to each type: through what has a name first, then through questions and lists. */
const routesOf = (schema: GraphQLSchema): ReadonlyMap<string, Route> => {
  const roots = schema.getQueryType()?.getFields() ?? {};
  const routes = new Map<string, Route>();
  const waiting: Composite[] = [];
  const visit = (field: OutputField, route: Route): void => {
    const type = getNamedType(field.type);
    if (!isComposite(type) || routes.has(type.name)) return;
    routes.set(type.name, route);
    waiting.push(type);
  };
  const named = Object.values(roots).filter(({ name }) => ROOTS_FIRST.includes(name));
  for (const field of [...named, ...Object.values(roots)]) visit(field, [rootOf(field.name)]);
  for (let type = waiting.shift(); type; type = waiting.shift()) {
    const route = routes.get(type.name) ?? [];
    for (const field of Object.values(type.getFields()))
      visit(field, [...startOf(type, field, route), called(field)]);
  }
  return routes;
};

const ROOTS_FIRST: readonly string[] = [
  "person",
  "organization",
  "place",
  "event",
  "initiative",
  "publication",
  "article",
];

/** A field at the root with the arguments of its example. */
const rootOf = (name: string): string => /^\{ (\w+(?:\(.*?\))?) \{/.exec(OPERATIONS[name] ?? "")?.[1] ?? name;

/** The way to a field's owner; where the owner's own sample has nothing in the field, to one that has. */
const startOf = (owner: Composite, field: OutputField, route: Route): Route => {
  const subject = SUBJECTS[`${owner.name}.${field.name}`];
  return subject ? [`${owner.name.toLowerCase()}(name: "${subject}")`] : route;
};

/** A field with the arguments that it can't be asked without. */
const called = (field: OutputField): string => {
  const args = field.args.filter(isRequiredArgument).map((arg) => `${arg.name}: ${literalOf(arg)}`);
  return args.length > 0 ? `${field.name}(${args.join(", ")})` : field.name;
};

const literalOf = ({ type, description }: GraphQLArgument): string => {
  const example = exampleIn(description ?? "") ?? "";
  return getNamedType(type).name === "String" ? JSON.stringify(example) : example;
};

const operation = (route: Route, type: Composite): string =>
  `{ ${route.join(" { ")} { ${select(type)} }${" }".repeat(route.length)}`;

/** What to ask of a type: two of its telling values, and what a row or an edge leads to. */
const select = (type: Composite): string => {
  const fields = type.getFields();
  const leaves = TELLING.filter((name) => fields[name] && isLeafType(getNamedType(fields[name].type)));
  const known = Object.values(fields).filter(({ name }) => LEADING.includes(name));
  const inner = leaves.length + known.length > 0 ? known : Object.values(fields).slice(0, 1);
  return [...leaves.slice(0, 2), ...inner.map((field) => `${field.name} { ${selectOf(field)} }`)].join(" ");
};

const selectOf = (field: OutputField): string => {
  const type = getNamedType(field.type);
  return isComposite(type) ? select(type) : "";
};

/** Fields whose own fields are what one asks for. */
const LEADING: readonly string[] = ["nodes", "node", "from", "to"];

/** Fields that tell what something is, the most telling first. */
const TELLING: readonly string[] = [
  "text",
  "type",
  "title",
  "name",
  "role",
  "label",
  "surface",
  "month",
  "value",
  "count",
  "score",
  "date",
  "start",
  "end",
  "hasNextPage",
  "endCursor",
  "length",
  "evidence",
  "confidence",
];
