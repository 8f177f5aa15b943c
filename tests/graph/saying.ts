import type { ArticleBundle, EntityClaim } from "../../src/domain/fact.ts";
import { nodeId } from "../../src/domain/ids.ts";
import { bundles } from "../api/bundles.ts";

/** An article that says these sentences and nothing else. */
export const saying = (name: string, date: string | undefined, texts: readonly string[]): ArticleBundle => {
  const [base] = bundles as [ArticleBundle];
  const id = nodeId("Article", name);
  const { date: _, datePrecision: __, ...props } = base.article.props;
  const sentences = texts.map((text, ordinal) => ({
    id: nodeId("Sentence", id, String(ordinal)),
    ordinal,
    start: ordinal * 1000,
    end: ordinal * 1000 + text.length,
    text,
  }));
  return {
    ...base,
    article: { ...base.article, id, name, props: { ...props, source: name, ...(date && { date }) } },
    sentences,
    entities: [],
    mentions: [],
    facts: [],
    gazetteer: [],
  };
};

/** An article that names these and says nothing of them. */
export const naming = (name: string, entities: readonly EntityClaim[]): ArticleBundle => ({
  ...saying(name, undefined, []),
  entities,
});
