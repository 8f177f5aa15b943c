/** An article as it stands on a page, before its parts are read. */
export interface RawArticle {
  heads: string[];
  /** The line above the headline, where the page marks it; it stands in `heads` too. */
  kicker?: string;
  /** Byline lines and paragraphs in their order. */
  paragraphs: string[];
  brief: boolean;
  photo: boolean;
  /** Page that the text says it comes from (上接第一版): its number, "" where none is told. */
  continuedFrom?: string;
  /** Page that the text says it goes on (下转第三版): its number, "" where none is told. */
  continuedOn?: string;
  section?: string;
  /** ISO day on which it was posted, where the page tells it of this article. */
  day?: string;
  credits: string[];
  /** Nothing more belongs to it, unless a headline says so. */
  closed: boolean;
  /** Paragraphs up to here go no further, whether they end in a stop or not. */
  whole?: number;
  /** Line of the file, or record of a table, on which it begins; from 1. */
  line: number;
}

/** What a reader left out, and why. */
export interface Dropped {
  readonly text: string;
  readonly reason: string;
}

export const rawArticle = (parts: Partial<RawArticle>): RawArticle => ({
  heads: [],
  paragraphs: [],
  brief: false,
  photo: false,
  credits: [],
  closed: false,
  line: 1,
  ...parts,
});
