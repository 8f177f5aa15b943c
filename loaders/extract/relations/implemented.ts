import { PLANNED } from "../../lexicons/verbs.ts";
import type { Draft, FactDraft, Mention } from "../../types.ts";
import { type Clause, type Group, groupsOf } from "./clause.ts";
import { readPlaced } from "./placed.ts";
import { isRunning, PLACED, runs } from "./runs.ts";
import { IN_SUCH } from "./subject-words.ts";

/** Where an initiative runs: the place that launches it, where it stands, 在X推开, 落户X, 覆盖X, 走进X. */
export const readImplementations = (
  clause: Clause,
  launches: readonly FactDraft[],
  told: readonly Mention[],
): readonly FactDraft[] => {
  const planned = new Set(launches.filter(({ props }) => props.modality === "PLANNED").map(({ to }) => to));
  const placed = [
    ...groupsOf(clause).flatMap((group) => inPlaces(clause, group, told, planned)),
    ...standing(clause),
  ];
  const elsewhere = new Set(placed.map(({ from }) => from));
  const where = launches.filter((launch) => isOfPlace(clause, launch) && !elsewhere.has(launch.to as Draft));
  return [...placed, ...readPlaced(clause, told), ...where.map(runsWhereLaunched)];
};

const IN = /在$/u;
const IN_AFTER =
  /^(?:[\d一二两三四五六七八九十百余多]+[个处家][^，。]{0,8}?)?[^，。]{0,8}?(?:推开|实施|设立|成立|开办|创办|打造|落成|投产|新建|推广|推行|落地|试点|开展|建设|开工|同步|揭牌|建起|建成|启动|上线|投用|启用|开市|开业|开街|开园|开馆|开张|开门|营业|投运|铺开|试行|先行先试|全覆盖)/u;
/** Verbs whose subject is the initiative. */
const REACHES =
  /(?:落户|覆盖|落地|落户到|遍布|选址|选址于|选址在|分布在|拟落户|签约落户|辐射|走进了?|坐落于|坐落在|惠及)$/u;
/** 在三镇设立8个服务点: what is set up there is the service's. */
const UNITS = /^[^，。]{0,8}?(?:设立|新建|建起|建成|布设)了?[\d一二三四五六七八九十百两余多]+[个处家]/u;

/** `announced` is what the clause says that somebody is going to launch. */
const inPlaces = (
  clause: Clause,
  group: Group,
  told: readonly Mention[],
  announced: ReadonlySet<FactDraft["to"]>,
): readonly FactDraft[] => {
  const { text, sentence } = clause;
  const before = text.slice(Math.max(sentence.start, group.start - 20), group.start);
  const after = text.slice(group.end, group.end + 16);
  const inside = IN.test(before) || IN_SUCH.test(before) ? IN_AFTER.exec(after) : null;
  if (!inside && !REACHES.test(before)) return [];
  const initiative = inside
    ? doneIn(clause, group, group.end + inside[0].length, UNITS.test(after), told)
    : reaching(clause, group, told);
  if (!initiative) return [];
  // 计划到2020年，甲覆盖乙: told to be planned in front.
  const planned =
    announced.has(initiative.draft) ||
    PLANNED.test(text.slice(Math.max(initiative.end, sentence.start), group.start)) ||
    /(?:^|[，；])(?:计划|预计|力争)(?:到|于|在)[^，。；]{2,12}，[^，。；]{0,4}$/u.test(
      text.slice(Math.max(sentence.start, initiative.start - 22), Math.max(sentence.start, initiative.start)),
    );
  const all = inside ? [initiative] : listedWith(clause, initiative);
  return group.members
    .filter(({ draft }) => draft.type === "Place")
    .flatMap((place) =>
      all.map((one) =>
        runs(clause, one, place, planned, "implemented-in/in-place", one.start < sentence.start ? 0.6 : 0.85),
      ),
    );
};

/** 在甲设立“乙”; “乙”在甲落地; in 在甲新建丙 nothing of 乙 is told. */
const doneIn = (
  clause: Clause,
  group: Group,
  verbEnd: number,
  units: boolean,
  told: readonly Mention[],
): Mention | undefined => {
  const running = clause.initiatives.filter(isRunning);
  const object = running.find(({ start }) => start >= group.end && start - verbEnd <= 14);
  if (object) return object;
  if (units)
    return (
      running.findLast((one) => one.end <= group.start && !isMeans(clause, one)) ??
      toldBefore(clause, told, group.start)
    );
  // Another object follows: that is what is done there.
  if (/^[\p{Script=Han}“《]{3}/u.test(clause.text.slice(verbEnd, verbEnd + 3))) return undefined;
  return running.findLast(({ end }) => end <= group.start && isNear(clause, end, group.start));
};

/** 在“甲”平台报名, 通过乙平台: what is used for it. */
const isMeans = ({ text }: Clause, { start }: Mention): boolean =>
  /(?:在|通过|登录|依托|借助|进入)“?$/u.test(text.slice(Math.max(0, start - 3), start));

