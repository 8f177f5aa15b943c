import type { EventKind } from "../../../src/domain/ontology.ts";
import { GENERIC_EVENTS } from "../../lexicons/events.ts";
import { COUNTED, ON_A_DAY, SORT_OF_ACTIVITY, STANDING } from "./patterns.ts";

/** Words that end like the name of an event and name none. */

/** What was found: a name as the text has it and without its marks, with where it and its last word begin. */
export interface Found {
  readonly text: string;
  readonly name: string;
  readonly plain: string;
  readonly kind: EventKind;
  readonly from: number;
  readonly head: number;
  readonly end: number;
  /** No shorter name is one; five characters where none is told. */
  readonly least?: number;
}

/** True where the words are no name: counted, generic, or too short to tell one event from others. */
export const isNoName = (found: Found): boolean => {
  const { name, plain, least = 5 } = found;
  return (
    // 某会议甲代表团审议: the group's own meeting, which is read for itself.
    /(?:会议|大会)[\p{Script=Han}]{2,8}代表团审议$/u.test(name) ||
    COUNTED.test(plain) ||
    /^(?:大会|会议|赛事|活动)/u.test(plain) ||
    /人民代表大会$|政治协商会议$/u.test(plain) ||
    (/评选$/u.test(plain) && !/[“届年十]/u.test(name)) ||
    GENERIC_EVENTS.test(plain) ||
    isBareHead(found) ||
    (plain.length < least && !/^[市县区旗州]长(?:例会|办公会)$/u.test(plain)) ||
    /(?:(?<!周)年|大行动|大会战|工程|计划)活动$/u.test(plain) ||
    isSort(found)
  );
};

/** A head with nothing in front: only a committee's own meetings go by it. */
const isBareHead = ({ text, plain, from, head }: Found): boolean =>
  head - from < 2 &&
  !/^.委(?:常委会|全会)/u.test(plain) &&
  !(STANDING.test(plain) && /(?:召开|举行|主持)了?$/u.test(text.slice(Math.max(0, from - 3), from)));

/** An activity that only tells of what sort it is, where no count and no day shows that it was one. */
const isSort = ({ text, name, plain, kind, from, end }: Found): boolean =>
  kind === "ACTIVITY" &&
  /活动$/u.test(plain) &&
  plain.length < 7 &&
  !/“|义务植树|无偿献血/u.test(name) &&
  !(
    plain.length === 6 &&
    !SORT_OF_ACTIVITY.test(plain) &&
    ON_A_DAY.test(text.slice(Math.max(0, from - 90), from))
  ) &&
  !/^[\d一二三四五六七八九十]+[余多]?[场期次]/u.test(text.slice(end, end + 6));
