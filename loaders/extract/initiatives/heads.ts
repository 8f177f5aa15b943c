import type { InitiativeKind } from "../../../src/domain/ontology.ts";
import type { Hit } from "../scanner.ts";
import { wordAt, wordsOf } from "../words.ts";
import type { InitiativeLedger } from "./ledger.ts";

/** 项目建设, 平台企业, 计划投资, 专项培训: the head is another word's. */
export const goesOn = ({ doc, text }: InitiativeLedger, { end, surface }: Hit<InitiativeKind>): boolean => {
  const words = wordsOf(doc);
  const word = words[wordAt(words, end - 1)];
  if (word && word.end > end && !/^(?:建设|实施)$/u.test(text.slice(end, word.end))) return true;
  // 甲体系建设工程: what is built up is named with the last word.
  if (/^(?:建设|提升|改造|培育)(?:工程|行动|计划|专项)(?![部师])/u.test(text.slice(end, end + 5)))
    return true;
  // 甲产业基地项目: one thing, named with the last word.
  if (
    /(?:园|基地|厂|楼|中心)$/u.test(surface) &&
    /^(?:[一二三]期)?(?:项目|工程)/u.test(text.slice(end, end + 4))
  )
    return true;
  return isModifier(surface, text.slice(end, end + 4));
};

/** Heads that stand before another noun or verb more often than others: 计划投资, 专项资金, 系统推介. */
export const isModifier = (head: string, rest: string): boolean => {
  if (head === "计划")
    return /^(?:总?投资|于|在|今年|明年|年内|用|到|新建|建成|建设|生育|单列|经济|招|安排|引进|发放|每|\d)/u.test(
      rest,
    );
  if (head === "专项")
    return /^(?:培训|资金|债|检查|督查|调查|视察|督导|调研|抽查|评议|询问|暗访|核查|计划|经费|规划|担保|执法|打击|治理|清理|巡查|排查|监督|监察|服务|保护|斗争|工作[组专]|小组)/u.test(
      rest,
    );
  if (head === "试点")
    return /^(?:县|市|区|镇|乡|村|社区|单位|示范|城市|企业|学校|地区|基地|园|站|先行)/u.test(rest);
  if (head === "商标") return /^(?:专用|侵权|注册|权|所有|使用|许可|案|纠纷|保护|的|标识)/u.test(rest);
  if (head === "品牌")
    return /^(?:赛事|活动|建设|培育|效应|影响|形象|战略|化|价值|优势|意识|企业|产品|知名度|推广|运营|营销|打造)/u.test(
      rest,
    );
  if (head === "战略")
    return /^(?:思想|合作|性|意义|目标|任务|机遇|高度|地位|定位|支点|部署|伙伴|选择|考量)/u.test(rest);
  return head === "系统" && /^(?:推介|学习|梳理|部署|总结|思维|观念|治理|谋划|性)/u.test(rest);
};
