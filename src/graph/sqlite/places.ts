import type { Database } from "./database.ts";

/** The table of events by place: schema/sqlite/006-places.sql. */

/** What changed, with all that lies in it. */
const CHANGED = `changed (key) AS (SELECT node FROM place_change
  UNION SELECT e.src FROM changed CROSS JOIN edge e ON e.dst = changed.key AND e.type = 'LOCATED_IN')`;

/** Brings the events whose places changed up to date; to be called before a transaction that writes edges commits. */
export const settlePlaces = (db: Database): void => {
  if (db.get("SELECT 1 AS found FROM place_change LIMIT 1") === undefined) return;
  db.run(
    `WITH RECURSIVE ${CHANGED} INSERT OR IGNORE INTO place_change
     SELECT e.src FROM changed CROSS JOIN edge e ON e.dst = changed.key AND e.type = 'HELD_AT'
     UNION ALL SELECT e.dst FROM changed CROSS JOIN edge e ON e.src = changed.key AND e.type = 'ORGANIZED'`,
  );
  db.run("DELETE FROM event_place WHERE event IN (SELECT node FROM place_change)");
  db.run(
    `WITH RECURSIVE within (event, place) AS (
       SELECT e.src, e.dst FROM place_change c CROSS JOIN edge e ON e.src = c.node AND e.type = 'HELD_AT'
       UNION SELECT e.dst, e.src FROM place_change c CROSS JOIN edge e ON e.dst = c.node AND e.type = 'ORGANIZED'
       UNION SELECT within.event, e.dst FROM within CROSS JOIN edge e ON e.src = within.place AND e.type = 'LOCATED_IN')
     INSERT INTO event_place (event, place, date, kind)
     SELECT w.event, w.place, n.date, n.kind FROM within w CROSS JOIN node n ON n.key = w.event`,
  );
  db.run("DELETE FROM place_change");
};
