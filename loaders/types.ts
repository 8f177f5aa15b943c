import type { Props } from "../src/domain/fact.ts";
import type {
  DatePrecision,
  EntityLabel,
  EnumValue,
  FactType,
  Genre,
  OrganizationKind,
  PlaceLevel,
} from "../src/domain/ontology.ts";
import type { RuleName } from "./rules/registry.ts";

/**
 * What passes between the loader's stages. Every stage is a pure function in a file of its own:
 *   bytes → Page (read/) → HomeContext (resolve/home.ts) → Doc (extract/document.ts)
 *   → Mention[] and Post[] (extract/places, organizations, people, initiatives, events)
 *   → FactDraft[] (extract/relations) → ArticleBundle (resolve/assemble.ts).
 * All offsets are UTF-16 code units in `PageArticle.text`.
 */

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A date as exact as the text pins it: `2024-09-02`, `2024-09` or `2024`. */
export interface PinnedDate {
  readonly iso: string;
  readonly precision: DatePrecision;
  /** Last day of a span of days, with the same precision. */
  readonly end?: string;
}

// ── read/: bytes → page → articles ─────────────────────────────────────────────────────────────

export interface Author extends Span {
  readonly name: string;
  readonly role: EnumValue<"AuthorRole">;
  /** What the byline's word was: 记者, 通讯员, 融媒体, 摄影, 文/图… */
  readonly label: string;
}

export interface PageArticle {
  /** From 1, in the order of the page. */
  readonly ordinal: number;
  /** Headline; its lines joined by one space. A headline-list item's headline is its text. */
  readonly title: string;
  readonly kicker?: string;
  /** Headline, byline and body, repaired (columns rejoined, repeated blocks gone); paragraphs are parted by "\n". */
  readonly text: string;
  /** Where the headline ends and byline or body begins, in `text`. */
  readonly bodyStart: number;
  readonly genre: Genre;
  /** The day that the article reports; null where page and text don't pin it. */
  readonly date: PinnedDate | null;
  /** The day on which it was posted, where the page tells that of this article alone. */
  readonly posted?: PinnedDate;
  /** When the story was printed, as its own words pin it, where neither the page nor the post tells. */
  readonly pinned?: PinnedDate;
  readonly authors: readonly Author[];
  /** Editors' credits as printed (责编, 一审…). */
  readonly credits?: string;
  /** Place in front of 讯 in the dateline as printed: 汉台讯 → 汉台; 洋县融媒讯 → 洋县. */
  readonly dateline?: string;
  /** Place that heads the section or the item: 博兴县:… → 博兴县. */
  readonly section?: string;
  /** Page that the text comes from (上接第一版 → "1"), "" where no number is told. */
  readonly continuedFrom?: string;
  /** Page that the text goes on (下转第三版 → "3"), "" where no number is told. */
  readonly continuedOn?: string;
  /** Line of the file, or record of a table, on which it begins; from 1. */
  readonly line: number;
}

export interface Page {
  /** Path of the file, for people. */
  readonly source: string;
  /** Address at which it was published. */
  readonly url?: string;
  /** Form of the file, for people: plain text, Founder e-paper… */
  readonly format: string;
  /** As the Encoding Standard names it. */
  readonly charset: string;
  /** What the page itself names as its paper, as printed. */
  readonly publication?: string;
  /** The place whose body publishes it, as the masthead tells. */
  readonly publisher?: string;
  readonly date: PinnedDate | null;
  readonly pageNumber?: string;
  readonly pageName?: string;
  readonly articles: readonly PageArticle[];
  /** What was left out, and why: advertisements, furniture, repeated blocks. */
  readonly dropped: readonly { readonly text: string; readonly reason: string }[];
}

// ── resolve/home.ts ────────────────────────────────────────────────────────────────────────────

/** A division of the official table. Codes: 2, 4, 6 (GB/T 2260) or 9 digits. */
export interface Division {
  /** Padded to six digits down to counties (371600), nine for townships (371602001). */
  readonly code: string;
  /** Official name: 滨州市, 鄂温克族自治旗. */
  readonly name: string;
  /** 滨州, 鄂温克旗, 鲁… */
  readonly short: readonly string[];
  readonly level: Extract<PlaceLevel, "COUNTRY" | "PROVINCE" | "CITY" | "COUNTY" | "TOWNSHIP">;
  readonly parent: string | null;
}

/** The places that relative names mean in one article. */
export interface HomeContext {
  readonly publication: string;
  /** Whose paper it is; null where nothing says so with certainty: relative names then stay as they stand. */
  readonly paperHome: Division | null;
  /** What the article's own 我市, 市委, 全县… start from: the section's or dateline's place, else the paper's home. */
  readonly articleHome: Division | null;
}

// ── extract/: sentences, mentions, posts, facts ────────────────────────────────────────────────

export interface Sentence extends Span {
  readonly ordinal: number;
  readonly text: string;
}

export interface Doc {
  readonly article: PageArticle;
  readonly page: Pick<Page, "source" | "url" | "date" | "pageNumber" | "pageName">;
  readonly home: HomeContext;
  readonly sentences: readonly Sentence[];
}

/** An entity as one article tells it. Mentions of one entity share one draft (the same object). */
export interface Draft {
  /** Settled by what the article says that it does: a 社区 that acts is an organization. */
  type: EntityLabel;
  /** Canonical name by the ontology. */
  name: string;
  /** Other names known (formal name, generated short forms); surfaces seen are added from the mentions. */
  readonly aliases: Set<string>;
  /** What identifies the entity beside its type, as one string: a code, or name and scope (resolve/identity.ts). */
  key: string;
  /** kind, level, code, fullName, date, endDate, datePrecision, startDate, pseudonym… as the ontology names them. */
  props: Record<string, string | number | boolean>;
  /** Places: the division, or the nearest division around a site, village or zone. Organizations: their jurisdiction. */
  division?: Division | null;
}

export interface Mention extends Span {
  readonly draft: Draft;
  readonly surface: string;
  readonly rule: string;
  /** True for 会议, 该项目, 副市长 (its government): names the entity without being a name of it; no alias comes of it. */
  readonly anaphoric?: boolean;
}

/** A post read off a title phrase; becomes HOLDS. */
export interface Post extends Span {
  readonly person: Draft;
  readonly organization: Draft;
  /** null where only the affiliation is told. */
  readonly title: string | null;
  readonly status: EnumValue<"PostStatus">;
  readonly rule: RuleName;
  readonly confidence: number;
}

/** A fact between drafts (or a draft and the article, for WROTE), before ids are given. */
export interface FactDraft extends Span {
  readonly type: FactType;
  readonly from: Draft;
  readonly to: Draft | "ARTICLE";
  readonly props: Props;
  readonly rule: RuleName;
  /** 0..1; a left-out subject lowers it. */
  readonly confidence: number;
}

/** What the mention stages have found so far in one article; each stage adds to it. */
export interface Reading {
  readonly mentions: readonly Mention[];
  readonly posts: readonly Post[];
}

export type { EntityLabel, Genre, OrganizationKind };
