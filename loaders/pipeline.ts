import type { ArticleBundle } from "../src/domain/fact.ts";
import { foldMarks, toDoc } from "./extract/document.ts";
import { readMentions, readRelations } from "./extract/index.ts";
import { inWhole, type Part, partsOf } from "./extract/parts.ts";
import type { PageDocument, RecordDocument } from "./input/document.ts";
import type { Kit } from "./kit.ts";
import { type ReadOptions, readDocument } from "./read/index.ts";
import type { Dropped } from "./read/raw.ts";
import { articleId, assemble } from "./resolve/assemble.ts";
import { type Half, isHalf } from "./resolve/continuations.ts";
import { resolveHome } from "./resolve/home.ts";
import { resolvePeople } from "./resolve/people.ts";
import { toSimplified } from "./script.ts";
import type { Doc, HomeContext, Page, PageArticle, Reading } from "./types.ts";

/** What the user says of the pages, where they don't say it themselves. */
export interface PageOptions extends ReadOptions {
  readonly publication?: string;
  /** Official or short name of the home place. */
  readonly home?: string;
}

/** What one document brings. */
export interface PageReading {
  readonly format: string;
  readonly charset: string;
  readonly bundles: readonly ArticleBundle[];
  /** Those of its articles that go on elsewhere, or come from there. */
  readonly halves: readonly Half[];
  readonly dropped: readonly Dropped[];
}

/**
 * One document to what its articles bring into the graph. Pure: the same document and options give the same bundles,
 * byte for byte. Throws GazetteError("BAD_INPUT") where there is no article to read, and GazetteError("NO_ARTICLE")
 * where a document is known to hold none.
 */
export const readBundles = (
  document: PageDocument | RecordDocument,
  options: PageOptions,
  kit: Kit,
): PageReading => {
  const page = readDocument(document, options);
  const home = resolveHome(page, options, kit);
  const bundles = extract(
    page.articles.map((article) => ({
      article,
      home: {
        publication: home.publication,
        paperHome: home.paperHome,
        articleHome: home.articleHome(article),
      },
    })),
    page,
    kit,
  );
  const halves = page.articles.flatMap((article, i): readonly Half[] => {
    const bundle = bundles[i];
    const { paperHome } = home;
    return bundle && isHalf(article)
      ? [
          {
            article,
            bundle,
            page: { ...page, articles: [], dropped: [] },
            publication: home.publication,
            paperHome: paperHome?.code ?? null,
            articleHome: home.articleHome(article)?.code ?? null,
          },
        ]
      : [];
  });
  const { format, charset, dropped } = page;
  return { format, charset, bundles, halves, dropped };
};

/** Articles of one page, with the places that their relative names mean, to what they bring into the graph. */
export const extract = (
  articles: readonly { readonly article: PageArticle; readonly home: HomeContext }[],
  page: Page,
  kit: Kit,
): readonly ArticleBundle[] => {
  const read = articles.map(({ article, home }) => {
    const doc = toDoc(article, page, home);
    const parts = partsOf(folded(doc)).map((part) => ({ part, reading: readMentions(part.doc, kit) }));
    return { id: articleId(home.publication, article), doc, parts, reading: wholeReading(parts) };
  });
  resolvePeople(read);
  return read.map(({ id, doc, parts, reading }) => {
    const facts = parts.flatMap(({ part, reading }) => inWhole(readRelations(part.doc, reading, kit), part));
    return assemble(id, doc, reading, facts, kit);
  });
};

const wholeReading = (parts: readonly { readonly part: Part; readonly reading: Reading }[]): Reading => ({
  mentions: parts.flatMap(({ part, reading }) => inWhole(reading.mentions, part)),
  posts: parts.flatMap(({ part, reading }) => inWhole(reading.posts, part)),
});

/** What the rules read: the same text and offsets, in simplified script and with one kind of marks. */
const folded = (doc: Doc): Doc => {
  const text = foldMarks(toSimplified(doc.article.text));
  return {
    ...doc,
    article: {
      ...doc.article,
      text,
      authors: doc.article.authors.map((author) => ({
        ...author,
        name: text.slice(author.start, author.end).replace(/\s/gu, ""),
      })),
    },
    sentences: doc.sentences.map((sentence) => ({
      ...sentence,
      text: text.slice(sentence.start, sentence.end),
    })),
  };
};
