import type { InitiativeKind } from "../../src/domain/ontology.ts";
import type { Kit } from "../kit.ts";
import { EVENT_HEADS } from "../lexicons/events.ts";
import { GENERIC_MODIFIERS, NOT_HONORS, POLICY_TITLE } from "../lexicons/initiatives.ts";
import type { Words } from "../lexicons/words.ts";
import type { Doc, Draft, Mention, Reading } from "../types.ts";
import { hitsOf } from "./scanner.ts";
import { findAll } from "./search.ts";
import { wordAt, wordsOf } from "./words.ts";

/** All initiatives that an article names: quoted, in 《》, honours won, and unquoted objects of launching verbs. */
/** A quoted name with nothing but adverbs or 被甲局 between it and the verb of winning. */
const QUOTED_WINNER =
  /“([^“”]{2,16})”(?:被[^，。“”]{2,24}|近日|先后|连续[^，。“”]{2,5}|成功|已经?|还|也|再次|一举|双双|日前|去年|今年)*$/u;

export const findInitiatives = (doc: Doc, reading: Reading, kit: Kit): readonly Mention[] =>
  new InitiativeFinder(doc, reading, kit).find();

const HAN_RUN = /^[\p{Script=Han}A-Za-z0-9+\-—·]+/u;
/** Words between a quotation and its head that show that the head is another's. */
const BREAKS =
  /[的了在和与及为被将把由从对、，]|(?:等|成立|举行|举办|开展|启动|覆盖|入选|获评|已|称号|荣誉)/u;
const EVENT_HEAD =
  /(?:会议|大会|论坛|座谈会|仪式|比赛|大赛|活动|展演|讲座|培训班|交流周|马拉松|圆桌论坛|调研|专场|发布会|晚会|招聘会|征文)$/u;
/** 线上+线下, 二维码, 市级指标: emphasis in quotes, no name. */
const NOT_A_NAME = /^[\p{Script=Han}]{1,2}\+[\p{Script=Han}]{0,2}$|(?:样板|指标|二维码|标准|会议|港湾)$/u;
/** Verbs that also stand inside names: 甲领域创新提升行动. */
const ALSO_INSIDE = new Set(["创新", "建设", "推广", "升级", "发展", "服务"]);
const BODY_HEAD =
  /(?:服务队|志愿服务群|俱乐部|工作室|调解团|巡护队|宣讲团|突击队|委员会|办公室|协会|联盟|中心|实验室|工作队|专班|指挥部|学院)$/u;

/** A quoted name, 是, who made it, and what it is up to the clause's end. */
const DESCRIBED =
  /“([^“”，。]{2,16})”是([^，。；“”]{2,50}(?:推出|打造|开展|实施|设立|建立|开发|建设|创建|发起|搭建|开设|创办)的)([\p{Script=Han}]{3,12})(?=[，。；])/gu;

/** “甲”青年志愿者服务活动, “甲”主题宣传展: the quotation is the beginning of an event's name. */
const namesEvent = (run: string): boolean => {
  const head = EVENT_WORDS.filter((one) => run.includes(one)).sort(
    (a, b) => run.indexOf(a) - run.indexOf(b) || b.length - a.length,
  )[0];
  return head !== undefined && !BREAKS_EVENT.test(run.slice(0, run.indexOf(head)));
};
const EVENT_WORDS = [...EVENT_HEADS.keys()];
const BREAKS_EVENT = /[的了在和与及为被将把由从对]|(?:举行|举办|开展|启动|召开|参加)/u;

/** 又一项国家级荣誉: said of an honour, not its name. */
const GENERIC_HONOR =
  /^(?:的|又|一项|多项|国家级|省级|市级|各类|诸多|相关|这一|此项|殊荣)*(?:荣誉|奖项|称号|殊荣|荣誉称号)$/u;
/** What a designation makes of who wins it: 先进县, 卫生乡镇, 最美家庭. */
const HONORED =
  /(?:全国|全省|全市|全区|国家|省级|市级|省|市|中国|十佳|最美|优秀|先进|文明|卫生)[\p{Script=Han}\d（()）·]*(?:县|市|区|旗|镇|乡|村|社区|县城|学校|医院|卫生院|家庭|之乡|之星|好人|能手|楷模|名城)$/u;
