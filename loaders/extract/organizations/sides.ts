import type { Span } from "../../types.ts";
import { findAll } from "../search.ts";

/** The sides of a match, called by their place alone: 青禾队以3∶1战胜柳泉队. */

const BEATS = "(?:战胜|击败|力克|险胜|大胜|完胜|力压|淘汰|轻取|横扫|逆转|不敌|惜败|负于|战平|逼平|对阵|迎战)";
const SCORE = "以[\\d一二三四五六七八九十]{1,3}[:：∶比—－-][\\d一二三四五六七八九十]{1,3}";
const NAME = "(?:(?![的了在是与和及为将把被让对向到由从以])\\p{Script=Han}){2,7}?队";
/** In front of the score, the victory or the player. */
const FIRST = new RegExp(
  `(?<=^|[，。；：、“”\\n]|最终|其中|随后|当晚)(${NAME})(?=(?:最终|一举)?(?:${SCORE}|(?:经过?|通过)[^，。；、]{1,10}?${BEATS}|${BEATS})|队员\\p{Script=Han}{2,4}[，。说在接主打开罚攻头]|(?:最终)?(?:夺冠|捧杯|折桂|夺魁))`,
  "gmu",
);
/** Behind it. */
const SECOND = new RegExp(
  `(?:${BEATS}了?|${SCORE}(?:小|大|险|战)?胜了?)(${NAME})(?=[，。；、”\\n]|$)`,
  "gmu",
);
/** 在青禾队与柳泉队之间进行, 由青禾队与柳泉队争夺冠军 */
const ONE_OF_TWO = new RegExp(`(?<=[在由])(${NAME})(?=[与和]${NAME}(?:之间|争夺|角逐))`, "gu");
const OTHER_OF_TWO = new RegExp(`(?<=队[与和])(${NAME})(?=之间|争夺|角逐)`, "gu");
/** Whatever plays, and teams that play nothing. */
const NO_SIDE =
  /^(?:我|该|本|各|两|双|主|客|对|强|男|女|红|蓝|白|黑|黄|绿|两支|参赛|上届|卫冕|对方|对手|其他|另一)队$|(?:部|军|乐|车|排|舰|消防|救援|施工|代表|服务|突击|工作|志愿|宣传|文艺|应急|巡逻|执法|考古|勘探|医疗|大|中|支|总|带|率|领|列|组|排|归)队$|^(?:其他|东道主|卫冕|对手)/u;
/** What shows that a text tells of a match. */
const MATCH = /[球决赛]赛|联赛|杯赛|村超|村BA|揭幕战|球队/u;

/** Where they stand. */
export const sidesIn = (text: string): readonly Span[] =>
  MATCH.test(text)
    ? [FIRST, SECOND, ONE_OF_TWO, OTHER_OF_TWO].flatMap((pattern) =>
        findAll(text, pattern)
          .map(({ 0: whole, 1: name = "", index }) => ({
            start: index + whole.lastIndexOf(name),
            end: index + whole.lastIndexOf(name) + name.length,
          }))
          .filter(({ start, end }) => !NO_SIDE.test(text.slice(start, end))),
      )
    : [];
