import type { EnumValue } from "../../../src/domain/ontology.ts";
import { HEAD_PATTERN, TITLE_MODIFIER } from "../../lexicons/titles.ts";
import type { Draft, Span } from "../../types.ts";
import { findAll } from "../search.ts";
import type { PeopleLedger } from "./ledger.ts";
import { BARE_BUREAU, CUTS_WORD, TITLE_GOES_ON } from "./patterns.ts";

/** HEAD: of a government; POST: in a body; ROLE: what somebody is without a post. */
type TitleKind = "POST" | "HEAD" | "ROLE";
/** A title where it stands in the text. */
export interface Title extends Span {
  readonly text: string;
  readonly kind: TitleKind;
}
/** A title with the body that it is held in. */
export interface Held {
  readonly organization: Draft | undefined;
  readonly title: Title;
  readonly status: EnumValue<"PostStatus">;
  readonly start: number;
}

/** “全省优秀县委书记”葛明远: what somebody was honoured as. */
export const isHonour = (text: string, { start, end }: Span): boolean =>
  text[end] === "”" &&
  /“[^“”]{0,8}(?:优秀|十佳|百佳|最美|模范)[^“”]{0,8}$/u.test(text.slice(Math.max(0, start - 17), start));

/** Reads the titles of an article. */
export class TitleReader {
  readonly #ledger: PeopleLedger;

  constructor(ledger: PeopleLedger) {
    this.#ledger = ledger;
  }

  /** The titles, from left to right. */
  titles(): readonly Title[] {
    const heads = [...findAll(this.#ledger.text, HEAD_PATTERN)].map(
      (match): Title => ({
        start: match.index,
        end: match.index + match[0].length,
        text: match[0],
        kind: "HEAD",
      }),
    );
    const posts = this.#ledger.kit.words
      .titles(this.#ledger.text)
      .filter(({ end }) => !TITLE_GOES_ON.test(this.#ledger.text.slice(end, end + 2)))
      // 线路|工程顺利: no 线路工 stands there.
      .filter(({ end }) => !this.#ledger.text.startsWith("工程", end - 1))
      .filter(({ start, end }) => !CUTS_WORD.test(this.#ledger.text.slice(Math.max(0, start - 1), end)))
      .map(
        ({ start, end, surface, value }): Title =>
          this.#modified(this.#ofBureau(this.#afterBody({ start, end, text: surface, kind: value }))),
      );
    const reporters = this.#reporters();
    const all = [
      ...heads,
      ...reporters,
      ...posts.filter((post) => !heads.some((head) => head.start < post.end && head.end > post.start)),
    ];
    return all.filter((title) => !this.#ledger.insideBody(title)).sort((a, b) => a.start - b.start);
  }

  /** 某融媒体中心记者甲说: a reporter whom the story tells of; whoever wrote it stands in its byline. */
  #reporters(): readonly Title[] {
    return [...findAll(this.#ledger.text, /记者(?=\p{Script=Han}{2,4})/gu)]
      .map(({ index }): Title => ({ start: index, end: index + 2, text: "记者", kind: "POST" }))
      .filter(({ start }) =>
        this.#ledger.bodies.some(({ end, draft }) => end === start && draft.props.kind === "MEDIA"),
      );
  }

  /** 副县长、公安局长: the letter that a bureau without its county shares with the post is the bureau's first. */
  #ofBureau(title: Title): Title {
    const { text } = this.#ledger;
    return title.text === "局长" && BARE_BUREAU.test(text.slice(Math.max(0, title.start - 7), title.end - 1))
      ? { ...title, start: title.end - 1 }
      : title;
  }

  /** 党支部书记 after 柳泉村: the body takes its part of the title. */
  #afterBody(title: Title): Title {
    const body = this.#ledger.bodies.find(
      (mention) => mention.start < title.start && mention.end > title.start && mention.end < title.end,
    );
    if (!body) return title;
    // 洋县人大代表: they are the people's, and no post of the congress.
    if (title.text.endsWith("人大代表")) return title;
    const rest = this.#ledger.text.slice(body.end, title.end);
    // 组织部长: the letter that they share belongs to the title too.
    return { ...title, start: body.end, text: rest === "长" ? title.text : rest };
  }

  /** 执行副总裁, 兼职副主席: the word in front is the title's, unless a body ends with it. */
  #modified(title: Title): Title {
    if (title.kind !== "POST") return title;
    const before = this.#ledger.text.slice(Math.max(0, title.start - 4), title.start);
    const modifier = TITLE_MODIFIER.exec(before)?.[0];
    const start = title.start - (modifier?.length ?? 0);
    if (!modifier || this.#ledger.bodies.some((body) => body.start < title.start && body.end > start))
      return title;
    return { ...title, start, text: modifier + title.text };
  }
}
