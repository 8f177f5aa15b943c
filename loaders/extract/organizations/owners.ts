import type { Kit } from "../../kit.ts";
import type { Division, Doc, Draft, Mention } from "../../types.ts";
import { jurisdictionAt } from "../jurisdiction.ts";
import type { PlaceIndex } from "./place-index.ts";
import type { ToldBodies } from "./told.ts";
import {
  COMMON_BUREAU,
  COMMON_DEPARTMENT,
  ENDS_LEADERS,
  LEADER_BEFORE,
  LEADER_NEXT,
  LEADERS_REACH,
  OWNED_COMPANY,
  POST_BETWEEN,
  VILLAGE_BODY,
} from "./wordings.ts";

/** A body's name in full, and the division that it belongs to. */
export interface Named {
  readonly name: string;
  readonly division: Division | null;
}

/** What leaders of a place are, behind its level's letter, and behind their body. */
const LEADS_THERE =
  /^[市县区旗](?:委|政府|人大常委会|政协)(?:常委|副?书记|副?主任|副?主席|秘书长|副?[市县区旗]长|[组宣统]|政法|办公)/u;
const RECEIVED = /[来到赴]|考察|调研|一行|率|会见|陪同|交流/u;
const LED = /^(?:副?书记|常委|副?主任|副?主席|(?:常务)?副?[市县区旗]长|党组)/u;
/** What stands in front of a place where something is or somebody goes. */
const WHERE_TO = /[在赴到往于从向与和]$|来自$/u;
const OF_STATE =
  /国家|全国|国务院|中共中央|(?:教育|公安|财政|民政|司法|水利|交通运输|农业农村|生态环境|自然资源)部/u;
const LEVELS = /^(?:CITY|COUNTY)$/u;

/** Tells whose a body is by what stands around it: the list that it is in, those told before. */
export class Owners {
  readonly #doc: Doc;
  readonly #places: readonly Mention[];
  readonly #index: PlaceIndex;
  readonly #told: ToldBodies;
  readonly #kit: Kit;
  /** Where bodies start that took their place from the one before them in a list. */
  readonly #inherited = new Set<number>();

  constructor(doc: Doc, places: readonly Mention[], index: PlaceIndex, told: ToldBodies, kit: Kit) {
    this.#doc = doc;
    this.#places = places;
    this.#index = index;
    this.#told = told;
    this.#kit = kit;
  }

