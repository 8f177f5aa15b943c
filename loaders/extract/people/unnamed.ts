import type { Draft, Span } from "../../types.ts";

/** True of a title that none of those behind it holds. */
export const isAnothers = (text: string, title: Span, body: Draft | undefined): boolean =>
  (isUnnamed(text.slice(title.start, title.end), body) && !OWN_POST.test(text.slice(title.end))) ||
  HELD_IN_FRONT.test(text.slice(Math.max(0, title.start - 3), title.start));

/** 市监察委负责人、市检察院检察长甲: of an agency's head who is not named, somebody else is told behind. */
const isUnnamed = (title: string, body: Draft | undefined): boolean =>
  /^(?:主要)?负责(?:人|同志)$/u.test(title) &&
  /^(?:PARTY|GOVERNMENT|LEGISLATURE|MASS_ORG)$/u.test(String(body?.props.kind));

/** 甲局负责人、副局长乙: what else who leads it is there. */
const OWN_POST =
  /^、(?:副?局长|副?主任|副?书记|副?部长|副?主席|副?秘书长|党组成员|(?:总|高级)(?:工程|农艺|会计|经济|畜牧|兽医)师)/u;

/** 甲任团长，乙协会主席丙任秘书长: the first is held by the one in front. */
const HELD_IN_FRONT = /(?<![时现曾历新原拟])(?:担任|任)$/u;
