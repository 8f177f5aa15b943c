/** Whose paper a page is, by the name and the publisher that its masthead prints. */

/** 中共青禾县委主办, 青禾县融媒体中心编印, 主管主办：中共青禾县委宣传部 承办：青禾县融媒体中心. */
export const PUBLISHES =
  /^(?:主管主办|主管|主办|承办|编印|出版)(?:单位)?\s?[:：]\s?(?=中共|[\p{Script=Han}]{2,12}(?:融媒体中心|报社|宣传部))|^中共[\p{Script=Han}]{2,20}?委(?:员会)?(?:宣传部)?\s?(?:机关报|主管主办|主管|主办)|^(?:[\p{Script=Han}]{2,12}(?:委|人民政府|融媒体中心|报社|宣传部)\s?){1,3}(?:主管主办|主管|主办|编印|出版)$/u;
/** The place of the body that publishes a paper. */
const PUBLISHER =
  /中共([\p{Script=Han}]{1,12}?[省市县区旗州盟])[省市县区旗州盟]?委|([\p{Script=Han}]{1,12}?[省市县区旗州盟])(?:人民政府|融媒体中心|报社|委宣传部)|第[一二三四五六七八九十]{1,2}师([\p{Script=Han}]{2,5}市)/u;

/** 青禾报, 青禾大众, 今日青禾, 魅力青州·云上青禾: a line that may be a paper's or channel's name. */
const NAME =
  /^(?:[\p{Script=Han}]{2,7}(?:(?<![预海捷汇上举通情简公画])报|大众|时讯|资讯|快讯|新闻|发布|新闻网|在线|[晨周]刊|视窗|之窗|零距离)|(?:今日|云上|掌上|智慧)[\p{Script=Han}]{2,6}|[\p{Script=Han}]{2,4}·云上[\p{Script=Han}]{2,5})$/u;
const GENERIC =
  /^(?:标题|图片|综合|社会|时政|民生|本地|县区|国内|国际|一句话|州内|市内|县内|简明|体育|校园|经济|文化|教育|法治|重要|权威|最新|今日|每日)/u;

/** 青 禾 报. */
const closed = (line: string): string => (/^\S(?: \S){1,7}$/u.test(line) ? line.replace(/ /gu, "") : line);

/** A name of the paper that nothing else of its kind holds. */
export const isPaperName = (line: string): boolean =>
  NAME.test(closed(line)) &&
  (!GENERIC.test(line) || /^今日(?!要闻|看点|关注|头条|导读|推荐|话题|提示)/u.test(line));

/** The name that a masthead's lines give where they say no 日报 or its kin. */
export const nameIn = (lines: readonly string[]): string | undefined =>
  lines
    .flatMap((line) => [line, ...(/\d{4}[年./-]/u.test(line) ? line.split(" ") : [])])
    .filter(isPaperName)
    .map(closed)[0];

/** Whose body publishes the paper, as its masthead tells. */
export const publisherIn = (lines: readonly string[]): string | undefined => {
  for (const line of lines) {
    const found = PUBLISHES.test(line) ? PUBLISHER.exec(line) : null;
    const place = found?.slice(1).find(Boolean);
    if (place) return place;
  }
  return undefined;
};
