import { type DocumentNode, parse } from "graphql";
import { type EntityLabel, type EnumName, type Label, labelProps, valuesOf } from "../domain/ontology.ts";
import { edgeProps, isFactEdge, type Relation, soleTarget } from "../query/relations.ts";
import type { Hop, NodeTest, Plan, Root } from "./plan.ts";

/** A plan as a query of the API. */

/** Rows of each level by how many levels there are, so that any query stays within the API's limits. */
const ROWS: readonly (readonly number[])[] = [[], [200], [40, 100], [10, 20, 40], [6, 10, 15, 30]];
const rowsAt = (level: number, levels: number): number => ROWS[levels]?.[level] ?? 10;
/** So many are compared where the most is asked for; of more nobody knows which has most. */
const COMPARED = 200;

const text = (value: string): string => JSON.stringify(value);
const list = (values: readonly string[]): string => `[${values.join(", ")}]`;
const object = (fields: readonly (string | undefined)[]): string | undefined => {
  const all = fields.filter((field) => field !== undefined);
  return all.length > 0 ? `{${all.join(", ")}}` : undefined;
};

const KIND_ENUM: Partial<Record<Label, string>> = {
  Organization: "kind",
  Event: "kind",
  Initiative: "kind",
  Place: "level",
};

/** Tests of one label that its `where` takes. */
const labelTest = (label: Label, test: NodeTest): readonly (string | undefined)[] => {
  const property = KIND_ENUM[label];
  const values = label === "Place" ? test.levels : test.kinds;
  const known = values?.filter((value) => isValueOf(label, value));
  const dated = "date" in labelProps(label) && (test.from || test.to);
  const range = object(
    [test.from && `from: ${text(test.from)}`, test.to && `to: ${text(test.to)}`].map(
      (field) => field || undefined,
    ),
  );
  return [
    property && known && known.length > 0 ? `${property}: ${list(known)}` : undefined,
    dated && range ? `date: ${range}` : undefined,
    test.tied && `${test.tied.filter}: {id: [${text(test.tied.id)}]}`,
  ];
};

const idTest = ({ ids }: NodeTest): string | undefined => (ids ? `id: ${list(ids.map(text))}` : undefined);

const placeTest = ({ within }: NodeTest): string | undefined => within && `within: ${text(within)}`;

const where = (relation: Relation, test: NodeTest | undefined): string | undefined => {
  if (!test) return undefined;
  const sole = soleTarget(relation);
  if (sole) return object([idTest(test), placeTest(test), ...labelTest(sole, test)]);
  const labels = test.labels?.filter((label) => relation.targets.includes(label)) ?? relation.targets;
  const narrowed = labels.map((label) => {
    const inner = object(labelTest(label, test));
    return inner ? `{${label.toLowerCase()}: ${inner}}` : `{types: [${label}]}`;
  });
  const needed = labels.length < relation.targets.length || narrowed.some((one) => !one.startsWith("{types"));
  return object([idTest(test), placeTest(test), needed ? `or: ${list(narrowed)}` : undefined]);
};

const edgeWhere = ({ relation, titles, former }: Hop): string | undefined => {
  if (relation.edge !== "HOLDS") return undefined;
  return object([
    titles && `title: ${list(titles.map(text))}`,
    former ? "status: [FORMER]" : "not: {status: [FORMER]}",
  ]);
};

/** Fields of a node; behind an interface each label's stand in a fragment. */
const nodeFields = (labels: readonly Label[], isInterface: boolean): string => {
  const own = (label: Label) =>
    ["kind", "level", "date", "startDate", "genre"].filter((name) => name in labelProps(label)).join(" ");
  const common = "id name __typename";
  const [first] = labels;
  if (!isInterface && first) return `${common} ${own(first)}`;
  // Fields of one name and several types need names of their own.
  const parts = labels.flatMap((label) => {
    const fields = own(label)
      .split(" ")
      .filter(Boolean)
      .map((name) => (name === "kind" ? `${label.toLowerCase()}Kind: kind` : name))
      .join(" ");
    return fields ? [`... on ${label} {${fields}}`] : [];
  });
  return [common, ...parts].join(" ");
};

const EVIDENCE = "evidence(first: 3) {text confidence publication article {id name date}}";

/** Arguments of a relation's field that test its edges and nodes. */
const testsOf = (hop: Hop): readonly string[] => {
  const [test, edge] = [where(hop.relation, hop.test), edgeWhere(hop)];
  return [
    hop.roles && `role: ${list(hop.roles)}`,
    test && `where: ${test}`,
    edge && `edgeWhere: ${edge}`,
  ].filter((one) => one !== undefined);
};

