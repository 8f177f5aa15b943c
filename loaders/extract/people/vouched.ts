import { TRANSLITERATION } from "../../lexicons/names.ts";
import { SURNAMES } from "../../lexicons/surnames.ts";
import { findAll } from "../search.ts";
import { wordAt, wordsOf } from "../words.ts";
import { MOVEDLY } from "./ends.ts";
import type { PeopleLedger } from "./ledger.ts";
import { isPersonName, nameAt } from "./names.ts";

/** The surname first: few characters are one. */
const NAME = String.raw`([${SURNAMES}]\p{Script=Han}{1,2})`;
/** What shows that the characters in front of it, which a clause begins with, are a person's name. */
const HEADS_CLAUSE = new RegExp(
  String.raw`(?<=^|[，。”；：！？）)\n])${NAME}(?=是[^，。是]{0,18}(?:一[名位]|村民|党员|[人户师员长兵手生者匠][，。])|笑得|笑着|笑呵呵|乐呵呵|喜滋滋|${MOVEDLY}|感慨道|感叹道|宣布(?=[^，。；]{2,24}(?:开幕|启动|开展|开工|开赛|闭幕|开班|开营|揭晓|成立)[，。；])|介绍(?:了|新任|相关|有关|基本)|宣读了?(?=[\p{Script=Han}《“])|传达了?(?=[\p{Script=Han}《“])|通报了?(?=[\p{Script=Han}《“])|主持召开|率队(?:赴|到|来|前往|开展|督)|率团|带队(?:赴|到|来|前往|开展|督)|会见(?!记者)|督导检查|走访慰问|看望慰问|深入[^，。]{2,12}(?:调研|督导|检查|走访)|[到赴][^，。]{2,16}(?:调研|督导|检查指导|走访慰问|宣讲)|参观调研|信心满满|喜上眉梢|乐开了花|赞不绝口|如数家珍|深有体会|(?:老人|大爷|奶奶|阿姨)?今年已?(?:经)?\d{2,3}(?:多)?岁|家[的住里]|出生于|毕业于|从小|自幼|[与和](?:妻子|丈夫|爱人|老伴|儿子|女儿|母亲|父亲|家人|同事们?|战友们?|工友们?|村民们?|队员们?))`,
  "gmu",
);
/** 在甲的带领下, 走进甲家, 提起甲，: a name between what goes with people only. */
const WINS =
  "(?:(?:以|凭|凭借)[^，。；]{2,20}?)?(?:一举|成功|最终|率先|强势)?(?:夺得|夺冠|摘得|获得|斩获|勇夺|折桂|问鼎|捧杯|冲过终点|冲线|拔得头筹|摘金|摘银)";
