import type { EventKind } from "../../src/domain/ontology.ts";
import type { Kit } from "../kit.ts";
import { GENERIC_EVENTS, NOT_IN_EVENTS } from "../lexicons/events.ts";
import type { Doc, Draft, Mention, PinnedDate, Reading } from "../types.ts";
import { type FoundDate, findDates } from "./dates.ts";
import { deedsOf } from "./events/deeds.ts";
import {
  COUNTED,
  cleanName,
  EDITION,
  GOES_ON,
  INNER_BRACKET,
  JOINED,
  NO_OPENED_NAME,
  OPENED,
  ROUND,
  tellsTopic,
} from "./events/patterns.ts";
import { pointersIn } from "./events/pointers.ts";
import { isFullerName, isSameEvent } from "./events/sameness.ts";
import { type Visit, visitsOf } from "./events/visits.ts";
import { everyMatch, findAll } from "./search.ts";
import { wordAt, wordsOf } from "./words.ts";

/** All events that an article tells of, named or named by what was done, and the words that point to them. */
export const findEvents = (doc: Doc, reading: Reading, kit: Kit): readonly Mention[] =>
  new EventFinder(doc, reading, kit).find();

const STOP_WORDS = new Set(
  "深入开展 进行 建立健全 更多 动员 探索 召开 举行 举办 开展 参加 出席 主持 组织 承办 主办 协办 召集 列席 观看 收听 收看 筹备 赴 到 在 于 由 对 从 将 为 是 了 等 并 和 与 及 以及 就 启动 前 后 会同 联合 迎接 纪念日 获悉 传达 贯彻 落实 提出 明确 举行的 为期 首场 一场 一次 本次 此次 该 这次 当天 昨日 昨天 日前 近日 今日 今天 今年 去年 上午 下午 记者 通过 经 根据 按照 结合 借助 召开的 举办的 还 也 又 曾 连续 成功 隆重 顺利 原定 同日 公布 发布 做好 开设 推出 成立 报名 夺得 荣获 办起 开办 迎来".split(
    " ",
  ),
);

/** The yearly sessions of congress and consultative conference. */
const SESSIONS = /(?:全国|[省市县区旗州])?“?两会”?(?=上|期间|召开|开幕|胜利|闭幕)/gu;

class EventFinder {
  readonly #doc: Doc;
  readonly #reading: Reading;
  readonly #kit: Kit;
  readonly #mentions: Mention[] = [];
  readonly #drafts = new Map<string, Draft>();
  readonly #dates: readonly FoundDate[];
  /** Who is on which visit. */
  readonly #visitors = new Map<Draft, Draft>();

  constructor(doc: Doc, reading: Reading, kit: Kit) {
    this.#kit = kit;
    this.#doc = doc;
    this.#reading = reading;
    this.#dates = findDates(doc.article.text, { issue: doc.page.date });
  }

  find(): readonly Mention[] {
    this.#named();
    this.#editions();
    this.#sessions();
    this.#inspections();
    this.#deeds();
    this.#mentions.push(...pointersIn(this.#text, this.#mentions));
    return this.#mentions.sort((a, b) => a.start - b.start);
  }

