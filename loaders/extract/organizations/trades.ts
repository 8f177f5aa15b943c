import type { Doc, Span } from "../../types.ts";
import { buildScanner } from "../scanner.ts";
import { findAll } from "../search.ts";
import { wordAt, wordsOf } from "../words.ts";

/** Companies by their brand and their trade alone: 青禾机械, 晨曦生物科技, where what stands around them says so. */

const TRADES =
  "新能源汽车|新能源科技|生物科技|环保科技|智能科技|信息科技|农业科技|电子科技|新材料|新能源|复合材料|生物|药业|制药|医药|医疗|器械|机械|重工|精工|智造|装备|电气|电器|电子|光电|微电子|半导体|电缆|线缆|科技|软件|通信|网络|信息|传媒|化工|化学|石化|建材|水泥|玻璃|陶瓷|管业|钢铁|铝业|铜业|锂业|矿业|煤业|纸业|木业|家居|家具|橱柜|家纺|纺织|服饰|制衣|鞋业|皮业|包装|印务|食品|乳业|酒业|茶业|粮油|米业|面业|糖业|肉业|牧业|农牧|农业|种业|果业|水产|渔业|饲料|薯业|实业|置业|地产|物业|建设|建工|路桥|物流|运业|汽车|车业|动力|能源|燃气|热力|水务|电力|环保|文旅|旅业|百货|商贸|工贸|集成|模具|铸造|轴承|阀门|泵业|股份|控股|投资|国际|光伏|储能|锂电|涂料|漆业|精密|精机|精铸|汽配|轮胎|橡胶|橡塑|塑胶|塑业|塑料|特钢|钢构|硅业|磁材|磁业|电池|电工|自动化|机器人|激光|光学|仪表|仪器|五金|卫浴|洁具|灯饰|照明|箱包|皮革|针织|毛纺|门窗|幕墙|重机|车辆|客车|零部件|底盘|乳品|油脂|酿酒|酒庄|啤酒|饮料|供应链|烟机|菌业|蜂业|蚕业|禽业|蛋业|豆业|参业|药材|饮片|医化|日化|氟化工|盐化|焦化|煤化工|电源|电机|机电|机床|工具|量具|轨道|船舶|航空|航天|游艇|岩土|润滑油|制冷|制药|种苗|苗木|园林|装饰|电梯|管道|保温|炭素|碳素|石墨|钛业|钼业|钨业|金属|有色|合金|冶金|钢管|锻造|棉业|丝绸|羽绒|羊绒|绒业|乳胶|纸品|彩印|服装|家电|稀土|磷化|焊材|紧固件|弹簧|齿轮|链条|工业";
const BRAND =
  "(?!走进|来到|参观|走访|察看|联合|邀请|支持|组织|依托|培育|引进|企业|公司|带动|服务|助力|发展|推动)((?:(?![的了着在和与及、为将被把让由对向到来是各该本我全])\\p{Script=Han}){2,4})";
/** What says of whoever follows that it is one. */
const APPOSITION =
  "(?:(?:龙头|骨干|重点|知名|领军|链主|上市|民营|外贸|外资|科技|高新技术|规上|工业|农业|食品|入驻|入园|园区|辖区|本地|当地|爱心|劳模|小巨人)企业|(?:生产|制造|供应|采购|设备)(?:企业|厂家|商))";
const BRAND_BEFORE = new RegExp(
  `(?:^|[^\\p{Script=Han}]|走进|来到|参观|走访|察看|${APPOSITION}|[、和与由在到])${BRAND}$`,
  "u",
);
const CALLED_ONE = new RegExp(`${APPOSITION}${BRAND}$`, "u");
/** What only companies have, or do. */
const AFTER =
  /(?:党委|党支部|党总支)?(?:副?董事长|副?总经理|副?总裁|首席|厂长|车间主任|人力资源|财务总监|行政|生产部|市场部|技术部|研发|负责人)|(?:公司)?(?:的)?(?:生产车间|生产线|车间|厂区|厂房|员工|工人|职工|工程师)|(?:获评|入选|荣获|成功)[^，。]{0,20}(?:企业|小巨人|专精特新|高新技术)|等[\d一二三四五六七八九十两]+[余多]?家|(?:今年|去年)?(?:研发投入|营收)|(?:与|和)[^，。]{2,16}(?:签约|签订|签署)|(?:项目)?(?:已|正式|全面|顺利|如期|也)?(?:建成)?(?:投产|达产|开工|签约|落地|落户|入驻)|(?:成功)?(?:立项|上市|获批|获得|荣获|入选|入围)|(?:今年)?(?:顺利)?通过(?:了)?“|(?:年产|年产值|主营|注册资本|落户|总投资|专注于?|专业从事|是一家|作为一家)/uy;
