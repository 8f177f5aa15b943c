-- The date of the event or article at an edge's other end, so that the newest of a hub's thousands of edges are read
-- off an index. Triggers keep it.
ALTER TABLE edge ADD COLUMN end_date TEXT;

UPDATE edge SET end_date = (SELECT date FROM node WHERE id = edge.dst)
  WHERE type IN ('ATTENDED', 'ORGANIZED', 'WROTE', 'PUBLISHED');
UPDATE edge SET end_date = (SELECT date FROM node WHERE id = edge.src) WHERE type = 'HELD_AT';

CREATE INDEX edge_out_newest ON edge (src, type, end_date DESC, id)
  WHERE type = 'ATTENDED' OR type = 'ORGANIZED' OR type = 'WROTE' OR type = 'PUBLISHED';
CREATE INDEX edge_in_newest ON edge (dst, type, end_date DESC, id) WHERE type = 'HELD_AT';

CREATE TRIGGER edge_dated AFTER INSERT ON edge
  WHEN NEW.type IN ('ATTENDED', 'ORGANIZED', 'WROTE', 'PUBLISHED', 'HELD_AT')
BEGIN
  UPDATE edge SET end_date =
    (SELECT date FROM node WHERE id = CASE NEW.type WHEN 'HELD_AT' THEN NEW.src ELSE NEW.dst END)
    WHERE id = NEW.id;
END;
CREATE TRIGGER node_redated AFTER UPDATE OF props ON node
  WHEN NEW.label IN ('Event', 'Article') AND NEW.date IS NOT OLD.date
BEGIN
  UPDATE edge SET end_date = NEW.date
    WHERE dst = NEW.id AND type IN ('ATTENDED', 'ORGANIZED', 'WROTE', 'PUBLISHED');
  UPDATE edge SET end_date = NEW.date WHERE src = NEW.id AND type = 'HELD_AT';
END;
