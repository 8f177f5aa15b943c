import type { ArticleBundle } from "../src/domain/fact.ts";
import { foldMarks, toDoc } from "./extract/document.ts";
import { readMentions, readRelations } from "./extract/index.ts";
import type { Kit } from "./kit.ts";
import { readPage } from "./read/index.ts";
import { articleId, assemble } from "./resolve/assemble.ts";
import { resolveHome } from "./resolve/home.ts";
import { type ReadArticle, resolvePeople } from "./resolve/people.ts";
import type { Doc, Page } from "./types.ts";

/** What the user says of the pages, where they don't say it themselves. */
export interface PageOptions {
  readonly publication?: string;
  /** Official or short name of the home place. */
  readonly home?: string;
  /** ISO day of the issue. */
  readonly date?: string;
}

/**
 * One page's bytes to what its articles bring into the graph. Pure: the same bytes and options give the
 * same bundles, byte for byte. Throws GazetteError("BAD_INPUT") where there is no article to read.
 */
export const readBundles = (
  bytes: Uint8Array,
  source: string,
  options: PageOptions,
  kit: Kit,
): readonly ArticleBundle[] => bundlesOf(readPage(bytes, source, options), options, kit);

const bundlesOf = (page: Page, options: PageOptions, kit: Kit): readonly ArticleBundle[] => {
  const home = resolveHome(page, options, kit);
  const articles = page.articles.map((article): ReadArticle => {
    const { publication, paperHome } = home;
    const doc = toDoc(article, page, { publication, paperHome, articleHome: home.articleHome(article) });
    return { id: articleId(publication, article), doc, reading: readMentions(folded(doc), kit) };
  });
  resolvePeople(articles);
  return articles.map(({ id, doc, reading }) =>
    assemble(id, doc, reading, readRelations(folded(doc), reading, kit), kit),
  );
};

/** What the rules read: the same text and offsets, with one kind of marks. Evidence is cut from the text itself. */
const folded = (doc: Doc): Doc => ({
  ...doc,
  article: { ...doc.article, text: foldMarks(doc.article.text) },
  sentences: doc.sentences.map((sentence) => ({ ...sentence, text: foldMarks(sentence.text) })),
});
