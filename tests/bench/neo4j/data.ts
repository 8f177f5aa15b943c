import neo4j, { type Driver } from "neo4j-driver";
import { type EdgeType, type Label, labelsOf } from "../../../src/domain/ontology.ts";
import { schemaSteps, statementsOf } from "../../../src/graph/neo4j/schema.ts";

/**
 * A made-up graph of as many articles, written straight into Neo4j: skewed as real ones are, the same every time. One
 * agency organized a tenth as many events as there are articles.
 */

interface NodeRow {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind?: string;
  readonly date?: string;
}
interface EdgeRow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly role?: string;
}

/** The ids that the queries ask for. */
export interface Landmarks {
  readonly hub: string;
  readonly agency: string;
  readonly place: string;
  readonly venue: string;
}

const KINDS = ["GOVERNMENT", "PARTY", "MASS_ORG", "COMPANY", "SCHOOL", "COMMUNITY"] as const;
const SORTS = ["PROGRAM", "PROJECT", "POLICY", "HONOR"] as const;
const FAMILY = "赵钱孙李周吴郑王冯陈蒋沈韩杨";
const GIVEN = "安柏川岱恩芳冠禾嘉康岚明宁青如松桐维晓雅";
const BATCH = 5_000;

/** Numbers that look random and are the same every time (Lehmer's generator). */
const numbers = () => {
  let state = 20_240_902;
  const next = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  return {
    below: (n: number) => Math.floor(next() * n),
    /** Small numbers far more often than large ones. */
    skewed: (n: number) => Math.floor(n * next() ** 4),
  };
};

const idOf = (label: Label, n: number): string =>
  `${label.toLowerCase()}-${n.toString(16).padStart(24, "0")}`;
const dayOf = (n: number): string => new Date(Date.UTC(2010, 0, 1 + (n % 5_400))).toISOString().slice(0, 10);
const range = (n: number): readonly number[] => Array.from({ length: n }, (_, i) => i);

/** Writes the graph of so many articles into a database that holds the schema and no graph. */
export const writeGraph = async (driver: Driver, articles: number): Promise<Landmarks> => {
  const { below, skewed } = numbers();
  const counts = {
    Place: 400,
    Organization: Math.max(200, Math.floor(articles * 0.05)),
    Person: Math.floor(articles * 0.3),
    Event: Math.floor(articles * 0.4),
    Initiative: Math.floor(articles * 0.1),
    Article: articles,
  };
  const node = (label: Label, n: number): NodeRow => {
    const id = idOf(label, n);
    const of = { id, aliases: [] };
    if (label === "Person")
      return { ...of, name: `${FAMILY[n % 14]}${GIVEN[below(20)]}${GIVEN[below(20)]}${n % 97}` };
    if (label === "Organization")
      return { ...of, name: `单位${n}`, kind: KINDS[n % KINDS.length] ?? "OTHER" };
    if (label === "Event")
      return { ...of, name: `活动${n}`, kind: n % 3 ? "ACTIVITY" : "MEETING", date: dayOf(n) };
    if (label === "Initiative") return { ...of, name: `项目${n}`, kind: SORTS[n % SORTS.length] ?? "WORK" };
    return { ...of, name: `${label}${n}`, ...(label === "Article" ? { date: dayOf(n) } : {}) };
  };
  for (const [label, count] of Object.entries(counts) as [Label, number][])
    await writeNodes(
      driver,
      label,
      range(count).map((n) => node(label, n)),
    );
  const to = (type: EdgeType, from: string, end: string, role?: string): EdgeRow => ({
    // Between equals the id decides: with the other end first, the order is that of the other ends.
    id: `e-${end}-${from}-${type}`,
    from,
    to: end,
    ...(role && { role }),
  });
  const hubEvents = Math.floor(articles / 10);
  const organization = (n: number) => idOf("Organization", n);
  const edges: Partial<Record<EdgeType, readonly EdgeRow[]>> = {
    LOCATED_IN: range(counts.Organization).map((n) =>
      to("LOCATED_IN", organization(n), idOf("Place", skewed(counts.Place))),
    ),
    HELD_AT: range(counts.Event).map((n) =>
      to("HELD_AT", idOf("Event", n), idOf("Place", skewed(counts.Place))),
    ),
    ORGANIZED: range(counts.Event).map((n) =>
      to(
        "ORGANIZED",
        organization(n < hubEvents ? 0 : 1 + skewed(counts.Organization - 1)),
        idOf("Event", n),
      ),
    ),
    ATTENDED: range(counts.Event).flatMap((n) =>
      [...new Set(range(1 + below(20)).map(() => skewed(counts.Person)))].map((person) =>
        to("ATTENDED", idOf("Person", person), idOf("Event", n)),
      ),
    ),
    LAUNCHED: range(counts.Initiative).map((n) =>
      to(
        "LAUNCHED",
        organization(skewed(counts.Organization)),
        idOf("Initiative", n),
        n % 4 === 3 ? "PARTNER" : "LEAD",
      ),
    ),
  };
  for (const [type, rows] of Object.entries(edges) as [EdgeType, readonly EdgeRow[]][])
    await writeEdges(driver, type, rows);
  await fillSchema(driver);
  return { hub: organization(0), agency: organization(7), place: idOf("Place", 1), venue: idOf("Place", 40) };
};

/** What the schema keeps beside the edges of a graph that is there. */
const fillSchema = async (driver: Driver): Promise<void> => {
  const session = driver.session();
  const fills = schemaSteps()
    .flatMap(statementsOf)
    .filter((statement) => statement.startsWith("MATCH"));
  for (const statement of [...fills, "CALL db.awaitIndexes(300)"]) await session.run(statement);
  await session.close();
};

const writeNodes = async (driver: Driver, label: Label, nodes: readonly NodeRow[]): Promise<void> => {
  const groups = new Map<string, NodeRow[]>();
  for (const node of nodes) {
    const labels = labelsOf(label, node.kind).join(":");
    const group = groups.get(labels);
    if (group) group.push(node);
    else groups.set(labels, [node]);
  }
  for (const [labels, rows] of groups)
    await inBatches(driver, `UNWIND $rows AS row CREATE (n:Node:${labels}) SET n = row`, rows);
};

const writeEdges = (driver: Driver, type: EdgeType, rows: readonly EdgeRow[]): Promise<void> =>
  inBatches(
    driver,
    `UNWIND $rows AS row MATCH (a:Node {id: row.from}) MATCH (b:Node {id: row.to})
     CREATE (a)-[r:${type} {id: row.id, confidence: 0.9}]->(b) SET r.role = row.role`,
    rows,
  );

const inBatches = async (driver: Driver, cypher: string, rows: readonly object[]): Promise<void> => {
  for (let i = 0; i < rows.length; i += BATCH)
    await driver.executeQuery(cypher, { rows: rows.slice(i, i + BATCH) }, { routing: neo4j.routing.WRITE });
};
