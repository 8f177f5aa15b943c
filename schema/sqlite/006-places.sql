-- The places that each event was held in or organized from, with all places around these, so that the events of a
-- place are read off an index, newest first, and counted on it, however many there are. Triggers note in
-- `place_change` what no longer fits; what writes settles it before it commits.
CREATE TABLE event_place (
  event INTEGER NOT NULL,
  place INTEGER NOT NULL, -- or a body: events are also asked for by what they were held in
  date TEXT,
  kind TEXT,
  PRIMARY KEY (event, place)
) STRICT, WITHOUT ROWID;

INSERT INTO event_place (event, place, date, kind)
  WITH RECURSIVE within (event, place) AS (
    SELECT src, dst FROM edge WHERE type = 'HELD_AT'
    UNION SELECT dst, src FROM edge WHERE type = 'ORGANIZED'
    UNION SELECT within.event, e.dst FROM within CROSS JOIN edge e ON e.src = within.place AND e.type = 'LOCATED_IN'
  )
  SELECT w.event, w.place, n.date, n.kind FROM within w CROSS JOIN node n ON n.key = w.event ORDER BY 1, 2;

CREATE INDEX event_place_newest ON event_place (place, date DESC, kind);

-- Events, and places and bodies that came to lie elsewhere.
CREATE TABLE place_change (node INTEGER PRIMARY KEY) STRICT;

CREATE TRIGGER edge_placed AFTER INSERT ON edge WHEN NEW.type IN ('HELD_AT', 'ORGANIZED', 'LOCATED_IN')
BEGIN
  INSERT OR IGNORE INTO place_change VALUES (CASE NEW.type WHEN 'ORGANIZED' THEN NEW.dst ELSE NEW.src END);
END;
CREATE TRIGGER edge_unplaced AFTER DELETE ON edge WHEN OLD.type IN ('HELD_AT', 'ORGANIZED', 'LOCATED_IN')
BEGIN
  INSERT OR IGNORE INTO place_change VALUES (CASE OLD.type WHEN 'ORGANIZED' THEN OLD.dst ELSE OLD.src END);
END;
CREATE TRIGGER event_changed AFTER UPDATE OF props ON node
  WHEN NEW.label = 'Event' AND (NEW.date IS NOT OLD.date OR NEW.kind IS NOT OLD.kind)
BEGIN
  INSERT OR IGNORE INTO place_change VALUES (NEW.key);
END;