  get #text(): string {
    return this.#doc.article.text;
  }

  #named(): void {
    for (const { start, end: headEnd, value } of this.#kit.words.eventHeads(this.#text)) {
      if (this.#goesOn(headEnd) || this.#inTitle(start) || this.#isBody(start, headEnd)) continue;
      const end = headEnd + (ROUND.exec(this.#text.slice(headEnd, headEnd + 12))?.[0].length ?? 0);
      const from = this.#withParties(
        this.#quoteOpening(start, end) ??
          this.#withoutClause(this.#afterOpening(start) ?? this.#nameStart(start), start),
        end,
      );
      const name = this.#text.slice(from, end);
      // 某会议甲代表团审议: the group's own meeting, which is read for itself.
      if (/(?:会议|大会)[\p{Script=Han}]{2,8}代表团审议$/u.test(name)) continue;
      const plain = cleanName(name);
      const committee = /^.委(?:常委会|全会)/u.test(plain);
      if (
        COUNTED.test(plain) ||
        /^(?:大会|会议|赛事|活动)/u.test(plain) ||
        /人民代表大会$|政治协商会议$/u.test(plain) ||
        (/评选$/u.test(plain) && !/[“届年十]/u.test(name)) ||
        GENERIC_EVENTS.test(plain) ||
        (start - from < 2 && !committee) ||
        (plain.length < 5 && !/^[市县区旗州]长(?:例会|办公会)$/u.test(plain)) ||
        /(?:(?<!周)年|大行动|大会战|工程|计划)活动$/u.test(plain)
      )
        continue;
      if (
        value === "ACTIVITY" &&
        /活动$/u.test(plain) &&
        plain.length < 7 &&
        !/“|义务植树|无偿献血/u.test(name) &&
        !/^[\d一二三四五六七八九十]+[余多]?[场期次]/u.test(this.#text.slice(end, end + 6))
      )
        continue;
      this.#add(plain, value, from, end, "event/named");
    }
  }

  /** 2024年洋县“两会”: the sessions of one year, or those that are on. */
  #sessions(): void {
    for (const { index, 0: whole } of findAll(this.#text, SESSIONS)) {
      const end = index + whole.length;
      const place = this.#reading.mentions.find(
        ({ draft, end: at, anaphoric }) =>
          draft.type === "Place" &&
          !anaphoric &&
          (at === index || (at === index + 1 && !/^[全“两]/u.test(whole))),
      );
      const from = place?.start ?? index;
      const year = /\d{4}年$/u.exec(this.#text.slice(Math.max(0, from - 5), from))?.[0] ?? "";
      const start = from - year.length;
      if (place || year)
        this.#add(cleanName(this.#text.slice(start, end)), "MEETING", start, end, "event/sessions");
    }
  }

  /** 第三届洋县朱鹮节: an edition of what recurs, whatever its last word. */
  #editions(): void {
    for (const { index: start, 0: name } of findAll(this.#text, EDITION)) {
      const end = start + name.length;
      if (this.#inTitle(start) || this.#mentions.some((one) => one.start < end && one.end > start)) continue;
      const joined = JOINED.exec(this.#text.slice(Math.max(0, start - 12), start));
      const from = joined ? this.#nameStart(start - joined[0].length) : start;
      const whole = cleanName(this.#text.slice(from, end));
      this.#add(whole, /赛$/u.test(name) ? "COMPETITION" : "ACTIVITY", from, end, "event/edition");
    }
  }

  #add(name: string, kind: EventKind, start: number, end: number, rule: string): void {
    const draft = this.#drafts.get(name) ?? this.#similar(name, start) ?? this.#draft(name, kind, start);
    this.#drafts.set(name, draft);
    if (isFullerName(name, draft.name)) draft.name = name;
    this.#mentions.push({ draft, start, end, surface: this.#text.slice(start, end), rule });
  }

  /** The same event by a shorter or longer name in this article. */
  #similar(name: string, start: number): Draft | undefined {
    return [...this.#drafts].find(([known, draft]) =>
      isSameEvent(known, name, this.#inHeadline(start) !== this.#startsInHeadline(draft)),
    )?.[1];
  }

  #inHeadline(offset: number): boolean {
    return offset < this.#doc.article.bodyStart;
  }

  #startsInHeadline(draft: Draft): boolean {
    return this.#mentions.some((mention) => mention.draft === draft && this.#inHeadline(mention.start));
  }

  #draft(name: string, kind: EventKind, start: number): Draft {
    const date = this.#dateAt(start);
    return {
      type: "Event",
      name,
      aliases: new Set(),
      key: "",
      props: {
        kind,
        ...(date
          ? { date: date.iso, datePrecision: date.precision, ...(date.end ? { endDate: date.end } : {}) }
          : {}),
      },
    };
  }

  /** The day of the sentence, else the story's own. */
  #dateAt(offset: number): PinnedDate | null {
    const sentence = this.#doc.sentences.find((one) => one.start <= offset && one.end > offset);
    const inSentence = sentence
      ? this.#dates.filter((one) => one.start >= sentence.start && one.end <= offset)
      : [];
    return inSentence.filter((one) => one.date.precision !== "YEAR").at(-1)?.date ?? this.#doc.article.date;
  }

  /** 会议室, 大会堂, 活动室, 仪式感: the head is another word's. */
  #goesOn(end: number): boolean {
    const words = wordsOf(this.#doc);
    const word = words[wordAt(words, end - 1)];
    if (word && word.end > end && !/^[上中后前]/u.test(this.#text.slice(end, end + 1))) return true;
    if (GOES_ON.test(this.#text.slice(end, end + 44))) return true;
    return /^(?:室|堂|感|广场|场所|场地|阵地|中心|平台|项目|周期|制度|方案|通知|精神(?!病))/u.test(
      this.#text.slice(end, end + 2),
    );
  }

  /** 甲县、乙大学战略合作签约仪式: all who sign belong to the name. */
  #withParties(from: number, end: number): number {
    if (!/(?:合作|共建)[^，。]{0,10}(?:签约|签订|签署)/u.test(this.#text.slice(from, end))) return from;
    let start = from;
    while (/[、与和]/u.test(this.#text[start - 1] ?? "")) {
      const party = this.#reading.mentions
        .filter((one) => one.end === start - 1 && one.draft.type !== "Person" && !one.anaphoric)
        .sort((a, b) => a.start - b.start)[0];
      if (!party) break;
      start = party.start;
    }
    return start;
  }

  /** “A——B暨《C》发布仪式”: where the head closes a quotation, the name is all of it. */
  #quoteOpening(head: number, end: number): number | undefined {
    if (this.#text[end] !== "”") return undefined;
    const open = this.#text.lastIndexOf("“", head);
    const inside = this.#text.slice(open + 1, end);
    return open >= 0 &&
      inside.length <= 50 &&
      !/[。？！”\n]/u.test(inside) &&
      (inside.length <= 24 || !/，/u.test(inside))
      ? open
      : undefined;
  }

  /** 部分企业负责人出席会议: what a clause says about an event is no part of its name. */
  #withoutClause(from: number, head: number): number {
    const plain = this.#text.slice(from, head).replace(/“[^”]*”/gu, (quote) => "“".repeat(quote.length));
    const last = everyMatch(plain, NOT_IN_EVENTS).at(-1);
    return last ? from + last.index + last[0].length : from;
  }

  /** 市委常委会: the meeting only where it is held. */
  #isBody(start: number, end: number): boolean {
    if (!/^委(?:常委会|全会)$/u.test(this.#text.slice(start, end))) return false;
    return (
      !/(?:召开|主持|出席|参加|列席)[^，。；]{0,10}$/u.test(
        this.#text.slice(Math.max(0, start - 16), start),
      ) && !/^(?:召开|举行)/u.test(this.#text.slice(end))
    );
  }

  #inTitle(offset: number): boolean {
    const open = this.#text.lastIndexOf("《", offset);
    return open >= 0 && offset - open < 60 && !this.#text.slice(open, offset).includes("》");
  }

  /** 召开的农业和农村工作会议: behind the verb that opens an event its name begins, whatever words are in it. */
  #afterOpening(head: number): number | undefined {
    const before = this.#text.slice(Math.max(0, head - 34), head);
    const name = OPENED.exec(before)?.[1];
    return name === undefined || NO_OPENED_NAME.test(name) ? undefined : head - name.length;
  }

  /** Left word by word to a mark or a word that no event's name holds; quotes belong to names. */
  #nameStart(head: number): number {
    const words = wordsOf(this.#doc);
    let start = head;
    for (let i = wordAt(words, head - 1); i >= 0; i--) {
      const word = words[i];
      if (!word || head - word.start > 44) break;
      if (word.text === "”") {
        const open = this.#text.lastIndexOf("“", word.start);
        if (open < 0 || word.start - open > 34 || /[。！？]/u.test(this.#text.slice(open, word.start))) break;
        start = open;
        i = wordAt(words, open);
        continue;
      }
      const bracket = /^[)）]$/u.test(word.text)
        ? INNER_BRACKET.exec(this.#text.slice(Math.max(0, word.start - 7), word.end))
        : null;
      if (bracket) {
        start = word.end - bracket[0].length;
        i = wordAt(words, start);
        continue;
      }
      if (/^[，。；：！？,.;:!?\s“\n、（）()●■◆▲▶·-]+$/u.test(word.text) && word.text !== "·") break;
      const founding =
        word.text === "成立" &&
        /^(?:大会|仪式|暨|典礼|[一二三四五六七八九十百\d]+周年)/u.test(
          this.#text.slice(word.end, word.end + 6),
        );
      if (
        (STOP_WORDS.has(word.text) && !founding) ||
        this.#kit.words.ownVerbs.has(word.text) ||
        /[\p{Script=Han}](?:开展|举办|举行|召开)$/u.test(word.text) ||
        /^(?:广泛|积极|扎实|陆续|持续|先后|相继|组织)$/u.test(word.text) ||
        /^(?:p|r|ul|uz|ug)$/.test(word.tag)
      )
        break;
      if (word.text === "日" || word.text === "月") break;
      if (
        this.#reading.mentions.some((mention) => mention.draft.type === "Person" && mention.end === word.end)
      )
        break;
      start = word.start;
    }
    return /^的/u.test(this.#text.slice(start)) ? start + 1 : start;
  }

  /** Receptions, reviews, signings and talks, which are named by what was done. */
  #deeds(): void {
    for (const { name, kind, start, end, rule } of deedsOf(
      this.#text,
      this.#reading.mentions,
      this.#mentions,
    ))
      this.#add(name, kind, start, end, rule);
  }

  /** An article's later visits of the same people are the same one; who came along points back to it. */
  #inspections(): void {
    for (const told of visitsOf(this.#text, this.#reading.mentions)) {
      const { start, end } = told.tells === "visit" ? told.visit : told;
      if (this.#mentions.some((mention) => mention.start < end && mention.end > start)) continue;
      if (told.tells === "visit") this.#inspection(told.visit);
      else this.#pointBack(start, end);
    }
  }

  #inspection({ name: told, start, end, people }: Visit): void {
    const name = this.#inHeadline(start) ? this.#withVisitors(told, start, end) : told;
    const same =
      this.#visitOf(people, name) ??
      this.#headlineVisit(start) ??
      (people.length === 0 && /^(?:进行|开展)?(?:实地)?\p{Script=Han}{2,4}$/u.test(told)
        ? this.#mentions.findLast(({ draft }) => draft.props.kind === "INSPECTION")?.draft
        : undefined);
    if (same)
      this.#mentions.push({
        draft: same,
        start,
        end,
        surface: this.#text.slice(start, end),
        rule: "event/inspection",
      });
    else this.#add(name, "INSPECTION", start, end, "event/inspection");
    const draft = this.#mentions.at(-1)?.draft;
    if (draft) for (const person of people) this.#visitors.set(person, draft);
  }

  /** 葛明远一行莅洋考察: a headline's visit that what was done hardly names, with those who go. */
  #withVisitors(name: string, start: number, end: number): string {
    if (name.length >= 8) return name;
    const line = this.#text.lastIndexOf("\n", start) + 1;
    const clause = this.#text.slice(line, end);
    return /^[\p{Script=Han}、“”·]{6,26}$/u.test(clause) ? cleanName(clause) : name;
  }

  /** The visit that one of these people is on already, in this article. */
  #visitOf(people: readonly Draft[], name: string): Draft | undefined {
    const [visit] = people.flatMap((person) => this.#visitors.get(person) ?? []);
    if (!visit) return undefined;
    const once = this.#mentions.filter(({ draft }) => draft === visit).length === 1;
    const [topic, told] = [tellsTopic(name), tellsTopic(visit.name)];
    if (once && (topic !== told ? topic : name.length > visit.name.length)) visit.name = name;
    return visit;
  }

  /** The visit of a delegation that the headline tells of, for the first that the text tells of. */
  #headlineVisit(offset: number): Draft | undefined {
    const visits = this.#mentions.filter(({ draft }) => draft.props.kind === "INSPECTION");
    const [first] = visits;
    const only = first && visits.length === 1 && this.#inHeadline(first.start) && !this.#inHeadline(offset);
    return only && ![...this.#visitors.values()].includes(first.draft) ? first.draft : undefined;
  }

  /** 某某陪同调研, 参加调研: the visit told last. */
  #pointBack(start: number, end: number): void {
    const visit = this.#mentions
      .filter(({ draft, end: before }) => draft.props.kind === "INSPECTION" && before <= start)
      .at(-1);
    if (visit)
      this.#mentions.push({
        draft: visit.draft,
        start,
        end,
        surface: this.#text.slice(start, end),
        rule: "event/anaphora",
        anaphoric: true,
      });
  }
}
