import type { Draft, Mention, Span } from "../../types.ts";
import { findAll } from "../search.ts";

/** Bodies that have no name but whose part they are: 下设甲、乙两个专班, 专班办公室设在丙局. */

/** A body where the text tells that it is set up. */
interface SetUp extends Span {
  readonly name: string;
  readonly whole: Draft;
}

const HAN = "\\p{Script=Han}";
const UNIT = "(?:工作专班|专班|工作小组|工作组|专项组|小组|分队|中队|服务队|中心|分会|支队|工作站)";
/** 下设甲、乙2个专班: each item, with the word behind the number. */
const BELOW = new RegExp(
  `(?:下设|内设|分设|设立了?|下辖)((?:${HAN}{2,8}、){1,9}${HAN}{2,8}?)等?(?:[\\d两三四五六七八九十]+)个(?:工作)?(${UNIT})(?=[，。；、（(]|$)`,
  "gu",
);
/** 下设2个小组：甲小组、乙小组: told one by one. */
const NAMED_BELOW = new RegExp(
  `(?:下设|内设|分设|设有)(?:[\\d两三四五六七八九十]+)个(?:${HAN}{0,4})(小组|工作组|专班|中队|分队|服务队|中心|支队)[：:]((?:${HAN}{2,10}\\1(?:、|和|以及|及)){1,9}${HAN}{2,10}\\1)`,
  "gu",
);
/** 领导小组办公室设在, 专班办公室设在. */
const OFFICE =
  /(?<=^|[，。；：“])((?:领导小组|专班|指挥部|工作组|委员会|联席会议|联盟|协会)?)(?:下设)?(办公室|秘书处)(?=设在|设于|挂靠在?|设立在)/gmu;
/** How far back the body stands of which they are parts. */
const REACH = 120;
/** Bodies that have parts of their own. */
export const HAS_PARTS =
  /(?:领导小组|专班|指挥部|工作组|委员会|联席会议|联盟|协会|中心|医共体|集团|服务队|联合会)$/u;

/** The bodies of a text that are told so; `bodies` are those that it names. */
export const setUpIn = (text: string, bodies: readonly Mention[]): readonly SetUp[] => [
  ...findAll(text, BELOW).flatMap(({ index, 0: row, 1: list = "", 2: unit = "" }) => {
    const whole = before(text, bodies, index, "");
    if (!whole || /[的了在和与各]/u.test(list)) return [];
    let at = index + row.indexOf(list);
    return list.split("、").map((item) => {
      const one = { name: `${item}${unit}`, whole: whole.draft, start: at, end: at + item.length };
      at += item.length + 1;
      return one;
    });
  }),
  ...findAll(text, NAMED_BELOW).flatMap(({ index, 0: row, 2: list = "" }) => {
    const whole = before(text, bodies, index, "");
    let at = index + row.indexOf(list);
    return list.split(/(?<=组|班|队|心)(、|和|以及|及)/u).flatMap((item, i) => {
      const start = at;
      at += item.length;
      return whole && i % 2 === 0 ? [{ name: item, whole: whole.draft, start, end: at }] : [];
    });
  }),
  ...findAll(text, OFFICE).flatMap(({ index, 0: surface, 1: noun = "", 2: office = "" }) => {
    const whole = before(text, bodies, index, noun);
    const name = whole && `${whole.draft.name}${office}`;
    return name ? [{ name, whole: whole.draft, start: index, end: index + surface.length }] : [];
  }),
];

/** The last body in front that has parts, and is called by a noun. */
const before = (
  text: string,
  bodies: readonly Mention[],
  offset: number,
  noun: string,
): Mention | undefined =>
  bodies
    .filter(
      ({ draft, end }) =>
        end <= offset &&
        offset - end <= REACH &&
        draft.name.endsWith(noun) &&
        HAS_PARTS.test(draft.name) &&
        !text.slice(end, offset).includes("\n"),
    )
    .sort((a, b) => a.end - b.end)
    .at(-1);
