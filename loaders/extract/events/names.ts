import type { Kit } from "../../kit.ts";
import { NOT_IN_EVENTS } from "../../lexicons/events.ts";
import type { Doc, Mention, Reading, Span } from "../../types.ts";
import { everyMatch } from "../search.ts";
import { type Word, wordAt, wordsOf } from "../words.ts";
import { behindOwners } from "./owners.ts";
import {
  EARLIER_YEAR,
  FOR_IT,
  GOES_ON,
  GOES_TO,
  HELD_FOR,
  INNER_BRACKET,
  JOINED,
  MARKED_NAME,
  MEETS_FOR,
  NO_OPENED_NAME,
  OPENED,
  OPENED_TITLE,
  titleBefore,
  VISITED,
} from "./patterns.ts";
import { STOP_WORDS } from "./stops.ts";

const DOCUMENT = /^(?:\p{Script=Han}{2})?(?:管理|规定|办法)(?=[》”）)，。；、的\n]|$)/u;
/** So many characters are looked through in front of an event's last word. */
const LONGEST = 60;
/** 在谈项目, 在职党员: 在 begins the word that says so. */
const BEING =
  /^(?:谈(?=项目|企业)|建(?=项目|工程)|校(?=生|学生|大学生)|职(?=党员|干部|教师|职工|人员)|外(?=务工|乡贤|人才))/u;
const RITE_BESIDE = /(?:揭牌|挂牌|授牌|签约|启动|开工|开业|颁奖|揭幕|成立|捐赠|赠书|授旗|总结|表彰|动员)、$/u;
/** What has sessions, in front of their number. */
const SESSION = /(?:届|人大|政协|常委会|委员会|代会|[省市县区旗州盟]委)第?$/u;

/** Tells where the names of an article's events begin, and which words that may end one do. */
export class EventNames {
  readonly #doc: Doc;
  readonly #reading: Reading;
  readonly #kit: Kit;

  constructor(doc: Doc, reading: Reading, kit: Kit) {
    this.#doc = doc;
    this.#reading = reading;
    this.#kit = kit;
  }

