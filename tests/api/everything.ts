import { type GraphQLOutputType, getNamedType, isInterfaceType, isLeafType, isObjectType } from "graphql";
import { schema } from "./recorder.ts";

/** All fields of a type: leaves, and what lies below them through at most so many relations. */
const everything = (type: GraphQLOutputType, relations: number): string => {
  const named = getNamedType(type);
  if (!isObjectType(named) && !isInterfaceType(named)) return "";
  const fields = Object.values(named.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type);
    const left = relations - (field.extensions.role ? 1 : 0);
    if (isLeafType(inner)) return [field.name];
    if (left < 0 || field.name === "article" || field.name === "sentence") return [];
    return [`${field.name} { ${everything(inner, left)} }`];
  });
  return ["__typename", ...fields].join(" ");
};

const rootFields = schema.getQueryType()?.getFields() ?? {};

/** For each list of the API, a query of every field of every type that is reached from it in one step. */
export const LISTS_WHOLE: readonly (readonly [name: string, query: string])[] = Object.values(rootFields)
  .filter((field) => getNamedType(field.type).name.endsWith("Connection"))
  .map((field) => [field.name, `{ ${field.name}(first: 50) { ${everything(field.type, 1)} } }`]);

const whole = (name: string): string => everything(rootFields[name]!.type, 0);

/** The questions of the whole graph, with every field of their answers. */
export const QUESTIONS_WHOLE: readonly (readonly [name: string, query: string])[] = [
  ["search", `{ search(text: "青禾市妇联") { ${whole("search")} } }`],
  ["search with a slip", `{ search(text: "柳忘书") { ${whole("search")} } }`],
  ["sentences", `{ sentences(text: "签约") { ${whole("sentences")} } }`],
  ["path", `{ path(from: "柳望舒", to: "顾采薇") { ${whole("path")} } }`],
  ["neighbourhood", `{ neighbourhood(id: "青禾市妇联", depth: 2) { ${whole("neighbourhood")} } }`],
  ["between", `{ between(a: "顾采薇", b: "青禾市妇联") { ${whole("between")} } }`],
  ["coAttendance", `{ coAttendance(person: "柳望舒") { ${whole("coAttendance")} } }`],
  ["timeline", `{ timeline(id: "顾采薇") { ${whole("timeline")} } }`],
  ["compare", `{ compare(ids: ["青禾市", "白杨县", "青禾市妇联"]) { ${whole("compare")} } }`],
  [
    "stats",
    `{ stats { nodes { label count } edges { type count } evidence
      countBy(label: Organization, prop: "kind") { value count } byMonth(label: Event) { month count }
      byPlace(label: Event, level: CITY) { count node { ${everything(schema.getType("Place") as GraphQLOutputType, 0)} } }
      topAgencies { count node { name } } topOfficials { count node { name } } } }`,
  ],
];
