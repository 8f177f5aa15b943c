import { FACT_TYPES, type FactType } from "../../domain/ontology.ts";
import type { Deadline } from "../deadline.ts";
import type { PathArgs } from "../port.ts";
import { parseStored } from "../stored.ts";
import type { Database, Parameter } from "./database.ts";

/**
 * Which nodes the shortest paths between two lead over. A hub has a hundred thousand edges of which a path takes one:
 * what lies at their ends is read off indexes, without the edges, until the two sides meet.
 */

/** What has been reached from one end. */
interface Side {
  /** How far each node is. */
  readonly steps: Map<number, number>;
  /** The nodes of each level, the end's own first. */
  readonly levels: (readonly number[])[];
  /** What lies at the other ends of the last level's edges, once all of it is known; some more than once. */
  ahead: readonly number[] | undefined;
}
const sideOf = (end: number): Side => ({
  steps: new Map([[end, 0]]),
  levels: [[end]],
  ahead: undefined,
});

/** Nodes and edges that are looked up at first, how many times as many the next time, and what are many, whatever their number. */
const FEW = 256;
const GROWTH = 4;
const MANY = 65_536;

/** The keys of all nodes on the shortest paths, both ends included; none where no path is short enough. */
export const nodesOnPaths = (
  db: Database,
  { from, to, maxHops, types = FACT_TYPES }: PathArgs,
  deadline: Deadline,
): readonly number[] => {
  const [start, end] = [keyOf(db, from), keyOf(db, to)];
  if (start === undefined || end === undefined || start === end) return [];
  const [near, far] = [sideOf(start), sideOf(end)];
  for (let hop = 0; hop < maxHops; hop++) {
    deadline();
    const side = shorter(db, near, far, types);
    const other = side === near ? far : near;
    const next = widen(db, side, types);
    if (next.length === 0) return [];
    const meeting = next.filter((key) => other.steps.has(key));
    if (meeting.length > 0)
      return [...new Set([near, far].flatMap((one) => wayBack(db, one, meeting, types)))];
  }
  return [];
};

/** The side whose next level is found with less work: no more is done than it takes to tell, since the other may be a hub. */
const shorter = (db: Database, near: Side, far: Side, types: readonly FactType[]): Side => {
  for (let most = FEW; ; most *= GROWTH) {
    const [a, b] = [near, far].map((side) => workAhead(db, side, types, most)) as [number, number];
    if (Math.min(a, b) < most || most >= MANY) return b < a ? far : near;
  }
};

/** The nodes of a side's last level and their edges, each of which is looked up; the most where there are more. */
const workAhead = (db: Database, side: Side, types: readonly FactType[], most: number): number => {
  const nodes = side.levels.at(-1) ?? [];
  const edges = most - nodes.length;
  if (side.ahead) return nodes.length + side.ahead.length;
  if (edges <= 0) return most;
  const found = endsFrom(db, nodes, types, edges);
  if (found.length < edges) side.ahead = found;
  return nodes.length + found.length;
};

/** Goes on to the next level of a side: the nodes that weren't reached before. */
const widen = (db: Database, side: Side, types: readonly FactType[]): readonly number[] => {
  const ahead = side.ahead ?? endsFrom(db, side.levels.at(-1) ?? [], types);
  const next = [...new Set(ahead)].filter((key) => !side.steps.has(key));
  for (const key of next) side.steps.set(key, side.levels.length);
  side.levels.push(next);
  side.ahead = undefined;
  return next;
};

const keyOf = (db: Database, id: string): number | undefined => {
  const row = db.get("SELECT key FROM node WHERE id = ?", id);
  return row && Number(row.key);
};

/** The nodes where the sides meet, and those over which they were reached from one end. */
const wayBack = (
  db: Database,
  { steps, levels }: Side,
  meeting: readonly number[],
  types: readonly FactType[],
): readonly number[] => {
  const all = [...meeting];
  let useful = meeting;
  for (let level = (steps.get(meeting[0] ?? -1) ?? 0) - 1; level >= 0; level--) {
    useful = tiedTo(db, levels[level] ?? [], useful, types);
    all.push(...useful);
  }
  return all;
};

/** Which nodes of a level have an edge to one of the others: read off their own edges, since the others may be hubs. */
const tiedTo = (
  db: Database,
  level: readonly number[],
  others: readonly number[],
  types: readonly FactType[],
): readonly number[] =>
  keysIn(
    db,
    `SELECT DISTINCT near AS key FROM (${ENDS}) WHERE far IN (SELECT value FROM json_each(?3))`,
    JSON.stringify(level),
    JSON.stringify(types),
    JSON.stringify(others),
  );

// The plus keeps SQLite from looking each type up by itself.
const ENDS = `SELECT p.value AS near, e.dst AS far FROM json_each(?1) p CROSS JOIN edge e ON e.src = p.value AND +e.type IN (SELECT value FROM json_each(?2))
  UNION ALL SELECT p.value, e.src FROM json_each(?1) p CROSS JOIN edge e ON e.dst = p.value AND +e.type IN (SELECT value FROM json_each(?2))`;

/** What lies at the other ends of the edges of these nodes, of so many edges at most. */
const endsFrom = (
  db: Database,
  keys: readonly number[],
  types: readonly FactType[],
  most = -1,
): readonly number[] =>
  keysIn(db, `SELECT far AS key FROM (${ENDS}) LIMIT +?3`, JSON.stringify(keys), JSON.stringify(types), most);

/** The keys that a query gives, in one row: each row on its own costs more than finding it. */
const keysIn = (db: Database, query: string, ...parameters: readonly Parameter[]): readonly number[] =>
  parseStored<number[]>(db.get(`SELECT json_group_array(key) AS keys FROM (${query})`, ...parameters)?.keys);
