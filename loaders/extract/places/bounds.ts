import { LEFT_STOPS } from "../../lexicons/organizations.ts";
import { STOPS_IN_FRONT } from "../../lexicons/places.ts";
import type { Doc, Mention } from "../../types.ts";
import { type Word, wordAt, wordsOf } from "../words.ts";
import type { PlaceLedger } from "./ledger.ts";
import { BEFORE } from "./names.ts";

/** Words that part a place from a site after it: the site is not the place's by name. */
const BETWEEN =
  /[在到赴于的和与及、]|^[把将被让给]|落户|结合|通过|利用|依托|围绕|举行|了解|分享|交流|部署|推介|完成|启动|缔结|结成|结为|获|荣|评为|跻身|上榜|签订|联合|会同|携手|协办|承办|举办|召开|推出|创建|建设|打造|申报|入选|位于|走进|来到|当天|先后|建成|建有|新建|项目|管委会|力争|调研|融合|放大|援建|捐建|资助|帮扶|慰问|银行|公司|集团|法院|检察院|医院|小学|中学|协会|组织|开展|确定|认定|命名|评定|评选|选定|选取|选派|派驻|助推|助力|带动|拿出|[局县镇市长站所院校会队科处部厅馆园台社组]长(?![江城安沙征治春廊街河白寿岛])|主任|书记|主席|经理|教授|专家|局|厅/u;
/** What stands in front of a site where somebody is or goes. */
/** 前进路28号: the number of a building, in front of its name. */
const NUMBER_IN_STREET =
  /(?:(?![在于到赴至])\p{Script=Han}){2,6}?(?:大道|[路街巷])(?:[东西南北中]段)?\d{1,4}号$/u;
const PART_OF_TOWN = /(?:(?:中心|主|老|新)?城区|县城|市区|镇区|城郊)$/u;
const VISITED =
  /(?:[在到赴于至住回]|走进|深入|位于|坐落|来到|前往|落户|参观|游览|察看|考察|途经|抵达|到达|走访|家住|紧临|紧邻|毗邻|临近|登上|开进|走上|沿着?|从|穿过|横跨|跨越|漫步|打卡|驶入|驶出|驶过|返回|齐聚|相聚|相约|云集|亮相)(?:了)?$|A级(?:旅游)?景区$/u;
/** 该镇成立了由镇党委书记…: what a town does is no village's name. */
const NO_NAME_BEHIND = /[了由在的为将把对与和]|成立|组织|召开|开展|举办|推进/u;
/** 位于甲镇乙村的…. */
const SITUATED = /(?:位于|坐落|地处|走访了?|来到|走进|参观了?)[\p{Script=Han}]{2,18}的$/u;
/** Verbs and other words that are villages' names as well. */
const CALLED =
  /^(?:前进|解放|建设|四方|大同|跃进|进步|奋斗|振兴|复兴|创业|建国|建华|建新|爱国|拥军|团结|胜利|幸福|新村|和平|同心|同乐|互助|联盟|统一|开元|迎春|[三四五六七八九十]里|[东西南北]?[一二三四五六七八九十]{1,2}(?:里|队|分|组|连))$/u;
/** 三道梁, 四岔口, 西三里: ground that is told by a number; 一座山村 only counts. */
const NUMBERED =
  /^[东西南北上下前后]?[一二三四五六七八九十两双](?:[道岔方股龙星合河元里](?:(?![新老小大古旧好美])\p{Script=Han})?|家|[家条眼棵座个][树松柳杨槐柏井沟坎店梁岭坡窑楼坟桥石泉塘坝塬])$/u;