const BETWEEN: readonly RegExp[] = [
  `(?<=在)${NAME}(?=等人?的(?:带领|带动|组织|指导|引导|陪同)下|的(?:带领|带动|引领|影响|指导|引导|帮助|帮扶|鼓励|精心照料|悉心照料|悉心照顾|组织|陪同|感召|感染|示范带动)下)`,
  `(?<=提起|说起|谈起|聊起|谈及|说到|提到|认识了|联系上|找到了|见到|遇到|遇见|采访到|采访了)${NAME}(?=[，。]|时[，]|的时候)`,
  `(?<=[村组屯寨区镇乡]的)${NAME}(?=夫妇|夫妻|一家|一大早|告诉|正在|就是|今年|家[的住里])`,
  `(?<=来到|走进|走入|在|前往|到)${NAME}(?=(?:的)?家(?:中|里|门口|院|的|，)|的(?:葡萄园|果园|大棚|茶园|养殖场|蔬菜大棚|农家院|工作室|家庭农场)(?:里|内|中|，))`,
  String.raw`(?<=^|[，。；、：]|选手|小将|老将|名将|队友|队员|学生|同学|教师|老师|民警|村民|队长|[，。；：”\n]\p{Script=Han}{1,3}[中学校院队班县市区镇乡村]的(?!\p{Script=Han}{2}(?:[则也还以获夺摘斩勇]|荣[获立])))${NAME}(?=(?:则|也|还|以[^，。；]{2,14})?(?:荣获|获得|夺得|摘得|斩获|勇夺|荣立|获)[^，。；]{0,16}(?:第[一二三四五六]名|冠军|亚军|季军|[一二三特]等奖|[金银铜][牌奖]|[一二三]等功))`,
  // 青禾队甲夺得, 18岁的乙以全胜战绩夺冠, 来自丙县的丁率先, 冠军由戊获得: who wins a contest.
  `(?<=\\p{Script=Han}{2}(?<![各支参本我客主两])队)${NAME}(?=${WINS})`,
  `(?<=\\d岁的(?:选手|小将|老将|运动员|棋手|骑手|跑友)?)${NAME}(?=${WINS})`,
  `(?<=来自[^，。；、]{2,12}的(?:选手|小将|运动员|棋手|骑手|跑友|跑者)?)${NAME}(?=${WINS})`,
  `(?<=(?:冠军|亚军|季军|第[一二三四五六]名|[一二三]等奖|[金银铜][牌奖])(?:分别|则|均)?[由被])${NAME}(?=(?:获得|夺得|摘得|斩获|摘取|夺走|捧得|捧走|收入囊中))`,
  `(?<=^|[，。；：、\\n])${NAME}(?=[（(]\\p{Script=Han}{1,9}[镇乡村县市区校学院队局司团厂][)）](?:、\\p{Script=Han}{2,4}[（(]\\p{Script=Han}{2,10}[)）]){0,12}(?:分获|分别|获得?|夺得|包揽|斩获|摘得))`,
  // What people alone are called.
  `(?<=^|[，。；、：\\n])${NAME}(?=(?:也|还|曾)?(?:荣获|获得|获评|被评为|被授予|获|当选为?)[^，。；]{0,20}(?:先进个人|先进工作者|劳动模范|劳模|五一劳动奖章|三八红旗手|道德模范|优秀(?:共产)?党员|优秀党务工作者|优秀(?:班主任|辅导员|[教医]师|干部|青年|团干部?|学生|运动员|教练员)|(?:技术|技能|岗位|致富)能手|标兵|工匠|好人|带头人))`,
  `(?<=(?:遇到|遇见|见到|碰到|采访到|看到)了?[^，。；]{2,12}的)${NAME}(?=[，。]|时[，]|的时候)`,
  // 64岁的甲前几年, 毕业于某校的甲初次: whose age, birth or school is told, and when or how they did something.
  String.raw`(?<=\d岁的(?:警察|老人|大爷|军人|战士|医生|护士)?|(?:毕业|出生|就读|任教|供职)于[^，。；、的]{2,16}的|[5-9]0后的?)${NAME}(?=前[几两一]?[年天日些]|去年|今年|当年|如今|现在|曾|从小|自幼|初次|首次|第一次|刚刚|已经|正在|每天|常年|平时|多年|退休|独居|患|因为?[^，。；]|身患|说起|谈起|告诉|辞职|返乡|回到|来到|放弃|选择|成为|是一?[名位]|一直|一边|一家|[与和](?:妻子|丈夫|爱人|老伴|儿子|女儿|母亲|父亲|家人))`,
].map((source) => new RegExp(source, "gmu"));
/** “洱海卫士”甲: what people call somebody. */
const NICKNAME =
  /“[^”“]{1,8}(?:人|士|王|倌|哥|姐|侠|匠|星|能手|标兵|员|妈妈|爸爸|爷爷|奶奶|医|师|嫂|后|官|迷|痴|通)”(?=\p{Script=Han}{2})/gu;
/** 甲、乙、丙三名同志被授予: names in a list that a count in characters closes. */
const COUNTED =
  /(?<=^|[，。；：）)\n]|授予|对|向|为|由|表彰|[校院县市区镇乡村学]的)(\p{Script=Han}{2,4}(?:、\p{Script=Han}{2,4}){1,20})(?=等?[二两三四五六七八九十]{1,2}[名位](?:同志|同学|老师|教师|村民|居民|党员|民警|队员|青年|学生|选手|志愿者|干部|代表|老人|医生|护士|嘉宾|专家|委员))/gmu;

/** 前三名为甲、乙、丙, 冠军由甲、乙分别夺得 */
const RANKED =
  /(?<=前[三四五六八十]名(?:选手)?(?:分别)?[为是]|(?:冠亚军|冠军|亚军|季军|[一二三]等奖)(?:分别)?[由被])(\p{Script=Han}{2,4}(?:、\p{Script=Han}{2,4}){1,12})(?=[，。；\n]|(?:分别)?(?:获得|夺得|摘得|斩获|包揽))/gu;

