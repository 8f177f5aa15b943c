import type { Mention } from "../../types.ts";
import { findAll } from "../search.ts";
import type { Deed } from "./deeds.ts";
import { cleanName } from "./patterns.ts";

/** What a body looked into: 县人大常委会组织开展全县甲工作专项调查, 对《乙条例》贯彻实施情况开展执法检查. */

const HEADS =
  "(?:专项|专题|集中|联合|执法|现场|实地|突击|综合|交叉|随机|全面|督导|督查|安全|卫生|质量|市场|工作|会前|跟踪)*(?:检查督导|督导检查|督查检查|检查指导|调查研究|执法检查|调研视察|(?:隐患)?(?:大)?排查|检查|调研|调查|视察|督查|督导|评议|询问|巡查|暗访|抽查)";
/** Who is sent: 组织部分县人大代表. */
const SENT = "(?:组织|抽调|邀请)(?:(?![开进])[\\p{Script=Han}、]){0,14}?";
/** 就甲工作, 对乙的实施情况: what is looked into, in front of the verb. */
const ABOUT =
  "(?:(?:就|对|围绕|针对)((?:(?![了着就对])[\\p{Script=Han}“”《》、\\d]){2,34}?)(?:等工作|工作等)?)";
/** What is looked into, behind the verb. */
const OBJECT = "((?:(?![了着为把将])[\\p{Script=Han}“”《》\\d—]){0,26}?)";
const SURVEY = new RegExp(
  `(?:${SENT})?${ABOUT}?(?:组织)?(?:开展|进行)了?(?!的)${OBJECT}(${HEADS})(?:活动|工作)?(?=[，。；])`,
  "gu",
);
/** How far in front the day and the body are looked for. */
const REACH = 160;
/** A day on which it was: what a body does every month is no event. */
const DAY_TOLD = /\d日|[上下]午|近日|日前|连日来?|当[天日]|[昨今]日|本周|上周/u;
/** What is to be done, or often is; what is told of it in front. */
const NOT_ONE =
  /没有|尚未|从未|并未|暂未|未[对就]?$|不再|将|拟|计划|准备|多次|累计|先后|定期|经常|常态|不断|每[年月周季]|积极|持续|应当?|要$|必须|通过|配合|接受|根据|结合|关于|为[^，。；]{0,12}$/u;
const DEMANDED = /要求|强调|指出|建议|呼吁/u;
/** Cases of the police, of courts and of discipline, rounds of doctors and statisticians, and what tells only how. */
const NO_SURVEY =
  /审查|立案|涉嫌|违[法纪规]|^[对就][该此]|各类|各种|等多|视频|网传|舆情|原因|事故调查|火灾|财产|被执行人|当事人|嫌疑|肇事|酒驾|醉驾|患者|病例|病人|死者|现场调查|随访|追溯|溯源|入户|流行病|问卷|走访|需求|满意度|[一两三四五六七八九十百千\d]+余?[名户位起人例]/u;
const HOW_ALONE = /^(?:深入|全面|认真|细致|进一步|拉网式|地毯式|详细|仔细)?$/u;

/** The surveys of a text; `bodies` are those that it names. */
export const surveysIn = (text: string, bodies: readonly Mention[]): readonly Deed[] =>
  findAll(text, SURVEY).flatMap(({ index, 0: whole, 1: about = "", 2: object = "", 3: head = "" }) => {
    const before = text.slice(Math.max(0, index - REACH), index);
    const sentence = before.split(/[。！？\n]/u).at(-1) ?? "";
    const inFront = sentence.split(/[，；]/u).at(-1) ?? "";
    if (!DAY_TOLD.test(sentence) || DEMANDED.test(sentence)) return [];
    if (NOT_ONE.test(inFront) || NO_SURVEY.test(whole)) return [];
    if ((!about && HOW_ALONE.test(object)) || /^做好/u.test(about)) return [];
    const clause = index - (before.split(/[。！？，\n]/u).at(-1)?.length ?? 0);
    const acts = bodies.some(
      ({ draft, start, end, anaphoric }) =>
        !anaphoric && draft.type === "Organization" && start >= clause && end <= index && index - end <= 24,
    );
    if (!acts) return [];
    const name = cleanName(`${about}${object}${head}`);
    const start = about ? index : index + whole.indexOf(object + head);
    const end = index + whole.lastIndexOf(head) + head.length;
    return [{ name, kind: "INSPECTION", start, end, rule: "event/survey" }];
  });
