import {
  AGENCY_KINDS,
  type EdgeType,
  ENTITY_LABELS,
  type EntityLabel,
  edgeSpec,
  type Label,
  labelProps,
} from "../domain/ontology.ts";
import type { Condition } from "../graph/port.ts";
import { datesFilter, propFilter } from "./filters/props.ts";
import {
  type Asked,
  and,
  conditionOf,
  type Filter,
  type FilterInput,
  filter,
  not,
  or,
  related,
  whatever,
} from "./filters/rows.ts";
import { withinFilter } from "./filters/within.ts";
import type { NameTable } from "./names.ts";
import {
  edgeProps,
  isFactEdge,
  type Relation,
  relationName,
  relationsFrom,
  soleTarget,
} from "./relations.ts";

/**
 * The filters of the API: which tests each label, edge and relation has. The API's input types and the
 * conditions of a plan are both made from these rows.
 */

// ── Nodes ───────────────────────────────────────────────────────────────────────────────────────

/** Texts too long to be asked for as a whole; `nameContains` finds headlines, `sentences` finds text. */
const UNASKED: ReadonlySet<string> = new Set(["title", "text", "kicker", "credits"]);

const identityFilters: readonly Filter[] = [
  filter<readonly string[]>("id", { kind: "ids" }, "One of these ids.", (values) => ({
    op: "in",
    prop: "id",
    values,
  })),
  filter<string>("name", { kind: "text" }, "The name or an alias is exactly this.", (name) => ({
    op: "named",
    name,
  })),
  filter<string>("nameContains", { kind: "text" }, "The name or an alias contains this.", (text) => ({
    op: "nameContains",
    text,
  })),
];

const combinators = (self: () => FilterInput): readonly Filter[] => [
  filter<readonly Asked[]>("and", { kind: "inputs", of: self }, "All of these hold.", (values, names) =>
    and(values.map((value) => conditionOf(self(), value, names) ?? whatever)),
  ),
  filter<readonly Asked[]>(
    "or",
    { kind: "inputs", of: self },
    "At least one of these holds.",
    (values, names) => or(values.map((value) => conditionOf(self(), value, names) ?? whatever)),
  ),
  filter<Asked>("not", { kind: "input", of: self }, "This doesn't hold.", (value, names) =>
    not(conditionOf(self(), value, names) ?? whatever),
  ),
];

const agencyFilter = filter<boolean>(
  "agency",
  { kind: "flag" },
  "True: public bodies only (party, government, legislature, mass organization); false: all others.",
  (value) => {
    const agency: Condition = { op: "in", prop: "kind", values: AGENCY_KINDS };
    return value ? agency : not(agency);
  },
);

/** An article has no edge to what it mentions: its sentences have. */
const articleMentions = filter<Asked>(
  "mentions",
  { kind: "input", of: () => entityInput(ENTITY_LABELS) },
  "Some sentence of it names an entity that passes.",
  (value, names) =>
    related(
      "HAS_SENTENCE",
      "out",
      related("MENTIONS", "out", conditionOf(entityInput(ENTITY_LABELS), value, names) ?? whatever),
    ),
);

const memo = new Map<string, FilterInput>();
const once = (name: string, make: () => FilterInput): FilterInput => {
  const known = memo.get(name);
  if (known) return known;
  const made = make();
  memo.set(name, made);
  return made;
};

/** `PersonWhere` and the like: tests on a node of one label. */
export const labelInput = (label: Label): FilterInput =>
  once(`${label}Where`, () => ({
    name: `${label}Where`,
    description: `Tests on a node of type ${label}; all that are given must hold.`,
    filters: [
      ...identityFilters.filter((row) => label !== "Sentence" || row.name === "id"),
      ...Object.entries(labelProps(label))
        .filter(([name]) => !UNASKED.has(name))
        .map(([name, spec]) => propFilter(name, spec)),
      ...(label === "Organization" ? [agencyFilter] : []),
      ...withinFilter([label]),
      ...relationsFrom(label).map(relationFilter),
      ...(label === "Article" ? [articleMentions] : []),
      ...combinators(() => labelInput(label)),
    ],
  }));

/** `OrganizationOrPlaceWhere`, `EntityWhere`: tests on a node that may be of several labels. */
export const entityInput = (labels: readonly Label[]): FilterInput => {
  const all = labels.length === ENTITY_LABELS.length;
  const name = all ? "EntityWhere" : `${labels.join("Or")}Where`;
  return once(name, () => ({
    name,
    description: `Tests on a node of type ${labels.join(", ")}; all that are given must hold.`,
    filters: [
      ...identityFilters,
      filter<readonly EntityLabel[]>("types", { kind: "labels" }, "Of one of these types.", (values) => ({
        op: "label",
        labels: values,
      })),
      ...withinFilter(labels),
      ...labels.map((label) =>
        filter<Asked>(
          label.toLowerCase(),
          { kind: "input", of: () => labelInput(label) },
          `Of type ${label}, and passes these tests.`,
          (value, names) =>
            and([{ op: "label", labels: [label] }, conditionOf(labelInput(label), value, names) ?? whatever]),
        ),
      ),
      ...combinators(() => entityInput(labels)),
    ],
  }));
};

