import type { Doc, Span } from "../types.ts";

/**
 * The longest text that the rules read at once, in UTF-16 code units. Rules look back and forth in their article; a
 * text of a megabyte is no article, and is read in parts, so that time grows with its length and no faster.
 */
const LONGEST = 20_000;

/** A piece of a document, and where it begins in the document's text. */
export interface Part {
  readonly doc: Doc;
  readonly start: number;
}

/** A document in parts that end with sentences; one of ordinary length is its only part. */
export const partsOf = (doc: Doc): readonly Part[] => {
  if (doc.article.text.length <= LONGEST) return [{ doc, start: 0 }];
  const parts: Part[] = [];
  let first = 0;
  for (const [i, sentence] of doc.sentences.entries()) {
    const next = doc.sentences[i + 1];
    const start = doc.sentences[first]?.start ?? 0;
    if (next && next.end - start <= LONGEST) continue;
    parts.push({ doc: partOf(doc, first, i + 1, start, sentence.end), start });
    first = i + 1;
  }
  return parts;
};

const partOf = (doc: Doc, from: number, to: number, start: number, end: number): Doc => ({
  ...doc,
  article: {
    ...doc.article,
    text: doc.article.text.slice(start, end),
    bodyStart: Math.min(Math.max(doc.article.bodyStart - start, 0), end - start),
    authors: doc.article.authors
      .filter((author) => author.start >= start && author.end <= end)
      .map((author) => moved(author, -start)),
  },
  sentences: doc.sentences
    .slice(from, to)
    .map((sentence, ordinal) => ({ ...moved(sentence, -start), ordinal })),
});

const moved = <T extends Span>(one: T, by: number): T => ({
  ...one,
  start: one.start + by,
  end: one.end + by,
});

/** What the parts of a document tell, at the offsets of the whole. */
export const inWhole = <T extends Span>(told: readonly T[], { start }: Part): readonly T[] =>
  start === 0 ? told : told.map((one) => moved(one, start));
