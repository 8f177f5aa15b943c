import { ITEM_MARKS } from "../../read/marks.ts";
import type { Span } from "../../types.ts";
import { findAll } from "../search.ts";

/** Meetings of standing bodies that nothing but who met names: 县委常委会召开会议. */

interface Convened extends Span {
  /** Who met, and which of its meetings it was: 县委常委会会议. */
  readonly name: string;
}

const NUMBER = "第?[一二三四五六七八九十百\\d]+";
/** What a body meets for; no word of grammar, and not several of them. */
const NAME = "(?:(?![的由还各在于和与对将向从把被后])[\\p{Script=Han}]){2,14}?";
const OF_PLACE = `(?:${NUMBER}届)?(?:[\\p{Script=Han}]{2,7}[省市县区旗州盟](?=[省市县区旗州盟地]?委|政府|人大|政协))?(?:${NUMBER}届)?[省市县区旗州盟地]?`;
/** Bodies that are called by what they meet for: their meetings are told by their names. */
const BODY = `${OF_PLACE}(?:委(?:常委会|理论学习中心组|${NAME}(?:委员会|领导小组))|(?:政府|政协|人大常委会)党组(?:理论学习中心组)?|人大常委会)|${NAME}(?:领导小组|指挥部)`;
const SORT = "专题|扩大|[（(]扩大[）)]|全体|常务|主任|主席|党组|集体|集中|秘书长";
const MEETING = `(?:今年|本年度)?(?:${NUMBER}次)?(?:${SORT})*(?:会议|学习会|读书会|学习研讨会|民主生活会|例会)`;
/** Bodies that meet for many things, and sessions: which of their meetings it was tells this one. */
const ORGAN = `${OF_PLACE}(?:政府|政协)|[\\p{Script=Han}]{2,20}${NUMBER}次会议`;
const ONE_MEETING = `(?:预备会议|召集人会议|主席团(?:${NUMBER}次)?会议|${NUMBER}次(?:${SORT})*会议|(?:${SORT})+会议|选举大会)`;
/** So does a committee of the party. */
const COMMITTEE = "[省市县区州旗盟地]委";
const OWN_MEETING = "(?:专题|暑期)?(?:读书会|民主生活会|务虚会|学习会)";
const HOW = "(?:近日|日前|今[日天]|昨[日天]|[上下]午|利用[^，。；]{2,14}|以视频形式)?(?:召开|举行)了?";
const CONVENED = new RegExp(
  `(?<=^|[，。；：、\\n日午晚天${ITEM_MARKS}\\s])(?:(${BODY})${HOW}(${MEETING})|(${ORGAN})${HOW}(${ONE_MEETING})|(${COMMITTEE})${HOW}(${OWN_MEETING}))(?=[，。；\\n]|$)`,
  "gmu",
);

/** Where they stand. */
export const convenedIn = (text: string): readonly Convened[] =>
  findAll(text, CONVENED).map(({ 0: whole, index: start, ...told }) => ({
    name: `${told[1] ?? told[3] ?? told[5]}${told[2] ?? told[4] ?? told[6]}`,
    start,
    end: start + whole.length,
  }));
