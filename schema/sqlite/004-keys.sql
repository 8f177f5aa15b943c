-- Rows are tied by small numbers instead of long ids, and what ties articles to their sentences and sentences to what
-- they name, most of all edges by far, has a table with just the indexes that it needs: a graph takes a third of the
-- space, and of the pages that a load writes most lie side by side.
DROP TRIGGER edge_dated;
DROP TRIGGER node_redated;

CREATE TABLE keyed_node (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  label TEXT NOT NULL,
  name TEXT NOT NULL,
  aliases TEXT NOT NULL, -- JSON list
  props TEXT NOT NULL, -- JSON object
  kind TEXT GENERATED ALWAYS AS (json_extract(props, '$.kind')) VIRTUAL,
  date TEXT GENERATED ALWAYS AS (json_extract(props, '$.date')) VIRTUAL,
  level TEXT GENERATED ALWAYS AS (json_extract(props, '$.level')) VIRTUAL,
  code TEXT GENERATED ALWAYS AS (json_extract(props, '$.code')) VIRTUAL
) STRICT;
-- Keys are the rows' numbers of before, which `search` knows.
INSERT INTO keyed_node (key, id, label, name, aliases, props) SELECT rowid, id, label, name, aliases, props FROM node;

-- Edges between entities, and those of papers to articles and of articles to reprints.
CREATE TABLE keyed_edge (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  type TEXT NOT NULL,
  src INTEGER NOT NULL, -- node
  dst INTEGER NOT NULL, -- node
  props TEXT NOT NULL, -- JSON object
  citation TEXT,
  end_date TEXT -- see 003-dates.sql
) STRICT;
INSERT INTO keyed_edge (key, id, type, src, dst, props, citation, end_date)
  SELECT e.rowid, e.id, e.type, s.key, d.key, e.props, e.citation, e.end_date
  FROM edge e JOIN keyed_node s ON s.id = e.src JOIN keyed_node d ON d.id = e.dst
  WHERE e.type NOT IN ('HAS_SENTENCE', 'MENTIONS');

-- HAS_SENTENCE and MENTIONS. Nothing is looked up by their ids.
CREATE TABLE text_edge (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  type TEXT NOT NULL,
  src INTEGER NOT NULL,
  dst INTEGER NOT NULL,
  props TEXT NOT NULL,
  citation TEXT GENERATED ALWAYS AS (NULL) VIRTUAL
) STRICT;
INSERT INTO text_edge (id, type, src, dst, props)
  SELECT e.id, e.type, s.key, d.key, e.props
  FROM edge e JOIN keyed_node s ON s.id = e.src JOIN keyed_node d ON d.id = e.dst
  WHERE e.type IN ('HAS_SENTENCE', 'MENTIONS') ORDER BY e.rowid;

CREATE TABLE keyed_name (
  name TEXT NOT NULL,
  node INTEGER NOT NULL,
  PRIMARY KEY (name, node)
) STRICT, WITHOUT ROWID;
INSERT INTO keyed_name SELECT o.name, n.key FROM name_of o JOIN keyed_node n ON n.id = o.node;

CREATE TABLE keyed_claim (
  node INTEGER NOT NULL,
  article INTEGER NOT NULL, -- its node
  claim TEXT NOT NULL, -- JSON: name, aliases, props
  PRIMARY KEY (node, article)
) STRICT, WITHOUT ROWID;
INSERT INTO keyed_claim SELECT n.key, a.key, c.claim
  FROM claim c JOIN keyed_node n ON n.id = c.node JOIN keyed_node a ON a.id = c.article;

CREATE TABLE keyed_evidence (
  edge INTEGER NOT NULL,
  article INTEGER NOT NULL,
  sentence INTEGER NOT NULL,
  "start" INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  rule TEXT NOT NULL,
  confidence REAL NOT NULL,
  props TEXT NOT NULL, -- JSON object
  PRIMARY KEY (edge, article, sentence, "start", "end", rule)
) STRICT, WITHOUT ROWID;
INSERT INTO keyed_evidence
  SELECT e.key, a.key, s.key, v."start", v."end", v.rule, v.confidence, v.props
  FROM evidence v JOIN keyed_edge e ON e.id = v.edge JOIN keyed_node a ON a.id = v.article JOIN keyed_node s ON s.id = v.sentence;