/** Tests on the node at the other end of a relation. */
export const targetInput = (relation: Relation): FilterInput => {
  const sole = soleTarget(relation);
  return sole ? labelInput(sole) : entityInput(relation.targets);
};

// ── Edges ───────────────────────────────────────────────────────────────────────────────────────

const tellingFilters: readonly Filter[] = [
  filter<number>("minConfidence", { kind: "number" }, "At least so sure, 0 to 1.", (value) => ({
    op: "gte",
    prop: "confidence",
    value,
  })),
  datesFilter("firstSeen", "Date of the earliest article that says so."),
  datesFilter("lastSeen", "Date of the latest article that says so."),
  filter<string>(
    "publication",
    { kind: "text" },
    'An article of this publication says so: its id or name, such as "滨州日报".',
    (value, names) => {
      const ids = names.ids("Publication", value);
      return ids.length === 0
        ? { op: "in", prop: "id", values: [] }
        : or(ids.map((id) => ({ op: "publishedBy", publication: id }) as const));
    },
  ),
];

const pascal = (edge: EdgeType): string =>
  edge
    .split("_")
    .map((word) => (word[0] ?? "") + word.slice(1).toLowerCase())
    .join("");

/** `AttendedEdgeWhere` and the like: tests on an edge; undefined where it says nothing to test. */
export const edgeInput = (edge: EdgeType): FilterInput | undefined => {
  if (!isFactEdge(edge)) return undefined;
  const name = `${pascal(edge)}EdgeWhere`;
  const self = (): FilterInput =>
    once(name, () => ({
      name,
      description: `Tests on what an edge of type ${edge} says; all that are given must hold.`,
      filters: [
        ...edgeProps(edge).map(([prop, spec]) => propFilter(prop, spec)),
        ...tellingFilters,
        ...combinators(self),
      ],
    }));
  return self();
};

/** Tests on edge and other end of a relation, as `where` of its owner asks them: `ledBy: {name: "…"}`. */
const relationInput = (relation: Relation): FilterInput => {
  const edge = edgeInput(relation.edge);
  if (!edge) return targetInput(relation);
  const name = `${relationName(relation)}Filter`;
  return once(name, () => ({
    name,
    description: `Tests on the edge and on the other end of \`${relation.filter}\`; some must pass all that are given.`,
    filters: [
      ...targetInput(relation).filters,
      filter<Asked>(
        "edgeWhere",
        { kind: "input", of: () => edge },
        "Tests on what the edge says: role, dates, confidence.",
        () => whatever,
      ),
    ],
  }));
};

/** Edge conditions of a relation: what the field itself demands, and what is asked. */
export const edgeCondition = (
  relation: Relation,
  asked: Asked | null | undefined,
  names: NameTable,
): Condition | undefined => {
  const input = edgeInput(relation.edge);
  const condition = input && conditionOf(input, asked, names);
  if (!relation.fixed) return condition;
  return condition ? and([relation.fixed, condition]) : relation.fixed;
};

const relationFilter = (relation: Relation): Filter =>
  filter<Asked>(
    relation.filter,
    { kind: "input", of: () => relationInput(relation) },
    `Some of these passes. ${relation.description}`,
    (value, names) => {
      const edgeWhere = edgeCondition(relation, value.edgeWhere as Asked | undefined, names);
      const node = andTargets(relation, conditionOf(targetInput(relation), value, names));
      return {
        op: "related",
        edge: relation.edge,
        direction: relation.direction,
        ...(edgeWhere && { edgeWhere }),
        ...(node && { node }),
      };
    },
  );

/** True where the edge type leads to more labels than the relation does, so that the label must be tested. */
const narrows = ({ edge, direction, targets }: Relation): boolean => {
  const { from, to } = edgeSpec(edge);
  return (direction === "in" ? from : to).some((label) => !targets.includes(label));
};

/** The condition on the other end, with its labels where edge type and direction alone don't tell them. */
export const andTargets = (relation: Relation, condition: Condition | undefined): Condition | undefined => {
  if (!narrows(relation)) return condition;
  const label: Condition = { op: "label", labels: relation.targets };
  return condition ? and([label, condition]) : label;
};
