-- The pairs of short names with the names' lengths among the search keys, so that of the thousands whose names contain a
-- county's the shortest are found without looking into the others.
INSERT INTO search (search) VALUES ('delete-all');
INSERT INTO search (rowid, keys)
  SELECT key, search_keys(name, aliases) FROM node WHERE label NOT IN ('Article', 'Publication', 'Sentence');