const countField = (hop: Hop): string => {
  const args = testsOf(hop);
  return `${hop.relation.field}${args.length > 0 ? `(${args.join(", ")})` : ""} {totalCount}`;
};

const hopField = (hops: readonly Hop[], index: number, above: number): string => {
  const hop = hops[index];
  if (!hop) return "";
  const { relation } = hop;
  const isLast = index === hops.length - 1;
  const args = [`first: ${rowsAt(above + index, above + hops.length)}`, ...testsOf(hop)];
  const props = edgeProps(relation.edge)
    .map(([name]) => name)
    .filter((name) => name !== "asOf" && name !== "ordinal" && name !== "source");
  const telling = isFactEdge(relation.edge) ? ["confidence", EVIDENCE] : [];
  const inner = hopField(hops, index + 1, above);
  const fields = [
    ...props,
    ...telling,
    `node {${nodeFields(targets(hop), !soleTarget(relation))} ${onTargets(hop, hops[index + 1], inner)}}`,
  ];
  const field = `${relation.field}(${args.join(", ")}) {${isLast ? "totalCount " : ""}edges {${fields.join(" ")}}}`;
  return field;
};

const targets = ({ relation, test }: Hop): readonly Label[] =>
  test?.labels?.filter((label) => relation.targets.includes(label)) ?? relation.targets;

/** The next relation stands on the label that owns it. */
const onTargets = (hop: Hop, next: Hop | undefined, inner: string): string => {
  if (!next || !inner) return "";
  return soleTarget(hop.relation) ? inner : `... on ${next.relation.owner} {${inner}}`;
};

const LISTS: Record<EntityLabel | "Article", string> = {
  Person: "people",
  Organization: "organizations",
  Place: "places",
  Event: "events",
  Initiative: "initiatives",
  Article: "articles",
};
const MENTIONS = "mentionedIn(first: 2) {nodes {text article {id name date}}}";

const withinQuery = (root: Extract<Root, { by: "within" }>, hops: readonly Hop[]): string => {
  const { label, place, test } = root;
  const where = object([place && `within: ${text(place)}`, idTest(test), ...labelTest(label, test)]);
  const fields = hops.length === 0 ? MENTIONS : hopField(hops, 0, 1);
  const first = rowsAt(0, 1 + hops.length);
  return `{${LISTS[label]}(first: ${first}, where: ${where}) {totalCount nodes {${nodeFields([label], false)} ${fields}}}}`;
};

/** How many of the one relation each has; the rows of the relation don't matter. */
const mostQuery = ({ label, test }: Extract<Root, { by: "most" }>, hop: Hop | undefined): string => {
  const tests = object([idTest(test), ...labelTest(label, test)]);
  const where_ = tests ? `, where: ${tests}` : "";
  return `{${LISTS[label]}(first: ${COMPARED}${where_}) {pageInfo {hasNextPage} nodes {id name __typename ${hop ? countField(hop) : ""}}}}`;
};

/** How many of a relation each of these nodes has. */
export const countsQuery = (label: EntityLabel | "Article", ids: readonly string[], hop: Hop): DocumentNode =>
  parse(
    `{${LISTS[label]}(first: ${ids.length}, where: {id: ${list(ids.map(text))}}) {nodes {id ${countField(hop)}}}}`,
    { noLocation: true },
  );

const compactQuery = ({ root, hops }: Plan): string => {
  switch (root.by) {
    case "together":
      return `{coAttendance(person: ${text(root.person)}, first: ${root.first}${root.kinds.length > 0 ? `, kinds: ${list(root.kinds)}` : ""}) {count node {id name __typename} events {id name date}}}`;
    case "within":
      return withinQuery(root, hops);
    case "most":
      return mostQuery(root, hops[0]);
    case "node": {
      const field = `${root.label[0]?.toLowerCase()}${root.label.slice(1)}`;
      const mentions = hops.length === 0 && root.label !== "Article" ? MENTIONS : "";
      return `{${field}(id: ${text(root.id)}) {${nodeFields([root.label], false)} ${mentions} ${hopField(hops, 0, 0)}}}`;
    }
  }
};

/** The plan as a query of the API; it can be run as it stands. */
export const queryOf = (plan: Plan): DocumentNode => parse(compactQuery(plan), { noLocation: true });

const VALUES: Partial<Record<Label, ReadonlySet<string>>> = {};
const isValueOf = (label: Label, value: string): boolean => {
  const known = VALUES[label] ?? valuesFor(label);
  VALUES[label] = known;
  return known.has(value);
};

const valuesFor = (label: Label): ReadonlySet<string> => {
  const type = labelProps(label)[KIND_ENUM[label] ?? ""]?.type;
  return new Set(typeof type === "object" ? valuesOf(type.enum as EnumName) : []);
};
