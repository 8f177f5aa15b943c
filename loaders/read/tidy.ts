import { parseDocument } from "htmlparser2";
import { isNamesOnly } from "./bylines.ts";

/** A printed line without what its layout put in. */

/**
 * A line with single spaces, plain digits and letters, and days without gaps, and without hashtags and pictures at its
 * ends or a link behind its last sentence. `keepsGaps` leaves characters that all stand apart as they are.
 */
export const tidied = (line: string, keepsGaps = false): string =>
  withDays(
    withoutBrackets(
      withFields(
        withLabels(
          withBars(
            withoutSigns(
              (keepsGaps ? line : withoutGaps(line))
                // Blanks of every width.
                .replace(/[\s\u3000]+/gu, " ")
                .trim(),
            ),
          ),
        ),
      ),
    ),
  );

/** The lines that a copied page's <p> and <br> part; other tags go, and &nbsp; and its kin are written out. */
export const withoutMarkup = (raw: string): readonly string[] => {
  if (!/[<&]/u.test(raw)) return [raw];
  const text = raw.replace(BREAK, "\n").replace(TAG, "").replace(PAIRED, "$2").replace(ENTITY, decoded);
  return text.includes("\n") ? text.split("\n").filter((part) => part.trim() !== "") : [text];
};
const ATTRIBUTES = String.raw`(?:\s+[\w-]+=(?:"[^"<>]*"|'[^'<>]*'|[^\s"'<>]+))*\s*\/?`;
const BREAK = new RegExp(`</?(?:p|br|div|li|tr|h[1-6])${ATTRIBUTES}>`, "giu");
const TAG = new RegExp(`</?(?:span|strong|em|font|img|td|ul|ol|table)${ATTRIBUTES}>`, "giu");
/** <b> alone may stand for less and more: a<b>c. */
const PAIRED = new RegExp(`<([abiu])${ATTRIBUTES}>([^<>]*)</\\1>`, "giu");
const ENTITY = /&(?:[a-z]{2,8}|#\d{2,5});/giu;
const decoded = (entity: string): string => {
  const [node] = parseDocument(entity).children;
  return node && "data" in node ? String(node.data) : entity;
};

/** 青 禾 镇 举 办: a headline whose characters all stand apart; names set so are no headline. */
const withoutGaps = (line: string): string => {
  if (HEADLINE_APART.test(line)) return isNamesOnly(line) ? line : line.replace(/ /gu, "");
  const parts = line.length > 24 && /^\s*\S \S /u.test(line) ? line.trim().split(/\s+/u) : [];
  const single = parts.filter((part) => part.length === 1).length;
  return parts.length >= 12 && single >= parts.length * 0.85 && !isNamesOnly(line)
    ? line.replace(/(?<=\S) (?=\S)/gu, "")
    : line;
};
const HEADLINE_APART = /^\s*(?:\p{Script=Han} ){4,29}\p{Script=Han}\s*$/u;
const APART = /^\s*(?:\p{Script=Han} ){2,29}\p{Script=Han}\s*$/u;

/** 春 风 吹 / 桃 花 红 了 柳: numbers of the lines, of a run set apart, of which one is too short for a headline: verse. */
export const versesApart = (lines: readonly string[]): ReadonlySet<number> => {
  const verses = new Set<number>();
  for (let from = 0; from < lines.length; from++) {
    let end = from;
    while (end < lines.length && APART.test(lines[end] ?? "")) end += 1;
    if (!lines.slice(from, end).every((line) => HEADLINE_APART.test(line)))
      for (let at = from; at < end; at++) verses.add(at);
    from = end;
  }
  return verses;
};

/** ５月６日, 📅5月6日, #青禾新闻#, 阅读原文: wide digits, and the signs of a post around a text. */
const withoutSigns = (line: string): string =>
  withoutPictures(withoutTags(line.replace(WIDE, narrow)).replace(VIDEO, "")).replace(READ_ON, "");
const WIDE = /[０-９Ａ-Ｚａ-ｚ]/gu;
/** A wide digit or letter stands so far behind the plain one. */
const WIDE_OFFSET = 0xfee0;
const narrow = (wide: string): string => String.fromCharCode(wide.charCodeAt(0) - WIDE_OFFSET);
const VIDEO = /\s?L[\p{Script=Han}\w]{2,16}的微博视频$/u;

const TAG_LENGTH = 24;
const FIRST_TAGS = /^(?:#[^#\s]{2,20}# ?)+(?<= )/u;
const LAST_TAG = /( ?)#[^#\s]{2,20}#$/u;
/** True where a line holds hashtags and nothing else. */
export const isTagsOnly = (line: string): boolean =>
  /^(?:#[^#\s]{2,20}# ?)+$|^#[^#\s]{2,20}(?: #[^#\s]{2,20})+$/u.test(line);

/** Hashtags in front of a text, and behind its last sentence; those within a sentence are its words. */
const withoutTags = (line: string): string => {
  if (!line.includes("#") || isTagsOnly(line)) return line;
  const text = line.replace(FIRST_TAGS, "");
  let [end, gap] = [text.length, false];
  for (;;) {
    const tag = LAST_TAG.exec(text.slice(Math.max(0, end - TAG_LENGTH), end));
    if (!tag) break;
    end -= tag[0].length;
    gap = tag[1] !== "";
  }
  const rest = text.slice(0, end);
  return gap || /[。！？!?…”~～]$/u.test(rest) ? rest : text;
};

/** Pictures at either end go; a hand that points down leads on to what follows. */
const withoutPictures = (line: string): string => {
  const text = line.replace(FIRST_PICTURES, "");
  const closed = text.endsWith("】") ? 1 : 0;
  let end = text.length - closed;
  for (;;) {
    const picture = LAST_PICTURE.exec(text.slice(Math.max(0, end - PICTURE_LENGTH), end));
    if (!picture) break;
    end -= picture[0].length;
  }
  return end === text.length - closed ? text : text.slice(0, end) + text.slice(text.length - closed);
};
const PICTURE_LENGTH = 4;
const FIRST_PICTURES = /^(?:(?!👇)[\u{1F300}-\u{1FAFF}]\uFE0F? ?)+/u;
const LAST_PICTURE = / ?(?!👇)[\u{1F300}-\u{1FAFF}]\uFE0F?$/u;

/** 。阅读原文, ……[详细], ……全文>: a link behind the last sentence. */
const READ_ON =
  /(?<=[。！？…”）)]) ?(?:[[【（(]?(?:阅读原文|阅读全文|查看全文|查看详情|查看原文)[\]】）)]?(?: ?>{1,3})?|[[【（(](?:详细|全文)[\]】）)]|(?:详细|全文) ?>{1,3})$/u;

/** 记 者 | 甲, 编 辑：乙: words of the trade that are set with gaps. */
const withLabels = (line: string): string =>
  line.length <= 80 && line[1] === " " ? line.replace(SPACED_LABEL, "$1$2") : line;
const SPACED_LABEL =
  /^(记|编|视|校|审|责|来|作|监|摄|撰) (者|辑|觉|对|核|编|源|制|影|像|稿|审)(?= ?[|｜/／:：])/u;

/** [作者：甲], [稿源：青禾网]: fields that a site prints in brackets. */
const withoutBrackets = (line: string): string =>
  line.length <= 40
    ? line.replace(
        /^[[【［]((?:作者|记者|通讯员|稿源|来源|编辑|责编)\s?[:：][^[\]【】［］]{2,30})[\]】］]$/u,
        "$1",
      )
    : line;

/** 【青禾融媒讯】（记者 甲）, 【记者】甲 乙: a dateline or a field whose name stands in brackets. */
const withFields = (line: string): string =>
  /^【[\p{Script=Han}]{2,10}讯】/u.test(line)
    ? line.replace(/^【(.{2,10}讯)】 ?/u, "$1 ")
    : line.length <= 60 && line.startsWith("【")
      ? line.replace(
          /^【((?:全媒体|融媒)?记者|通讯员|作者|摄影|编辑|责编|校对|审核|[一二三初复终]审|来源)】\s?[:：]?\s?(?=\S)/u,
          "$1：",
        )
      : line;

/** 来源丨青禾融媒: posts write their bars with a character that looks like one. */
const withBars = (line: string): string => {
  const text = line.includes("/") ? line.replace(PARTED, "/") : line;
  return text.length <= 80 && !/[。，]/u.test(text) ? text.replace(/[丨｜]/gu, "|") : text;
};
/** 甲 / 文, 文 / 图. */
const PARTED = /(?<=\p{Script=Han}) ?\/ ?(?=[文图摄](?!\p{Script=Han}))/gu;

/** 12 月 19 日至 20 日: days that are set with gaps. */
const withDays = (line: string): string =>
  /\d [年月日]/u.test(line)
    ? line.replace(/(?<=\d) (?=[年月日])|(?<=\d ?[年月]) (?=\d)|(?<=\d ?日[至到、]) (?=\d{1,2} ?日)/gu, "")
    : line;
