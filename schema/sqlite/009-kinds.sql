-- The date stands beside the kind, so that the meetings of a year are counted off the index.
DROP INDEX node_by_kind;
CREATE INDEX node_by_kind ON node (label, kind, date DESC) WHERE kind IS NOT NULL;
