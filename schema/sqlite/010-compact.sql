-- Smaller rows, fewer of them touched by a load: what ties articles to sentences and sentences to names takes half the
-- space, statements stand in the order in which they were loaded, and the texts of search keys are kept in their index
-- alone.

-- HAS_SENTENCE. An id is `e-` and the hash in hexadecimal, whose order is the hash's.
CREATE TABLE sentence_edge (
  key INTEGER PRIMARY KEY,
  hash BLOB NOT NULL,
  src INTEGER NOT NULL, -- article
  dst INTEGER NOT NULL, -- sentence
  id TEXT GENERATED ALWAYS AS ('e-' || lower(hex(hash))) VIRTUAL,
  type TEXT GENERATED ALWAYS AS ('HAS_SENTENCE') VIRTUAL,
  props TEXT GENERATED ALWAYS AS ('{}') VIRTUAL,
  citation TEXT GENERATED ALWAYS AS (NULL) VIRTUAL
) STRICT;
INSERT INTO sentence_edge (key, hash, src, dst)
  SELECT key, unhex(substr(id, 3)), src, dst FROM text_edge WHERE type = 'HAS_SENTENCE' ORDER BY key;

-- MENTIONS.
CREATE TABLE mention (
  key INTEGER PRIMARY KEY,
  hash BLOB NOT NULL,
  src INTEGER NOT NULL, -- sentence
  dst INTEGER NOT NULL, -- entity
  "start" INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  surface TEXT NOT NULL,
  id TEXT GENERATED ALWAYS AS ('e-' || lower(hex(hash))) VIRTUAL,
  type TEXT GENERATED ALWAYS AS ('MENTIONS') VIRTUAL,
  props TEXT GENERATED ALWAYS AS (json_object('end', "end", 'start', "start", 'surface', surface)) VIRTUAL,
  citation TEXT GENERATED ALWAYS AS (NULL) VIRTUAL
) STRICT;
INSERT INTO mention (key, hash, src, dst, "start", "end", surface)
  SELECT key, unhex(substr(id, 3)), src, dst, props ->> 'start', props ->> 'end', props ->> 'surface'
  FROM text_edge WHERE type = 'MENTIONS' ORDER BY key;

DROP TABLE text_edge;
CREATE INDEX sentence_edge_out ON sentence_edge (src, dst);
CREATE INDEX sentence_edge_in ON sentence_edge (dst);
CREATE INDEX mention_out ON mention (src, dst);
CREATE INDEX mention_in ON mention (dst, src);
-- Both, for what goes through all of them.
CREATE VIEW text_edge AS
  SELECT id, type, src, dst, props FROM sentence_edge UNION ALL SELECT id, type, src, dst, props FROM mention;

CREATE TABLE statement (
  key INTEGER PRIMARY KEY,
  edge INTEGER NOT NULL,
  article INTEGER NOT NULL,
  sentence INTEGER NOT NULL,
  "start" INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  rule TEXT NOT NULL,
  confidence REAL NOT NULL,
  props TEXT NOT NULL, -- JSON object
  date TEXT -- see 007-statements.sql
) STRICT;
INSERT INTO statement (edge, article, sentence, "start", "end", rule, confidence, props, date)
  SELECT edge, article, sentence, "start", "end", rule, confidence, props, date FROM evidence ORDER BY article;
DROP TABLE evidence;
ALTER TABLE statement RENAME TO evidence;
CREATE INDEX evidence_newest ON evidence (edge, confidence DESC, date DESC);
CREATE INDEX evidence_by_article ON evidence (article, edge);

-- What articles say of a node, each text once: most say the same.
CREATE TABLE saying (
  key INTEGER PRIMARY KEY,
  node INTEGER NOT NULL,
  text TEXT NOT NULL -- JSON: name, aliases, props
) STRICT;
INSERT INTO saying (node, text) SELECT DISTINCT node, claim FROM claim ORDER BY node, claim;
CREATE INDEX saying_by_node ON saying (node);
CREATE TABLE short_claim (
  node INTEGER NOT NULL,
  article INTEGER NOT NULL,
  saying INTEGER NOT NULL,
  PRIMARY KEY (node, article)
) STRICT, WITHOUT ROWID;
INSERT INTO short_claim SELECT c.node, c.article, s.key FROM claim c JOIN saying s ON s.node = c.node AND s.text = c.claim;
DROP TABLE claim;
ALTER TABLE short_claim RENAME TO claim;
CREATE INDEX claim_by_article ON claim (article);

-- Names are taken back by what they are.
DROP INDEX name_by_node;

CREATE VIRTUAL TABLE search_key USING fts5 (keys, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0');
INSERT INTO search_key (rowid, keys) SELECT rowid, keys FROM search;
DROP TABLE search;
ALTER TABLE search_key RENAME TO search;

-- What writes edges knows the dates of their ends, and notes what they place: an insertion without triggers changes one
-- row, and SQLite needn't keep the pages of before to take it back.
DROP TRIGGER edge_dated;
DROP TRIGGER edge_placed;

-- Sentences, most of all nodes, have none of these: their texts needn't be looked into.
DROP TRIGGER node_redated;
DROP TRIGGER event_changed;
DROP INDEX node_by_kind;
DROP INDEX node_by_date;
DROP INDEX node_by_code;
ALTER TABLE node DROP COLUMN kind;
ALTER TABLE node DROP COLUMN date;
ALTER TABLE node DROP COLUMN level;
ALTER TABLE node DROP COLUMN code;
ALTER TABLE node ADD COLUMN kind TEXT GENERATED ALWAYS AS (CASE label WHEN 'Sentence' THEN NULL ELSE json_extract(props, '$.kind') END) VIRTUAL;
ALTER TABLE node ADD COLUMN date TEXT GENERATED ALWAYS AS (CASE label WHEN 'Sentence' THEN NULL ELSE json_extract(props, '$.date') END) VIRTUAL;
ALTER TABLE node ADD COLUMN level TEXT GENERATED ALWAYS AS (CASE label WHEN 'Sentence' THEN NULL ELSE json_extract(props, '$.level') END) VIRTUAL;
ALTER TABLE node ADD COLUMN code TEXT GENERATED ALWAYS AS (CASE label WHEN 'Sentence' THEN NULL ELSE json_extract(props, '$.code') END) VIRTUAL;
CREATE INDEX node_by_kind ON node (label, kind, date DESC) WHERE kind IS NOT NULL;
CREATE INDEX node_by_date ON node (label, date DESC, id) WHERE date IS NOT NULL;
CREATE INDEX node_by_code ON node (code) WHERE code IS NOT NULL;

CREATE TRIGGER node_redated AFTER UPDATE OF props ON node
  WHEN NEW.label IN ('Event', 'Article') AND NEW.date IS NOT OLD.date
BEGIN
  UPDATE edge SET end_date = NEW.date
    WHERE dst = NEW.key AND type IN ('ATTENDED', 'ORGANIZED', 'WROTE', 'PUBLISHED');
  UPDATE edge SET end_date = NEW.date WHERE src = NEW.key AND type = 'HELD_AT';
END;
CREATE TRIGGER event_changed AFTER UPDATE OF props ON node
  WHEN NEW.label = 'Event' AND (NEW.date IS NOT OLD.date OR NEW.kind IS NOT OLD.kind)
BEGIN
  INSERT OR IGNORE INTO place_change VALUES (NEW.key);
END;
