-- Nodes of every label, with the merge of what all articles say of them.
CREATE TABLE node (
  id TEXT PRIMARY KEY NOT NULL,
  label TEXT NOT NULL,
  name TEXT NOT NULL,
  aliases TEXT NOT NULL, -- JSON list
  props TEXT NOT NULL, -- JSON object
  kind TEXT GENERATED ALWAYS AS (json_extract(props, '$.kind')) VIRTUAL,
  date TEXT GENERATED ALWAYS AS (json_extract(props, '$.date')) VIRTUAL,
  level TEXT GENERATED ALWAYS AS (json_extract(props, '$.level')) VIRTUAL,
  code TEXT GENERATED ALWAYS AS (json_extract(props, '$.code')) VIRTUAL
) STRICT;
CREATE INDEX node_by_label ON node (label, name, id);
CREATE INDEX node_by_kind ON node (label, kind) WHERE kind IS NOT NULL;
CREATE INDEX node_by_date ON node (label, date) WHERE date IS NOT NULL;
CREATE INDEX node_by_code ON node (code) WHERE code IS NOT NULL;

-- Every name and alias of an entity or publication, for exact lookup.
CREATE TABLE name_of (
  name TEXT NOT NULL,
  node TEXT NOT NULL,
  PRIMARY KEY (name, node)
) STRICT, WITHOUT ROWID;
CREATE INDEX name_by_node ON name_of (node);

-- What one article says of one node; a node lives while an article claims it.
CREATE TABLE claim (
  node TEXT NOT NULL,
  article TEXT NOT NULL,
  claim TEXT NOT NULL, -- JSON: name, aliases, props
  PRIMARY KEY (node, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_by_article ON claim (article);

-- Edges of every type, with the merge of all their statements. `article` is set on the edges of a corpus.
CREATE TABLE edge (
  id TEXT PRIMARY KEY NOT NULL,
  type TEXT NOT NULL,
  src TEXT NOT NULL,
  dst TEXT NOT NULL,
  props TEXT NOT NULL, -- JSON object
  citation TEXT,
  article TEXT
) STRICT;
CREATE INDEX edge_out ON edge (src, type, dst);
CREATE INDEX edge_in ON edge (dst, type, src);
CREATE INDEX edge_in_order ON edge (type, src, dst, id);
CREATE INDEX edge_by_article ON edge (article) WHERE article IS NOT NULL;

-- The statements of the edges between entities.
CREATE TABLE evidence (
  edge TEXT NOT NULL,
  article TEXT NOT NULL,
  sentence TEXT NOT NULL,
  "start" INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  rule TEXT NOT NULL,
  confidence REAL NOT NULL,
  props TEXT NOT NULL, -- JSON object
  PRIMARY KEY (edge, article, sentence, "start", "end", rule)
) STRICT, WITHOUT ROWID;
CREATE INDEX evidence_by_article ON evidence (article);

-- Articles by what they say, so that loading the same again writes nothing.
CREATE TABLE article (
  id TEXT PRIMARY KEY NOT NULL,
  content TEXT NOT NULL, -- hash of all that it says
  copy TEXT NOT NULL -- where this copy was read
) STRICT, WITHOUT ROWID;

-- Inputs that are loaded whole.
CREATE TABLE input (
  key TEXT PRIMARY KEY NOT NULL,
  label TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Search keys of entities; the row is the node's.
CREATE VIRTUAL TABLE search USING fts5 (keys, tokenize = 'unicode61 remove_diacritics 0');
