import type { Mention, Span } from "../../types.ts";
import { findAll } from "../search.ts";

/** Delegations and teams that stand for a place or a body: 甲市党政代表团, 乙县代表队, 丙校一队, 省委督导组. */

const DELEGATION =
  /(?:党政|政府|人大|政协|经贸|企业家|体育|友好){0,2}(?:代表团|考察团|参访团)|代表队|[一二三四五六甲乙]队(?=[获夺勇战胜以折摘斩捧问和与、，；]|[\p{Script=Han}]{2,3}[/／])|驻\p{Script=Han}{2,16}(?:[村连场镇乡]|社区|嘎查)(?:“[^”]{2,6}”)?(?:驻村)?工作队|(?:[\p{Script=Han}]{0,10}第[一二三四五六七八九十]+)?(?:督导|督察|督查|巡视|巡察)组/gu;

/** Where they stand: right behind the place or the body that sends them. */
export const delegationsIn = (
  text: string,
  places: readonly Mention[],
  bodies: readonly Span[],
): readonly Span[] =>
  findAll(text, DELEGATION).flatMap(({ 0: whole, index }) => {
    // 柳泉村一队, 消防大队一队: a part that works, no team that plays.
    if (/^[一二三四五六甲乙]队$/u.test(whole) && /[村队局旅团]$/u.test(text.slice(0, index).slice(-1)))
      return [];
    const place = whole.endsWith("组")
      ? undefined
      : places.find((one) => one.end === index && !one.anaphoric);
    // 师市党政代表团: of a division of the Corps and its city.
    if (text.startsWith("师市", index - 2) && !whole.endsWith("组"))
      return [{ start: index - 2, end: index + whole.length }];
    const sender = place ?? (/[组队]$/u.test(whole) ? bodies.find((one) => one.end === index) : undefined);
    return sender ? [{ start: sender.start, end: index + whole.length }] : [];
  });
