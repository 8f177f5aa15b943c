// Sentences by the pairs of Chinese characters in them, so that a text is looked for in those alone that have all of its pairs.
CREATE FULLTEXT INDEX sentence_text IF NOT EXISTS FOR (s:Sentence) ON EACH [s.text] OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk' } };