/** Verbs that a clause may begin with, too: ，建设社区花园. */
const MEANT_AS_VERB = /^(?:建设|团结|互助|联盟|创业|奋斗|振兴|复兴|统一|爱国|拥军|进步|胜利|迎春)$/u;
const BEGINS = /(?:^|[，。；：、\n　 ])$/u;
const GONE_TO = /(?:走进|来到|前往|深入|走访|位于|坐落|[在到赴])$/u;
/** 选手齐聚柳泉村: the verb may be cut in two. */
const GATHERS = /^(?:[齐相欢汇]聚|云集)$/u;
/** 由义 and 向阳 of 由义社区: names of two characters, of which the first is a particle as well. */
const PARTICLE_NAMES = /^[以由让从向对将][\p{Script=Han}]$/u;
/** Words between a place and a head that part them. */
const PARTICLE = /^[以了的被由为让从向对是有将着过]$/u;

/** Where names of local places begin, and what shows that a place is meant. */
export class PlaceBounds {
  readonly #doc: Doc;
  readonly #ledger: PlaceLedger;

  constructor(doc: Doc, ledger: PlaceLedger) {
    this.#doc = doc;
    this.#ledger = ledger;
  }

  get #text(): string {
    return this.#doc.article.text;
  }

  /** Goes left word by word to where a name begins: at a mark, a place before it, or a word that no name holds. */
  nameStart(head: number, reach: number): number {
    const words = wordsOf(this.#doc);
    const outer = this.localBefore(head) ?? this.#behindThat(head) ?? this.#besideVillage(head);
    if (outer !== undefined) return outer;
    let start = head;
    for (let i = wordAt(words, head - 1); i >= 0; i--) {
      const word = words[i];
      if (!word || head - word.start > reach) break;
      // 检察院会同县经开区: the level's letter is bound to the conjunction.
      if (/^会同[县市区]$/u.test(word.text) && /\p{Script=Han}/u.test(this.#text[word.start - 1] ?? ""))
        return word.end - 1;
      const bracket = this.#bracketBefore(word.end);
      if (bracket !== undefined) {
        i = wordAt(words, bracket);
        start = bracket;
        continue;
      }
      if (this.#ledger.taken[word.start] || !/^[\p{Script=Han}]+$/u.test(word.text)) break;
      if (this.#isSecond(words, i) || this.#isNumeral(words, i) || this.#isCalled(word, head)) {
        start = word.start;
        continue;
      }
      if (
        BEFORE.has(word.text) ||
        LEFT_STOPS.has(word.text) ||
        STOPS_IN_FRONT.has(word.text) ||
        this.#isActing(word) ||
        this.#isRank(word) ||
        GATHERS.test(this.#text.slice(word.end - 2, word.end)) ||
        // 顺利完成, 因地制宜: phrases.
        (/^[li]$/u.test(word.tag) && word.text.length >= 4) ||
        (/^[pcdrmu]/.test(word.tag) && word.text.length <= 2 && word.text !== "吾") ||
        (word.tag === "v" && word.text.length >= 2)
      )
        break;
      start = word.start;
    }
    return start;
  }

  /** 来到前进村, 走进三道梁社区: a verb or a number that is a name where somebody goes, or behind what it lies in. */
  #isCalled({ text, start, end }: Word, head: number): boolean {
    const before = this.#text.slice(Math.max(0, start - 2), start);
    return (
      end <= head &&
      (end === head ? CALLED.test(text) : NUMBERED.test(this.#text.slice(start, head))) &&
      (GONE_TO.test(before) ||
        (BEGINS.test(before) && !MEANT_AS_VERB.test(text)) ||
        this.#ledger.mentions.some((one) => one.end === start && one.draft.division !== null))
    );
  }

  /** 国家4A级旅游景区柳鱼湖: what the site is ranked as, in front of its name. */
  #isRank({ text, start }: Word): boolean {
    return text === "景区" && /A级(?:旅游)?$/u.test(this.#text.slice(Math.max(0, start - 4), start));
  }

  /** 街道柳泉社区 at a clause's head: the town that was named before acts, its word is no part of the name. */
  #isActing({ text, start }: Word): boolean {
    return text === "街道" && !/\p{Script=Han}/u.test(this.#text[start - 1] ?? "");
  }

  /** 该镇柳泉村: where the name begins behind a word for the town. */
  #behindThat(head: number): number | undefined {
    const that = /该(?:[镇乡县区市旗]|街道|苏木)(?=[\p{Script=Han}]{1,4}$)/u.exec(
      this.#text.slice(Math.max(0, head - 8), head),
    );
    return that && !NO_NAME_BEHIND.test(that.input.slice(that.index + that[0].length))
      ? Math.max(0, head - 8) + that.index + that[0].length
      : undefined;
  }

  /** 旧柳村、日新村, 甲镇的克柳村: behind a village's 、 or a town's 的 the next one begins, whatever its words are. */
  #besideVillage(head: number): number | undefined {
    if (!/^(?:村|嘎查|社区)/u.test(this.#text.slice(head, head + 2))) return undefined;
    const mark = /([、的])\p{Script=Han}{2,3}$/u.exec(this.#text.slice(Math.max(0, head - 4), head));
    if (!mark) return undefined;
    const at = Math.max(0, head - 4) + mark.index;
    const level = mark[1] === "、" ? "VILLAGE" : "TOWNSHIP";
    const beside = this.#ledger.mentions.some(({ end, draft }) => end === at && draft.props.level === level);
    return beside && !NO_NAME_BEHIND.test(this.#text.slice(at + 1, head)) ? at + 1 : undefined;
  }

  /** 柳本村 at a clause's head: the second of two characters, which alone would be a stop. */
  #isSecond(words: readonly Word[], i: number): boolean {
    const [word, first, before] = [words[i], words[i - 1], words[i - 2]];
    return (
      /^[本一二三四五六]村?$/u.test(word?.text ?? "") &&
      first?.text.length === 1 &&
      /^(?:n|nr|ns|zg|x)$/u.test(first.tag) &&
      !BEFORE.has(first.text) &&
      (before === undefined || !/\p{Script=Han}$/u.test(before.text))
    );
  }

  /** 在六工村: a numeral that counts nothing, behind a preposition. */
  #isNumeral(words: readonly Word[], i: number): boolean {
    const [word, next, before] = [words[i], words[i + 1], words[i - 1]];
    return (
      /^[三四五六七八九]$/u.test(word?.text ?? "") &&
      next?.text.length === 1 &&
      /^[nv]/u.test(next.tag) &&
      before?.end === word?.start &&
      /^(?:在|到|来到|走进|位于|前往|于)$/u.test(before?.text ?? "")
    );
  }

  /** 甲镇乙村, 甲镇、乙镇: right behind a county or town, or behind its 、, a local name begins. */
  localBefore(head: number): number | undefined {
    const place = this.#ledger.mentions
      .filter(
        ({ end, anaphoric, draft }) =>
          !anaphoric &&
          end < head &&
          head - end <= 9 &&
          /COUNTY|TOWNSHIP|CITY/u.test(String(draft.props.level)),
      )
      .at(-1);
    if (!place) return undefined;
    // 汉台区汉台里社区: said again, the division is a part of the name.
    const again = this.#ledger.mentions.some(
      ({ end, draft }) => end === place.start && draft === place.draft,
    );
    if (again) return place.start;
    const between = this.#text.slice(place.end, head);
    // 和平镇和平社区: named like its town, with whatever words.
    if (`${between}${place.surface.slice(between.length)}` === place.surface && between.length > 1)
      return place.end;
    // 甲街道由义社区: the name's first character is a particle too.
    if (
      PARTICLE_NAMES.test(between) &&
      /[街道镇乡]$/u.test(place.surface) &&
      this.#text.startsWith("社区", head)
    )
      return place.end;
    if (!this.#isPlain(place.end, head)) return undefined;
    // 甲街道乙社区了解社区: another one stands between.
    if (/(?:社区|嘎查|[^示]村)\p{Script=Han}/u.test(between)) return undefined;
    const listed = /^、[\p{Script=Han}]{1,8}$/u.test(between) && /[镇乡村]$/u.test(place.surface);
    if (listed) return this.#afterTaken(place.end + 1, head);
    return /^[\p{Script=Han}]{1,8}$/u.test(between) && !BETWEEN.test(between) ? place.end : undefined;
  }

  divisionBefore(head: number, reach: number): Mention | undefined {
    return this.#ledger.mentions
      .filter(
        ({ anaphoric, end, draft }) =>
          !anaphoric && end <= head && head - end <= reach && (end === head || draft.props.level !== "SITE"),
      )
      .filter(({ end }) => {
        const between = this.#text.slice(end, head);
        return /^[\p{Script=Han}·]*$/u.test(between) && !BETWEEN.test(between) && this.#isPlain(end, head);
      })
      .at(-1);
  }

  afterPreposition(start: number): boolean {
    // 在县城青禾广场: behind a part of the town too.
    const before = this.#text
      .slice(Math.max(0, start - 20), start)
      .replace(PART_OF_TOWN, "")
      .replace(NUMBER_IN_STREET, "");
    if (VISITED.test(before.slice(-8))) return true;
    if (SITUATED.test(this.#text.slice(Math.max(0, start - 22), start)) || this.#isOf(start)) return true;
    // 参观甲陈列馆、乙博物馆: what stands beside a site that was found.
    return (
      /[、和及]/u.test(this.#text[start - 1] ?? "") &&
      this.#ledger.mentions.some(({ end, draft }) => end === start - 1 && draft.props.level === "SITE")
    );
  }

  /** 在洋县的云岫山林场: of the division where somebody is or goes. */
  #isOf(start: number): boolean {
    if (this.#text[start - 1] !== "的") return false;
    let from = start - 1;
    for (let outer = this.#divisionTo(from); outer; outer = this.#divisionTo(from)) from = outer.start;
    return from < start - 1 && VISITED.test(this.#text.slice(Math.max(0, from - 8), from));
  }

  #divisionTo(end: number): Mention | undefined {
    return this.#ledger.mentions.find((one) => one.end === end && !one.anaphoric && one.draft.division);
  }

  /** A word goes on after the head: 广场舞, 河长, 山东, 路线. */
  insideHead(end: number): boolean {
    const words = wordsOf(this.#doc);
    const word = words[wordAt(words, end - 1)];
    if (word === undefined || word.end <= end) return false;
    const rest = this.#text.slice(end, word.end);
    // 北京|路上: behind a place's name the head alone is in its word; 追梦|路上 is no road.
    const before = words[wordAt(words, word.start - 1)];
    const named = word.start === end - 1 && /^[路街]上$/u.test(word.text) && before?.tag === "ns";
    // 文化|园内: in the garden.
    const within =
      /[园馆场城院厅楼站][内里外旁]$/u.test(`${this.#text[end - 1]}${rest}`) && rest.length === 1;
    return !/^[畔边岸下]$/u.test(rest) && !named && !within;
  }

  /** Between a place and a head that belongs to it stands a name: one word, or several without a verb or a particle. */
  #isPlain(start: number, end: number): boolean {
    const words = wordsOf(this.#doc);
    const [first, last] = [wordAt(words, start), wordAt(words, end - 1)];
    if (first < 0 || start >= end) return true;
    return !words
      .slice(first, last + 1)
      .some(({ text }) => PARTICLE.test(text) || (text.length >= 2 && LEFT_STOPS.has(text)));
  }

  /** 甲镇、乙镇丙村: the village begins behind its own town. */
  #afterTaken(start: number, head: number): number {
    for (let i = head - 1; i > start; i--) if (this.#ledger.taken[i]) return i + 1;
    return start;
  }

  /** 甲茶业（乙）产业园: where the bracket begins that ends at an offset and holds a place. */
  #bracketBefore(end: number): number | undefined {
    if (!/[)）]/u.test(this.#text[end - 1] ?? "")) return undefined;
    const inside = this.#ledger.mentions.find(
      (one) => one.end === end - 1 && /[(（]/u.test(this.#text[one.start - 1] ?? ""),
    );
    return inside && inside.start - 1;
  }
}
