-- How many articles name each entity: a search tells it of every hit, and some are named in most articles.
CREATE TABLE article_count (
  node INTEGER PRIMARY KEY,
  articles INTEGER NOT NULL
) STRICT;
INSERT INTO article_count SELECT node, count(*) FROM claim GROUP BY node;

CREATE TRIGGER claim_counted AFTER INSERT ON claim
BEGIN
  INSERT INTO article_count VALUES (NEW.node, 1) ON CONFLICT (node) DO UPDATE SET articles = articles + 1;
END;
CREATE TRIGGER claim_withdrawn AFTER DELETE ON claim
BEGIN
  UPDATE article_count SET articles = articles - 1 WHERE node = OLD.node;
  DELETE FROM article_count WHERE node = OLD.node AND articles = 0;
END;
