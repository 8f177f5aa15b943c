import type { OrganizationKind } from "../../../src/domain/ontology.ts";
import { LEVELED_ENDINGS } from "../../lexicons/leveled.ts";
import { INNER_VERBS, LEFT_STOPS } from "../../lexicons/organizations.ts";
import type { Doc, Mention, Span } from "../../types.ts";
import { findAll, matchAt } from "../search.ts";
import { wordAt, wordsOf } from "../words.ts";

/** Bodies that end in too common a word to be known by it alone, behind their place or its level: 市植保站, 县征兵办公室. */

const HEADS: readonly (readonly [RegExp, OrganizationKind])[] = [
  [/(?:医疗|急救|卫生|血液|康复|医院|胸痛|卒中|创伤|救治|诊疗|体检)[\p{Script=Han}]{0,4}中心$/u, "HOSPITAL"],
  [/(?:教育|教师|青少年|招生)[\p{Script=Han}]{0,6}(?:中心|院)$/u, "SCHOOL"],
  [/(?:厂|店|库|公司|营业部)$/u, "COMPANY"],
  [/(?:研究|科学)院$|(?:院士|博士|专家|博士后)[\p{Script=Han}]{0,6}(?:工作站|流动站)$/u, "RESEARCH"],
  [/(?:馆|剧院|寺|观|宫|剧团|联社)$/u, "OTHER"],
];
const NAME =
  "(?:(?!(?:市|县|区|省|州|旗|民|级|域|场|属|容|城|乡|直|内|外|委|长|政府|人大|政协|里的?))\\p{Script=Han}|市场)(?:(?![的了着在和与及、为将被把让])\\p{Script=Han}){1,12}?";
/** Endings that take more than a word in front. */
const OTHER_HEADS = [
  "(?<!市|区|县|省|州|[文体]化?|民|客|会展|会议|体育|活动|群众|购物|商贸|商业|核|重|为|是|艺术|市民|文体|会|博览|展览|奥体|健身|体验|展示|接待)中心",
  "(?<=法院\\p{Script=Han}{1,5})法庭",
  "(?<=检察院)第[一二三四五六七八九]检察部",
  "美术馆",
  "电(?:化)?教(?:育)?馆",
  "(?:管理|监察|监督|稽查|执法|巡察|保洁|救援|清雪|防汛|抗旱|排水|绿化|勘测|勘探|测量|地质)(?:总|支|大|中)?队",
  "[\\p{Script=Han}]煤矿",
  "(?:民兵|军事|国防|消防|警务|新兵)训练(?:基地|大队)",
  "(?:老年|党员|干部|职工)干?休所",
  "(?:体|老年体|游泳|冬泳|乒乓球|羽毛球|篮球|足球|门球|网球|柔力球|钓鱼|骑行|登山|舞蹈|武术|棋类|信鸽|龙舟|徒步|攀岩|轮滑|跆拳道)协会?",
  "体协",
];
const HEAD = `(${[
  ...OTHER_HEADS,
  ...LEVELED_ENDINGS.map(([ending, words]) => `(?:${words.replaceAll(" ", "|")})${ending}`),
].join("|")})`;
/** What goes on behind the head, so that it is another word's. */
const GOES_ON =
  "(?![长员](?!\\p{Script=Han}{2,4}[，。、说表])|旧址|遗址|[城市](?:区|市)|小学|中学|学校|幼儿园|医院|卫生院|血站|支公司|分公司|区域|地带|任务|环节|广场|商圈|作用|思想|组织部|校区|对面|附近|渔港|港|公园|社区|粮|仓|店|镇|村|卫生|服务|项目|用房|大楼|地块|路|有限|股份|集团" +
  "|(?<=站)[点台岗]|(?<=院)校|(?<=所)(?:得税|需|有制|在地|用)|(?<=处)(?:[理罚境置]|于(?!\\d))|(?<=库)[存容房]|(?<=厂)房|(?<=场)[地所馆面景合次]|(?<=办)[法理事学证公])";
/** 市植保站: the level's letter where no longer word ends with it. */
const LEVELED = new RegExp(
  `(?<=^|[^\\p{Script=Han}]|[由与和及对经是从向在到赴以]|联合|会同|走进|邀请|前往|进入|获悉|协同|配合|来自|深入|组织|隶属)(?:[市县区省州旗盟]|自治区|地区)(?:${NAME})?${HEAD}${GOES_ON}`,
  "gmu",
);
const PLACED = new RegExp(`(?:${NAME})?${HEAD}${GOES_ON}`, "uy");
/** What no name of a body holds. */
const NO_NAME =
  /[的了着在和、获]|就(?![业地餐读诊医近])|打造|进行|来到|走进|开展|举[办行]|组织(?!部)|召开|推进(?!办|中心)|联合(?!会|社)|前往|深入|成为|位于|建成|建立|设立|成立|围绕|通过|党委|新建|城区|全市|全县|首[家个]|多家|各大|旅游集散|游客|政务服务|新时代|文明实践|中心城|党群|便民|(?:集散|集配|物流|冷链|仓储|分拣|配送|加工|交易|展销|孵化|采购)中心$/u;

/** Where they stand. */
export const leveledBodiesIn = (
  doc: Doc,
  places: readonly Mention[],
): readonly (Span & { readonly kind: OrganizationKind })[] => {
  const { text } = doc.article;
  const found: (Span & { head: number })[] = findAll(text, LEVELED).map(
    ({ 0: whole, 1: head = "", index }) => ({
      start: index,
      end: index + whole.length,
      head: index + whole.length - head.length,
    }),
  );
  for (const place of places) {
    if (place.anaphoric || !/PROVINCE|CITY|COUNTY|TOWNSHIP/u.test(String(place.draft.props.level))) continue;
    const match = matchAt(text, PLACED, place.end);
    const end = place.end + (match?.[0].length ?? 0);
    const head = end - (match?.[1]?.length ?? 0);
    if (match && (head > place.end || match[1] !== "中心")) found.push({ start: place.start, end, head });
  }
  return found
    .filter(({ start, end, head }) => !NO_NAME.test(text.slice(start, end)) && isNoun(doc, start, head))
    .filter(
      ({ start, end }) => !places.some((one) => one.end === end && one.start <= start && !isVisited(one)),
    )
    .map(({ start, end }) => ({ start, end, kind: kindOf(text.slice(start, end)) }));
};

/** What somebody went to is a place only where no body is read there. */
const isVisited = ({ rule }: Mention): boolean => rule === "place/visited";

const kindOf = (name: string): OrganizationKind =>
  HEADS.find(([pattern]) => pattern.test(name))?.[1] ?? (/协会?$/u.test(name) ? "ASSOCIATION" : "GOVERNMENT");

/** Adverbs and the like that stand in names of bodies. */
const DEEDS = /^(?:离退休|空气|科学|地下|大型|特种|快速|综合|自动|自主|联合|定点)$/u;

/** No verb or particle stands inside. */
const isNoun = (doc: Doc, start: number, end: number): boolean => {
  const words = wordsOf(doc);
  return words
    .slice(wordAt(words, start), wordAt(words, end - 1) + 1)
    .every(
      ({ text, tag }) =>
        INNER_VERBS.has(text) ||
        DEEDS.test(text) ||
        (!(text.length > 1 && LEFT_STOPS.has(text)) &&
          (!/^(?:[pcruy]|d$)/u.test(tag) || text.length > 2 || (text.length === 1 && tag === "d"))),
    );
};
