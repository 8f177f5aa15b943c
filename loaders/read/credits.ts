import type { EnumValue } from "../../src/domain/ontology.ts";
import { everyMatch } from "../extract/search.ts";
import { TRANSLITERATION } from "../lexicons/names.ts";
import { SURNAMES, surnameLength } from "../lexicons/surnames.ts";
import type { Author } from "../types.ts";
import { SIGNING_MARKS } from "./marks.ts";
import { isMaking, TRADE } from "./trade.ts";

/**
 * Bylines: a run of words of the trade (记者, 通讯员, 摄…) and names, and nothing else. A text that holds
 * anything more is no byline, so that a bracket in the body is never taken for one.
 */

type Role = EnumValue<"AuthorRole">;

/** Words of the trade, longest first where one starts with another; what stands in front belongs to them. */
const PAPER = String.raw`(?:[\p{Script=Han}]{2,6}\/)?(?:本报驻[\p{Script=Han}]{2,6}|本报|本台|新华社|中新社|[\p{Script=Han}]{2,12}融媒体?中心|[\p{Script=Han}·]{2,16}客户端\s?|[\p{Script=Han}·•—-]{0,14}(?:报|网|融媒体?|网时刻|新闻)(?:\/[\p{Script=Han}]{2,6}网)?|[\p{Script=Han}]{1,6}媒体|总台|央视|[\p{Script=Han}]{2,4}(?=特约|驻站))?`;
const GRADE =
  "(?:首席|见习|实习|全媒体|全媒|融媒体|融媒|特约|特派|驻站|资深|摄影|文字|出镜|图片|视频|(?:学生|校园|小)(?=记者[\\s:：]))*";
const LABEL = new RegExp(
  [
    `${PAPER}${GRADE}(?:记者|通讯员|实习生|评论员)`,
    String.raw`[\p{Script=Han}]{0,14}记者站(?=[\s:：|｜])`,
    String.raw`\p{Script=Han}{1,10}融媒体中心(?=[\s:：]+\p{Script=Han})|融媒体(?!中心)`,
    String.raw`(?<=[\s\u3000])(?![${SURNAMES}]\p{Script=Han}[^\P{Script=Han}省市县区旗州盟镇]报道$)\p{Script=Han}{2,4}报道$`,
    "摄影报道|图文报道|摄影|报道|供稿人|撰稿人|供稿|供图|(?<=[\\s])整理$",
    String.raw`(?<=\p{Script=Han}{2}\s)[文图摄](?=\s\p{Script=Han})`,
    String.raw`文[\/／、|｜](?:图|摄)|(?<=^|[\s（(，,、])文(?:图|摄)|图[\/／、]?文`,
    String.raw`(?<=^|[\s\/／|:：;；,，(（])(?:${TRADE})(?=\s?[\/／|:：])`,
    String.raw`(?<=^|[\s（(，,、；;])(?:责任编辑|编辑|责编|校对|审核|编审|制图|漫画|视觉|审稿人?|指导(?:老师|教师)|作者|[一二三终]审)(?=[:：]|\s?\p{Script=Han}{2,4}(?:[\s，,、；;]|$))`,
    String.raw`(?<=[\/／])(?:文|图|摄)(?=[\s、]|$)`,
    String.raw`(?<=[\s])[摄文图]$|(?<=\S)摄$`,
  ].join("|"),
  "gu",
);
const BETWEEN = String.raw`\s\u3000,，、;；|/／:：${SIGNING_MARKS}`;
/** What stands between marks: a name, also one of two characters with a gap in it. */
const PART = new RegExp(
  String.raw`(?<=^|[${BETWEEN}])[${SURNAMES}][\s\u3000]{1,2}\p{Script=Han}(?=[${BETWEEN}]|$)|[^${BETWEEN}]+`,
  "gu",
);
const UNIT =
  /(?:[报网]|新闻|客户端|融媒体?)[·•]\p{Script=Han}+$|[·•](?:\p{Script=Han}{2,8}(?:新闻|客户端|网|融媒体?|[日晚晨]报)|\p{Script=Han}壹?点)$|(?:办|局|委|部|室|中心|融媒体?|发布|传媒|报社|公司|大队|政府|组织|学校|[中小大]学|学院|(?<=\p{Script=Han}{2})[一二三四五六七八九十实]中|医院|法院|检察院|协会|联|合作社|网|电视台|社区|街道|(?<=\p{Script=Han}{2})[台镇乡]|[日晚晨早时商]报|分站|乡音|导报|快报|(?<=\p{Script=Han}{2})[市县区州旗省])$/u;

