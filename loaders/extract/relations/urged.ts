import type { Mention } from "../../types.ts";
import type { Clause } from "./clause.ts";

/** 他强调，要完善机制: what a speaker asks for is no deed yet, unless he tells whose task it is. */
export const isUrged = (clause: Clause, verb: number, object: Mention): boolean => {
  const { text, sentence, agents } = clause;
  const before = text.slice(sentence.start, verb);
  // 要抢抓省里实施甲行动的机遇: what is told by the way is a fact.
  const isOfAgent =
    /^”?的/u.test(text.slice(object.end, object.end + 2)) &&
    agents.some(
      ({ start, end }) =>
        end <= verb && verb - end <= 6 && SEIZED.test(text.slice(Math.max(sentence.start, start - 8), start)),
    );
  if (isOfAgent) return false;
  return isAsked(before);
};

/** What a sentence has said up to a verb makes a wish of what follows, unless it tells whose task it is. */
export const isAsked = (before: string): boolean =>
  (URGED.test(before) || WISHED.test(before)) && !/由[^。]{2,60}(?:牵头|负责|会同)/u.test(before);
const SEIZED = /(?:抢抓|抓住|抓牢|把握|利用|借助|借力|围绕|对接|融入)[^，。；]{0,4}$/u;
const URGED =
  /(?:强调|指出|要求|希望|提出|表示|认为|建议|呼吁)[，,：:“]?[^。]*?(?:(?<![重主必只需])要(?![素点闻求])|需要|必须|应该|应当|务必|力求)|(?:^|[，,；])(?:下一步|接下来)?[，,]?(?:我[省市县区旗州盟]|全[省市县区旗州盟体]|各级?[^，,。；]{1,8}|[^，,。；“”]{1,12}(?:[局委联办]|部门|单位|组织|机关|党派|干部|政协|人大|法院|检察院|街道|乡镇))?(?<![重主必只需])要(?![素点闻求])/u;
/** 希望与甲市加强对接，在…上协同，探索乙: all that a wish goes on to name. */
const WISHED =
  /(?:^|[，,；“])(?:[他她]|会议|双方)?[^，,。；]{0,6}(?:希望|期待|呼吁|建议)(?!工程|小学|之星|园丁)/u;

/** 引导各银行建立乙, 鼓励农户打造丙: what others, whom nobody names, are brought to do. */
export const isOthers = ({ text, sentence, agents }: Clause, verb: number): boolean => {
  const start = Math.max(sentence.start, verb - 40);
  if (HEEDED.test(text.slice(start, verb))) return true;
  const caused = CAUSING.exec(text.slice(start, verb));
  if (!caused) return false;
  const from = start + caused.index;
  return !agents.some((agent) => agent.start >= from && agent.end <= verb);
};
/** 积极响应国家实施甲战略, 抢抓省里推出乙的机遇: whose deed it is that somebody heeds. */
const HEEDED =
  /(?:响应|贯彻|落实|遵照|按照|根据|顺应|紧跟|借助|抢抓|抓住|紧抓|利用|随着)[^，。；“”]{0,4}(?:国家|中央|党中央|国务院|省里|上级|党和国家|自治区)(?:大力|全面|深入|加快)?$/u;
const CAUSING =
  /(?:引导|鼓励|督促|动员|号召|倡导|发动|带动|激励|支持|帮助|指导|协助|组织|引入|引进|吸引|招引)(?:了)?[^，,。；“”、]{0,16}(?:企业|[茶药渔农酒民车药粮]企|公司|机构|银行|农户|村民|群众|居民|市民|商户|商家|学校|合作社|单位|部门|各[^，。；]{1,8}|党员|干部|经营主体|农民|职工|青年|妇女|社会力量|大户|能人|村|镇|乡|县|市|区)[^，,。；“”]{0,6}$/u;
