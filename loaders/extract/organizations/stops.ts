import { INNER_VERBS, LEFT_STOPS } from "../../lexicons/organizations.ts";
import type { PlaceIndex } from "./place-index.ts";

/** Fields that stand behind 和 in the names of bureaus. */
const JOINED_FIELD =
  /^(?:文化(?:广电|广播|旅游|体育)|旅游|渔业|社会保障|规划|改革|湖泊|草原|信息化|计划生育|城乡建设|城乡规划|工信|工业|商务|体育|科技|园林|水务|环境|移民|知识产权|传承|保护|新闻|广播|草业|投资促进|药品|物资|民族|宗教|城市建设|经济合作|传媒|综合执法|综合行政执法|大?数据|信息|城市管理|行政审批|政务|林业|金融|广电|科学技术|农村|农业|畜牧|医疗保障|乡村振兴|贸易|应急|健康|卫生)/u;
/** What a person is: it ends a name to the left. */
const TITLE_END =
  /^(?:副?(?:[省市县区州旗盟镇乡村部厅局院校会处科所社站队]长|主任|书记|主席|经理|董事长|总裁|委员|教授|记者))$/u;

const SORT_OF_EVENT = /(?:发布会|通气会|推介会|招聘会|座谈会|宣讲会|说明会)$/u;
/** What an event has. */
const RUNS_IT = /^(?:组委会|组织委|执委会|筹委会|筹备|办公室|指挥部|领导小组|秘书处|专班)/u;

/** Verbs and words of number that are names as well. */
const CALLED: ReadonlySet<string> = new Set(
  "前进 解放 四方 大同 跃进 进步 奋斗 奋进 振兴 复兴 建国 建军 建华 建新 劳动 爱国 爱民 拥军 建设 团结 胜利 保卫 翻身 创业 迎春 迎新 迎宾 开元 开发 统一 联盟 合作 互助".split(
    " ",
  ),
);
/** 保卫学校安全 is what is done. */
const STATIONED =
  /^(?:小学|中学|初中|学校(?=[^\p{Script=Han}]|$|[的在举开召组获被与和校党])|派出所|司法所|街道|社区|卫生院|村委会|村党支部|中心(?:小学|校|幼儿园)|幼儿园|镇政府|乡政府)/u;

/** Tells the words that no body's name holds: going left from its ending, the name begins behind them. */
export class NameStops {
  readonly #text: string;
  readonly #places: PlaceIndex;

  constructor(text: string, places: PlaceIndex) {
    this.#text = text;
    this.#places = places;
  }