const roleOf = (label: string): Role => {
  if (/摄|图|视频|航拍/u.test(label)) return "PHOTOGRAPHER";
  if (/记者|融媒体|评论员/u.test(label)) return "REPORTER";
  if (/通讯员|实习生|供稿|投稿|报送|信息员/u.test(label)) return "CORRESPONDENT";
  return "AUTHOR";
};

const withoutGaps = (name: string): string => name.replace(/[\s\u3000]/gu, "");

/** 县委宣传部 秦晓禾: the names of a piece of text, without the units that they are with. */
export const withoutUnits = (text: string): string =>
  text
    .split(/[\s、|｜]+/u)
    .filter((part) => !UNIT.test(part))
    .join(" ");

/** True where a piece of text may be the name of a writer. */
export const isWriterName = (name: string): boolean => {
  if (
    /^[一二三四五六七八九十]{1,2}月$|^据|^(?:责编|责任编辑|编辑|校对|审核|审校|编审|监制|主编|总编)$|^(?:全文完|转载|综合整理|近日|近期|日前|今天|昨天|今日|昨日|连日来|佚名|未知|不详|网络|本站|管理员|编者按|编后|新华社|本报)|[的了是在话]|走进|采访|来到|现场|会场|全景|图片|提供|资料|[组队]$|单位$|来源$|^(?:草案|讨论稿|修订稿|修改稿|试行|暂行|节选|摘要|未完)|^(?:两岸|海外|中外|境外)/u.test(
      name,
    )
  )
    return false;
  if (UNIT.test(name)) return false;
  if (/^[\p{Script=Han}]{1,8}(?:[·•・][\p{Script=Han}]{1,8}){1,2}$/u.test(name)) return true;
  if (!/^[\p{Script=Han}]{2,7}$/u.test(name)) return false;
  const surname = surnameLength(name);
  // Han names have one or two characters after the surname; longer ones are minority names.
  const long = name.length >= 5 && [...name].every((character) => TRANSLITERATION.has(character));
  return name.length <= surname + 2 || name.length === 4 || (surname === 0 && name.length < 5) || long;
};

/** 甲乙丙丁戊己: names without a gap between them, where only one way of parting them gives a surname to each. */
const runTogether = (text: string): readonly string[] | undefined => {
  if (!/^\p{Script=Han}{5,16}$/u.test(text) || surnameLength(text) === 2) return undefined;
  const ways = waysToPart(text, 0);
  const [only] = ways;
  return ways.length === 1 && only && only.length >= 2 ? only : undefined;
};

/** Ways to part a text from an offset on into names of a surname and one or two characters; two at most are told. */
const waysToPart = (text: string, from: number): readonly (readonly string[])[] => {
  if (from === text.length) return [[]];
  const surname = surnameLength(text.slice(from));
  if (surname === 0) return [];
  const ways: (readonly string[])[] = [];
  for (const given of [1, 2]) {
    const end = from + surname + given;
    if (end > text.length) continue;
    for (const rest of waysToPart(text, end)) ways.push([text.slice(from, end), ...rest]);
    if (ways.length > 1) break;
  }
  return ways.slice(0, 2);
};

interface Piece {
  readonly kind: "label" | "name";
  readonly text: string;
  readonly start: number;
}

/** Neither a name nor a word of the trade ends so. */
const CLOSES_SENTENCE = /[。！？!?…”’》]$/u;

/** Where none of these characters stands, no word of the trade stands or begins. */
const OF_TRADE =
  /[采者员生论体影道稿图摄文字撰作来编校报网媒端台审频拍辑播设诵配签联期划筹版监品整述漫觉核统镜幕题插唱词曲技值签美推总校]/u;
const BEFORE_MARK = new RegExp(`[^${BETWEEN}]+`, "gu");

/** Most texts are no bylines, as a part in front of any word of the trade tells that is no name: cheaply, since they are many. */
const opensOtherwise = (text: string): boolean => {
  BEFORE_MARK.lastIndex = 0;
  for (let match = BEFORE_MARK.exec(text); match; match = BEFORE_MARK.exec(text)) {
    const [part] = match;
    // A single character may be a name with a gap in it.
    if (part.length === 1 || OF_TRADE.test(part)) return false;
    const bare = withoutRemark(part);
    if (!UNIT.test(bare) && !isWriterName(withoutGaps(bare))) return true;
  }
  return false;
};

const withoutRemark = (part: string): string => part.replace(/[(（][\p{Script=Han}、,，\s]{1,8}[)）]$/u, "");

