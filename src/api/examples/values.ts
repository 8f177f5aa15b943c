/** Values that the sample pages in seeds/ tell, by which the schema's descriptions show what a field holds. */

export const CURSOR = "WyJwZXJzb24tMjZhNDU3MGU3NGIwY2E1NzQ4N2ZiOTVmIl0";

/** A node of each type. */
interface Sample {
  readonly id: string;
  readonly name: string;
  readonly alias?: string;
}
const SAMPLES: Readonly<Record<string, Sample>> = {
  Person: { id: "person-26a4570e74b0ca57487fb95f", name: "陆文瑾", alias: "小陆" },
  Organization: {
    id: "organization-bc2138d0069d804f3e372e0b",
    name: "汉中市妇联",
    alias: "汉中市妇女联合会",
  },
  Place: { id: "place-6477569bca5b388d1d4bb264", name: "汉中市", alias: "汉中" },
  Event: {
    id: "event-a1b7ca61f1c18ae0fd62007a",
    name: "全市乡村产业振兴现场推进会",
    alias: "乡村产业振兴现场推进会",
  },
  Initiative: {
    id: "initiative-34d04f9c797dd35b25039a07",
    name: "暖巢家庭关爱行动",
    alias: "“暖巢”家庭关爱行动",
  },
  Publication: { id: "publication-b5d162b7341c197cbcf54956", name: "汉中日报" },
  Article: { id: "article-0616a2bccdd32d5a81765001", name: "我盟召开奶业振兴调度会" },
  Sentence: { id: "sentence-0153f368ca4acc5b5b7d77e2", name: "" },
};

/** The sample of a type of nodes. */
export const sampleOf = (type: string): Sample | undefined => SAMPLES[type];

const EDGE_ID = "e-9c2642b56cc14d243914becb";
const SENTENCE = "4月15日,市妇联启动“暖巢”家庭关爱行动。";

/** By type and field, where the field alone doesn't tell. */
const OWN: Readonly<Record<string, string>> = {
  "Answer.text": "汉中市妇联推出了暖巢家庭关爱行动。",
  "Answer.query": '{ organization(name: "汉中市妇联") { initiatives(role: [LEAD]) { nodes { name } } } }',
  "AnswerEvidence.article": "市妇联启动“暖巢”家庭关爱行动",
  "Article.source": "hanzhong-2025-04-18-01.txt",
  "Article.title": "市妇联启动“暖巢”家庭关爱行动",
  "Evidence.start": "0",
  "Link.role": "CHAIR",
  "NodeCount.label": "Person",
  "SearchHit.score": "1",
  "Sentence.name": '""',
  "Sentence.ordinal": "0",
  "Sentence.start": "0",
};

/** By field, whatever the type. */
const COMMON: Readonly<Record<string, string>> = {
  alternatives: '"陆文瑾(汉中市): 市长"',
  approximate: "false",
  citation: "GB/T 2260",
  code: "610700",
  count: "3",
  credits: "责任编辑:孟禾",
  cursor: CURSOR,
  end: "25",
  endCursor: CURSOR,
  fullName: "陕西省汉中市",
  home: "陕西省汉中市",
  kicker: "乡村振兴进行时",
  line: "31",
  pageName: "要闻",
  pageNumber: "01",
  publication: "汉中日报",
  question: "市妇联牵头了哪些项目?",
  rule: "launched/verb",
  start: "15",
  startCursor: CURSOR,
  surface: "市妇联",
  surfaces: '"市妇联"',
  text: SENTENCE,
  title: "市长",
  totalCount: "4",
  url: "https://paper.example.org/1.html",
  value: "GOVERNMENT",
};

const BY_SCALAR: Readonly<Record<string, string>> = {
  Boolean: "true",
  Float: "0.9",
  ID: EDGE_ID,
  Int: "2",
  PartialDate: "2025-04-15",
};

/** What a field of a type holds, as it stands in an answer, without quotes; an item of it where it is a list. */
export const heldBy = (type: string, field: string, scalar: string): string | undefined =>
  OWN[`${type}.${field}`] ?? nodeValueOf(type, field) ?? COMMON[field] ?? BY_SCALAR[scalar];

/** Ids, names and aliases of nodes; of an interface those of a body. */
const nodeValueOf = (type: string, field: string): string | undefined => {
  const sample =
    sampleOf(type) ?? (type === "Node" || type === "Entity" ? sampleOf("Organization") : undefined);
  if (field === "id") return sample?.id;
  if (field === "name") return sample?.name;
  return field === "aliases" && sample?.alias ? `"${sample.alias}"` : undefined;
};

/** Where a type's own sample has nothing in a field: one of the type that has. */
export const SUBJECTS: Readonly<Record<string, string>> = {
  "Person.honors": "赵春雨",
  "Person.wrote": "程望",
  "Organization.founded": "正大街社区",
  "Organization.founders": "好水实验室",
  "Organization.hosted": "汉中市中心医院",
  "Organization.partOf": "洋县委宣传部",
  "Organization.partners": "汉中市社科联",
  "Organization.parts": "汉中市委",
  "Place.founded": "正蓝旗",
  "Place.implementations": "略阳县",
  "Place.initiatives": "汉中市",
  "Event.organizers": "村BA篮球赛",
  "Event.partOf": "2025朱鹮生态研学营开营仪式",
  "Event.parts": "2025朱鹮生态研学营",
  "Initiative.honors": "零碳驿站",
  "Initiative.implementedIn": "零碳驿站",
  "Initiative.recipients": "汉中好人",
};