const tradesOf = buildScanner(TRADES.split("|").map((trade) => [trade, trade]));
const NO_COMPANY =
  /企业$|行业$|[省市县区]$|民营|项目|产业|基地|园区|公司|集团|有限|合作社|当地|^(?:智能|智慧|绿色|新型|精密|高端|现代|特色|传统|先进|优质|数字|生态|循环|低碳|清洁|海洋|航空|航天|核心|重点|大型|中小|新兴|未来|数控|光伏|风电|民营|国有|县域|乡村|城乡|农村|城市)/u;

/** What a place has whoever works in it: 洋县农业, 苏州园林. */
const OWN_TRADE =
  /^(?:农业|农牧|牧业|园林|建设|环保|文旅|旅业|水务|食品|电力|物流|地产|工业|服装|服饰|科技|金属|能源|新能源|动力|信息|电子信息|网络|通信|医疗|医药|纺织|丝绸|陶瓷|家具|家居|渔业|水产|果业|茶业|种业|酒业|矿业|煤业|钢铁|化工|建材|汽车|航空|航天|船舶|装备|机械|光伏|粮油|饲料|投资|百货|商贸|国际|餐饮|药材|苗木|种苗|家电|丝绸|实业)$/u;
/** Where somebody goes: companies in the list, as far as their names end in a trade. */
const VISITS =
  /(?:走进|来到|前往|参观了?|走访了?|察看了?|查看了?|考察了?|视察了?|调研了?)((?:(?:(?!和)[\p{Script=Han}A-Za-z]){3,14}[、和]){0,8}(?:(?!和)[\p{Script=Han}A-Za-z]){3,14})(?=[，。；]|等|进行|调研|实地|考察)/gu;
const MEMBER = new RegExp(`^${BRAND}(?:${TRADES})$`, "u");

/** A company where it stands, and its brand. */
type Trader = Span & { readonly brand: string };

/** Companies that somebody went to. */
const visitedIn = (text: string): readonly Trader[] =>
  findAll(text, VISITS).flatMap(({ 0: whole, 1: list = "", index }) => {
    const from = index + whole.indexOf(list);
    return findAll(list, /[^、和]+/gu).flatMap(({ 0: item, index: at }) => {
      const brand = MEMBER.exec(item)?.[1];
      return brand ? [{ start: from + at, end: from + at + item.length, brand }] : [];
    });
  });

/** Companies that something of their own stands behind, or what they are in front, and those in one list with them. */
const namedIn = (text: string): readonly (readonly Trader[])[] =>
  rowsOf(text).filter((row) => {
    AFTER.lastIndex = row.at(-1)?.end ?? 0;
    const [first] = row;
    const called =
      first && CALLED_ONE.test(text.slice(Math.max(0, first.start - 8), first.start + first.brand.length));
    return called || AFTER.test(text);
  });

const JOINT = /^[、和与及]$/u;

/** Brands with their trades, those that a mark or a conjunction joins in one row. */
const rowsOf = (text: string): readonly (readonly Trader[])[] => {
  const rows: Trader[][] = [];
  for (const { start, end } of tradesOf(text)) {
    const brand = BRAND_BEFORE.exec(text.slice(Math.max(0, start - 12), start))?.[1];
    if (!brand) continue;
    const one = { start: start - brand.length, end, brand };
    const last = rows.at(-1);
    if (last && JOINT.test(text.slice(last.at(-1)?.end, one.start))) last.push(one);
    else rows.push([one]);
  }
  return rows;
};

/** Where they stand. */
export const tradersIn = (doc: Doc): readonly Span[] => {
  const { text } = doc.article;
  const words = wordsOf(doc);
  const isNamed = ({ start, end }: Trader) => !NO_COMPANY.test(text.slice(start, end));
  /** A brand's characters are no words, or it is called like somebody or somewhere; a place's own trade is no company. */
  const isBrand = ({ start, end, brand }: Trader) => {
    const [first, last] = [wordAt(words, start), wordAt(words, start + brand.length - 1)];
    const inside = words.slice(first, last + 1);
    const ofPlace = inside.length === 1 && inside[0]?.tag === "ns";
    return (
      words[first]?.start === start &&
      inside.every((word) => word.text.length === 1 || /^(?:n[rsz]|x)/u.test(word.tag)) &&
      !(ofPlace && OWN_TRADE.test(text.slice(start + brand.length, end)))
    );
  };
  // 甲帝机械、青工岩土: one of a row vouches for the others.
  const rows = namedIn(text).filter((row) => row.every(isNamed) && row.some(isBrand));
  return [...rows.flat(), ...visitedIn(text).filter((one) => isNamed(one) && isBrand(one))].map(
    ({ start, end }) => ({ start, end }),
  );
};