  /** True where a word, of a part of speech, can't stand within the name that ends at `head`; a company's may hold rare ones. */
  isStop(word: string, tag: string, start: number, head: number, company = false): boolean {
    if (!/[\p{L}\p{N}，。、；：！？,.;:!?\s“”‘’《》（）()·+-]/u.test(word)) return true;
    if (/^[，。、；：！？,.;:!?\s“”‘’《》\n■●◆▶]+$/u.test(word) || /^[）)（(]$/u.test(word))
      return !this.#isInnerBracket(word, start, head);
    if (/^[与和及]$/u.test(word) && this.#insideCollege(start, head)) return false;
    if (word === "与" && this.#insideInstitute(start, head)) return false;
    if (word === "和" || (word === "与" && /^[局厅委]/u.test(this.#text.slice(head, head + 1))))
      return (
        /[局委办部厅院会处司团行校心]/u.test(this.#text[start - 1] ?? "") ||
        !JOINED_FIELD.test(this.#text.slice(start + 1))
      );
    if (word === "与" && this.#insideAssociation(start, head)) return false;
    // 系列新闻发布会市教育局专场: whose session of the event it is; 推介会组委会 is a body.
    if (SORT_OF_EVENT.test(word) && !RUNS_IT.test(this.#text.slice(head, head + 4))) return true;
    // 发布会上某协会: where it was, and who.
    if (
      word === "上" &&
      /(?:会|仪式|现场|活动|论坛|席|课堂)$/u.test(this.#text.slice(Math.max(0, start - 2), start))
    )
      return true;
    // 甲原乙食品有限公司: amid a brand it is no word of time.
    if (company && word === "原" && /(?![的了任、])\p{Script=Han}/u.test(this.#text[start - 1] ?? ""))
      return false;
    // 时空之声传媒有限公司: a media company too has a brand in front.
    if (
      /^(?:\p{Script=Han}{2}之[^一二三四首最多前后间中内外上下时际]|.之家.)$/u.test(
        this.#text.slice(start - 2, start + 2),
      ) &&
      (company || /^\p{Script=Han}{0,6}公司/u.test(this.#text.slice(head, head + 8)))
    )
      return false;
    if (word === "联合")
      return !/^(?:会|实验室|社|工会|体|党|培|银行|申遗)/u.test(this.#text.slice(start + 2));
    // 甲公司深化乙服务队建设: what it does; 全面深化改革委员会 is a name.
    if (word === "深化") return !this.#text.startsWith("改革", start + 2);
    // 甲队不敌乙队: the segmenter cuts the verb.
    if (this.#text.startsWith("不敌", word.startsWith("敌") ? start - 1 : start)) return true;
    if (/^vs$/iu.test(word)) return true;
    if (INNER_VERBS.has(word)) return false;
    // 文明城市创建工作专班: what the task force is for.
    if (
      word === "创建" &&
      /^(?:工作)?(?:专班|领导小组|指挥部|办公室)/u.test(this.#text.slice(start + 2, start + 8))
    )
      return false;
    // 。希望甲集团深化合作: a wish; 希望小学 is a name.
    if (word === "希望" && start + 2 < head && /^$|[，。；“”\n]/u.test(this.#text[start - 1] ?? ""))
      return true;
    // 民间文艺家协会: the segmenter may leave 家 alone.
    if (word === "家" && /^(?:协会|联合会|联谊会|学会)/u.test(this.#text.slice(start + 1, start + 4)))
      return false;
    // 经开区社会事业局, 经信局: the segmenter cuts 经|开区, 经|信局.
    if (
      word === "经" &&
      /^(?:开区|[信贸发科]{0,2}[局委厅办]|管[局站]|[发开]\p{Script=Han}{0,3}(?:学校|[小中]学|幼儿园))/u.test(
        this.#text.slice(start + 1, start + 4),
      )
    )
      return false;
    // 解放小学, 前进派出所: after what schools, towns and their stations are often called.
    if (CALLED.has(word) && start + word.length === head && STATIONED.test(this.#text.slice(head, head + 5)))
      return false;
    // 全联某业商会: chambers of the national federation.
    if (word === "全" && this.#text[start + 1] === "联") return false;
    // 住建局: the segmenter cuts 住|建局.
    if (word === "住" && this.#text[start + 1] === "建") return false;
    if (word === "组织" && this.#text.startsWith("社会", start - 2)) return false;
    // 上海经某集团: right behind a place a brand begins, whatever its first character means elsewhere.
    const rare = /^[经全同共自见]$/u.test(word) || (word.length === 1 && !LEFT_STOPS.has(word));
    if (company && rare && /\p{Script=Han}/u.test(word) && this.#places.placeEndingAt(start)) return false;
    // Brands are made of rare characters that the segmenter takes for verbs.
    if (word.length === 1 && /^(?:v|d|t|zg|y)/.test(tag)) return LEFT_STOPS.has(word);
    return (
      LEFT_STOPS.has(word) ||
      (word.length > 2 && LEFT_STOPS.has(word.slice(-2)) && !INNER_VERBS.has(word.slice(-2))) ||
      TITLE_END.test(word) ||
      /^(?:[pcdruytv]|ul|uj|uz|ug|zg)$/.test(tag)
    );
  }

  /** 甲省物流与采购联合会: two fields of one association, behind its place. */
  #insideAssociation(start: number, head: number): boolean {
    return (
      /^(?:联合会|协会|学会|商会|研究会|促进会|联盟)/u.test(this.#text.slice(head, head + 3)) &&
      /^与\p{Script=Han}{2,4}$/u.test(this.#text.slice(start, head)) &&
      /(?:[省市县区州旗]|中国|全国)\p{Script=Han}{1,3}[^局厅委办会协联院校司\P{Script=Han}]$/u.test(
        this.#text.slice(Math.max(0, start - 6), start),
      )
    );
  }

  /** 甲大学环境与资源学院: the mark of a list stands within a college's field. */
  #insideCollege(start: number, head: number): boolean {
    const before = this.#text.slice(Math.max(0, start - 12), start);
    // 机电学院、生命与环境科学学院: in a list of colleges.
    if (this.#text.startsWith("学院", head) && /学院、[\p{Script=Han}]{2,6}$/u.test(before)) return true;
    return (
      /^(?:学院|研究所|研究院)/u.test(this.#text.slice(head, head + 3)) &&
      /(?:大学|师院|师大|学院)[\p{Script=Han}]{1,8}$/u.test(this.#text.slice(Math.max(0, start - 12), start))
    );
  }

  /** 市文物保护与考古研究所: two fields, of which the second is science. */
  #insideInstitute(start: number, head: number): boolean {
    return (
      /^(?:研究|设计|勘测|科学)?[院所]/u.test(this.#text.slice(head, head + 3)) &&
      /^与(?:考古|勘测|设计|规划|监测|应用|技术|信息|环境|安全|工程|生态|文化|健康|食品|农业|材料|发展)/u.test(
        this.#text.slice(start, start + 3),
      ) &&
      /[\p{Script=Han}]{2}(?<![局委办部厅院校会处团司])$/u.test(this.#text.slice(0, start).slice(-3))
    );
  }

  /** 青川(西安)食品有限公司, 茶乡名城(县)创建工作专班 */
  #isInnerBracket(word: string, start: number, head: number): boolean {
    const text = this.#text;
    if (/^[）)]$/u.test(word)) {
      const open = Math.max(text.lastIndexOf("(", start), text.lastIndexOf("（", start));
      return (
        open >= 0 &&
        start - open <= 8 &&
        /^[\p{Script=Han}]+$/u.test(text.slice(open + 1, start)) &&
        !/[女男族化名]/u.test(text.slice(open + 1, start))
      );
    }
    return (
      /^[（(]$/u.test(word) && /^[（(](?![女男族])[\p{Script=Han}]{1,6}[)）]/u.test(text.slice(start, head))
    );
  }
}
