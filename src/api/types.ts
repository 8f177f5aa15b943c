import { IsOptional, Length, Max, Min } from "class-validator";
import { type ClassType, Field, Float, ID, Int, InterfaceType } from "type-graphql";
import { ENTITY_LABELS, LABELS, type Label, labelProps, type PropSpec } from "../domain/ontology.ts";
import { edgeInput, entityInput, labelInput, targetInput } from "../query/filters.ts";
import { labelOrderings, relationOrderings } from "../query/orders.ts";
import {
  edgeProps,
  isEntityLabel,
  isFactEdge,
  type Relation,
  relationName,
  relationOf,
  relationsFrom,
  soleTarget,
} from "../query/relations.ts";
import { declareArgs, declareField, declareObject, type FieldDeclaration } from "./declare.ts";
import { enumOf, LabelEnum, PartialDate } from "./enums.ts";
import { inputClass, isDate, orderEnum, pageFields } from "./inputs.ts";

/** The object types of the API, declared from the ontology. Their values are the views of query/views.ts. */

@InterfaceType("Node", { description: "Anything in the graph that has an id of its own." })
export abstract class Node {
  @Field(() => ID, { description: "Stable id: the same thing has the same id in every load." })
  readonly id!: string;
  @Field(() => String, {
    description: "Canonical name; of an article its headline, of a sentence nothing.",
  })
  readonly name!: string;
  @Field(() => LabelEnum, { description: "What it is." })
  readonly label!: Label;
}

@InterfaceType("Entity", {
  implements: Node,
  description: "Somebody or something that articles tell of: person, organization, place, event, initiative.",
})
export abstract class Entity extends Node {
  @Field(() => [String], { description: "Every other form of the name that was seen or is known." })
  readonly aliases!: string[];
}

const PROP_TYPES = { string: String, boolean: Boolean, int: Int, date: PartialDate } as const;

const propField = ({ type, description }: PropSpec): FieldDeclaration => {
  const values = typeof type === "object" ? enumOf(type.enum) : PROP_TYPES[type];
  return { type: () => values, nullable: true, description };
};

const propFields = (
  specs: Readonly<Record<string, PropSpec>> | readonly (readonly [string, PropSpec])[],
): Record<string, FieldDeclaration> => {
  const entries = Array.isArray(specs) ? specs : Object.entries(specs);
  return Object.fromEntries(entries.map(([name, spec]) => [name, propField(spec)]));
};

// ── Nodes ───────────────────────────────────────────────────────────────────────────────────────

const nodeClass = (label: Label): ClassType => {
  const interfaces = isEntityLabel(label) ? [Entity, Node] : [Node];
  return declareObject(label, LABELS[label].description, propFields(labelProps(label)), interfaces);
};

const nodeClasses = new Map((Object.keys(LABELS) as Label[]).map((label) => [label, nodeClass(label)]));
export const nodeClassOf = (label: Label): ClassType => {
  const found = nodeClasses.get(label);
  if (!found) throw new Error(`no type for ${label}`);
  return found;
};

declareField(nodeClassOf("Organization"), "isAgency", {
  type: () => Boolean,
  description: "True for public bodies: party, government, legislature and mass organizations.",
});

// ── Evidence ────────────────────────────────────────────────────────────────────────────────────

export const Evidence = declareObject(
  "Evidence",
  "One sentence of an article that states the edge: who wants to know why can read it here.",
  {
    text: { type: () => String, description: "The sentence, word for word." },
    start: {
      type: () => Int,
      description: "First character of the passage in the article's text, in UTF-16 code units.",
    },
    end: { type: () => Int, description: "Character after the last." },
    rule: { type: () => String, description: "Id of the rule that read it." },
    confidence: { type: () => Float, description: "How sure this reading is, 0 to 1." },
    publication: { type: () => String, description: "Name of the paper that printed it." },
    article: { type: () => nodeClassOf("Article"), description: "The article that says so." },
    sentence: { type: () => nodeClassOf("Sentence"), description: "The sentence as a node." },
  },
);

