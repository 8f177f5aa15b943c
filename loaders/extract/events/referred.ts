import type { Mention } from "../../types.ts";

/** Events that are only spoken of: 学习总书记在某会议上的讲话, 贯彻某会议精神, 关于召开某会议的决定. Who acts then is not there. */

const STUDIED =
  /(?:学习|传达|贯彻|落实|领会|宣讲|根据|按照|对照|结合|重温)[^，。；]{0,30}$|总书记(?:在|出席|主持)[^，。；]{0,16}$/u;
const SAID_THERE =
  /^[”》]?(?:上|时|期间)?(?:发表)?的?(?:系列|重要|有关|决策)*(?:讲话|精神(?!病)|指示|批示|部署|要求|论述|决定)/u;
const REACH = 40;

/** 审议关于召开甲会议的决定: it is still to come. */
const TO_BE_HELD = /关于(?:召开|举行|召集)$/u;
/** 研究召开甲会议, 决定于近期召开甲会议 */
const MEANT = /(?:研究了?|决定(?:[于在][^，。；]{2,8})?)(?:召开|举行|召集)$/u;
const DECIDED = /^[”》]?的?(?:决定|通知|请示|方案|建议|事宜|有关事项)/u;

/** True where an event is named for what was said there alone. */
export const isReferred = (text: string, { start, end }: Mention): boolean =>
  (SAID_THERE.test(text.slice(end, end + 16)) &&
    STUDIED.test(text.slice(Math.max(0, start - REACH), start))) ||
  MEANT.test(text.slice(Math.max(0, start - 16), start)) ||
  (DECIDED.test(text.slice(end, end + 6)) && TO_BE_HELD.test(text.slice(Math.max(0, start - 4), start)));
