-- Articles by the pairs of characters in their sentences, so that a text is looked for in the few articles that have
-- all of its pairs. `doc` numbers articles from the newest on: the index gives the newest first, without sorting.
ALTER TABLE article ADD COLUMN doc INTEGER;

UPDATE article SET doc = numbered.doc FROM (
  SELECT a.node AS node, first_doc(n.date) + row_number() OVER (PARTITION BY first_doc(n.date) ORDER BY a.node) - 1 AS doc
  FROM article a JOIN node n ON n.key = a.node
) AS numbered WHERE article.node = numbered.node;

CREATE UNIQUE INDEX article_by_doc ON article (doc);

-- The pairs themselves are kept nowhere else, and neither how often nor where they stand.
CREATE VIRTUAL TABLE article_text USING fts5 (pairs, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii');

INSERT INTO article_text (rowid, pairs)
  SELECT a.doc, text_pairs((
    SELECT group_concat(json_extract(s.props, '$.text'), char(10))
    FROM text_edge h JOIN node s ON s.key = h.dst WHERE h.src = a.node AND h.type = 'HAS_SENTENCE'))
  FROM article a ORDER BY a.doc;