const reaching = (clause: Clause, group: Group, told: readonly Mention[]): Mention | undefined =>
  clause.initiatives.findLast(
    (one) => isRunning(one) && one.end <= group.start && isNear(clause, one.end, group.start),
  ) ?? toldBefore(clause, told, group.start);

/** 甲产业园、乙项目等落户: all of the list. */
const listedWith = ({ initiatives, text }: Clause, last: Mention): readonly Mention[] => {
  const list = [last];
  for (const one of [...initiatives].reverse())
    if (
      isRunning(one) &&
      one.end < (list[0] as Mention).start &&
      /^”?(?:、|和|及|以及)“?$/u.test(text.slice(one.end, list[0]?.start))
    )
      list.unshift(one);
  return list;
};

/** No other subject stands between. */
const isNear = ({ text }: Clause, from: number, to: number): boolean => {
  const between = text.slice(from, to);
  return between.length <= 60 && !/争取|力争|希望|拟将/u.test(between);
};

/** 首批覆盖甲村, 分布在乙镇: the service that the sentence before told last. */
const toldBefore = (clause: Clause, told: readonly Mention[], offset: number): Mention | undefined =>
  told.findLast(
    (one) =>
      isRunning(one) &&
      /SERVICE|PLATFORM|PROJECT/u.test(String(one.draft.props.kind)) &&
      one.end <= clause.sentence.start &&
      offset - one.end <= 90,
  );

/** What a place launches for itself, rather than builds for another place or agrees on with it. */
const isOfPlace = ({ text }: Clause, { from, to, start, end }: FactDraft): boolean =>
  from.type === "Place" &&
  to !== "ARTICLE" &&
  to.type === "Initiative" &&
  to.props.kind !== "WORK" &&
  !/援建|共建(?!共治|共享|模式|机制|的)|签署|签订|协办|承办/u.test(text.slice(start, end)) &&
  // 在此建成: at a place that was told before.
  !/在(?:此|这里|当地)[^，。；]{0,6}$/u.test(text.slice(Math.max(0, start - 8), start));

const runsWhereLaunched = (launch: FactDraft): FactDraft => ({
  ...launch,
  type: "IMPLEMENTED_IN",
  from: launch.to as Draft,
  to: launch.from,
  props: launch.props.modality === "PLANNED" ? { modality: "PLANNED" } : {},
  rule: "implemented-in/launching-place",
});

/** 洋县青禾镇柳泉村…项目: nothing but the places around it in front, or a short word. */
const isBehindPlaces = (before: string): boolean =>
  before.length <= 6 || (before.length <= 14 && /(?:[省市县区旗州盟镇乡村]|街道|苏木)$/u.test(before));

const BUILT = /^(?:SERVICE|PROJECT)$/u;

/** 柳泉村“零工驿站”揭牌, 青禾镇供水改造项目, 全省“甲”计划: behind the name of its place, or named by it. */
const standing = (clause: Clause): readonly FactDraft[] =>
  clause.initiatives
    .filter(({ draft, anaphoric }) => PLACED.test(String(draft.props.kind)) && !anaphoric)
    .flatMap((initiative) =>
      clause.places
        .filter((place) => standsIn(clause, place, initiative))
        .map((place) => runs(clause, initiative, place, false, "implemented-in/standing", 0.8)),
    );

const standsIn = ({ text, agents }: Clause, place: Mention, { start, end, draft }: Mention): boolean => {
  const level = String(place.draft.props.level);
  const local = /TOWNSHIP|VILLAGE|ZONE|SITE/u.test(level);
  // 乡村振兴: in no place's name.
  if (place.end > end || (place.end === end && place.start >= start)) return false;
  // 甲水库工程, 甲公园改造项目: the thing itself, and no place that it is in.
  if (
    level === "SITE" &&
    place.start >= start &&
    /^(?:枢纽|建设|改造)?(?:工程|项目)$/u.test(text.slice(place.end, end))
  )
    return false;
  // 甲—乙产业园: built by one for the other.
  if (place.start >= start && /^[—·～-]/u.test(text.slice(place.end, place.end + 1))) return false;
  // 洋县城市供水改造项目: the county that the name begins with.
  const ofCounty =
    level === "COUNTY" &&
    place.start === start &&
    draft.props.kind === "PROJECT" &&
    !agents.some((one) => one.start === start && one.end > place.end);
  if (place.start >= start)
    return (
      (local || ofCounty) &&
      (BUILT.test(String(draft.props.kind)) || (draft.props.kind === "PROGRAM" && place.start === start)) &&
      !place.anaphoric &&
      isBehindPlaces(text.slice(start, place.start)) &&
      place.end < end
    );
  const between = text.slice(place.end, start);
  if (between === "")
    return local
      ? BUILT.test(String(draft.props.kind)) && !place.anaphoric
      : /^[“《]/u.test(text.slice(start, start + 1));
  return (
    local && !place.anaphoric && BUILT.test(String(draft.props.kind)) && /^(?:内|境内)?的[“]?$/u.test(between)
  );
};
