import type { Division, Mention } from "../../types.ts";

/** How far back a body may stand that says whose the next one is. */
const REACH = 120;
/** How far back another post in a list of leaders. */
const LISTED = 60;

/** 甲县政协主席某某一行到乙县考察，政协主席…: those of the one who is visited. */
const ANOTHERS = /[。；\n]|一行|考察|调研|陪同|[来到赴]/u;

/** The bodies that were told so far: their list grows, in the text's order, while the article is read. */
export class ToldBodies {
  readonly #mentions: readonly Mention[];
  /** Those that begin with their place, by the rest of their names, as far as they were read. */
  readonly #byRest = new Map<string, Mention>();
  #read = 0;

  constructor(mentions: readonly Mention[]) {
    this.#mentions = mentions;
  }

  /** The last body of which something holds, among those that stand near in front of an offset. */
  recent(offset: number, holds: (mention: Mention) => boolean): Mention | undefined {
    for (let i = this.#mentions.length - 1; i >= 0; i--) {
      const mention = this.#mentions[i] as Mention;
      if (mention.start < offset - REACH) return undefined;
      if (holds(mention)) return mention;
    }
    return undefined;
  }

  /** The bodies of which something holds, from one offset on. */
  since(offset: number, holds: (mention: Mention) => boolean): readonly Mention[] {
    let from = this.#mentions.length;
    while (from > 0 && (this.#mentions[from - 1] as Mention).start >= offset) from--;
    return this.#mentions.slice(from).filter(holds);
  }

  /** 县委书记甲、政协主席乙: the place that a committee or an organ of power named just before leads. */
  ledBeside(offset: number, text: string): Division | null | undefined {
    const beside = this.recent(offset, ({ draft: { division, name, props }, end }) => {
      const leads = /^(?:PARTY|LEGISLATURE)$/u.test(String(props.kind));
      const between = text.slice(end, offset);
      const listed = offset - end < LISTED && !ANOTHERS.test(between);
      return leads && listed && Boolean(division && name.startsWith(division.name));
    });
    return beside?.draft.division;
  }

  /** The last body that is called so behind its place: 汉中市招商局 for 招商局. */
  named(rest: string): Mention | undefined {
    for (; this.#read < this.#mentions.length; this.#read++) {
      const mention = this.#mentions[this.#read] as Mention;
      const { name, division } = mention.draft;
      if (division && name.startsWith(division.name))
        this.#byRest.set(name.slice(division.name.length), mention);
    }
    return this.#byRest.get(rest);
  }
}
