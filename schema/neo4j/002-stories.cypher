// What a load keeps for later loads, by topic: halves of articles that are continued on another page.
CREATE CONSTRAINT note_key IF NOT EXISTS FOR (n:Note) REQUIRE (n.topic, n.key) IS UNIQUE;
// Hashes of articles' sentences, by which reprints find each other.
CREATE CONSTRAINT sketch_hash IF NOT EXISTS FOR (s:Sketch) REQUIRE s.hash IS UNIQUE;
