import {
  AGENCY_KINDS,
  type EdgeType,
  ENTITY_LABELS,
  type EntityLabel,
  type EnumName,
  edgeSpec,
  type Label,
  labelProps,
  type PropSpec,
} from "../domain/ontology.ts";
import type { Condition } from "../graph/port.ts";
import { dateRange } from "./dates.ts";
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
 * The filters of the API as rows: a name, what may be asked, what it means for the store. The API's input
 * types and the conditions of a plan are both made from these rows.
 */
export type FilterType =
  | { readonly kind: "text" | "texts" | "ids" | "flag" | "number" }
  | { readonly kind: "dates" | "numbers" | "labels" }
  | { readonly kind: "choices"; readonly of: EnumName }
  | { readonly kind: "input" | "inputs"; readonly of: () => FilterInput };

interface DateRange {
  readonly from?: string | null;
  readonly to?: string | null;
}
interface NumberRange {
  readonly min?: number | null;
  readonly max?: number | null;
}
/** The value of a filter as it comes out of the GraphQL layer, checked against the filter's type. */
export type Asked = Readonly<Record<string, unknown>>;

export interface Filter {
  readonly name: string;
  readonly type: FilterType;
  readonly description: string;
  readonly condition: (value: unknown, names: NameTable) => Condition;
}

export interface FilterInput {
  readonly name: string;
  readonly description: string;
  readonly filters: readonly Filter[];
}

/** A filter's row. GraphQL has checked the value against the type, so that the cast holds. */
const filter = <T>(
  name: string,
  type: FilterType,
  description: string,
  condition: (value: T, names: NameTable) => Condition,
): Filter => ({ name, type, description, condition: (value, names) => condition(value as T, names) });

const and = (all: readonly Condition[]): Condition =>
  all.length === 1 && all[0] ? all[0] : { op: "and", all };
const or = (all: readonly Condition[]): Condition =>
  all.length === 1 && all[0] ? all[0] : { op: "or", all };
const not = (condition: Condition): Condition => ({ op: "not", condition });

/** What a filled-in input means: all of its filters together; undefined where nothing is asked. */
export const conditionOf = (
  input: FilterInput,
  asked: Asked | null | undefined,
  names: NameTable,
): Condition | undefined => {
  if (!asked) return undefined;
  const all: Condition[] = [];
  for (const { name, condition } of input.filters) {
    const value = asked[name];
    if (value !== undefined && value !== null) all.push(condition(value, names));
  }
  return all.length > 0 ? and(all) : undefined;
};

const whatever: Condition = { op: "and", all: [] };

// ── Properties ──────────────────────────────────────────────────────────────────────────────────

const numberRange = (prop: string, { min, max }: NumberRange): Condition => {
  const all: Condition[] = [];
  if (typeof min === "number") all.push({ op: "gte", prop, value: min });
  if (typeof max === "number") all.push({ op: "lte", prop, value: max });
  return and(all);
};

const datesFilter = (prop: string, description: string): Filter =>
  filter<DateRange>(prop, { kind: "dates" }, description, ({ from, to }) =>
    dateRange(prop, from ?? undefined, to ?? undefined),
  );

const propFilter = (prop: string, { type, description }: PropSpec): Filter => {
  const oneOf = (values: readonly string[]): Condition => ({ op: "in", prop, values });
  if (typeof type === "object")
    return filter<readonly string[]>(
      prop,
      { kind: "choices", of: type.enum },
      `One of: ${description}`,
      oneOf,
    );
  if (type === "date") return datesFilter(prop, description);
  if (type === "int")
    return filter<NumberRange>(prop, { kind: "numbers" }, description, (range) => numberRange(prop, range));
  if (type === "boolean")
    return filter<boolean>(prop, { kind: "flag" }, description, (value) => {
      // Absent stands for not known to be so.
      const yes: Condition = { op: "eq", prop, value: true };
      return value ? yes : not(yes);
    });
  return filter<readonly string[]>(prop, { kind: "texts" }, `Exactly one of: ${description}`, oneOf);
};

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

// ── Places, everything inside them included ─────────────────────────────────────────────────────

const inside = (place: string, names: NameTable): Condition => {
  const ids = names.ids("Place", place);
  return ids.length === 0
    ? { op: "in", prop: "id", values: [] }
    : or(ids.map((id) => ({ op: "within", place: id }) as const));
};

const related = (
  edge: EdgeType,
  direction: "out" | "in",
  node: Condition,
): Extract<Condition, { op: "related" }> => ({ op: "related", edge, direction, node });

/** What "in a place" means for a label; undefined where it means nothing. */
const WITHIN: Partial<
  Record<Label, { readonly says: string; readonly condition: (lies: Condition) => Condition }>
> = {
  Place: { says: "It is the place or lies in it", condition: (lies) => lies },
  Organization: { says: "It lies in the place", condition: (lies) => lies },
  Person: {
    says: "Holds or held a post in a body of the place",
    condition: (lies) => related("HOLDS", "out", lies),
  },
  Event: {
    says: "Held in the place, or organized from there",
    condition: (lies) => or([related("HELD_AT", "out", lies), related("ORGANIZED", "in", lies)]),
  },
  Initiative: {
    says: "Carried out in the place, or launched from there",
    condition: (lies) => or([related("IMPLEMENTED_IN", "out", lies), related("LAUNCHED", "in", lies)]),
  },
};

const withinFilter = (labels: readonly Label[]): readonly Filter[] => {
  const rows = labels.flatMap((label) => {
    const row = WITHIN[label];
    return row ? [{ label, ...row }] : [];
  });
  if (rows.length === 0) return [];
  const says = [...new Set(rows.map((row) => row.says))].join("; ");
  const description = `${says}, anything inside it included. The place's id or name, such as "滨州市".`;
  return [
    filter<string>("within", { kind: "text" }, description, (place, names) => {
      const lies = inside(place, names);
      // Only organizations and places lie anywhere themselves: for these the test needs no label.
      if (rows.every((row) => row.label === "Place" || row.label === "Organization")) return lies;
      if (rows.length === 1 && rows[0]) return rows[0].condition(lies);
      return or(rows.map((row) => and([{ op: "label", labels: [row.label] }, row.condition(lies)])));
    }),
  ];
};

// ── Nodes ───────────────────────────────────────────────────────────────────────────────────────

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
export const relationInput = (relation: Relation): FilterInput => {
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
