// Every node carries the label Node, so that one constraint and one index serve all look-ups by id.
CREATE CONSTRAINT node_id IF NOT EXISTS FOR (n:Node) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT evidence_id IF NOT EXISTS FOR (v:Evidence) REQUIRE v.id IS UNIQUE;
CREATE CONSTRAINT input_key IF NOT EXISTS FOR (i:Input) REQUIRE i.key IS UNIQUE;
// Statements of an edge, and of an article that is withdrawn.
CREATE INDEX evidence_edge IF NOT EXISTS FOR (v:Evidence) ON (v.edge);
CREATE INDEX evidence_article IF NOT EXISTS FOR (v:Evidence) ON (v.article);
// What lists filter and order by.
CREATE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name);
CREATE INDEX person_name IF NOT EXISTS FOR (n:Person) ON (n.name);
CREATE INDEX organization_name IF NOT EXISTS FOR (n:Organization) ON (n.name);
CREATE INDEX organization_kind IF NOT EXISTS FOR (n:Organization) ON (n.kind);
CREATE INDEX place_name IF NOT EXISTS FOR (n:Place) ON (n.name);
CREATE INDEX place_code IF NOT EXISTS FOR (n:Place) ON (n.code);
CREATE INDEX place_level IF NOT EXISTS FOR (n:Place) ON (n.level);
CREATE INDEX event_name IF NOT EXISTS FOR (n:Event) ON (n.name);
CREATE INDEX event_date IF NOT EXISTS FOR (n:Event) ON (n.date);
CREATE INDEX initiative_name IF NOT EXISTS FOR (n:Initiative) ON (n.name);
CREATE INDEX initiative_kind IF NOT EXISTS FOR (n:Initiative) ON (n.kind);
CREATE INDEX article_date IF NOT EXISTS FOR (n:Article) ON (n.date);
CREATE FULLTEXT INDEX search_keys IF NOT EXISTS FOR (n:Entity) ON EACH [n._keys] OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } };
