import { GraphQLScalarType, Kind } from "graphql";
import {
  EDGE_TYPES,
  ENTITY_LABELS,
  ENUMS,
  type EnumName,
  edgeSpec,
  FACT_TYPES,
  LABELS,
  type Label,
} from "../domain/ontology.ts";
import { declareEnum } from "./declare.ts";

const ENUM_DESCRIPTIONS: Readonly<Record<EnumName, string>> = {
  OrganizationKind: "What sort of body an organization is. The first four are public bodies (agencies).",
  PlaceLevel: "Level of a place in the tree of divisions, or what sort of site it is.",
  EventKind: "What sort of event it is.",
  InitiativeKind: "What sort of initiative it is.",
  Genre: "What sort of story an article is.",
  DatePrecision: "How exact a date is.",
  AttendanceRole: "The part that a person took in an event; of several the first that holds.",
  OrganizerRole: "The part that a body took in organizing an event.",
  LaunchRole: "The part that a body or place has in an initiative.",
  AuthorRole: "The part that a person had in an article.",
  PostStatus: "Whether a post is held still.",
  Modality: "Whether something is told as fact or as announced.",
  LocationSource: "Where the knowledge comes from.",
};

const enumNames = Object.keys(ENUMS) as EnumName[];
const ontologyEnums = new Map(
  enumNames.map((name) => [name, declareEnum(name, ENUM_DESCRIPTIONS[name], ENUMS[name])]),
);

/** The enumeration of the ontology, as type-graphql knows it. */
export const enumOf = (name: EnumName): object => {
  const found = ontologyEnums.get(name);
  if (!found) throw new Error(`no enumeration ${name}`);
  return found;
};

const shown = (spec: { readonly description: string; readonly example: string }): string =>
  `${spec.description} Example: ${spec.example}.`;
const describeLabels = (labels: readonly Label[]): Readonly<Record<string, string>> =>
  Object.fromEntries(labels.map((label) => [label, shown(LABELS[label])]));
const describeEdges = (types: readonly (keyof typeof edgeDescriptions)[]): Readonly<Record<string, string>> =>
  Object.fromEntries(types.map((type) => [type, edgeDescriptions[type]]));
const edgeDescriptions = Object.fromEntries(
  EDGE_TYPES.map((type) => [type, shown(edgeSpec(type))]),
) as Record<(typeof EDGE_TYPES)[number], string>;

export const LabelEnum = declareEnum(
  "Label",
  "Types of nodes in the graph.",
  describeLabels(Object.keys(LABELS) as Label[]),
);
export const EntityTypeEnum = declareEnum(
  "EntityType",
  "Types of nodes that articles tell of.",
  describeLabels(ENTITY_LABELS),
);
export const EdgeTypeEnum = declareEnum(
  "EdgeType",
  "Types of edges in the graph.",
  describeEdges(EDGE_TYPES),
);
export const FactTypeEnum = declareEnum(
  "FactType",
  "Types of edges that stand on evidence.",
  describeEdges(FACT_TYPES),
);

const asText = (value: unknown): string => {
  if (typeof value === "string") return value;
  throw new TypeError("a date is a text such as 2024-09-02, 2024-09 or 2024");
};

export const PartialDate = new GraphQLScalarType<string, string>({
  name: "PartialDate",
  description:
    "ISO date as exact as the text pins it: a day, a month (2024-09) or a year (2024). Example: 2024-09-02.",
  serialize: asText,
  parseValue: asText,
  parseLiteral: (node) => asText(node.kind === Kind.STRING ? node.value : undefined),
});
