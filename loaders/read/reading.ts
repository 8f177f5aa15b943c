import type { Place } from "./furniture.ts";
import type { Line } from "./lines.ts";
import { lastStoryLine } from "./links.ts";
import { type Dropped, type RawArticle, rawArticle } from "./raw.ts";
import { isUnderway } from "./starts.ts";

/** What kind of column the lines stand in. */
export type Mode = "normal" | "brief" | "photo";

/** A page of plain text as far as it is read: the line that comes next, and what the lines above it held. */
export class Reading {
  readonly lines: readonly Line[];
  /** Where the last line stands that must be a story's. */
  readonly lastStory: number;
  readonly articles: RawArticle[] = [];
  readonly mastheads: string[] = [];
  readonly dropped: Dropped[] = [];
  mode: Mode = "normal";
  /** The place whose briefs a column tells of. */
  digest: string | undefined;
  /** True between 往期推荐 and the next story. */
  inLinks = false;
  at = 0;

  constructor(lines: readonly Line[]) {
    this.lines = lines;
    this.lastStory = lastStoryLine(lines);
  }

  get current(): RawArticle | undefined {
    return this.articles.at(-1);
  }

  /** The article that still takes lines. */
  get open(): RawArticle | undefined {
    return this.current?.closed === false ? this.current : undefined;
  }

  get place(): Place {
    if (!this.open) return "between";
    return isUnderway(this.open) ? "open" : "headed";
  }

  line(offset = 0): Line | undefined {
    return this.lines[this.at + offset];
  }

  start(parts: Partial<RawArticle>): RawArticle {
    const article = rawArticle({
      brief: this.mode === "brief",
      photo: this.mode === "photo",
      line: this.line()?.number ?? 1,
      ...(this.mode === "brief" && this.digest !== undefined ? { section: this.digest } : {}),
      ...parts,
    });
    this.articles.push(article);
    return article;
  }

  drop(text: string, reason: string): void {
    this.dropped.push({ text, reason });
  }

  /** Drops so many lines from here on, and goes on below them. */
  pass(count: number, reason: string): void {
    for (const { text } of this.lines.slice(this.at, this.at + count)) this.drop(text, reason);
    this.at += count;
  }
}