  get #text(): string {
    return this.#doc.article.text;
  }

  /** 甲市委组织部、市妇联: in a list the level's letter means the place that was named just before. */
  siblingOf(start: number, level: string, rest: string): Division | undefined {
    const linked = /(?:[、和与，]|联合|会同)$/u.test(this.#text.slice(Math.max(0, start - 2), start));
    if (!linked || !/^[市县区旗州盟]$/u.test(level)) return undefined;
    const pair = LEADER_NEXT.test(this.#text.slice(start, start + 12));
    const last = this.#told.recent(start, ({ end }) => {
      if (end >= start || start - end > 12) return false;
      const between = this.#text.slice(end, start);
      return (
        /^(?:[、和与]|联合|会同)$/u.test(between) ||
        POST_BETWEEN.test(between) ||
        (pair && LEADER_BEFORE.test(between))
      );
    });
    const division = last?.draft.division;
    if (!last || !division?.name.endsWith(level)) return undefined;
    // 甲市侨办、市侨办: the other one of the same name is the home's own.
    if (!pair && last.draft.name === `${division.name}${rest}`) return undefined;
    const named = this.#index.namedAt(last.start).length > 0;
    if (!named && !this.#inherited.has(last.start)) return undefined;
    this.#inherited.add(start);
    return division;
  }

  /**
   * 甲市委副书记、市长乙主持召开会议，市委常委丙出席: whom a sentence tells of is of that place, and so are the leaders of its
   * level behind him, where no other place is named and nobody of the home's own stands in front.
   */
  placeOfLeader(start: number, level: string): Division | undefined {
    if (!/^[市县区旗]$/u.test(level) || !LEADS_THERE.test(this.#text.slice(start, start + 12)))
      return undefined;
    const sentence = Math.max(this.#text.lastIndexOf("。", start), this.#text.lastIndexOf("\n", start)) + 1;
    if (start - sentence > LEADERS_REACH) return undefined;
    const leaders = this.#told.since(
      sentence,
      ({ draft, end }) =>
        LED.test(this.#text.slice(end, end + 6)) && draft.division?.name.endsWith(level) === true,
    );
    const last = leaders.at(-1);
    // 甲县县委书记乙率团来考察，县委副书记丙陪同: those who are visited.
    if (last && RECEIVED.test(this.#text.slice(last.end, start))) return undefined;
    // 甲县政协主席乙参加座谈，县政协主席丙主持: a post of one is not told of two.
    if (last && onlyOne(this.#text.slice(last.end), this.#text.slice(start + 1))) return undefined;
    const [first] = leaders;
    const named = first !== undefined && this.#index.namedAt(first.start).length > 0;
    const other = this.#places.some(
      ({ draft, start: from, end, anaphoric }) =>
        from >= (last?.end ?? start) && end <= start && !anaphoric && LEVELS.test(String(draft.props.level)),
    );
    return last && named && !other ? (last.draft.division ?? undefined) : undefined;
  }

  /** 甲市领导乙、丙，市委秘书长丁参加: up to the verb all of them are of that place. */
  placeOfLeaders(start: number, level: string): Division | undefined {
    const from = Math.max(0, start - LEADERS_REACH);
    const before = this.#text.slice(from, start);
    const at = before.lastIndexOf("领导");
    if (at < 0 || ENDS_LEADERS.test(before.slice(at))) return undefined;
    const place = this.#places.find(({ end, anaphoric }) => end === from + at && !anaphoric);
    // 甲市领导乙，丙市委常委丁，市政府秘书长戊: the next place named is whose they are from there on.
    const other = this.#places.some(
      (one) =>
        one.start > from + at &&
        one.end <= start &&
        !one.anaphoric &&
        LEVELS.test(String(one.draft.props.level)),
    );
    if (other) return undefined;
    return place?.draft.division?.name.endsWith(level) ? place.draft.division : undefined;
  }

  /** 政协主席甲: the conference of the place of those told beside it, else the one told, or the home's. */
  organOf(plain: string, start: number): Named {
    const { articleHome, paperHome } = this.#doc.home;
    const { text } = this.#doc.article;
    // 甲县政协主席某某一行到乙县，政协主席…陪同: the home's, who receive.
    const receives = /一行[^。；\n]{0,40}$/u.test(text.slice(Math.max(0, start - 44), start));
    const division =
      this.#told.ledBeside(start, text) ??
      (receives ? undefined : this.toldBefore(plain)?.division) ??
      articleHome ??
      paperHome;
    return { name: division ? `${division.name}${plain}` : plain, division };
  }

  /** 招商局 after 市招商局: the body of that name which the article told with its place. */
  toldBefore(plain: string): Named | undefined {
    const told = this.#told.named(plain);
    return told && { name: told.draft.name, division: told.draft.division ?? null };
  }

  /** 柳泉村党委书记甲、村委会主任乙: the village that a body of its own names just before. */
  villageTold(start: number, level: string): Named | undefined {
    const body = this.#told.recent(
      start,
      ({ end, draft }) => end <= start && start - end <= 40 && VILLAGE_BODY.test(draft.name),
    );
    const name = body && VILLAGE_BODY.exec(body.draft.name)?.[1];
    return name?.endsWith(level) ? { name, division: body?.draft.division ?? null } : undefined;
  }

  /** 财政局, 教育厅 without a word whose they are: of whom the sentence begins with or of the home, and of its province. */
  bureauOf(plain: string, start: number): Named {
    const division = COMMON_DEPARTMENT.test(plain)
      ? (jurisdictionAt("省", this.#doc, this.#places, this.#kit) ??
        jurisdictionAt("自治区", this.#doc, this.#places, this.#kit))
      : COMMON_BUREAU.test(plain)
        ? this.#bureauPlace(start)
        : null;
    return { name: division ? `${division.name}${plain}` : plain, division };
  }

  #bureauPlace(start: number): Division | null {
    const sentence = Math.max(this.#text.lastIndexOf("。", start), this.#text.lastIndexOf("\n", start));
    const isLeveled = ({ draft, anaphoric }: Mention) => !anaphoric && LEVELS.test(String(draft.props.level));
    const first = this.#places.find(
      (place) => place.start > sentence && place.end <= start && isLeveled(place),
    );
    // 教育部、统计局联合发文, 国家统计局公布, 统计局表示: the state's.
    if (OF_STATE.test(this.#text.slice(sentence + 1, start))) return null;
    // 在甲市举行, 赴乙县招商: where it was, not whose.
    if (first && !WHERE_TO.test(this.#text.slice(0, first.start).slice(-2)))
      return first.draft.division ?? null;
    const { articleHome, paperHome } = this.#doc.home;
    const home = articleHome ?? paperHome;
    // A city's paper tells of its counties too: the bureau of one that the story names may be meant.
    const county =
      home?.level === "CITY" &&
      this.#places.some((place) => isLeveled(place) && place.draft.props.level === "COUNTY");
    return home && !county && LEVELS.test(home.level) ? home : null;
  }
}

/** True where a post that one holds is told of both: behind a body, and behind the next one's letter. */
const onlyOne = (first: string, second: string): boolean => {
  const post = ONE_HOLDS.exec(first)?.[0];
  return post !== undefined && ORGAN.test(second) && second.replace(ORGAN, "").startsWith(post);
};
const ORGAN = /^(?:委|政府|人大常委会|政协)/u;
const ONE_HOLDS = /^(?:书记|主任|主席|[市县区旗]长)/u;

/** 交投集团 behind 甲市乙区城投集团, in one list: both are owned by the same place. */
export const ownedBeside = (plain: string, { name, division }: Draft): Named | undefined => {
  const [, place, rest = ""] = /^(.{1,12}[市县区旗州])(.{4,12})$/u.exec(name) ?? [];
  return place && OWNED_COMPANY.test(plain) && OWNED_COMPANY.test(rest)
    ? { name: `${place}${plain}`, division: division ?? null }
    : undefined;
};
