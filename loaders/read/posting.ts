import { isNamesOnly } from "./bylines.ts";
import { isoDay } from "./issue.ts";

/** What a post's page tells of it beside its text. */
export interface Posting {
  /** ISO day of the post. */
  readonly day?: string;
  /** Who wrote it, with the word of the trade, as printed: 作者：甲 乙. */
  readonly byline?: string;
}

const DAY =
  /((?:19|20)\d{2})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})\s?日?(?:\s*(?:星期|周)[一二三四五六日天])?(?:\s*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?(?:\s*(?:星期|周)[一二三四五六日天])?/u;
const WHEN =
  "发布时间|更新时间|发布日期|更新日期|发稿时间|发表时间|发表日期|上传时间|录入时间|发布于|时间|日期";
/** Fields that tell when it was posted, or whence it comes. */
const TELLS_POST = new RegExp(
  String.raw`(?:${WHEN}|发布者|发布人|信息来源|新闻来源|消息来源|图片来源|素材来源|视频来源|内容来源|文章来源|稿件来源|资料来源|稿源|来源|供稿单位|报送单位|投稿单位|供稿(?=\s?[:：]\s?[\p{Script=Han}]{2,14}(?:[局委部办镇乡院]|中心|街道|公司)(?:\s|$))|原出处|(?:本文)?转自|转载自)\s*(?:[：:]|[|｜]\s*\S{0,14}(?:网|融媒|中心|发布|报|台|客户端|$))`,
  "u",
);
const FIELD =
  /(?:信息来源|新闻来源|消息来源|图片来源|素材来源|视频来源|内容来源|文章来源|稿件来源|资料来源|新闻作者|文章作者|供稿单位|报送单位|投稿单位|供稿|录入员?|稿件作者|稿源|来源|原出处|本文转自|转自|转载自|发布单位|发布机构|发布人|发布者|责任编辑|责编|网络编辑|编辑|审核人?|审稿|校对|校审|[一二三初复终]审|监制|签发|浏览次数|浏览量|浏览|阅读次数|阅读量|阅读|点击次数|查看次数|访问次数|点击率|点击量|点击|访问量|字体|字号|字体大小|字体设置|分享到?|IP属地|类别|分类|栏目|人气|作者|记者|通讯员|摄影)\s*[：:|｜](?:\s*(?![^\s：:|｜]{1,8}[：:])[^\s：:|｜]{1,24})?/gu;
const WRITER =
  /(?:(?:新闻|文章|稿件)?作者|记者|通讯员|文\/?图|文|图|摄影)\s*[：:/|｜]\s*[\p{Script=Han}·]{2,8}(?:[/／][文图摄]{1,2})?(?:[\s、]+(?!来源|发布|时间|日期|编辑|浏览|阅读|点击|责编|字体)[\p{Script=Han}·]{2,8}(?:[/／][文图摄]{1,2})?){0,4}(?![\p{Script=Han}：:/／])/gu;
/** 原创 甲 青禾发布: whose post it is, in front of the channel. */
const ORIGINAL = /^原创\s+[\p{Script=Han}·]{2,4}(?=\s)/u;
const ORIGINAL_ALONE =
  /^原创\s+([\p{Script=Han}·]{2,4})\s+[\p{Script=Han}A-Za-z]{2,12}(?:发布|融媒|融媒体|新闻|日报|观察|在线|之声|电视台|微信)\s*$/u;
const LABEL = new RegExp(String.raw`(?:${WHEN})\s*[：:]?`, "gu");
const MARKS = /[•|｜/\\·,，;；()（）[\]【】\s-]+/u;
const BUTTON =
  "原创|转载|放大字体|缩小字体|放大|缩小|默认|[大中小]字|[大中小T]|\\d{1,6}次(?:浏览|阅读|点击)|A[+-]?|打印本页|打印|评论|\\d{1,4}|关闭|收藏|分享|点击图片浏览下一页|下一页|次|北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆|省|市|自治区";
const SITE = String.raw`[\p{Script=Han}A-Za-z]{2,12}(?:发布|新闻|频道|融媒体?中心?|融媒|日报|晚报|时报|网|客户端|微信公众号|政府办公室|局|委)`;
/**
 * What may be left between marks: buttons, the province that a post comes from, the channel. Not several channels:
 * there are more ways to part a long row of them than could ever be tried.
 */
const LEFT = new RegExp(`^(?:${BUTTON})*(?:${SITE}(?:${BUTTON})*)?$`, "u");
/** 第1206期：第01版 本期出版日期：2016-09-14, 出版日期：2017年7月27日 第2版: when a story was printed, and on what page. */
const PRINTED_ON =
  /^版面\s?[:：]\s?第?\s?[A-D]?\d{1,3}\s?版|^(?:(?:总\s?第?|第)\s?\d{1,5}\s?期\s?[:：|｜,，]?\s?)(?:第\s?)?[A-D]?\d{1,3}\s?版(?=\s|[:：|｜]|$)|^(?=.{6,60}$)(?:(?:总\s?第?|第)\s?\d{1,5}\s?期\s?)?(?:本期)?(?:出版|见报|刊发|刊登)(?:日期|时间)\s?[:：]\s?\[?(?:19|20)\d{2}\s?[-年/.]/u;

/** gzrm2024: under what name somebody posted it. */
const LOGIN = /^[A-Za-z]{2,8}\d{2,6}$/u;
/** news.qinghe.com, 我来说两句: where a post stands, and what readers may do with it. */
const SITE_ADDRESS =
  /(?<![\w.])(?:https?:\/\/)?(?:[a-z\d-]{1,20}\.){1,3}(?:com|cn|net|org)(?![\w.])\/?|我来说两句|我要评论|参与评论|已有\d{1,6}人评论/gu;
const LONGEST = 160;

/** 来源：青禾网编辑：甲责编：乙: fields with nothing between them. */
const FIELD_BEHIND =
  /(?<=[\p{Script=Han}\d])(?<!信息|新闻|消息|文章|稿件|资料|责任|值班|网络|图片|素材|视频|内容)(?=(?:来源|编辑|责编|责任编辑|作者)[：:])/gu;
/** 新闻眼|来源：: the column in front of the fields. */
const COLUMN = /^[\p{Script=Han}]{2,6}\s?[|｜]\s?(?=来源|信息来源|发布时间|时间)/u;
/** 07.05.2024 09:15: the day in front of its year. */
const DAY_FIRST = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.((?:19|20)\d{2})(?![\d.])/u;

/** Reads a line such as 来源：某某发布 作者：甲 发布时间：2025-05-22 10:20 浏览：120; undefined where it is anything else. */
export const postingOf = (printed: string): Posting | undefined => {
  if (printed.length > LONGEST || /[。！？]/u.test(printed)) return undefined;
  const line = printed.replace(DAY_FIRST, "$3-$2-$1").replace(FIELD_BEHIND, " ").replace(COLUMN, "");
  const day = DAY.exec(line);
  if (PRINTED_ON.test(line)) {
    const iso = isoDay(day);
    return iso ? { day: iso } : {};
  }
  // 原创 甲 青禾发布, above the line of its day.
  const own = ORIGINAL_ALONE.exec(line)?.[1];
  if (own) return { byline: `作者 ${own}` };
  if (!day && !TELLS_POST.test(line)) return undefined;
  const byline = (line.match(WRITER) ?? []).join(" ").replace(/(?:新闻|文章|稿件)(?=作者)/gu, "");
  // 来源：县委宣传部 甲: who sent it.
  const byFields = TELLS_POST.test(line);
  const left = line
    .replace(DAY, " ")
    .replace(SITE_ADDRESS, " ")
    .replace(ORIGINAL, " ")
    .replace(WRITER, " ")
    .replace(FIELD, " ")
    .replace(LABEL, " ");
  if (
    !left
      .split(MARKS)
      .every((part) => LEFT.test(part) || (byFields && (isNamesOnly(part) || LOGIN.test(part))))
  )
    return undefined;
  const iso = isoDay(day);
  return { ...(iso && { day: iso }), ...(byline && { byline }) };
};