  get #text(): string {
    return this.#doc.article.text;
  }

  /** True where the word between these places may be the last of an event's name. */
  mayEnd(start: number, end: number): boolean {
    return !this.#goesOn(end) && !this.inTitle(start) && !this.#isBody(start, end);
  }

  /** Where the name begins whose last word begins at `head`; all of it ends at `end`. */
  startOf(head: number, end: number): number {
    const start =
      this.#quoteOpening(head, end) ??
      this.#withoutClause(this.#afterOpening(head) ?? this.#withRites(this.nameStart(head)), head);
    // 我县2024年度工作会议: whose it is.
    const own =
      /[我该]$/u.test(this.#text.slice(0, start)) &&
      /^[省市县区旗州](?![委直属级长域城内民场容]|政[府协]|人大)/u.test(this.#text.slice(start, end));
    const from = this.#withParties(this.#withLevels(this.#withYears(own ? start + 1 : start)), end);
    return behindOwners(this.#text, this.#reading, from);
  }

  /** “柳泉书屋”揭牌、赠书仪式: what else is done at it. */
  #withRites(start: number): number {
    const rite = RITE_BESIDE.exec(this.#text.slice(Math.max(0, start - 3), start));
    return rite ? this.nameStart(start - rite[0].length) : start;
  }

  /** 会议室, 大会堂, 活动室, 仪式感: the head is another word's. */
  #goesOn(end: number): boolean {
    const words = wordsOf(this.#doc);
    const word = words[wordAt(words, end - 1)];
    // 首届速度大赛马术比赛: 大赛 ends no name.
    if (this.#text[end - 1] === "赛" && /^马(?![拉上])/u.test(this.#text.slice(end, end + 2))) return true;
    // 书画展|开展, 作品展|开幕: the segmenter may cut 展开|展, 展开|幕.
    if (word && word.end > end && !/^(?:[上中后前]|开[展幕])/u.test(this.#text.slice(end, end + 2)))
      return true;
    // “甲峰会”暨“乙活动”: each is called so.
    if (/^”暨“[^”]{2,30}(?:会|仪式|活动|展|节|赛|典礼|班|周)”/u.test(this.#text.slice(end, end + 40)))
      return false;
    if (GOES_ON.test(this.#text.slice(end, end + 44)) || this.#text.startsWith("那达慕会场", end - 3))
      return true;
    // 学习甲在次会议上的讲话精神: what was said elsewhere.
    if (
      /^上(?:发表)?的?(?:系列|重要)*(?:讲话|致辞|指示|批示|报告)精神/u.test(this.#text.slice(end, end + 14))
    )
      return true;
    // 传达省委常委会会议和全国两会精神: what is passed on with another.
    if (
      /^(?:、|以及|和|及)(?:[^，。；、]{1,24}、){0,6}[^，。；、]{2,24}?精神(?!病)/u.test(
        this.#text.slice(end, end + 90),
      )
    )
      return true;
    // 大赛管理办法, 会议规定》: a document's last word, with which its title or the clause ends.
    if (DOCUMENT.test(this.#text.slice(end, end + 8))) return true;
    return /^(?:”办(?:公室)?(?:副?主任|负责人|工作人员|牵头|联合)|室|堂|感|新闻(?!发布|通气)|文件|成员|广场|场所|场地|阵地|中心|平台|品牌|(?:安排|筹备|部署|动员|推进|协调|总结|调度)(?:部署)?大?会|教授(?!级)|项目|周期|制度|方案|通知|条例|章程|规程|指南|奖(?![励项牌金杯品])|组(?!委会|[织成建长别图])|杯|精神(?!病))/u.test(
      this.#text.slice(end, end + 12),
    );
  }

  /** 全省、全市防汛工作会议: a meeting of several levels. */
  #withLevels(start: number): number {
    const levels = /(?:全[国省区市州盟县旗]、)+$/u.exec(this.#text.slice(Math.max(0, start - 9), start));
    return levels && this.#text[start] === "全" ? start - levels[0].length : start;
  }

  /** 2024-2025年洋县冬季联赛: from which year to which. */
  #withYears(start: number): number {
    const earlier = EARLIER_YEAR.exec(this.#text.slice(Math.max(0, start - 8), start + 5))?.[1] ?? "";
    const from = start - earlier.length;
    // 洋县中学2024-2025学年开学典礼: whose.
    return earlier && /[\p{Script=Han}]/u.test(this.#text[from - 1] ?? "") ? this.nameStart(from) : from;
  }

  /** 甲县、乙大学战略合作签约仪式: all who sign belong to the name. */
  #withParties(from: number, end: number): number {
    if (
      !/(?:合作|共建|协作)[^，。]{0,10}(?:签约|签订|签署|联席|座谈|交流会|对接会)/u.test(
        this.#text.slice(from, end),
      )
    )
      return from;
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

  #placeAround(word: Span): Mention | undefined {
    return this.#reading.mentions.find(
      ({ draft, start, end, anaphoric }) =>
        draft.type === "Place" && !anaphoric && start < word.start && end > word.end,
    );
  }

  /** “A——B暨《C》发布仪式”: where the head closes a quotation, the name is all of it. */
  #quoteOpening(head: number, end: number): number | undefined {
    if (this.#text[end] !== "”") return undefined;
    const open = this.#text.lastIndexOf("“", head);
    // 洋县首届“村晚”: with nothing else inside, the name is what stands in front too.
    if (open === head - 1) return this.nameStart(open);
    const inside = this.#text.slice(open + 1, end);
    // 2016年茶乡青禾（中国洋县）“青禾节”: which year's, or which one it is.
    const which =
      open > 0 && /[\p{Script=Han}）)]/u.test(this.#text[open - 1] ?? "") ? this.nameStart(open) : open;
    if (
      which < open &&
      /^(?:\d{4}年?|第[一二三四五六七八九十百\d]+届|首届)/u.test(this.#text.slice(which, open))
    )
      return which;
    return open >= 0 &&
      inside.length <= 50 &&
      !/[。？！”\n]/u.test(inside) &&
      (inside.length <= 24 || !/，/u.test(inside))
      ? open
      : undefined;
  }

  /** 部分企业负责人出席会议: what a clause says about an event is no part of its name. */
  #withoutClause(from: number, head: number): number {
    const plain = this.#text
      .slice(from, head)
      .replace(
        /“[^“”]*”|党的(?=[一二三四五六七八九十]{1,3}[大届]|群众路线|创新理论|光辉历程|历史学习)/gu,
        (part) => "“".repeat(part.length),
      )
      // 茶业推进现场会: what the meeting is for.
      .replace(MEETS_FOR, (part) =>
        FOR_IT.test(this.#text.slice(head, head + 4)) ? "“".repeat(part.length) : part,
      );
    const last = everyMatch(plain, NOT_IN_EVENTS).at(-1);
    if (last) return from + last.index + last[0].length;
    // 到青禾县调研春耕会议筹备工作: where somebody went, and what he looked into.
    const visit = GOES_TO.test(this.#text.slice(Math.max(0, from - 2), from)) ? VISITED.exec(plain) : null;
    return from + (visit?.[0].length ?? 0);
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

  /** True within the title of a work, 《…》. */
  inTitle(offset: number): boolean {
    const open = this.#text.lastIndexOf("《", offset);
    return open >= 0 && offset - open < 60 && !this.#text.slice(open, offset).includes("》");
  }

  /** 召开的农业和农村工作会议: behind the verb that opens an event its name begins, whatever words are in it. */
  #afterOpening(head: number): number | undefined {
    const before = this.#text.slice(Math.max(0, head - 34), head);
    const titled = OPENED_TITLE.exec(this.#text.slice(Math.max(0, head - 60), head))?.[1];
    if (titled) return head - titled.length;
    const name = OPENED.exec(before)?.[1];
    // 举行向英雄烈士敬献花篮仪式: to whom.
    const plain = name?.replace(/^向(?=[\p{Script=Han}]{2,8}(?:敬献|献花|致敬))/u, "");
    return name === undefined || NO_OPENED_NAME.test(plain ?? "") ? undefined : head - name.length;
  }

  /** 十二届人大一次会议: the first of a session. */
  #isOrdinal({ text, start }: Word): boolean {
    return text === "一次" && SESSION.test(this.#text.slice(Math.max(0, start - 4), start));
  }

  /** True of a word that joins two parts of one name. */
  #joins({ text, start }: Word): boolean {
    const before = this.#text.slice(Math.max(0, start - 24), start);
    return (
      (/^[及和与向]$/u.test(text) && JOINED.test(before)) ||
      (/^[及和与]$/u.test(text) && MARKED_NAME.test(before))
    );
  }

  /** Left word by word to a mark or a word that no event's name holds; quotes belong to names. */
  nameStart(head: number): number {
    const words = wordsOf(this.#doc);
    let start = head;
    for (let i = wordAt(words, head - 1); i >= 0; i--) {
      const word = words[i];
      if (!word || head - word.start > LONGEST) break;
      if (word.text === "”") {
        const open = this.#text.lastIndexOf("“", word.start);
        if (open < 0 || word.start - open > 34 || /[。！？]/u.test(this.#text.slice(open, word.start))) break;
        start = open;
        i = wordAt(words, open);
        continue;
      }
      // 《甲和乙》—丙展: a title, whatever words are in it.
      const title =
        word.text === "》" && /^》[—-]/u.test(this.#text.slice(word.start))
          ? titleBefore(this.#text, word.start)
          : -1;
      if (title >= 0) {
        start = title;
        i = wordAt(words, title);
        continue;
      }
      const bracket = /^[)）]$/u.test(word.text)
        ? INNER_BRACKET.exec(this.#text.slice(Math.max(0, word.start - 10), word.end))
        : null;
      if (bracket) {
        start = word.end - bracket[0].length;
        i = wordAt(words, start);
        continue;
      }
      if (/^[，。；：！？,.;:!?\s“\n、（）()●■◆▲▶·—-]+$/u.test(word.text) && !/^[·—]$/u.test(word.text))
        break;
      // 体育盛会——青禾马拉松赛 is told what it is; 中国—东盟论坛 is called so.
      if (word.text === "—" && /——/u.test(this.#text.slice(word.start - 1, word.end + 1))) break;
      // 记者见面会暨首场发布会: what 暨 joins is part of it.
      const joined =
        (/^首[场次]$/u.test(word.text) && this.#text[word.start - 1] === "暨") ||
        (word.text === "记者" && /^(?:见面会|招待会)/u.test(this.#text.slice(word.end, word.end + 3)));
      const founding =
        /^(?:成立|签订|签署|发布|启动)$/u.test(word.text) &&
        /^(?:大会|仪式|暨|典礼|[一二三四五六七八九十百\d]+周年)/u.test(
          this.#text.slice(word.end, word.end + 6),
        );
      // 宣传工作会暨网络及新媒体培训班, 开放日暨向人民报告活动, 2024年茶叶与文旅论坛: what is in front shows that the name holds it.
      if (this.#joins(word)) {
        start = word.start;
        continue;
      }
      // 校园小记者活动: children who report, and nobody who is told of something.
      if (word.text === "记者" && this.#text[word.start - 1] === "小") {
        start = word.start;
        continue;
      }
      // 重点在谈项目推进会: what is being negotiated, and not where.
      if (word.text === "在" && BEING.test(this.#text.slice(word.end, word.end + 4))) {
        start = word.start;
        continue;
      }
      // 三和镇人民代表大会: a place whose name holds such a word.
      const place = STOP_WORDS.has(word.text) && this.#placeAround(word);
      if (place) {
        start = place.start;
        i = wordAt(words, start);
        continue;
      }
      if (
        (STOP_WORDS.has(word.text) && !founding && !joined && !this.#isOrdinal(word)) ||
        this.#kit.words.ownVerbs.has(word.text) ||
        /[\p{Script=Han}](?:开展|举办|举行|召开)$/u.test(word.text) ||
        /^(?:广泛|积极|扎实|陆续|持续|先后|相继|组织)$/u.test(word.text) ||
        // 多家单位参与“送文化下乡”活动: who takes part.
        (/^(?:参与|投身|加入|助力|支持|响应)$/u.test(word.text) && this.#text[word.end] === "“") ||
        /^(?:p|r|ul|uz|ug)$/.test(word.tag)
      )
        break;
      // 青禾镇实践所|在开幕式: the segmenter joins a body's end to 在.
      if (word.text === "所在" && this.#reading.mentions.some(({ end }) => end === word.start + 1)) break;
      // 5月6日 is no part of it; 全国消防安全日 is.
      if (/^[日月]$/u.test(word.text) && !/[\p{Script=Han}]/u.test(this.#text[word.start - 1] ?? "")) break;
      const person = this.#reading.mentions.find(
        (mention) => mention.draft.type === "Person" && mention.end === word.end,
      );
      // 画家葛明远书法作品展: with whom it is held for the name begins, if not with 纪念.
      if (person && HELD_FOR.test(this.#text.slice(person.end, person.end + 14))) {
        start = person.start;
        if (!/(?:纪念|缅怀)$/u.test(this.#text.slice(Math.max(0, start - 2), start))) break;
        i = wordAt(words, start);
        continue;
      }
      if (person) break;
      start = word.start;
    }
    return /^的/u.test(this.#text.slice(start)) ? start + 1 : start;
  }
}
