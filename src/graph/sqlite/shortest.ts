import { FACT_TYPES, type FactType } from "../../domain/ontology.ts";
import type { Deadline } from "../deadline.ts";
import type { PathArgs } from "../port.ts";
import type { Database } from "./database.ts";

/**
 * Which nodes the shortest paths between two lead over. A hub has a hundred thousand edges of which a path takes one:
 * what lies at their ends is read off indexes, without the edges, until the two sides meet.
 */

/** What has been reached from one end: how far each node is, and the nodes of each level, the end's own first. */
interface Side {
  readonly steps: Map<number, number>;
  readonly levels: (readonly number[])[];
}
const sideOf = (end: number): Side => ({ steps: new Map([[end, 0]]), levels: [[end]] });
const frontierOf = ({ levels }: Side): readonly number[] => levels.at(-1) ?? [];

/** More edges than this are many, whatever their number. */
const MANY = 50_000;

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
    const side = edgesAt(db, far, types) < edgesAt(db, near, types) ? far : near;
    const other = side === near ? far : near;
    const next = endsFrom(db, frontierOf(side), types).filter((key) => !side.steps.has(key));
    if (next.length === 0) return [];
    for (const key of next) side.steps.set(key, side.levels.length);
    side.levels.push(next);
    const meeting = next.filter((key) => other.steps.has(key));
    if (meeting.length > 0)
      return [...new Set([near, far].flatMap((one) => wayBack(db, one, meeting, types)))];
  }
  return [];
};

const keyOf = (db: Database, id: string): number | undefined => {
  const row = db.get("SELECT key FROM node WHERE id = ?", id);
  return row && Number(row.key);
};

/** The nodes where the sides meet, and those over which they were reached from one end. */
const wayBack = (
  db: Database,
  { steps }: Side,
  meeting: readonly number[],
  types: readonly FactType[],
): readonly number[] => {
  const all = [...meeting];
  let useful = meeting;
  for (let level = (steps.get(meeting[0] ?? -1) ?? 0) - 1; level >= 0; level--) {
    useful = endsFrom(db, useful, types).filter((key) => steps.get(key) === level);
    all.push(...useful);
  }
  return all;
};

// The plus keeps SQLite from looking each type up by itself.
const FAR = `SELECT e.dst AS far FROM json_each(?1) p CROSS JOIN edge e ON e.src = p.value AND +e.type IN (SELECT value FROM json_each(?2))
  UNION ALL SELECT e.src FROM json_each(?1) p CROSS JOIN edge e ON e.dst = p.value AND +e.type IN (SELECT value FROM json_each(?2))`;

/** What lies at the other ends of the edges of these nodes. */
const endsFrom = (db: Database, keys: readonly number[], types: readonly FactType[]): readonly number[] =>
  db
    .all(`SELECT DISTINCT far FROM (${FAR})`, JSON.stringify(keys), JSON.stringify(types))
    .map(({ far }) => Number(far));

/** How many edges the next level of a side has. */
const edgesAt = (db: Database, side: Side, types: readonly FactType[]): number => {
  const row = db.get(
    `SELECT count(*) AS n FROM (${FAR} LIMIT ?3)`,
    JSON.stringify(frontierOf(side)),
    JSON.stringify(types),
    MANY,
  );
  return Number(row?.n ?? 0);
};
