/**
 * The ontology, stated once: labels, edges, their properties and enumerations. The TypeScript types
 * below, the GraphQL schema, the stores' constraints and the exports are all derived from these tables.
 */

/** A closed vocabulary: each value with what it means and an example of it. Order matters where a value "holds first". */
type Vocabulary = Readonly<Record<string, string>>;

export const ENUMS = {
  OrganizationKind: {
    PARTY:
      "Party body: committee, organization or publicity department, party school. Example: 市委, 组织部.",
    GOVERNMENT:
      "Government, its bureaus, subdistrict offices, police, courts and official task forces. Example: 市政府, 专班.",
    LEGISLATURE: "People's congress or political consultative conference. Example: 人大常委会, 政协.",
    MASS_ORG: "Mass organization. Example: 妇联, 工会, 共青团, 科协, 工商联, 社科联.",
    COMPANY: "Company, bank or cooperative. Example: 农商银行, 合作社.",
    SCHOOL: "School, college or university. Example: 第一中学, 职业技术学院.",
    HOSPITAL: "Hospital, clinic or health centre. Example: 人民医院, 卫生院.",
    RESEARCH: "Laboratory, institute or academy. Example: 农科院, 重点实验室.",
    MEDIA: "Newspaper, broadcaster or media centre named in the text. Example: 融媒体中心.",
    ASSOCIATION: "Chamber of commerce, association or society. Example: 商会, 协会.",
    COMMUNITY:
      "Residential community, village committee or volunteer team that acts. Example: 社区, 业委会, 志愿服务队.",
    MILITARY: "Army, armed police or militia body. Example: 人武部, 武警支队.",
    OTHER: "Any other body. Example: 剧团, 研学基地.",
  },
  PlaceLevel: {
    COUNTRY: "A country. Example: 蒙古国.",
    REGION: "A region without an administration of its own. Example: 长三角, 渤海区.",
    PROVINCE: "Province, autonomous region or municipality. Example: 陕西省.",
    CITY: "Prefecture-level city, prefecture, league or autonomous prefecture. Example: 汉中市, 锡林郭勒盟.",
    COUNTY: "County, district, banner or county-level city. Example: 洋县, 正蓝旗.",
    TOWNSHIP: "Town, township, sumu or subdistrict. Example: 梅城镇.",
    VILLAGE: "Village or residential community as a place. Example: 草坝村.",
    ZONE: "Development zone or industrial park. Example: 高新区, 产业园.",
    SITE: "Park, road, building, venue, river or reservoir. Example: 市民广场.",
  },
  EventKind: {
    MEETING: "Meeting, conference or forum. Example: 现场推进会.",
    INSPECTION: "Inspection, field study or visit. Example: 调研, 督导, 视察, 走访.",
    CEREMONY: "Launch, signing or farewell ceremony. Example: 开营仪式.",
    ACTIVITY: "Campaign day, training, lecture or public-benefit activity. Example: 宣讲活动.",
    COMPETITION: "Contest or match. Example: 技能比武.",
    OTHER: "Any other event. Example: 应急演练.",
  },
  InitiativeKind: {
    PROGRAM: "Action, plan, campaign or special programme. Example: 行动, 计划, 工程, 专项.",
    PROJECT: "Something built. Example: 产业园二期项目.",
    POLICY: "Regulation, measure, scheme or opinion; whatever in 《》 governs. Example: 三年行动方案.",
    PLATFORM: "System, app, website or cloud. Example: 溯源平台, 小程序.",
    MECHANISM: "Mechanism, model, system of work or institution. Example: 机制, 模式, 体系, 制度.",
    SERVICE: "Loan, hotline, service point or product. Example: 服务热线.",
    HONOR: "Award, ranking, designation, grant or place on a list. Example: 全国文明村镇.",
    BRAND: "Brand or named strategy. Example: 宣讲品牌.",
    WORK: "Book, song, column or exhibition. Example: 摄影展.",
  },
  Genre: {
    NEWS: "News report. Example: 全市家庭工作会议召开.",
    BRIEF: "Brief or headline-list item. Example: an item under 简讯.",
    CAPTION: "Photo with caption. Example: 5月4日,华阳古镇游人如织。",
    FEATURE: "Feature. Example: a story of a village under 特写.",
    ESSAY: "Essay or commentary. Example: 敖包相会的地方.",
  },
  DatePrecision: {
    DAY: "Exact to the day. Example: 2024-09-02.",
    MONTH: "Exact to the month. Example: 2024-09.",
    YEAR: "Exact to the year. Example: 2024.",
  },
  AttendanceRole: {
    CHAIR: "Presided. Example: 主持.",
    SPEAKER: "Spoke. Example: 讲话, 发言, 致辞.",
    INSPECTOR: "Inspected. Example: 调研, 督导.",
    LECTURER: "Lectured. Example: 授课, 作讲座.",
    CONTESTANT: "Competed. Example: 参赛, 夺冠.",
    ATTENDEE: "Was present. Example: 出席, 参加.",
  },
  OrganizerRole: {
    HOST: "Hosted. Example: 主办, 召开, 举办.",
    CO_ORGANIZER: "Co-organized. Example: 承办, 协办.",
    PARTICIPANT: "Took part as a body. Example: 12支代表队参加.",
  },
  LaunchRole: {
    LEAD: "Launched, ran, issued, built or led it. Example: 启动, 牵头, 印发.",
    PARTNER: "Took part, supported or joined it. Example: 参与, 协同.",
  },
  AuthorRole: {
    PHOTOGRAPHER: "Photographer. Example: 摄影.",
    REPORTER: "Reporter. Example: 记者.",
    CORRESPONDENT: "Correspondent. Example: 通讯员.",
    AUTHOR: "Author. Example: 作者系….",
  },
  PostStatus: {
    CURRENT: "In office. Example: 市长.",
    ACTING: "Acting. Example: 代, 主持工作.",
    FORMER: "No longer in office. Example: 原, 前, 免去, 时任.",
  },
  Modality: {
    FACT: "Told as done or under way. Example: 启动了.",
    PLANNED: "Announced. Example: 将, 拟, 计划, 即将.",
  },
  LocationSource: {
    TEXT: "The text says so. Example: 位于洋县的….",
    NAME: "Read off a name. Example: 洋县人民医院.",
    GAZETTEER: "From the official division table. Example: 洋县 in 汉中市.",
  },
} as const satisfies Record<string, Vocabulary>;

