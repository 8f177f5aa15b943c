import type { Draft, Post } from "../../types.ts";
import { COMPANY_TITLE } from "./patterns.ts";

/** Which bodies posts are held in, by the turns of phrase that tell it. */

/** Committees that a village, a community or a company of the Corps has beside its branch of the party. */
export const COMMITTEE = /、((?:居委|居民委员|村民委员|连管|监委|监事|村务监督委员)会)$/u;
/** 柳泉村驻村第一书记: what may stand between a village and the post. */
export const STATIONED = /(?:驻村|的)$/u;
/** Posts that a residential community has itself. */
export const COMMUNITY_POST = /^(?:副?书记|副?主任|网格员|网格长|社工|社区工作者|工作人员)$/u;

/** The school, hospital, company or regiment that a committee of the party belongs to. */
export const PARTY_OF =
  /^(.*(?:学|校|院|园|中|小|馆|站|场|所|厂|矿|公司|集团|银行|联社|合作社|[一二三四五六七八九十〇零\d]团))党(?:委|总支|支部|组)$/u;
/** Posts of the Corps and its divisions, beside those of their committees. */
export const CORPS_POST = /^副?(?:政委|师长|司令员|秘书长)$/u;
/** What no committee of the party has. */
export const OWN_HEAD =
  /^(?:常务|执行|第一)?副?(?:校长|院长|园长|馆长|站长|场长|所长|厂长|矿长|行长|董事长|总经理|总裁|经理|理事长|团长|政委|政治委员)$/u;

/** A residential community where somebody holds a post is a body, no place. */
export const asCommunity = (draft: Draft): Draft => {
  if (draft.type === "Place")
    Object.assign(draft, { type: "Organization", props: { kind: "COMMUNITY" }, key: "" });
  return draft;
};

/** Between one who holds a post and the next title of the list: 甲市委书记乙（女）、市长. */
export const NEXT_IN_LIST = /^(?:[（(][^（()）]{1,8}[)）])?[、，,](?:原|代|时任|现任)?$/u;

export const isOfLevel = (organization: Draft, level: string): boolean => {
  if (level === "地区") return /地区/u.test(organization.division?.name ?? "");
  return organization.name.replace(/(?:委|党委|政府|人大常委会|政协)$/u, "").endsWith(level);
};

/** Heads of bureaus, told without it where the story speaks of one bureau only. */
export const BUREAU_HEAD = /^(?:常务副|副)?局长$/u;

/** Which bodies have heads who are told without them. */
export const BODIES_OF_HEADS: readonly (readonly [heads: RegExp, isTheirs: (body: Draft) => boolean])[] = [
  [
    /^(?:董事长|副董事长|总经理|副总经理|总裁|副总裁|经理|厂长|负责人|企业负责人)$/u,
    ({ props }) => props.kind === "COMPANY",
  ],
  [/^(?:院长|副院长)$/u, ({ name, props }) => props.kind === "HOSPITAL" || COURT.test(name)],
  [/^护士长$/u, ({ props }) => props.kind === "HOSPITAL"],
  [/^(?:校长|副校长)$/u, ({ props }) => props.kind === "SCHOOL"],
  [/^(?:检察长|副检察长)$/u, ({ name }) => name.endsWith("检察院")],
  [/^副?团长$/u, ({ name }) => /(?:剧|歌舞|艺术|文工|合唱|乐|杂技|曲艺)团$/u.test(name)],
  [BUREAU_HEAD, ({ name }) => name.endsWith("局")],
  [/^(?:队长|副队长)$/u, ({ props }) => /^(?:COMMUNITY|GOVERNMENT|OTHER)$/u.test(String(props.kind))],
];
const COURT = /(?:法院|中院|高院)$/u;

/** True where a title that is told without its body may be held in that of the post told just before. */
export const isOfSame = (text: string, last: Post): boolean => {
  const party = /^(?:党委|党工委|党组|党总支部?|党支部)/u.exec(text)?.[0] ?? "";
  const base = text.slice(party.length).replace(/^(?:常务副|专职副|副)/u, "");
  const kind = String(last.organization.props.kind);
  return (
    (text !== base &&
      last.title?.endsWith(base) &&
      (last.organization.name.endsWith(party) || (party !== "" && last.title.startsWith(party)))) ||
    (/^党组(?:成员|副书记)$/u.test(text) && /^(?:GOVERNMENT|LEGISLATURE|MASS_ORG)$/u.test(kind)) ||
    (/^(?:副主席|副主任|副?秘书长)$/u.test(text) && /(?:政协|人大常委会)$/u.test(last.organization.name)) ||
    (/^(?:宣传|组织|统战|政法|纪检|组宣)委员$/u.test(text) &&
      /(?:党委|党工委)$/u.test(last.organization.name)) ||
    (kind === "COMPANY" && COMPANY_TITLE.test(text)) ||
    (/^(?:院长|校长)$/u.test(text) && /SCHOOL|HOSPITAL/u.test(kind)) ||
    /^(?:团长|政委|总经理|副总经理)$/u.test(text) ||
    (kind === "MILITARY" && /^副?(?:参谋长|司令员|部长)$/u.test(text))
  );
};

/** What may stand between a body and a title: 甲县原, 甲学院（乙学院）. */
export const GAP =
  /(?:原|代|时任|现任|首任|的|第[一二三四五六七八九十]+届(?:理事会|委员会|主席团|监事会)?|[（(][\p{Script=Han}]{2,14}[)）])$/u;

/** Heads of courts and procuratorates. */
export const COURT_HEAD = /^副?(?:院长|检察长)$/u;