/** 获得“优秀”等次: a grade, no honour by itself. */
const GRADE = /^(?:优秀|良好|合格|先进|优良?|好|[A-Z]{1,3}级?)$/u;
/** 获得金奖, 分获各组别唯一的特等奖: a prize without a name in front. */
const PRIZE =
  /^了?(?:[^，。；]{0,24}的)?((?:特等|[一二三]等|金|银|铜|优秀)奖|第[一二三]名|优秀组织奖|优秀指导教师)(?=[，。；、”）]|和|$)/u;
/** Two honours or more up to 称号, 荣誉, 奖项. */
const HONOR_LIST =
  /^(?:了|过)?((?:(?:[^，。；：！？“”《》\n、]{0,20}“[^“”]{3,30}”[^，。；：！？“”《》\n、]{0,20}|[^，。；：！？“”《》\n、]{3,34})(?:、|(?<=”)(?=“)))+(?:[^，。；：！？“”《》\n、]{0,20}“[^“”]{3,30}”[^，。；：！？“”《》\n、]{0,20}?|[^，。；：！？“”《》\n、]{4,34}?))(?:等[^，。；]{0,8}?)?(?:荣誉称号|称号|荣誉|奖项|殊荣)/u;
const PROJECT_HEAD =
  /(?:改扩建|二期|一期|三期|改造提升|建设)?(?:项目|工程)(?![部组总师管法化款资金指库量清建经公单质])/gu;
/** What is built, dug, mended or produced. */
const BUILT =
  /路|桥|园|厂|线|站|馆|中心|基地|水库|河|街|广场|小镇|公园|管网|治理|改造|修缮|硬化|安置|搬迁|供水|供热|污水|发电|光伏|风电|储能|生产|加工|酒店|学校|医院|棚户|码头|港|隧|渠|灌区|农田|仓|冷链|物流|养殖|种植|景区|度假|民宿|文化|大楼|综合体|新城|铁|机场/u;
const NOT_IN_PROJECTS = new Set(
  "察看 查看 来到 走进 深入 前往 调研 考察 了解 参观 观摩 视察 检查 督导 推进 加快 实施 开展 启动 谋划 包抓 总投资 投资 落实 争取 完成 新建 续建 重点 重大 民生 实事 签约 招商 承建 参与 支持 服务 关于 包括 全力 抓好 做好 一批 等 在 对 就 将 由 为 是 有 到 的 了 和 与 及 以及 位于".split(
    " ",
  ),
);
/** A designation of a level behind a verb of striving. */
const AIMED =
  /(?:创建|争创|申创|创城|争当|迎接)(?:成|成为|“)?((?:全国|国家|国家级|全省|省级)[\p{Script=Han}]{2,12}?(?:城市|城区|县城|先进县|示范县|示范区|示范市|示范城市|卫生县|卫生乡镇|模范县|模范市|百强县|试点县))(?=[，。、；”工活动等的先成中进]|$)/gu;
/** “…说明会”, “…仪式”: the quotation names an event. */
const isEvent = (name: string): boolean =>
  EVENT_ENDING_LENGTHS.some((length) => EVENT_ENDINGS.has(name.slice(-length)));
const EVENT_ENDINGS: ReadonlySet<string> = new Set(
  [...EVENT_HEADS].flatMap(([head, kind]) => (kind !== "ACTIVITY" && head.length > 1 ? [head] : [])),
);
const EVENT_ENDING_LENGTHS = [...new Set([...EVENT_ENDINGS].map((head) => head.length))];

class InitiativeFinder {
  readonly #doc: Doc;
  readonly #taken: readonly Mention[];
  readonly #words: Words;
  readonly #mentions: Mention[] = [];
  readonly #drafts = new Map<string, Draft>();

  constructor(doc: Doc, reading: Reading, { words }: Kit) {
    this.#words = words;
    this.#doc = doc;
    this.#taken = reading.mentions;
  }

  find(): readonly Mention[] {
    this.#titled();
    this.#honors();
    this.#quoted();
    this.#described();
    this.#unquoted();
    this.#projects();
    this.#aims();
    this.#quotedWinners();
    this.#again();
    return this.#mentions.sort((a, b) => a.start - b.start);
  }

