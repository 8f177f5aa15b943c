-- How many articles name each entity: a search tells it of every hit, and some are named in most articles.
CREATE TABLE article_count (
  node INTEGER PRIMARY KEY,
  articles INTEGER NOT NULL
) STRICT;
INSERT INTO article_count SELECT node, count(*) FROM claim GROUP BY node;
