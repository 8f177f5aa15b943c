import type { RuleName } from "../../rules/registry.ts";
import type { Draft, FactDraft, Mention } from "../../types.ts";

/** An event HELD_AT a place or body. */
export const venue = (
  event: Draft,
  place: Mention,
  start: number,
  end: number,
  rule: RuleName,
): FactDraft => ({
  type: "HELD_AT",
  from: event,
  to: place.draft,
  props: {},
  start,
  end: Math.max(end, place.end),
  rule,
  confidence: 0.9,
});

/** 在甲馆的指导下: a body that helps is no place to be. */
export const NOT_A_VENUE =
  /^(?:带来|表演|演唱|演奏|选送|献上|创作)的|^(?:等[^，。]{0,6})?的?(?:大力)?(?:支持|指导|帮助|带领|率领|引导|组织(?!(?:召开|开展|举行|举办)(?![^，。；]{0,16}的))|陪同|领导|推动|统筹|协调|关心|见证|努力|号召|倡议|主持|协助|配合)/u;

const KNOWN_AS =
  "(?:[之侨水茶花石竹陶瓷果酒歌诗]乡|古都|古城|名城|水城|山城|春城|泉城|冰城|首府|省会|A{1,5}级(?:旅游)?景区)";
/** 侨乡, 历史文化名城: what a place is known as, between what is around it and its name. */
export const AROUND = new RegExp(`^\\p{Script=Han}{0,4}${KNOWN_AS}$`, "u");
/** 在, 在县城, 在前进路28号, 在甲省侨乡: what leads to where something is held. */
export const IN_PLACE = new RegExp(
  `[在于](?:\\p{Script=Han}{1,12}[省市县区州]\\p{Script=Han}{0,4}${KNOWN_AS}|(?:中心|主|老|新)?城区|县城|市区|镇区|城郊|(?:(?![在于])\\p{Script=Han}){2,6}(?:大道|[路街巷])(?:[东西南北中]段)?\\d{1,4}号)?$`,
  "u",
);

/** 举行的新闻发布会 behind a place: another event than one of this name, which the sentence told before. */
export const holdsAnother = (rest: string, name: string): boolean => {
  const other = OTHER_EVENT.exec(rest)?.[1];
  return other !== undefined && !name.endsWith(other);
};
const OTHER_EVENT =
  /^(?:隆重|成功)?(?:举行|举办|召开)的[\p{Script=Han}]{0,6}?(发布会|推介会|座谈会|研讨会|洽谈会|签约仪式|启动仪式|开幕式|会议|论坛|大赛|比赛|展览|晚会|演出)/u;