const EvidenceArgs = declareArgs("EvidenceArgs", {
  first: {
    type: () => Int,
    defaultValue: 3,
    description: "At most so many sentences, 1 to 50; the surest first.",
    checks: [Min(1), Max(50)],
  },
});

/** Fields that every edge with evidence has. */
export const tellingFields: Readonly<Record<string, FieldDeclaration>> = {
  id: { type: () => ID, description: "Stable id of the edge." },
  confidence: {
    type: () => Float,
    nullable: true,
    description: "How sure the edge is, 0 to 1; null where a table states it.",
  },
  firstSeen: {
    type: () => PartialDate,
    nullable: true,
    description: "Date of the earliest article that says so.",
  },
  lastSeen: {
    type: () => PartialDate,
    nullable: true,
    description: "Date of the latest article that says so.",
  },
  evidence: {
    type: () => [Evidence],
    args: EvidenceArgs,
    description: "The sentences that say so, the surest first.",
  },
  citation: {
    type: () => String,
    nullable: true,
    description: "The table that says so, where it is no article: the official list of divisions.",
  },
};

/** A count that only the rows of a connection carry. */
const storiesField: FieldDeclaration = {
  type: () => Int,
  description: "How many distinct stories say so: reprints of one story count once. Example: 2.",
};

// ── Connections ─────────────────────────────────────────────────────────────────────────────────

const PageInfo = declareObject("PageInfo", "Where a page stands in its list.", {
  hasNextPage: { type: () => Boolean, description: "True where more follow." },
  hasPreviousPage: { type: () => Boolean, description: "True where the page continues an earlier one." },
  startCursor: { type: () => String, nullable: true, description: "Cursor of the first row." },
  endCursor: {
    type: () => String,
    nullable: true,
    description: "Cursor of the last row: give it as `after` for the next page.",
  },
});

/** A relay connection: rows with cursors, the nodes alone, the page, and the count of the whole. */
export const declareConnection = (
  stem: string,
  says: string,
  node: FieldDeclaration["type"],
  edgeFields: Readonly<Record<string, FieldDeclaration>>,
): ClassType => {
  const edge = declareObject(`${stem}Edge`, `One row of ${stem}Connection.`, {
    cursor: {
      type: () => String,
      description: "Where this row stands: give it as `after` to go on from here.",
    },
    node: { type: node, description: "The node at the other end." },
    ...edgeFields,
  });
  return declareObject(`${stem}Connection`, says, {
    edges: { type: () => [edge], description: "The rows, with what each edge says." },
    nodes: { type: () => [node()], description: "The nodes alone, where what the edges say doesn't matter." },
    pageInfo: { type: () => PageInfo, description: "Where this page stands." },
    totalCount: {
      type: () => Int,
      description: "How many pass the filters in all; counted only when asked.",
    },
  });
};

const targetType = (relation: Relation): FieldDeclaration["type"] => {
  const sole = soleTarget(relation);
  return sole ? () => nodeClassOf(sole) : () => Entity;
};

const roleOf = (relation: Relation): PropSpec | undefined =>
  relation.fixed ? undefined : edgeProps(relation.edge).find(([name]) => name === "role")?.[1];

/** Arguments of a relation's connection: page, tests on node and edge, and the shortcuts `role` and `asOf`. */
const relationArgs = (relation: Relation): ClassType => {
  const stem = relationName(relation);
  const where = inputClass(targetInput(relation));
  const edge = edgeInput(relation.edge);
  const edgeWhere = edge && inputClass(edge);
  const role = roleOf(relation)?.type;
  const roles = typeof role === "object" ? enumOf(role.enum) : undefined;
  return declareArgs(`${stem}Args`, {
    ...pageFields(orderEnum(`${stem}Order`, relationOrderings(relation))),
    where: { type: () => where, nullable: true, description: "Tests on the node at the other end." },
    ...(edgeWhere && {
      edgeWhere: { type: () => edgeWhere, nullable: true, description: "Tests on what the edge says." },
    }),
    ...(roles && {
      role: { type: () => [roles], nullable: true, description: "Only edges of one of these roles." },
    }),
    ...(relation.edge === "HOLDS" && {
      asOf: {
        type: () => PartialDate,
        nullable: true,
        description: "Posts told by that day and by then not told as former. Example: 2024-09-01.",
        checks: [IsOptional(), isDate],
      },
    }),
  });
};

