import type { EnumName, EnumValue, FactType } from "../../../domain/ontology.ts";
import type { GraphLink, NodeLabel } from "../graph/model.ts";
import type { Language } from "./language.ts";

/** The ontology in the words of its readers. */

type Both = Readonly<Record<Language, string>>;
const both = (zh: string, en: string): Both => ({ zh, en });

interface LabelWords {
  readonly one: Both;
  readonly many: Both;
  /** The sign on the node. */
  readonly sign: Both;
}
export const LABEL_WORDS: Readonly<Record<NodeLabel, LabelWords>> = {
  Person: { one: both("人物", "Person"), many: both("人物", "People"), sign: both("人", "P") },
  Organization: {
    one: both("机构", "Organization"),
    many: both("机构", "Organizations"),
    sign: both("机", "O"),
  },
  Place: { one: both("地点", "Place"), many: both("地点", "Places"), sign: both("地", "L") },
  Event: { one: both("活动", "Event"), many: both("活动", "Events"), sign: both("会", "E") },
  Initiative: { one: both("项目", "Initiative"), many: both("项目", "Initiatives"), sign: both("项", "I") },
  Article: { one: both("报道", "Article"), many: both("报道", "Articles"), sign: both("文", "A") },
};

export const TYPE_WORDS: Readonly<Record<FactType, Both>> = {
  ATTENDED: both("与会", "attended"),
  HOLDS: both("任职", "holds post"),
  ORGANIZED: both("组织活动", "organized"),
  LAUNCHED: both("实施", "launched"),
  IMPLEMENTED_IN: both("落地", "carried out in"),
  HELD_AT: both("举办地", "held at"),
  LOCATED_IN: both("位于", "located in"),
  PART_OF: both("隶属", "part of"),
  PARTNERED_WITH: both("合作", "partners"),
  RECEIVED: both("获得", "received"),
  WROTE: both("采写", "wrote"),
};

/** A way from a node, as a heading above what it leads to. */
const WAY_WORDS: Readonly<Record<string, Both>> = {
  attended: both("参加的活动", "Events attended"),
  attendees: both("与会", "Attendees"),
  posts: both("职务", "Posts"),
  officials: both("任职人员", "Officials"),
  organized: both("组织的活动", "Events organized"),
  organizers: both("组织方", "Organizers"),
  initiatives: both("实施的项目", "Initiatives"),
  founded: both("成立的机构", "Bodies founded"),
  founders: both("创建方", "Founders"),
  leads: both("牵头方", "Led by"),
  partners: both("合作方", "Partners"),
  implementedIn: both("落地地点", "Carried out in"),
  implementations: both("落地的项目", "Initiatives here"),
  heldAt: both("举办地", "Held at"),
  hosted: both("举办的活动", "Events held here"),
  within: both("所在地", "Located in"),
  contains: both("下辖", "Contains"),
  partOf: both("上级", "Part of"),
  parts: both("下属", "Parts"),
  honors: both("荣誉", "Honours"),
  recipients: both("获得者", "Recipients"),
  wrote: both("采写的报道", "Articles written"),
  authors: both("作者", "Authors"),
};

export const wayWord = (field: string, language: Language): string => WAY_WORDS[field]?.[language] ?? field;

type Words<E extends EnumName> = Readonly<Record<EnumValue<E>, Both>>;