/** 乌云其其格老人今年82岁: four characters or more, of which one may hold that a name begins the clause. */
const FOREIGN_HEAD = new RegExp(
  String.raw`(?<=^|[，。”；：！？）)\n])([${[...TRANSLITERATION].join("")}]{4,8})`,
  "gmu",
);
const FOREIGN_GOES_ON = new RegExp(
  String.raw`^(?:老人|大爷|奶奶|夫妇|一家|家[的住里]|说|笑|告诉|介绍|表示|今年|是[^，。是]{0,18}一[名位]|${MOVEDLY}|的[\p{Script=Han}]{1,4}里)`,
  "u",
);

/** 王校长: a surname, and what somebody is. */
const TITLED =
  /(?:[县市区镇乡村队校院馆社组厂部班团]$|[梨茶枣酒瓜豆椒橘柚桔薯菇柿蒜藕醋饼糕]$|金银花$|[校局院所站队县市镇乡区部会馆厂行科处园]长|书记|主任|经理|教授|医生|法官|警官|老师|老板|支书|代表|\p{Script=Han}[班会方队组节]|师傅|导演|教练|博士|院士|律师|记者)$/u;

/** Reads people without a title, by the words that stand around names of people only. */
export class VouchedReader {
  readonly #ledger: PeopleLedger;

  constructor(ledger: PeopleLedger) {
    this.#ledger = ledger;
  }

  /** Adds them to the ledger. */
  read(): void {
    const { text } = this.#ledger;
    for (const pattern of [HEADS_CLAUSE, ...BETWEEN])
      for (const { 1: name = "", index } of findAll(text, pattern))
        if (this.#isName(name, index))
          this.#ledger.mention(name, index, index + name.length, "person/vouched");
    for (const { 0: nickname, index } of findAll(text, NICKNAME)) {
      const start = index + nickname.length;
      const named = nameAt(text, start, wordsOf(this.#ledger.doc), false);
      if (named && this.#isName(named.name, start))
        this.#ledger.mention(named.name, start, named.end, "person/vouched");
    }
    if (this.#ledger.amongMinorities)
      for (const { 1: name = "", index } of findAll(text, FOREIGN_HEAD)) this.#foreign(name, index);
    for (const pattern of [COUNTED, RANKED])
      for (const { 1: list = "", index } of findAll(text, pattern)) this.#list(list.split("、"), index);
  }

  /** As far as it sounds foreign. */
  #foreign(run: string, start: number): void {
    const named = nameAt(this.#ledger.text, start, wordsOf(this.#ledger.doc));
    if (named && named.name.length >= 4 && named.name.length <= run.length && this.#ledger.free(start))
      if (
        [...named.name].every((one) => TRANSLITERATION.has(one)) &&
        FOREIGN_GOES_ON.test(this.#ledger.text.slice(named.end))
      )
        this.#ledger.mention(named.name, start, named.end, "person/vouched");
  }

  #list(names: readonly string[], from: number): void {
    if (!names.every(isPersonName)) return;
    let start = from;
    for (const name of names) {
      if (this.#ledger.free(start)) this.#ledger.mention(name, start, start + name.length, "person/listed");
      start += name.length + 1;
    }
  }

  /** 安康介绍了, 石泉传达了: cities and counties tell what they did too. */
  #isCounty(name: string): boolean {
    return ["市", "县", "区", "旗"].some((kind) => this.#ledger.kit.gazetteer.named(name + kind).length > 0);
  }

  /** A name by its looks, where the segmenter sees no word of the language. */
  #isName(name: string, start: number): boolean {
    if (!isPersonName(name) || TITLED.test(name) || !this.#ledger.free(start)) return false;
    if (name.length === 2 && this.#isCounty(name)) return false;
    const words = wordsOf(this.#ledger.doc);
    const [first, last] = [wordAt(words, start), wordAt(words, start + name.length - 1)];
    const inside = words.slice(first, last + 1);
    return (
      inside[0]?.start === start &&
      inside.at(-1)?.end === start + name.length &&
      inside.every(({ text, tag }) => text.length === 1 || /^(?:n|x|a|b|z)/u.test(tag)) &&
      (inside.length > 1 || /^(?:nr|x)/u.test(inside[0]?.tag ?? "")) &&
      (name.length > 2 || inside.length === 1)
    );
  }
}
