/**
 * The ontology, stated once: labels, edges, their properties and enumerations. The TypeScript types
 * below, the GraphQL schema, the stores' constraints and the exports are all derived from these tables.
 */

/** A closed vocabulary: each value with what it means. Order matters where a value "holds first". */
type Vocabulary = Readonly<Record<string, string>>;

export const ENUMS = {
  OrganizationKind: {
    PARTY: "Party body: committee, organization or publicity department, party school (市委, 组织部, 党校).",
    GOVERNMENT:
      "Government, its bureaus, subdistrict offices, police, courts and official task forces (市政府, 专班).",
    LEGISLATURE: "People's congress or political consultative conference (人大常委会, 政协).",
    MASS_ORG: "Mass organization (妇联, 工会, 共青团, 科协, 工商联, 社科联).",
    COMPANY: "Company, bank or cooperative.",
    SCHOOL: "School, college or university.",
    HOSPITAL: "Hospital, clinic or health centre.",
    RESEARCH: "Laboratory, institute or academy.",
    MEDIA: "Newspaper, broadcaster or media centre named in the text.",
    ASSOCIATION: "Chamber of commerce, association or society (商会, 协会).",
    COMMUNITY:
      "Residential community, village committee or volunteer team that acts (社区, 业委会, 志愿服务队).",
    MILITARY: "Army, armed police or militia body.",
    OTHER: "Any other body.",
  },
  PlaceLevel: {
    COUNTRY: "A country.",
    REGION: "A region without an administration of its own (长三角, 渤海区).",
    PROVINCE: "Province, autonomous region or municipality.",
    CITY: "Prefecture-level city, prefecture, league or autonomous prefecture.",
    COUNTY: "County, district, banner or county-level city.",
    TOWNSHIP: "Town, township, sumu or subdistrict.",
    VILLAGE: "Village or residential community as a place.",
    ZONE: "Development zone or industrial park.",
    SITE: "Park, road, building, venue, river or reservoir.",
  },
  EventKind: {
    MEETING: "Meeting, conference or forum.",
    INSPECTION: "Inspection, field study or visit (调研, 督导, 视察, 走访).",
    CEREMONY: "Launch, signing or farewell ceremony.",
    ACTIVITY: "Campaign day, training, lecture or public-benefit activity.",
    COMPETITION: "Contest or match.",
    OTHER: "Any other event.",
  },
  InitiativeKind: {
    PROGRAM: "Action, plan, campaign or special programme (行动, 计划, 工程, 专项).",
    PROJECT: "Something built.",
    POLICY: "Regulation, measure, scheme or opinion; whatever in 《》 governs.",
    PLATFORM: "System, app, website or cloud.",
    MECHANISM: "Mechanism, model, system of work or institution (机制, 模式, 体系, 制度).",
    SERVICE: "Loan, hotline, service point or product.",
    HONOR: "Award, ranking, designation, grant or place on a list.",
    BRAND: "Brand or named strategy.",
    WORK: "Book, song, column or exhibition.",
  },
  Genre: {
    NEWS: "News report.",
    BRIEF: "Brief or headline-list item.",
    CAPTION: "Photo with caption.",
    FEATURE: "Feature.",
    ESSAY: "Essay or commentary.",
  },
  DatePrecision: { DAY: "Exact to the day.", MONTH: "Exact to the month.", YEAR: "Exact to the year." },
  AttendanceRole: {
    CHAIR: "Presided (主持).",
    SPEAKER: "Spoke (讲话, 发言, 致辞).",
    INSPECTOR: "Inspected (调研, 督导).",
    LECTURER: "Lectured (授课, 作讲座).",
    CONTESTANT: "Competed.",
    ATTENDEE: "Was present (出席, 参加).",
  },
  OrganizerRole: {
    HOST: "Hosted (主办, 召开, 举办).",
    CO_ORGANIZER: "Co-organized (承办, 协办).",
    PARTICIPANT: "Took part as a body.",
  },
  LaunchRole: {
    LEAD: "Launched, ran, issued, built or led it.",
    PARTNER: "Took part, supported or joined it.",
  },
  AuthorRole: {
    PHOTOGRAPHER: "Photographer (摄影).",
    REPORTER: "Reporter (记者).",
    CORRESPONDENT: "Correspondent (通讯员).",
    AUTHOR: "Author.",
  },
  PostStatus: {
    CURRENT: "In office.",
    ACTING: "Acting (代, 主持工作).",
    FORMER: "No longer in office (原, 前, 免去, 时任).",
  },
  Modality: { FACT: "Told as done or under way.", PLANNED: "Announced (将, 拟, 计划, 即将)." },
  LocationSource: {
    TEXT: "The text says so.",
    NAME: "Read off a name.",
    GAZETTEER: "From the official division table.",
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
    props: { home: { type: "string", description: "Full name of the place whose paper it is." } },
  },
  Article: {
    entity: false,
    description: "One story of a page: news, brief, photo caption, headline-list item or essay.",
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
    props: { kind: { type: { enum: "OrganizationKind" }, description: "What sort of body it is." } },
  },
  Place: {
    entity: true,
    description: "Administrative division or named site.",
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
    example: "",
    props: {},
  },
  SAME_STORY: {
    from: ["Article"],
    to: ["Article"],
    forward: "reprints",
    backward: "reprints",
    symmetric: true,
    description: "Two articles carry one story: a reprint, agency copy, a report that two papers share.",
    example: "",
    props: {},
  },
  HAS_SENTENCE: {
    from: ["Article"],
    to: ["Sentence"],
    forward: "sentences",
    backward: "article",
    description: "A sentence stands in an article.",
    example: "",
    props: {},
  },
  MENTIONS: {
    from: ["Sentence"],
    to: ["Person", "Organization", "Place", "Event", "Initiative"],
    forward: "mentions",
    backward: "mentionedIn",
    description: "A sentence names an entity.",
    example: "",
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
