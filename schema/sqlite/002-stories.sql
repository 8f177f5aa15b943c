-- What a load keeps for later loads, by topic: halves of articles that are continued on another page.
CREATE TABLE note (
  topic TEXT NOT NULL,
  key TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (topic, key)
) STRICT, WITHOUT ROWID;

-- Hashes of an article's sentences, by which reprints find each other.
CREATE TABLE sketch (
  hash TEXT NOT NULL,
  article TEXT NOT NULL,
  PRIMARY KEY (hash, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX sketch_by_article ON sketch (article);
