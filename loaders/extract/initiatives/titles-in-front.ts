import type { Mention } from "../../types.ts";
import { findAll } from "../search.ts";
import type { InitiativeLedger } from "./ledger.ts";

/** 全国文明村柳泉村, 省劳动模范、支部书记葛明远: honours that stand in front of who holds them, with no verb of winning. */

/** Of what level; the place's own name may stand in front. */
const LEVEL =
  "(?:世界|全国|全[省市县区旗州盟]|国家级?|中国|首批|\\d{4}年度?|自治区级?|(?<![\\p{Script=Han}])[省市县区旗州盟]级?|(?<=[\\p{Script=Han}]{2})[省市县区旗州盟]级?)";
const PERSONAL =
  "(?:劳动模范|劳模|先进个人|先进工作者|优秀共产党员|优秀党务工作者|道德模范|(?:三八)?红旗手|岗位能手|致富带头人|优秀教师|青年标兵|最美[\\p{Script=Han}]{2,5}|[\\p{Script=Han}]好人)";
/** What only a person is called. */
export const OF_PERSON = new RegExp(`${PERSONAL}$`, "u");
/** What a village, a body or a town is called. */
const COMMON =
  "(?:先进基层党组织|先进集体|先进单位|文明村镇?|文明单位|文明校园|文明社区|文明乡镇|文明城市|森林乡村|传统村落|历史文化名[村镇城]|美丽宜居村庄|[\\p{Script=Han}]{0,8}(?:示范[村社县镇乡点户校]|示范社区|示范基地|示范单位|示范合作社|重点[村镇县]|名[村镇]|强[镇县]|先进[县村镇]|特色小镇|龙头企业)|高新技术企业|瞪羚企业|[一二三]等甲级医院|(?:文化|自然|双重|文化景观)遗产|爱国主义教育(?:示范)?基地|(?:重点)?文物保护单位|[345]A级(?:旅游)?景区|示范性(?:普通)?高中|重点(?:普通)?[高中小]中?学?|文明(?:单位|校园)标兵)";
const TITLE = new RegExp(
  `(?<![等类个家名位批座多些各是非建争]|(?<!作)为)(${LEVEL}(?:[\\p{Script=Han}]{0,8}?)(?:${PERSONAL}|${COMMON}))(?:称号)?(?:获得者)?(?=[\\p{Script=Han}、，——“])`,
  "gu",
);
/** 作为市级示范性高中和全省文明校园的: a list of them in front of who holds them. */
const HELD_AS = new RegExp(
  `(?<=(?:作为|身为))${LEVEL}[\\p{Script=Han}]{0,8}?${COMMON}(?:(?:、|和|及|以及)${LEVEL}[\\p{Script=Han}]{0,8}?${COMMON})*(?=的\\p{Script=Han})`,
  "gu",
);
/** 创建全国文明城市, 争当省级示范村: nobody holds it yet. */
const NOT_HELD =
  /(?:创建|争创|申创|争当|申报|打造|建设|冲刺|培育|评选|推荐|成为|认定|命名|授予|评为|评选出|获评|[一二三四五六七八九十\d余多][个家名位])了?$/u;

/** Adds honours that stand right in front of a name, of a post and a name (、), or behind 作为. */
export const readTitlesInFront = (ledger: InitiativeLedger): void => {
  for (const { index: from, 0: all, 1: long = "" } of findAll(ledger.text, TITLE)) {
    // 县委书记甲到省级示范村乙: the level next to it is the honour's.
    const within = (/^.+(?=全国|国家级|[省市县区旗州盟]级)/u.exec(long)?.[0] ?? "").length;
    const [index, whole, title] = [from + within, all.slice(within), long.slice(within)];
    const own = ledger.taken.find(
      ({ draft, start, end }) =>
        draft.type === "Place" && start < index && end > index && end < index + title.length,
    );
    const start = own?.start ?? index;
    const end = index + title.length;
    const before = ledger.text.slice(Math.max(0, start - 8), start);
    if (/[的了在和与及为被将把]|全体|走进|走访|慰问/u.test(title) || NOT_HELD.test(before)) continue;
    // 县教体局表彰优秀教师, 县公安局优秀党员: of a body or somebody in front of it.
    if (ledger.taken.some((one) => HOLDER.test(one.draft.type) && one.start < end && one.end > start))
      continue;
    if (isInFront(ledger, before, end, index + whole.length, OF_PERSON.test(title)))
      ledger.add(ledger.text.slice(start, end), "HONOR", start, end, "initiative/title-in-front");
  }
};

/** Adds honours of such lists, where what they are said of is named behind 的. */
export const readHeldAs = (ledger: InitiativeLedger): void => {
  for (const { index, 0: list } of findAll(ledger.text, HELD_AS)) {
    const behind = index + list.length + 1;
    if (!ledger.taken.some(({ draft, start }) => draft.type !== "Person" && start === behind)) continue;
    let at = index;
    for (const part of list.split(/(、|以及|[和及])/u)) {
      if (part.length > 3) ledger.add(part, "HONOR", at, at + part.length, "initiative/title-in-front");
      at += part.length;
    }
  }
};

/** True where somebody who can hold it follows at once; behind 作为 after a comma, and a person after their post. */
const isInFront = (
  { text, taken }: InitiativeLedger,
  before: string,
  end: number,
  behind: number,
  personal: boolean,
): boolean => {
  if (taken.some(({ draft, start, end: at }) => draft.type !== "Person" && start < end && at > end))
    return false;
  const next = text[behind] ?? "";
  if (personal)
    return (
      personBehind(
        text,
        end,
        taken.filter(({ draft }) => draft.type === "Person"),
      ) !== undefined
    );
  const dash = text.startsWith("——", behind) ? 2 : 0;
  const from = next === "，" && /作为$/u.test(before) ? behind + 1 : behind + dash;
  return taken.some(({ draft, start, anaphoric }) => draft.type !== "Person" && start === from && !anaphoric);
};
const HOLDER = /^(?:Organization|Person)$/u;

/** Who holds a personal honour that ends at an offset: the first of these people behind it, with a body and a post between. */
export const personBehind = (text: string, end: number, people: readonly Mention[]): Mention | undefined =>
  people.find(
    ({ start }) => start >= end && start - end <= REACH && LEADS_TO_HOLDER.test(text.slice(end, start)),
  );
const REACH = 30;
const LEADS_TO_HOLDER =
  /^(?:称号)?(?:获得者)?(?![和与及]|候选|提名|推荐|评选)、?(?:(?![的了向到])[\p{Script=Han}“”])*$/u;
