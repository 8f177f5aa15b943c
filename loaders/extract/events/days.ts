import type { Doc, PinnedDate, Span } from "../../types.ts";
import { type FoundDate, findDates } from "../dates.ts";
import { itemAt, itemsOf } from "../items.ts";

/** An item's day stands within so many characters of its beginning. */
const OPENING = 4;

/** 2024·甲志愿服务活动: the year that a name begins with; 2023年度总结会 and 2023—2024年联赛 may be of the next. */
const yearIn = (name: string): PinnedDate | null => {
  const year = /^((?:19|20)\d\d)(?:[年·](?!度)|(?=(?!年)\p{Script=Han}))/u.exec(name)?.[1];
  return year ? { iso: year, precision: "YEAR" } : null;
};

/** Tells on which day an event of an article was. */
export class EventDays {
  readonly #doc: Doc;
  readonly #dates: readonly FoundDate[];
  readonly #items: readonly Span[];

  constructor(doc: Doc) {
    this.#doc = doc;
    this.#dates = findDates(doc.article.text, { issue: doc.page.date });
    this.#items = itemsOf(doc);
  }

  /**
   * Of an event told at an offset: the day of the sentence, else the story's own, or its item's in a chronicle, unless
   * the name is of another year.
   */
  at(offset: number, name: string): PinnedDate | null {
    const sentence = this.#doc.sentences.find((one) => one.start <= offset && one.end > offset);
    const inSentence = sentence
      ? this.#dates.filter((one) => one.start >= sentence.start && one.end <= offset)
      : [];
    const told = inSentence.filter((one) => one.date.precision !== "YEAR").at(-1)?.date;
    const item = itemAt(this.#items, offset);
    if (told) return told;
    const [year, own] = [yearIn(name), item < 0 ? this.#doc.article.date : this.#ofItem(item)];
    return year && !own?.iso.startsWith(year.iso) ? year : own;
  }

  /** The day that an item of a chronicle begins with; 同日 is the day of the item before. */
  #ofItem(item: number): PinnedDate | null {
    for (const { start } of this.#items.slice(0, item + 1).reverse()) {
      const own = this.#dates.find((one) => one.start >= start && one.start <= start + OPENING);
      if (own) return own.date;
      if (!/^\S?\s?(?:同|当)/u.test(this.#doc.article.text.slice(start, start + 4))) return null;
    }
    return null;
  }
}
