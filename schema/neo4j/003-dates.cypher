// The near end of an edge and the date of the event or article at its other end, kept on the edge, so that the newest of
// a hub's thousands of edges are read off an index. Writing keeps them; an unknown date is an empty text.
MATCH (n:Event|Article)<-[r:ATTENDED|ORGANIZED|WROTE|PUBLISHED]-(a:Node)
  CALL (n, r, a) { SET r._near = a.id, r._date = coalesce(n.date, '') } IN TRANSACTIONS OF 10000 ROWS;
MATCH (n:Event)-[r:HELD_AT]->(a:Node)
  CALL (n, r, a) { SET r._near = a.id, r._date = coalesce(n.date, '') } IN TRANSACTIONS OF 10000 ROWS;
CREATE INDEX attended_newest IF NOT EXISTS FOR ()-[r:ATTENDED]-() ON (r._near, r._date);
CREATE INDEX organized_newest IF NOT EXISTS FOR ()-[r:ORGANIZED]-() ON (r._near, r._date);
CREATE INDEX wrote_newest IF NOT EXISTS FOR ()-[r:WROTE]-() ON (r._near, r._date);
CREATE INDEX published_newest IF NOT EXISTS FOR ()-[r:PUBLISHED]-() ON (r._near, r._date);
CREATE INDEX held_at_newest IF NOT EXISTS FOR ()-[r:HELD_AT]-() ON (r._near, r._date);