const pieces = (text: string): readonly Piece[] | undefined => {
  if (CLOSES_SENTENCE.test(text) || opensOtherwise(text)) return undefined;
  const found: Piece[] = [];
  let last = 0;
  const names = (until: number): boolean => {
    for (const { 0: part, index } of everyMatch(text.slice(last, until), PART)) {
      const bare = withoutRemark(part);
      if (UNIT.test(bare)) continue;
      const run = runTogether(bare);
      if (run) {
        let start = last + index;
        for (const text of run) {
          found.push({ kind: "name", text, start });
          start += text.length;
        }
        continue;
      }
      if (!isWriterName(withoutGaps(bare))) return false;
      found.push({ kind: "name", text: bare, start: last + index });
    }
    return true;
  };
  for (const match of OF_TRADE.test(text) ? everyMatch(text, LABEL) : []) {
    if (!names(match.index)) return undefined;
    found.push({ kind: "label", text: match[0], start: match.index });
    last = match.index + match[0].length;
  }
  return names(text.length) ? found : undefined;
};

const PHOTO_LABEL = /^(?:摄|摄影|摄影报道|供图)$|^[文图][/／、]?[图文摄]$/u;
const CLOSING_LABEL = /^(?:摄|摄影|整理|报道|摄影报道|图文报道|供稿|供图)$|^[文图][/／、]?[图文摄]$/u;

/** Its own word behind a name goes before the one that closes the whole. */
const relabelled = (author: Author, word: string, photo: string): Author => {
  const label = [author.label === photo ? "" : author.label, word].filter(Boolean).join(" ");
  return { ...author, label, role: roleOf(label) };
};

/** 文/摄 青禾日报记者 甲: in front of another word of the trade it speaks of all who stand behind. */
const wordForAll = ([first, second]: readonly Piece[]): string =>
  first?.kind === "label" && second?.kind === "label" && /^[文图][/／、][图文摄]$/u.test(first.text)
    ? first.text
    : "";

/** 因地制宜 精准施策: phrases of four characters in a row, which no two writers' names both are. */
const isPhrases = (names: readonly Piece[]): boolean =>
  names.length > 1 &&
  names.every(({ text }) => /^\p{Script=Han}{4}$/u.test(text) && surnameLength(text) < 2) &&
  // 才仁多杰 扎西卓玛: names of four characters, by their sounds.
  !names.some(({ text }) => [...text].filter((one) => TRANSLITERATION.has(one)).length >= 3);

/**
 * The authors that a piece of byline names, with offsets moved by `offset`; undefined where the text is
 * anything else. Names without any word of the trade count only where `bare` allows them.
 */
export const parseByline = (text: string, offset: number, bare: boolean): readonly Author[] | undefined => {
  const all = pieces(text);
  if (!all?.some((piece) => piece.kind === "name")) return undefined;
  const labels = all.filter((piece) => piece.kind === "label");
  if (labels.length === 0 && (!bare || isPhrases(all))) return undefined;
  const authors: Author[] = [];
  const last = all.at(-1);
  // 甲/文 乙/摄: each has a word of its own.
  const own = all.filter(
    ({ kind, start, text: word }) =>
      kind === "label" && word.length === 1 && /[/／]/u.test(text[start - 1] ?? ""),
  );
  const closing = last?.kind === "label" && !(own.length > 1 && own.includes(last)) ? last.text : "";
  // 摄 or 文/图 at the end, as at the head, speaks of all who stand before it.
  const photo = PHOTO_LABEL.test(closing) ? closing : wordForAll(all);
  // 甲 供稿.
  const sent = closing === "供稿" ? closing : "";
  let label = "";
  for (const [i, piece] of all.entries()) {
    if (piece.kind === "label") {
      const before = all[i - 1];
      const opens = /^\s?[:：|/／]/u.test(text.slice(piece.start + piece.text.length));
      const signed = authors.at(-1);
      // 甲/文 乙/图: the word stands behind its name.
      if (
        /^[文图摄]$/u.test(piece.text) &&
        (/[/／]/u.test(text[piece.start - 1] ?? "") || (!opens && /\s/u.test(text[piece.start - 1] ?? ""))) &&
        before?.kind === "name"
      ) {
        if (signed) authors[authors.length - 1] = relabelled(signed, piece.text, photo);
        continue;
      }
      // 记者 甲 摄影 乙: amid the names it speaks of those behind it.
      const amid = piece.text === "摄影" && label !== "" && all[i + 1]?.kind === "name";
      if (!CLOSING_LABEL.test(piece.text) || i === 0 || opens || amid) label = piece.text;
      continue;
    }
    if (isMaking(label)) continue;
    const told = [label || sent, photo].filter(Boolean).join(" ");
    authors.push({
      name: withoutGaps(piece.text),
      role: roleOf(told),
      label: told,
      start: offset + piece.start,
      end: offset + piece.start + piece.text.length,
    });
  }
  return authors;
};