const ORGANIZATION: Words<"OrganizationKind"> = {
  PARTY: both("党委", "Party body"),
  GOVERNMENT: both("政府", "Government"),
  LEGISLATURE: both("人大政协", "Congress or consultative body"),
  MASS_ORG: both("群团", "Mass organization"),
  COMPANY: both("企业", "Company"),
  SCHOOL: both("学校", "School"),
  HOSPITAL: both("医院", "Hospital"),
  RESEARCH: both("科研机构", "Research body"),
  MEDIA: both("媒体", "Media"),
  ASSOCIATION: both("协会商会", "Association"),
  COMMUNITY: both("社区", "Community"),
  MILITARY: both("军队", "Military body"),
  OTHER: both("其他", "Other"),
};
const PLACE: Words<"PlaceLevel"> = {
  COUNTRY: both("国家", "Country"),
  REGION: both("区域", "Region"),
  PROVINCE: both("省级", "Province"),
  CITY: both("地级", "City"),
  COUNTY: both("县级", "County"),
  TOWNSHIP: both("乡级", "Township"),
  VILLAGE: both("村级", "Village"),
  ZONE: both("园区", "Zone"),
  SITE: both("场所", "Site"),
};
const EVENT: Words<"EventKind"> = {
  MEETING: both("会议", "Meeting"),
  INSPECTION: both("调研走访", "Inspection"),
  CEREMONY: both("仪式", "Ceremony"),
  ACTIVITY: both("活动", "Activity"),
  COMPETITION: both("赛事", "Competition"),
  OTHER: both("其他", "Other"),
};
const INITIATIVE: Words<"InitiativeKind"> = {
  PROGRAM: both("行动计划", "Programme"),
  PROJECT: both("工程", "Project"),
  POLICY: both("政策", "Policy"),
  PLATFORM: both("平台", "Platform"),
  MECHANISM: both("机制", "Mechanism"),
  SERVICE: both("服务", "Service"),
  HONOR: both("荣誉", "Honour"),
  BRAND: both("品牌", "Brand"),
  WORK: both("作品", "Work"),
};
const GENRE: Words<"Genre"> = {
  NEWS: both("新闻", "News"),
  BRIEF: both("简讯", "Brief"),
  CAPTION: both("图片新闻", "Photo caption"),
  FEATURE: both("通讯", "Feature"),
  ESSAY: both("文章", "Essay"),
};
const KIND_WORDS: Readonly<Record<NodeLabel, Readonly<Record<string, Both>>>> = {
  Person: {},
  Organization: ORGANIZATION,
  Place: PLACE,
  Event: EVENT,
  Initiative: INITIATIVE,
  Article: GENRE,
};

/** What sort of thing a node is, as exactly as it is known. */
export const kindWord = (label: NodeLabel, kind: string | undefined, language: Language): string =>
  (kind && KIND_WORDS[label][kind]?.[language]) || LABEL_WORDS[label].one[language];

const ATTENDANCE: Words<"AttendanceRole"> = {
  CHAIR: both("主持", "chaired"),
  SPEAKER: both("讲话", "spoke at"),
  INSPECTOR: both("调研", "inspected"),
  LECTURER: both("授课", "lectured at"),
  CONTESTANT: both("参赛", "competed in"),
  ATTENDEE: both("出席", "attended"),
};
const ORGANIZER: Words<"OrganizerRole"> = {
  HOST: both("主办", "hosted"),
  CO_ORGANIZER: both("承办", "co-organized"),
  PARTICIPANT: both("参与", "took part in"),
};
const LAUNCH: Words<"LaunchRole"> = {
  LEAD: both("牵头", "led"),
  PARTNER: both("参与", "joined"),
};
const AUTHOR: Words<"AuthorRole"> = {
  PHOTOGRAPHER: both("摄影", "photographed"),
  REPORTER: both("记者", "reported"),
  CORRESPONDENT: both("通讯员", "corresponded"),
  AUTHOR: both("作者", "wrote"),
};
const ROLE_WORDS: Readonly<Partial<Record<FactType, Readonly<Record<string, Both>>>>> = {
  ATTENDED: ATTENDANCE,
  ORGANIZED: ORGANIZER,
  LAUNCHED: LAUNCH,
  WROTE: AUTHOR,
};
const STATUS: Words<"PostStatus"> = {
  CURRENT: both("现任", "current"),
  ACTING: both("代理", "acting"),
  FORMER: both("曾任", "former"),
};
const SOURCE: Words<"LocationSource"> = {
  TEXT: both("据原文", "from the text"),
  NAME: both("据名称", "read off the name"),
  GAZETTEER: both("据区划表", "from the division table"),
};

/** What a link says, in a few words: the post, else the role, else the relation. */
export const linkWord = (link: GraphLink, language: Language): string => {
  const role = link.role && ROLE_WORDS[link.type]?.[link.role]?.[language];
  const said = (link.type === "HOLDS" && link.title) || role || TYPE_WORDS[link.type][language];
  const times = link.times && link.times > 1 ? ` ×${link.times}` : "";
  const former = link.status === "FORMER" || link.status === "ACTING" ? STATUS[link.status] : undefined;
  const planned = link.modality === "PLANNED" ? both("拟", "planned") : undefined;
  const note = former ?? planned;
  return `${said}${times}${note ? (language === "zh" ? `（${note.zh}）` : ` (${note.en})`) : ""}`;
};

export const statusWord = (status: string, language: Language): string =>
  (STATUS as Readonly<Record<string, Both>>)[status]?.[language] ?? status;
export const sourceWord = (source: string, language: Language): string =>
  (SOURCE as Readonly<Record<string, Both>>)[source]?.[language] ?? source;