export type EnumName = keyof typeof ENUMS;
export type EnumValue<E extends EnumName> = keyof (typeof ENUMS)[E] & string;
/** The values of an enumeration in their order of precedence. */
export const valuesOf = <E extends EnumName>(name: E): readonly EnumValue<E>[] =>
  Object.keys(ENUMS[name]) as EnumValue<E>[];

export type OrganizationKind = EnumValue<"OrganizationKind">;
export type PlaceLevel = EnumValue<"PlaceLevel">;
export type EventKind = EnumValue<"EventKind">;
export type InitiativeKind = EnumValue<"InitiativeKind">;
export type Genre = EnumValue<"Genre">;
export type DatePrecision = EnumValue<"DatePrecision">;

/** What a property holds. `date` is an ISO day, month or year (`2024-09-02`, `2024-09`, `2024`). */
export type PropType = "string" | "boolean" | "int" | "date" | { readonly enum: EnumName };
export interface PropSpec {
  readonly type: PropType;
  readonly description: string;
}
interface LabelSpec {
  /** True where the node carries the extra label `Entity` (searched by one index). */
  readonly entity: boolean;
  readonly description: string;
  readonly example: string;
  readonly props: Readonly<Record<string, PropSpec>>;
}

const date: PropSpec = {
  type: "date",
  description: "ISO date as exact as the text pins it; null where it can't be pinned.",
};
const datePrecision: PropSpec = { type: { enum: "DatePrecision" }, description: "How exact the date is." };

export const LABELS = {
  Publication: {
    entity: false,
    description: "The newspaper or channel that a page belongs to.",
    example: "汉中日报",
    props: { home: { type: "string", description: "Full name of the place whose paper it is." } },
  },
  Article: {
    entity: false,
    description: "One story of a page: news, brief, photo caption, headline-list item or essay.",
    example: "市妇联启动“暖巢”家庭关爱行动",
    props: {
      title: { type: "string", description: "Headline; its lines joined by a space." },
      date,
      datePrecision,
      genre: { type: { enum: "Genre" }, description: "What sort of story it is." },
      source: { type: "string", description: "The file that the article was read from." },
      ordinal: { type: "int", description: "Place of the article in its file, from 1." },
      line: {
        type: "int",
        description: "Line of the file, or record of a table, on which the article begins, from 1.",
      },
      url: { type: "string", description: "Address at which the article was published." },
      pageNumber: { type: "string", description: "Printed number of the page." },
      pageName: { type: "string", description: "Printed name of the page or section." },
      kicker: { type: "string", description: "Line above the headline." },
      credits: { type: "string", description: "Editors' credits as printed." },
    },
  },
  Sentence: {
    entity: false,
    description: "One sentence of an article: the unit of evidence.",
    example: "4月15日,市妇联启动“暖巢”家庭关爱行动",
    props: {
      text: { type: "string", description: "The sentence as it stands in the article." },
      ordinal: { type: "int", description: "Place of the sentence in its article, from 0." },
      start: { type: "int", description: "First character in the article's text, in UTF-16 code units." },
      end: { type: "int", description: "Character after the last, in UTF-16 code units." },
    },
  },
  Person: {
    entity: true,
    description: "A named individual.",
    example: "陆文瑾",
    props: {
      pseudonym: {
        type: "boolean",
        description: "True where the text says that the name is made up (化名).",
      },
    },
  },
  Organization: {
    entity: true,
    description: "Agency, party body, company, school, hospital or any other body that acts.",
    example: "汉中市妇联",
    props: { kind: { type: { enum: "OrganizationKind" }, description: "What sort of body it is." } },
  },
  Place: {
    entity: true,
    description: "Administrative division or named site.",
    example: "洋县",
    props: {
      level: { type: { enum: "PlaceLevel" }, description: "Level in the tree of divisions." },
      code: {
        type: "string",
        description: "Code of GB/T 2260 (six digits) or of the statistics bureau (nine), where there is one.",
      },
      fullName: { type: "string", description: "Name from the province down." },
    },
  },
  Event: {
    entity: true,
    description: "Something that happened at a time.",
    example: "全市乡村产业振兴现场推进会",
    props: {
      kind: { type: { enum: "EventKind" }, description: "What sort of event it is." },
      date,
      datePrecision,
      endDate: { type: "date", description: "Last day of an event of several days." },
    },
  },
  Initiative: {
    entity: true,
    description:
      "Something that is launched, run, issued or awarded: programme, policy, platform, honour and the like.",
    example: "暖巢家庭关爱行动",
    props: {
      kind: { type: { enum: "InitiativeKind" }, description: "What sort of initiative it is." },
      startDate: { type: "date", description: "When it began, as exact as the text pins it." },
    },
  },
} as const satisfies Record<string, LabelSpec>;