CREATE TABLE keyed_article (
  node INTEGER PRIMARY KEY,
  content TEXT NOT NULL, -- hash of all that it says
  copy TEXT NOT NULL -- where this copy was read
) STRICT;
INSERT INTO keyed_article SELECT n.key, a.content, a.copy FROM article a JOIN keyed_node n ON n.id = a.id;

-- The day of the article beside each hash: a sentence that stands in every issue has few copies in any month.
CREATE TABLE keyed_sketch (
  hash TEXT NOT NULL,
  day INTEGER NOT NULL, -- Julian day number; 0 where the day isn't known
  article INTEGER NOT NULL,
  PRIMARY KEY (hash, day, article)
) STRICT, WITHOUT ROWID;
INSERT INTO keyed_sketch
  SELECT k.hash, CASE WHEN length(n.date) >= 10 THEN coalesce(CAST(julianday(n.date) + 0.5 AS INTEGER), 0) ELSE 0 END, n.key
  FROM sketch k JOIN keyed_node n ON n.id = k.article;

DROP TABLE node;
DROP TABLE edge;
DROP TABLE name_of;
DROP TABLE claim;
DROP TABLE evidence;
DROP TABLE article;
DROP TABLE sketch;
ALTER TABLE keyed_node RENAME TO node;
ALTER TABLE keyed_edge RENAME TO edge;
ALTER TABLE keyed_name RENAME TO name_of;
ALTER TABLE keyed_claim RENAME TO claim;
ALTER TABLE keyed_evidence RENAME TO evidence;
ALTER TABLE keyed_article RENAME TO article;
ALTER TABLE keyed_sketch RENAME TO sketch;

-- Sentences have no names and are never listed: who lists another label says that it means none of them.
CREATE INDEX node_by_label ON node (label, name, id) WHERE label <> 'Sentence';
CREATE INDEX node_by_kind ON node (label, kind) WHERE kind IS NOT NULL;
CREATE INDEX node_by_date ON node (label, date DESC, id) WHERE date IS NOT NULL;
CREATE INDEX node_by_code ON node (code) WHERE code IS NOT NULL;
CREATE INDEX name_by_node ON name_of (node);
CREATE INDEX claim_by_article ON claim (article);
CREATE INDEX evidence_by_article ON evidence (article);
CREATE INDEX sketch_by_article ON sketch (article);
CREATE INDEX edge_out ON edge (src, type, dst);
CREATE INDEX edge_in ON edge (dst, type, src);
CREATE INDEX edge_by_type ON edge (type, src, dst);
CREATE INDEX text_edge_out ON text_edge (src, type, dst);
CREATE INDEX text_edge_in ON text_edge (dst, type, src);
CREATE INDEX edge_out_newest ON edge (src, type, end_date DESC, id)
  WHERE type = 'ATTENDED' OR type = 'ORGANIZED' OR type = 'WROTE' OR type = 'PUBLISHED';
CREATE INDEX edge_in_newest ON edge (dst, type, end_date DESC, id) WHERE type = 'HELD_AT';

CREATE TRIGGER edge_dated AFTER INSERT ON edge
  WHEN NEW.type IN ('ATTENDED', 'ORGANIZED', 'WROTE', 'PUBLISHED', 'HELD_AT')
BEGIN
  UPDATE edge SET end_date =
    (SELECT date FROM node WHERE key = CASE NEW.type WHEN 'HELD_AT' THEN NEW.src ELSE NEW.dst END)
    WHERE key = NEW.key;
END;
CREATE TRIGGER node_redated AFTER UPDATE OF props ON node
  WHEN NEW.label IN ('Event', 'Article') AND NEW.date IS NOT OLD.date
BEGIN
  UPDATE edge SET end_date = NEW.date
    WHERE dst = NEW.key AND type IN ('ATTENDED', 'ORGANIZED', 'WROTE', 'PUBLISHED');
  UPDATE edge SET end_date = NEW.date WHERE src = NEW.key AND type = 'HELD_AT';
END;
