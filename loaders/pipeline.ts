import { GazetteError } from "../src/domain/errors.ts";
import type { ArticleBundle } from "../src/domain/fact.ts";
import { foldMarks, toDoc } from "./extract/document.ts";
import { readMentions, readRelations } from "./extract/index.ts";
import { inWhole, type Part, partsOf } from "./extract/parts.ts";
import type { InputDocument, PageDocument, RecordDocument } from "./input/document.ts";
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
  const [reading] = readTogether([document], options, kit);
  if (reading === undefined || reading instanceof GazetteError) throw reading;
  return reading;
};

/**
 * The same for several documents, in their order; of one that can't be read the error that `readBundles` throws.
 * All go through each stage before any goes through the next: the code and tables of all stages together are larger
 * than the processor's cache, and to fetch them anew for each article took as long as running them.
 */
export const readTogether = (
  documents: readonly InputDocument[],
  options: PageOptions,
  kit: Kit,
): readonly (PageReading | GazetteError)[] => {
  const opened = documents.map((document) => openDocument(document, options, kit));
  const pages = opened.flatMap((one) => (one instanceof GazetteError ? [] : [one]));
  const bundles = extract(pages, kit).values();
  return opened.map((one) =>
    one instanceof GazetteError ? one : pageReading(one, bundles.next().value ?? []),
  );
};

/** Articles of one page, each with the places that its relative names mean. */
export interface HomedPage {
  readonly page: Page;
  readonly articles: readonly { readonly article: PageArticle; readonly home: HomeContext }[];
}

const openDocument = (document: InputDocument, options: PageOptions, kit: Kit): HomedPage | GazetteError => {
  if (document.kind === "broken") return new GazetteError("BAD_INPUT", document.reason);
  try {
    const page = readDocument(document, options);
    const { publication, paperHome, articleHome } = resolveHome(page, options, kit);
    return {
      page,
      articles: page.articles.map((article) => ({
        article,
        home: { publication, paperHome, articleHome: articleHome(article) },
      })),
    };
  } catch (error) {
    if (error instanceof GazetteError) return error;
    throw error;
  }
};

const pageReading = ({ page, articles }: HomedPage, bundles: readonly ArticleBundle[]): PageReading => {
  const halves = articles.flatMap(({ article, home }, i): readonly Half[] => {
    const bundle = bundles[i];
    const { publication, paperHome, articleHome } = home;
    return bundle && isHalf(article)
      ? [
          {
            article,
            bundle,
            page: { ...page, articles: [], dropped: [] },
            publication,
            paperHome: paperHome?.code ?? null,
            articleHome: articleHome?.code ?? null,
          },
        ]
      : [];
  });
  const { format, charset, dropped } = page;
  return { format, charset, bundles, halves, dropped };
};

/** Articles of pages to what they bring into the graph, page by page: all through each stage, as `readTogether` tells. */
export const extract = (pages: readonly HomedPage[], kit: Kit): readonly (readonly ArticleBundle[])[] => {
  const told = pages.map(({ page, articles }) =>
    articles.map(({ article, home }) => {
      const doc = toDoc(article, page, home);
      return { id: articleId(home.publication, article), doc, parts: partsOf(folded(doc)) };
    }),
  );
  const docs = told.flat().flatMap(({ parts }) => parts.map(({ doc }) => doc));
  const readings = readMentions(docs, kit);
  const read = told.map((articles) =>
    articles.map((one) => ({ ...one, reading: wholeReading(one.parts, readings) })),
  );
  for (const articles of read) resolvePeople(articles);
  const facts = readRelations(docs, readings, kit);
  return read.map((articles) =>
    articles.map(({ id, doc, parts, reading }) => {
      const drafts = parts.flatMap((part) => inWhole(facts.get(part.doc) ?? [], part));
      return assemble(id, doc, reading, drafts, kit);
    }),
  );
};

const wholeReading = (parts: readonly Part[], readings: ReadonlyMap<Doc, Reading>): Reading => ({
  mentions: parts.flatMap((part) => inWhole(readings.get(part.doc)?.mentions ?? [], part)),
  posts: parts.flatMap((part) => inWhole(readings.get(part.doc)?.posts ?? [], part)),
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
