import type { Mention } from "../../types.ts";

/** What has a head, and is no body. */
const HEADED = /(?:项目|工程|活动|现场|工地|车间|班组|赛事|课题|专案)$/u;
/** The name of a shop, an inn or a farm behind its place. */
const SHOP =
  /^(?!.*[的了在与和被把由])\p{Script=Han}{1,10}(?:店|馆|坊|铺|行|场|厂|园|屋|吧|社|室|院|所|站|队|家|栈|楼|堂|苑|中心|基地)$/u;
/** 附近餐馆: one without a place; a sort alone is what was told before. */
const NEAR_BY = /^(?:附近|邻近|隔壁|对面|另一家|一家)/u;
/** Longest name of one, in characters. */
const LONGEST = 12;

/** 、甲县某某按摩店|负责人, ，项目|负责人: true where a title at an offset is of what stands in front. */
export const isOfUnreadBody = (
  text: string,
  start: number,
  { bodies, places }: { readonly bodies: readonly Mention[]; readonly places: readonly Mention[] },
): boolean => {
  const clause = /[^，。；、：“”\n]*$/u.exec(text.slice(Math.max(0, start - 30), start))?.[0] ?? "";
  // 甲公司乙项目负责人: the company's.
  if (bodies.some(({ end }) => end <= start && end > start - clause.length)) return false;
  if (HEADED.test(clause) || (NEAR_BY.test(clause) && SHOP.test(clause))) return true;
  const place = places.findLast(({ end }) => end <= start - 2);
  return (
    place !== undefined &&
    start - place.end <= LONGEST &&
    !/[的了在由]/u.test(text[place.start - 1] ?? "") &&
    SHOP.test(text.slice(place.end, start))
  );
};