  get #text(): string {
    return this.#doc.article.text;
  }

  #add(name: string, kind: InitiativeKind, start: number, end: number, rule: string): void {
    const canonical = name.replace(/[“”‘’《》"「」\n]/gu, "").trim();
    if (canonical.length < 2 || this.#mentions.some((mention) => mention.start < end && mention.end > start))
      return;
    const known = this.#drafts.get(canonical);
    const draft: Draft = known ?? {
      type: "Initiative",
      name: canonical,
      aliases: new Set(),
      key: "",
      props: { kind },
    };
    this.#drafts.set(canonical, draft);
    this.#mentions.push({ draft, start, end, surface: this.#text.slice(start, end), rule });
  }

  /** 《…》: a policy where it governs, else a work. Newspapers are organizations. */
  #titled(): void {
    for (const match of findAll(this.#text, /《([^《》\n]{2,60})》/gu)) {
      const [whole, title = ""] = match;
      if (this.#taken.some(({ draft, start }) => draft.type === "Organization" && start === match.index))
        continue;
      if (this.#toldByWholeTitle(title, match.index, whole)) continue;
      this.#add(
        title,
        POLICY_TITLE.test(title) ? "POLICY" : "WORK",
        match.index,
        match.index + whole.length,
        "initiative/title",
      );
    }
  }

  /** 《意见》 behind 《关于某事的意见》: the document of that kind told before. */
  #toldByWholeTitle(title: string, start: number, surface: string): boolean {
    if (title.length > 4) return false;
    const told = this.#mentions.findLast(
      ({ draft }) => draft.name.length > title.length + 4 && draft.name.endsWith(title),
    );
    if (told)
      this.#mentions.push({
        draft: told.draft,
        start,
        end: start + surface.length,
        surface,
        rule: "initiative/short-title",
      });
    return told !== undefined;
  }

  /** What was won, conferred or entered: up to 称号 or the clause's end. */
  #honors(): void {
    for (const match of findAll(this.#text, this.#words.honorVerbs)) {
      const from = match.index + match[0].length;
      const rest = this.#text.slice(from, from + 60);
      if (NOT_HONORS.test(rest) || this.#honorList(from, rest, match[0])) continue;
      const quoted =
        /^([^“”‘’，。；、]{0,12}?)[“‘]([^“”‘’]{2,36})[”’](?:称号|荣誉称号|荣誉|名单|名录)?/u.exec(rest);
      if (quoted?.[2]) {
        const [, lead = "", name] = quoted;
        const open = from + lead.length;
        if (!/[到去听]/u.test(lead) && !GRADE.test(name))
          this.#add(name, "HONOR", open, open + name.length + 2, "initiative/honor");
        continue;
      }
      const prize = PRIZE.exec(rest)?.[1];
      if (prize) {
        const at = from + rest.indexOf(prize);
        this.#add(prize, "HONOR", at, at + prize.length, "initiative/prize");
        continue;
      }
      const plain = /^([^，。；：！？“”《》\n、]{4,34}?)(?:称号|荣誉称号|[，。；）)\n、])/u.exec(rest);
      const honor = plain?.[1]?.replace(
        /^(?:了|由[^的]{2,16}(?:颁发|授予)的|此次|首批|第[一二三四五六七八九十]批)/u,
        "",
      );
      if (honor && this.#isHonor(honor, match[0])) {
        const start = from + rest.indexOf(honor);
        // 卫生村（社区）: the bracket that the honour opens closes it.
        const open =
          /[（(][^（()）]*$/u.test(honor) && /^[)）]/u.test(rest.slice(rest.indexOf(honor) + honor.length));
        const name = open ? rest.slice(rest.indexOf(honor), rest.indexOf(honor) + honor.length + 1) : honor;
        this.#add(name, "HONOR", start, start + name.length, "initiative/honor");
      }
    }
  }

  /** 先后获得甲、乙、丙等荣誉称号: each is an honour. */
  #honorList(from: number, rest: string, verb: string): boolean {
    const list = HONOR_LIST.exec(this.#text.slice(from, from + 200))?.[1];
    if (!list) return false;
    let at = from + rest.indexOf(list);
    for (const item of list.split(/(?<=[”》\p{Script=Han}])(?:、|(?<!级)和)|(?<=”)(?=“)/u)) {
      const name = item.replace(/^“([^”]*)”$/u, "$1");
      const plausible = !/[的了]|级和/u.test(name) && (this.#isHonor(name, verb) || name.length >= 6);
      if (name.length >= 4 && plausible)
        this.#add(name, "HONOR", at, at + item.length, "initiative/honor-list");
      at += item.length + (/[、和]/u.test(this.#text[at + item.length] ?? "") ? 1 : 0);
    }
    return true;
  }

  /** “甲”是乙局推出的服务项目: one thing under its name and under what it is. */
  #described(): void {
    for (const match of findAll(this.#text, DESCRIBED)) {
      const [whole, name = "", , what = ""] = match;
      const kind = this.#words.initiativeHeads(what).at(-1)?.value;
      if (!kind || kind === "HONOR") continue;
      this.#add(name, kind, match.index, match.index + name.length + 2, "initiative/described");
      const draft = this.#drafts.get(name);
      const end = match.index + whole.length;
      if (draft)
        this.#mentions.push({
          draft,
          start: end - what.length,
          end,
          surface: what,
          rule: "initiative/description",
        });
    }
  }

  /** “甲品牌”被乙局评为…, “甲”入选…: what wins under a name in quotes is something that runs. */
  #quotedWinners(): void {
    for (const match of findAll(this.#text, this.#words.honorVerbs)) {
      const before = this.#text.slice(Math.max(0, match.index - 60), match.index);
      const quoted = QUOTED_WINNER.exec(before);
      const short = quoted?.[1];
      if (!quoted || !short || /[，。！？：]/u.test(short)) continue;
      const open = match.index - before.length + quoted.index;
      // “甲”党建品牌 told before is the same one, by its whole name.
      const name = [...this.#drafts.keys()].find(
        (one) => one.startsWith(short) && one.length <= short.length + 4,
      );
      this.#add(name ?? short, "BRAND", open, open + short.length + 2, "initiative/quoted-winner");
    }
  }

  #isHonor(text: string, verb: string): boolean {
    if (text.length < 4 || /[的了]$|获评|荣获|入选|该/u.test(text) || GENERIC_HONOR.test(text)) return false;
    if (
      /(?:奖|奖项|奖章|奖状|冠军|亚军|先进|标兵|劳动模范|示范[\p{Script=Han}]{0,6}|试点[\p{Script=Han}]{0,4}|百强[\p{Script=Han}]{0,3}|名单|名录|名镇|强镇|名村|先锋号?|模范[\p{Script=Han}]{0,3}|称号|工匠|荣誉|基地|典型|案例|线路|项目|企业|工厂|品牌|乡村|城市|小区|园区|单位|集体|个人)$/u.test(
        text,
      )
    )
      return true;
    if (/获评|荣获|荣膺|跻身|入选|上榜|创成/u.test(verb) && text.length >= 6 && HONORED.test(text))
      return true;
    return /评为|授予|命名|认定|评定|表彰|确定为/u.test(verb);
  }

  /** “…” with the head noun behind it, or alone behind a launching verb. */
  #quoted(): void {
    for (const match of findAll(this.#text, /“([^“”\n]{2,40})”/gu)) {
      const [whole, inside = ""] = match;
      const [start, end] = [match.index, match.index + whole.length];
      if (
        this.#taken.some(
          ({ draft, start: from, end: to }) =>
            (draft.type === "Organization" || draft.type === "Place") && from <= start && to >= end,
        )
      )
        continue;
      const headed = isEvent(inside) ? undefined : this.#headAfter(end);
      if (headed)
        this.#add(
          `${inside}${this.#text.slice(end, headed.end)}`,
          headed.kind,
          start,
          headed.end,
          "initiative/quoted-head",
        );
      else if (this.#isSentence(inside) || isEvent(inside)) continue;
      else if (this.#launchedBefore(start)) this.#bareQuote(inside, start, end);
    }
  }

  #headAfter(end: number): { end: number; kind: InitiativeKind } | undefined {
    const run = HAN_RUN.exec(this.#text.slice(end, end + 16))?.[0] ?? "";
    for (const { start, end: stop, value } of this.#words.initiativeHeads(run)) {
      const between = run.slice(0, start);
      if (BREAKS.test(between) || between.length > 10) return undefined;
      const next = run.slice(stop, stop + 3);
      // …品牌建设, …行动启动仪式: the head stands; …项目部, …计划生育: it doesn't.
      if (/^(?:部|性|书|生育|经济|外)/u.test(next)) continue;
      return { end: end + stop, kind: value };
    }
    return undefined;
  }

  #isSentence(inside: string): boolean {
    return /[，。！？；,!?]/u.test(inside) || inside.length > 24;
  }

  #launchedBefore(start: number): boolean {
    const before = this.#text.slice(Math.max(0, start - 14), start);
    const verb = this.#words.launchVerbs(before).at(-1);
    if (!verb) return false;
    const between = before.slice(verb.end);
    // 建设成“坚强阵地”, 开展群众工作的“坚强阵地”: what something is called.
    return !/[，。；“”]|实现|呈现|迎来|赢得|^(?:成|为)|[\p{Script=Han}]{2,}的$/u.test(between);
  }

  #bareQuote(inside: string, start: number, end: number): void {
    if (inside.length < 3 || NOT_A_NAME.test(inside) || EVENT_HEAD.test(inside) || BODY_HEAD.test(inside))
      return;
    const after = this.#text.slice(end, end + 8);
    if (
      /^(?:的|作用|优势|模范|式|型|为|角色|力量|效应|之|精神|理念|原则|要求|思维|关系|问题)/u.test(after) ||
      namesEvent(HAN_RUN.exec(this.#text.slice(end, end + 14))?.[0] ?? "") ||
      /^[\p{Script=Han}]{0,6}?(?:调研|检查|考察|督查|督导|视察|走访|慰问)/u.test(after) ||
      this.#words.ownEventHeads(after).length > 0
    )
      return;
    const head = [...this.#words.initiativeKinds]
      .filter(([one]) => inside.endsWith(one))
      .sort((a, b) => b[0].length - a[0].length)[0];
    this.#add(inside, head?.[1] ?? "PROGRAM", start, end, "initiative/quoted");
  }

  /** 出台支持茶产业的九条措施: the words between a launching verb and a head noun. */
  #unquoted(): void {
    for (const { start, end, value, surface } of this.#words.initiativeHeads(this.#text)) {
      if (
        value === "HONOR" ||
        surface === "贷" ||
        this.#mentions.some((mention) => mention.start <= start && mention.end >= end)
      )
        continue;
      if (this.#covered(start, end) || this.#goesOn(end, surface)) continue;
      const from = this.#afterOwnVerb(this.#nameStart(start), start);
      const modifier = this.#text.slice(from, start);
      if (
        modifier.length < 2 ||
        !this.#verbAt(from) ||
        GENERIC_MODIFIERS.test(modifier) ||
        /^(?:各|该|这|此|其|本)/u.test(modifier)
      )
        continue;
      if (modifier.length < 4 && surface.length < 3) continue;
      this.#add(this.#text.slice(from, end), value, from, end, "initiative/launched-object");
    }
  }

  /** 青禾县城市供水改造项目: named by where it stands or what is built, where somebody visits it or works at it. */
  #projects(): void {
    for (const { index, 0: head } of findAll(this.#text, PROJECT_HEAD)) {
      const end = index + head.length;
      if (this.#mentions.some((mention) => mention.start < end && mention.end > index)) continue;
      const from = this.#projectStart(index);
      const modifier = this.#text.slice(from, index);
      const placed = this.#taken.some(
        ({ draft, start, anaphoric }) => start === from && !anaphoric && draft.type !== "Person",
      );
      if (modifier.length < 4 || GENERIC_MODIFIERS.test(modifier) || !BUILT.test(modifier)) continue;
      const worked =
        /^[^，。；]{0,6}(?:开工|竣工|建成|投产|落户|落地|签约|奠基|施工|通车|投用|现场|顺利|正)/u.test(
          this.#text.slice(end, end + 12),
        );
      if (placed || worked) this.#add(`${modifier}${head}`, "PROJECT", from, end, "initiative/project");
    }
  }

  /** Left over nouns to a mark, a verb of doing or looking, or a word of grammar; from a place on, to it. */
  #projectStart(head: number): number {
    const words = wordsOf(this.#doc);
    let start = head;
    for (let i = wordAt(words, head - 1); i >= 0; i--) {
      const word = words[i];
      if (!word || head - word.start > 24) break;
      if (/^[^\p{Script=Han}A-Za-z\d—·]+$/u.test(word.text)) break;
      if (/^(?:p|d|c|r|m|q|ul|uz|ug|uj|t|f)$/.test(word.tag) || NOT_IN_PROJECTS.has(word.text)) break;
      start = word.start;
    }
    return start;
  }

  /** 创建全国文明城市: what is aimed at is an honour too, though nobody has won it yet. */
  #aims(): void {
    for (const { index, 0: whole, 1: honor = "" } of findAll(this.#text, AIMED)) {
      const start = index + whole.indexOf(honor);
      this.#add(honor, "HONOR", start, start + honor.length, "initiative/aim");
    }
  }

  #covered(start: number, end: number): boolean {
    return this.#taken.some(
      (mention) =>
        mention.draft.type !== "Person" &&
        mention.start < end &&
        mention.end > start &&
        mention.end - mention.start >= end - start,
    );
  }

  /** 项目建设, 平台企业, 计划投资: the head is another word's. */
  #goesOn(end: number, head: string): boolean {
    const words = wordsOf(this.#doc);
    const word = words[wordAt(words, end - 1)];
    if (word && word.end > end) return true;
    return (
      head === "计划" &&
      /^[\p{Script=Han}]/u.test(this.#text.slice(end)) &&
      !/^(?:[的，。、]|启动|实施)/u.test(this.#text.slice(end))
    );
  }

  #nameStart(head: number): number {
    const words = wordsOf(this.#doc);
    let start = head;
    for (let i = wordAt(words, head - 1); i >= 0; i--) {
      const word = words[i];
      if (!word || head - word.start > 26) break;
      if (/^[，。；：！？,.;:!?\s“”\n、（）()]+$/u.test(word.text)) break;
      if (
        (this.#words.isLaunchVerb(word.text) && !ALSO_INSIDE.has(word.text)) ||
        /^(?:p|d|c|r|ul|uz|ug)$/.test(word.tag) ||
        ["的", "了", "起", "出", "将", "为"].includes(word.text)
      )
        break;
      start = word.start;
    }
    return start;
  }

  /** 建设高质量体系: where no verb stands in front, the name's first word may be it. */
  #afterOwnVerb(start: number, head: number): number {
    if (this.#verbAt(start)) return start;
    const own = [...ALSO_INSIDE].find(
      (verb) => this.#text.startsWith(verb, start) && start + verb.length < head,
    );
    return own ? start + own.length : start;
  }

  /** A launching verb ends where the name begins; 了, 起 and 出 may stand between. */
  #verbAt(start: number): boolean {
    const before = this.#text.slice(Math.max(0, start - 8), start).replace(/[了起出的]$/u, "");
    const verb = this.#words.launchVerbs(before).at(-1);
    if (verb !== undefined && verb.end === before.length) return true;
    // 构建起强大的…系统, 构建了集甲、乙于一体的…系统
    const described = this.#text.slice(Math.max(0, start - 60), start);
    return /(?:构建|建立|打造|形成|开发|建成|推出|开通|搭建)[了起出]?(?:[\p{Script=Han}]{1,8}|[以集][^。；]{4,50})的$/u.test(
      described,
    );
  }

  /** Later mentions in quotes or plain, by the whole name or its quoted part. */
  #again(): void {
    const names = new Map<string, Draft>();
    for (const [name, draft] of this.#drafts) if (name.length >= 4) names.set(name, draft);
    for (const { start, end, value } of hitsOf(names, this.#text))
      if (!this.#mentions.some((mention) => mention.start < end && mention.end > start))
        this.#mentions.push({
          draft: value,
          start,
          end,
          surface: this.#text.slice(start, end),
          rule: "initiative/again",
        });
  }
}