const relationConnection = (relation: Relation): ClassType => {
  const { edge, description } = relation;
  const telling = isFactEdge(edge) ? { ...tellingFields, stories: storiesField } : {};
  return declareConnection(relationName(relation), description, targetType(relation), {
    ...propFields(edgeProps(edge)),
    ...telling,
  });
};

const relationField = (relation: Relation): FieldDeclaration => {
  const extensions = { role: { kind: "relation", relation } };
  if (relation.single)
    return { type: targetType(relation), nullable: true, description: relation.description, extensions };
  return { ...relationTypes(relation), description: relation.description, extensions };
};

const relationMemo = new Map<string, Pick<FieldDeclaration, "type" | "args">>();

/** Connection and arguments of a relation, once for all owners that have the same field. */
const relationTypes = (relation: Relation): Pick<FieldDeclaration, "type" | "args"> => {
  const name = relationName(relation);
  const known = relationMemo.get(name);
  if (known) return known;
  const connection = relationConnection(relation);
  const types = { type: () => connection, args: relationArgs(relation) };
  relationMemo.set(name, types);
  return types;
};

// Every entity is mentioned in sentences: said once, by the interface.
declareField(
  Entity as unknown as ClassType,
  "mentionedIn",
  relationField(relationOf("Person", "mentionedIn")),
);
for (const label of Object.keys(LABELS) as Label[])
  for (const relation of relationsFrom(label))
    if (relation.field !== "mentionedIn")
      declareField(nodeClassOf(label), relation.field, relationField(relation));

const entityWhere = inputClass(entityInput(ENTITY_LABELS));
const mentionsConnection = declareConnection(
  "ArticleMentions",
  "The entities that an article names, each once, in the order of their first mention.",
  () => Entity,
  {
    count: { type: () => Int, description: "How often the article names it." },
    surfaces: { type: () => [String], description: "The forms of its name that the article uses." },
  },
);
declareField(nodeClassOf("Article"), "mentions", {
  type: () => mentionsConnection,
  args: declareArgs("ArticleMentionsArgs", {
    first: {
      type: () => Int,
      defaultValue: 20,
      description: "How many to give, 1 to 200.",
      checks: [Min(1), Max(200)],
    },
    after: {
      type: () => String,
      nullable: true,
      description: "Continue after this cursor.",
      checks: [IsOptional(), Length(1, 200)],
    },
    where: { type: () => entityWhere, nullable: true, description: "Tests on the entity." },
  }),
  description: "What its sentences name.",
  extensions: { role: { kind: "mentions" } },
});

// ── Lists ───────────────────────────────────────────────────────────────────────────────────────

/** Arguments and connection of a list of one label (or of entities): stated once, used by every such list. */
export interface ListTypes {
  readonly connection: ClassType;
  readonly args: ClassType;
}

const listTypes = (name: string, label: Label | undefined, node: () => object): ListTypes => {
  const where = inputClass(label ? labelInput(label) : entityInput(ENTITY_LABELS));
  const orders = orderEnum(`${name}Order`, labelOrderings(label));
  return {
    connection: declareConnection(name, `A page of nodes of type ${name}.`, node, {}),
    args: declareArgs(`${name}ListArgs`, {
      ...pageFields(orders),
      where: { type: () => where, nullable: true, description: "Tests that a node must pass." },
    }),
  };
};

const LISTED: readonly Label[] = [
  "Person",
  "Organization",
  "Place",
  "Event",
  "Initiative",
  "Article",
  "Publication",
];
export const LISTS: ReadonlyMap<Label | "Entity", ListTypes> = new Map<Label | "Entity", ListTypes>([
  ...LISTED.map((label) => [label, listTypes(label, label, () => nodeClassOf(label))] as const),
  ["Entity", listTypes("Entity", undefined, () => Entity)],
]);