export type Label = keyof typeof LABELS;
export type EntityLabel = "Person" | "Organization" | "Place" | "Event" | "Initiative";
export const ENTITY_LABELS: readonly EntityLabel[] = [
  "Person",
  "Organization",
  "Place",
  "Event",
  "Initiative",
];
/** Labels that a node carries beside its own: `Entity`, `Agency` for public bodies, `Meeting` for meetings. */
export type ExtraLabel = "Entity" | "Agency" | "Meeting";
export const AGENCY_KINDS: readonly OrganizationKind[] = ["PARTY", "GOVERNMENT", "LEGISLATURE", "MASS_ORG"];

/** All labels that a node carries, its own first. */
export const labelsOf = (label: Label, kind?: unknown): readonly (Label | ExtraLabel)[] => [
  label,
  ...(LABELS[label].entity ? (["Entity"] as const) : []),
  ...(label === "Organization" && (AGENCY_KINDS as readonly unknown[]).includes(kind)
    ? (["Agency"] as const)
    : []),
  ...(label === "Event" && kind === "MEETING" ? (["Meeting"] as const) : []),
];

interface EdgeSpec {
  readonly from: readonly Label[];
  readonly to: readonly Label[];
  /** Field names of the two directions in the API, as people speak. */
  readonly forward: string;
  readonly backward: string;
  /** True where the edge is stored once and read both ways. */
  readonly symmetric?: boolean;
  readonly description: string;
  readonly example: string;
  readonly props: Readonly<Record<string, PropSpec>>;
  /** Properties that tell two edges between the same ends apart. */
  readonly identity?: readonly string[];
}

const modality: PropSpec = { type: { enum: "Modality" }, description: "Told as fact, or announced." };
const role = (name: EnumName): PropSpec => ({
  type: { enum: name },
  description: "The part taken; of several the first that holds.",
});

