import { FIGURES } from "../../lexicons/figures.ts";
import { findAll } from "../search.ts";
import type { InitiativeLedger } from "./ledger.ts";
import { isEvent, namesEvent } from "./named-events.ts";

const QUOTED = "“([^“”\\n。；，]{3,20})”([\\p{Script=Han}A-Za-z]{0,8}?)";
const RUN =
  "(?:牵头|推出|打造|实施|发起|研发|开发|运营|建设|创办|开办|设立|共建|组织实施|首创|创建|投资|援建|承建|开设|创立)";
const SPREAD = "(?:全面推行|全面推开|推广|推行|试点|先行先试|落地|推开|上线|投用|启用|铺开|试运行|全覆盖)";

/** What is told of a quoted name behind it that is told of things only that run. */
const TOLD: readonly RegExp[] = [
  // “甲”积分银行由乙局牵头实施
  `${QUOTED}(?=(?:是)?由[^，。；]{2,40}${RUN})`,
  // “甲”在乙镇率先试点
  `${QUOTED}(?=在[^，。；“”]{1,12}?(?:率先|先行|正式|全面|成功|首次|陆续|同步)?${SPREAD})`,
  // “甲”正式上线, “乙”推行以来
  `${QUOTED}(?=(?:已|近日|日前|正式|全新|全面|成功|今日|昨日)*(?:上线|投入使用|投用|启用|开通|(?:自[^，。；]{2,8})?(?:推出|实施|推行|运行|开办|上线|开展|启动)以来))`,
].map((source) => new RegExp(source, "gu"));

/** 青禾养老服务驿站由甲局牵头: a service named without quotes where its clause begins. */
const PLAIN = new RegExp(
  `(?<=^|[。；，\\n])(?:[\\p{Script=Han}\\d]{3,20}?(?:驿站|服务站|工作站|联络站|托管班|暑托班|食堂|书房|夜校|热线|直播间|小程序|公众号|服务平台|云平台|品牌|公益项目|志愿服务项目|帮扶计划|培育计划|培训班项目))(?=(?:是)?由[^，。；]{2,40}${RUN})`,
  "gmu",
);

/** 由甲会和乙行共建共享的爱心驿站: a service point right behind whose it is. */
const OF_THEM = new RegExp(
  `(?<=由[^，。；“”]{3,50}${RUN}(?:共管|共享|运营|管理){0,2}的)(?:[\\p{Script=Han}]{2,12}?(?:驿站|服务站|工作站|食堂|书房|书屋|夜校|托管班|会客厅|小院|直播间))(?=[，。；、]|在|正式|已|内|$)`,
  "gmu",
);

/** Names in quotes by what their sentence goes on to tell. */
export const readTold = (ledger: InitiativeLedger): void => {
  for (const pattern of TOLD)
    for (const { index, 0: whole, 1: inside = "", 2: tail = "" } of findAll(ledger.text, pattern)) {
      const end = index + whole.length;
      if (ledger.isTaken({ start: index, end }) || isNoName(inside, tail)) continue;
      const name = `${inside}${tail}`;
      ledger.add(name, ledger.kindOf(name) ?? "PROGRAM", index, end, "initiative/told");
    }
  for (const { index, 0: name } of [...findAll(ledger.text, PLAIN), ...findAll(ledger.text, OF_THEM)])
    if (!NO_PLAIN_NAME.test(name) && !ledger.isTaken({ start: index, end: index + name.length }))
      ledger.add(name, ledger.kindOf(name) ?? "PROGRAM", index, index + name.length, "initiative/told");
};
/** 该项目, 这个驿站, 每个食堂: a word for what was told before. */
const NO_PLAIN_NAME =
  /^(?:该|这|此|本|其|上述|每|各|全部|所有|目前|其中|首[个家批]|\d)|[的了在和与及为被将把从对等已]/u;

const isNoName = (inside: string, tail: string): boolean =>
  FIGURES.has(inside) ||
  isEvent(inside) ||
  (tail !== "" && namesEvent(tail)) ||
  /[的了在和与及为被将把从对等已]|(?:活动|企业|公司|团队|队伍|人才|选手|作品|问题|精神)$/u.test(tail) ||
  /[！？：]|队$/u.test(inside);
