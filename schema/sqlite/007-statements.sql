-- The date of the article beside each statement, so that the first few of an edge's thousands are read off an index.
ALTER TABLE evidence ADD COLUMN date TEXT;
UPDATE evidence SET date = (SELECT date FROM node WHERE key = article);
CREATE INDEX evidence_newest ON evidence (edge, confidence DESC, date DESC);