/** Edges between entities (and WROTE): each stands on evidence. */
export const FACT_EDGES = {
  ATTENDED: {
    from: ["Person"],
    to: ["Event"],
    forward: "attended",
    backward: "attendees",
    description: "A person took part in an event.",
    example: "柳望舒出席会议并讲话",
    props: {
      role: role("AttendanceRole"),
      ordinal: { type: "int", description: "Place among the people whom the article lists, from 1." },
      modality,
    },
  },
  HOLDS: {
    from: ["Person"],
    to: ["Organization"],
    forward: "posts",
    backward: "officials",
    identity: ["title"],
    description: "A person holds a post in a body.",
    example: "市委常委、副市长柳望舒",
    props: {
      title: { type: "string", description: "The post; null where only the affiliation is told." },
      asOf: { type: "date", description: "Date of the latest article that says so." },
      status: { type: { enum: "PostStatus" }, description: "Current, acting or former." },
    },
  },
  ORGANIZED: {
    from: ["Organization", "Place"],
    to: ["Event"],
    forward: "organized",
    backward: "organizers",
    description: "A body or place organized an event.",
    example: "县文旅局主办、镇政府承办的庙会",
    props: {
      role: role("OrganizerRole"),
      source: {
        type: { enum: "LocationSource" },
        description: "TEXT, or NAME where read off the event's name.",
      },
      modality,
    },
  },
  LAUNCHED: {
    from: ["Organization", "Place"],
    to: ["Initiative", "Organization"],
    forward: "initiatives",
    backward: "leads",
    description:
      "A body or place launched, runs or joined an initiative, founded a body, or confers an honour.",
    example: "市妇联启动“暖巢”行动",
    props: { role: role("LaunchRole"), modality },
  },
  IMPLEMENTED_IN: {
    from: ["Initiative"],
    to: ["Place"],
    forward: "implementedIn",
    backward: "implementations",
    description: "An initiative is carried out in a place.",
    example: "“暖巢”行动在全市推开",
    props: { modality },
  },
  HELD_AT: {
    from: ["Event"],
    to: ["Place", "Organization", "Initiative"],
    forward: "heldAt",
    backward: "hosted",
    description: "An event took place at a place, a body or a service point.",
    example: "启动仪式在市民广场举行",
    props: { modality },
  },
  LOCATED_IN: {
    from: ["Organization", "Place"],
    to: ["Place"],
    forward: "within",
    backward: "contains",
    description: "A body or place lies in a place.",
    example: "博兴县 lies in 滨州市",
    props: { source: { type: { enum: "LocationSource" }, description: "Text, name or gazetteer." } },
  },
  PART_OF: {
    from: ["Organization", "Initiative", "Event"],
    to: ["Organization", "Initiative", "Event"],
    forward: "partOf",
    backward: "parts",
    description: "A body, initiative or event belongs to a larger one.",
    example: "市委组织部 is part of 市委",
    props: {},
  },
  PARTNERED_WITH: {
    from: ["Organization", "Place"],
    to: ["Organization", "Place"],
    forward: "partners",
    backward: "partners",
    symmetric: true,
    description: "Two bodies or places state that they cooperate.",
    example: "甲县与乙大学签订合作协议",
    props: { modality },
  },
  RECEIVED: {
    from: ["Person", "Organization", "Place", "Event", "Initiative"],
    to: ["Initiative"],
    forward: "honors",
    backward: "recipients",
    description: "Somebody or something won an honour.",
    example: "某镇获评全国文明村镇",
    props: { date, times: { type: "int", description: "How often in a row (连续4届 → 4)." } },
  },
  WROTE: {
    from: ["Person"],
    to: ["Article"],
    forward: "wrote",
    backward: "authors",
    description: "A person reported, photographed or wrote an article.",
    example: "(记者 王小丫 报道)",
    props: { role: role("AuthorRole") },
  },
} as const satisfies Record<string, EdgeSpec>;

/** Edges of the corpus itself: they follow from reading the page and need no evidence. */
export const CORPUS_EDGES = {
  PUBLISHED: {
    from: ["Publication"],
    to: ["Article"],
    forward: "articles",
    backward: "publication",
    description: "A publication printed an article.",
    example: "汉中日报 printed 市妇联启动“暖巢”家庭关爱行动",
    props: {},
  },
  SAME_STORY: {
    from: ["Article"],
    to: ["Article"],
    forward: "reprints",
    backward: "reprints",
    symmetric: true,
    description: "Two articles carry one story: a reprint, agency copy, a report that two papers share.",
    example: "two papers carry one agency report",
    props: {},
  },
  HAS_SENTENCE: {
    from: ["Article"],
    to: ["Sentence"],
    forward: "sentences",
    backward: "article",
    description: "A sentence stands in an article.",
    example: "the first sentence of a report",
    props: {},
  },
  MENTIONS: {
    from: ["Sentence"],
    to: ["Person", "Organization", "Place", "Event", "Initiative"],
    forward: "mentions",
    backward: "mentionedIn",
    description: "A sentence names an entity.",
    example: "市妇联 in 市妇联启动“暖巢”家庭关爱行动",
    identity: ["start", "end"],
    props: {
      start: {
        type: "int",
        description: "First character of the name in the article's text, in UTF-16 code units.",
      },
      end: { type: "int", description: "Character after the last." },
      surface: { type: "string", description: "The name as it stands there." },
    },
  },
} as const satisfies Record<string, EdgeSpec>;

export const EDGES = { ...FACT_EDGES, ...CORPUS_EDGES };
export type FactType = keyof typeof FACT_EDGES;
export type CorpusEdgeType = keyof typeof CORPUS_EDGES;
export type EdgeType = keyof typeof EDGES;
export const FACT_TYPES = Object.keys(FACT_EDGES) as FactType[];
export const EDGE_TYPES = Object.keys(EDGES) as EdgeType[];
/** The description of an edge type, with its optional parts made plain. */
export const edgeSpec = (type: EdgeType): EdgeSpec => EDGES[type];
/** The properties of a label, made plain. */
export const labelProps = (label: Label): Readonly<Record<string, PropSpec>> => LABELS[label].props;
