import type { Doc, Mention, Reading } from "../../types.ts";
import type { Clause } from "./clause.ts";
import { opening } from "./subjects.ts";

/**
 * Whom an article speaks of where a sentence leaves its subject out: the body or place that its headline starts with
 * or names first, or that a later line of it starts with, else the one that its first sentence starts with, or the
 * news that was learnt (记者获悉，…), or one of the next that looks back (近年来，…). Undefined where none does.
 */
export const topicOf = (doc: Doc, reading: Reading): Mention | undefined => {
  const agents = reading.mentions
    .filter(
      ({ draft, rule, anaphoric }) =>
        (draft.type === "Organization" &&
          draft.props.kind !== "MEDIA" &&
          rule !== "organization/implied-by-title") ||
        (draft.type === "Place" &&
          (rule === "place/division" ||
            (anaphoric === true && rule === "place/relative") ||
            draft.props.level === "VILLAGE")),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const { text, bodyStart } = doc.article;
  const inTitle =
    agents.find(({ start }) => start < Math.min(bodyStart, 16)) ??
    agents.find(
      (one) =>
        one.start < bodyStart &&
        /\n全?$/u.test(text.slice(one.start - 2, one.start)) &&
        speaks(doc, reading, one),
    );
  if (inTitle) return innermost(inTitle, agents);
  // The first sentence that is no heading, or the next that looks back: 近年来，甲县….
  const [lead, ...next] = doc.sentences.filter(({ start, text }) => start >= bodyStart && text.length > 16);
  for (const sentence of [lead, ...next.slice(0, LOOK_BACK).filter(({ text }) => LOOKS_BACK.test(text))]) {
    const opening =
      sentence &&
      agents.find((one) => {
        if (one.start < sentence.start || one.end >= sentence.end) return false;
        const before = text.slice(sentence.start, one.start);
        return OPENING.test(before) && (!LEARNT.test(before) || speaks(doc, reading, one));
      });
    if (opening) return innermost(opening, agents);
  }
  return undefined;
};
const LOOK_BACK = 4;
const LOOKS_BACK = /^(?:近[\p{Script=Han}]?年来|[\p{Script=Han}]{0,4}(?:年来|以来))，/u;

const LEARNT = /获悉|了解到|得知/u;

/** False for 西安市：…, 汉中市领导…, 洋县西站: a label, who comes along, a part of a longer name; and for what lies above the paper's home. */
const speaks = ({ article, home }: Doc, { mentions }: Reading, { draft, start, end }: Mention): boolean => {
  const level = String(draft.props.level ?? "");
  const above = level === "PROVINCE" || (level === "CITY" && home.paperHome?.level === "COUNTY");
  const inLonger = mentions.some((one) => one.start === start && one.end > end && one.draft.type === "Place");
  return !above && !inLonger && !/^(?:[：:]|领导|作者|发布)/u.test(article.text.slice(end, end + 2));
};

/** 甲区乙街道丙社区, 全市教育系统: a chain speaks of its last. */
const innermost = (agent: Mention, agents: readonly Mention[]): Mention => {
  let last = agent;
  for (const one of agents)
    if (one.start > last.start && one.start <= last.end && one.end > last.end) last = one;
  return last;
};

/** What may stand between a sentence's start and its subject: a byline, a day, 近日. */
export const OPENING =
  /^(?:[^（(。]{0,20}讯\s*(?:[（(][^（()）]{0,60}[)）])?)?(?:[“”\s]|近日|日前|今年以来|连日来|近年来|今年|昨日|\d{1,2}月\d{1,2}日(?:上午|下午|晚)?|[，])*(?:记者[从在](?:(?!记者|获悉|了解到|得知)[^。；]){2,60}(?:获悉|了解到|得知)[，：](?:近日|日前|今年以来|今年|[，])*)?$/u;

/** Whom each sentence speaks of where it leaves its subject out: the one that its paragraph began a sentence with last, else the story's own subject. */
export class Topics {
  readonly #story: Mention | undefined;
  #last: Mention | undefined;
  #end = 0;

  constructor(story: Mention | undefined) {
    this.#story = story;
  }

  /** To be asked for one clause after the other. */
  at(clause: Clause): Mention | undefined {
    const { text, sentence } = clause;
    if (text.slice(this.#end, sentence.start).includes("\n")) this.#last = undefined;
    const before = this.#last;
    this.#end = sentence.end;
    const told = opening(clause, sentence.end);
    this.#last = told.length === 1 ? told[0]?.agent : told.length > 1 ? undefined : before;
    return before ?? this.#story;
  }
}
