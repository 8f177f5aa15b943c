import { DOTTED_SOUNDS, NOT_NAMES } from "../../lexicons/names.ts";
import { ROLES } from "../../lexicons/roles.ts";
import { surnameLength } from "../../lexicons/surnames.ts";
import { POSTS } from "../../lexicons/titles.ts";
import type { Draft } from "../../types.ts";
import { hitsOf } from "../scanner.ts";
import { findAll } from "../search.ts";
import { wordAt, wordsOf } from "../words.ts";
import { endsName, isNameTag } from "./ends.ts";
import type { PeopleLedger } from "./ledger.ts";
import { areNames } from "./lists.ts";
import { isPersonName, nameAt } from "./names.ts";
import { AGE, WHEN } from "./patterns.ts";

const GENRE = /(?:[戏剧腔]|曲艺|[国油版年]画|书法|篆刻|剪纸|小品|相声|快板|鼓书|[舞歌]剧?|合唱|独唱|朗诵)$/u;
const TITLED = String.raw`《[^《》\n]{1,30}》[（(]\p{Script=Han}{2,4}[)）]`;
const WORK = /《[^《》\n]{1,30}》[（(](\p{Script=Han}{2,4})[)）]/gu;
const WORKS = new RegExp(`${TITLED}(?:[、，；和]${TITLED}){1,60}`, "gu");
/** Names in front of what they win. */
const WINS =
  /(?<!、)((?:\p{Script=Han}{2,4}、){0,40}\p{Script=Han}{2,3})(?=(?:等[\d一二三四五六七八九十]+[个户])?(?:家庭)?(?:分别|双双|还|均|成功|最终)?(?:分获|荣获|获评|获得|夺得|摘得|斩获|当选|被评为|被授予|入选|勇夺|包揽|名列|位列))/gu;
const DOTTED_HEAD =
  /(?<=^|[，。；、“”\n])[\p{Script=Han}]{1,8}·[\p{Script=Han}]{1,8}(?:·[\p{Script=Han}]{1,8})?/gmu;
/** What a person is, with what shows that one was named in front. */
const DESCRIBED =
  /(?<=[\p{Script=Han}]{2})(?:同学|老师|老人|教授|医生)(?=荣?获|当选|入选|获评|被评|夺得|分获|分别|[，、。的和在说]|等|表示|介绍|告诉|为|带领|指导|作)/gu;

/** 二十多岁的农民甲: how long what somebody is stands in front of the name. */
const roleLengthAt = (text: string, at: number): number =>
  ROLES.reduce(
    (longest, role) => (role.length > longest && text.startsWith(role, at) ? role.length : longest),
    0,
  );

/** Reads people who stand without a title: writers, winners, speakers, and names said again. */
export class MentionReader {
  readonly #ledger: PeopleLedger;

  constructor(ledger: PeopleLedger) {
    this.#ledger = ledger;
  }

  /** The writers of the article. */
  bylines(): void {
    for (const { name, start, end } of this.#ledger.doc.article.authors) {
      const draft = this.#ledger.mention(name, start, end, "byline");
      draft.division ??= this.#ledger.doc.home.paperHome;
    }
  }

  /** 小芳(化名): a made-up name, from the role in front or the last two or three characters. */
  pseudonyms(): void {
    for (const match of findAll(this.#ledger.text, /(?<=([\p{Script=Han}]{1,8}))[（(]化名[)）]/gu)) {
      const before = match[1] ?? "";
      const role = [...ROLES, ...POSTS]
        .filter((one) => before.includes(one))
        .sort((a, b) => before.lastIndexOf(b) - before.lastIndexOf(a))[0];
      const name = role ? before.slice(before.lastIndexOf(role) + role.length) : before.slice(-3);
      if (name.length >= 2 && name.length <= 4)
        this.#ledger.mention(name, match.index - name.length, match.index, "person/pseudonym");
    }
  }

  /** 甲、乙、丙等10人被授予: names in a list that a count of people closes. */
  awarded(): void {
    for (const match of findAll(
      this.#ledger.text,
      /(?:等[一二三四五六七八九十百\d]+|(?<=\p{Script=Han})\d+)(?:人|名|位)|等(?:[市县区州旗盟省师镇乡校院]|自治区)?[级上]?(?:领导|老领导|老同志)/gu,
    )) {
      const before =
        this.#ledger.text
          .slice(Math.max(0, match.index - 60), match.index)
          .split(/[，。；：\n]/u)
          .at(-1) ?? "";
      let start = match.index - before.length;
      // 甲市乙、丙2人: where the list is from.
      const from = this.#ledger.places.find((one) => one.start === start)?.end ?? start;
      const names = before.slice(from - start).split("、");
      if ((names.length < 2 && !match[0].startsWith("等")) || !areNames(names, this.#ledger)) continue;
      start = from;
      for (const name of names) {
        if (this.#ledger.free(start)) this.#ledger.mention(name, start, start + name.length, "person/listed");
        start += name.length + 1;
      }
    }
  }

  /** 甲、乙、丙分获前三名, 青禾镇甲获评: names at the head of a clause, or behind their place or body, that win something. */
  winners(): void {
    const { text } = this.#ledger;
    for (const { 1: list = "", index } of findAll(text, WINS)) {
      const names = list.split("、");
      if (text.lastIndexOf("《", index) > text.lastIndexOf("》", index)) continue;
      if (
        names.length > 1
          ? !this.#opensClause(index) || !areNames(names, this.#ledger)
          : !this.#isOwnWinner(index, list)
      )
        continue;
      let start = index;
      for (const name of names) {
        if (this.#ledger.free(start)) this.#ledger.mention(name, start, start + name.length, "person/winner");
        start += name.length + 1;
      }
    }
  }

  #opensClause(offset: number): boolean {
    return !/[\p{Script=Han}、]/u.test(this.#ledger.text[offset - 1] ?? "");
  }

  /** One name of three characters, behind the place or the body that it belongs to. */
  #isOwnWinner(start: number, name: string): boolean {
    const { places, bodies, text } = this.#ledger;
    const owner = text[start - 1] === "的" ? start - 1 : start;
    return name.length === 3 && isPersonName(name) && [...places, ...bodies].some(({ end }) => end === owner);
  }

  /** 今年56岁的甲: a name behind an age. */
  aged(): void {
    for (const match of findAll(this.#ledger.text, AGE)) {
      const behind = match.index + match[0].length;
      const start = behind + roleLengthAt(this.#ledger.text, behind);
      const named = this.#ledger.free(start)
        ? nameAt(this.#ledger.text, start, wordsOf(this.#ledger.doc), this.#ledger.amongMinorities)
        : undefined;
      if (
        named &&
        !WHEN.test(this.#ledger.text.slice(named.end - 1, named.end + 2)) &&
        !this.#ledger.isPlace({ start, end: named.end }) &&
        (this.#ledger.amongMinorities || surnameLength(named.name) > 0)
      )
        this.#ledger.mention(named.name, start, named.end, "person/aged");
    }
  }

  /** 甲、乙同学荣获一等奖, 村里的丙老人: names with what a person is behind them. */
  described(): void {
    const { text } = this.#ledger;
    for (const { index } of findAll(text, DESCRIBED)) {
      for (let end = index; end > 0; ) {
        const start = this.#nameBefore(end);
        if (start === undefined) break;
        this.#ledger.mention(text.slice(start, end), start, end, "person/described");
        if (text[start - 1] !== "、") break;
        end = start - 1;
      }
    }
  }

  /** Where the name starts that ends at an offset: three characters, or two where three make none. */
  #nameBefore(end: number): number | undefined {
    const { text } = this.#ledger;
    const words = wordsOf(this.#ledger.doc);
    return [end - 3, end - 2].find(
      (start) =>
        start >= 0 &&
        words[wordAt(words, start)]?.start === start &&
        (words[wordAt(words, start)]?.end !== end || /^nr/u.test(words[wordAt(words, start)]?.tag ?? "")) &&
        isPersonName(text.slice(start, end)) &&
        this.#ledger.free(start),
    );
  }

  /** 阿依夏·买买提，是: a dotted name that sounds foreign, wherever a clause begins with it. */
  dotted(): void {
    const words = wordsOf(this.#ledger.doc);
    for (const { index } of findAll(this.#ledger.text, DOTTED_HEAD)) {
      const named = this.#ledger.free(index) ? nameAt(this.#ledger.text, index, words) : undefined;
      const foreign = [...(named?.name ?? "")].filter((one) => one === "·" || DOTTED_SOUNDS.has(one));
      if (named && foreign.length >= named.name.length - 1)
        this.#ledger.mention(named.name, index, named.end, "person/dotted");
    }
  }

  /** A name at the head of a clause with a verb of speech behind it. */
  speakers(): void {
    for (const match of findAll(
      this.#ledger.text,
      /(?<=^|[，。”；\n,;、的）)])([\p{Script=Han}]{2,4})(?=说[，。：,:“]|表示[，。：,:]|介绍[，。：,:]|告诉记者|坦言|感慨|回忆说|强调[，。：,:]|主持[，。]|主持(?:会议|仪式|座谈会)[，。])/gu,
    )) {
      const named = nameAt(this.#ledger.text, match.index, wordsOf(this.#ledger.doc));
      if (
        named &&
        named.end === match.index + match[0].length &&
        surnameLength(named.name) > 0 &&
        this.#ledger.free(match.index)
      )
        this.#ledger.mention(named.name, named.start, named.end, "person/speaker");
    }
  }

  /** People whom the user's lexicon knows, wherever they stand. */
  own(): void {
    for (const { start, end, value } of this.#ledger.kit.words.people(this.#ledger.text))
      if (this.#ledger.free(start)) this.#ledger.mention(value.name, start, end, "person/own");
  }

  /** 《甲》（乙）、《丙》（丁）: works in a row, each with its author behind it. */
  authorsOfWorks(): void {
    const { text } = this.#ledger;
    for (const { 0: row, index } of findAll(text, WORKS))
      for (const { 0: work, 1: name = "", index: at } of findAll(row, WORK)) {
        const end = index + at + work.length - 1;
        if (
          isPersonName(name) &&
          this.#ledger.free(end - name.length) &&
          !this.#isWord(end - name.length, end)
        )
          this.#ledger.mention(name, end - name.length, end, "person/author");
      }
  }

  /** 《甲》（秦腔）: a word of the language, whatever surname it begins with. */
  #isWord(start: number, end: number): boolean {
    const words = wordsOf(this.#ledger.doc);
    const word = words[wordAt(words, start)];
    return (
      GENRE.test(this.#ledger.text.slice(start, end)) ||
      (word?.start === start && word.end === end && !isNameTag(word))
    );
  }

  /** Every other place where a known name stands, in full or as the given name alone. */
  again(): void {
    const names = new Map<string, Draft>();
    for (const [name, draft] of this.#ledger.people) {
      names.set(name, draft);
      const given = givenOf(name);
      if (given && !this.#ledger.people.has(given) && !NOT_NAMES.has(given)) names.set(given, draft);
    }
    for (const { start, end, surface, value } of hitsOf(names, this.#ledger.text)) {
      if (
        this.#ledger.mentions.some(
          (mention) => mention.start < end && mention.end > start && mention.draft.type === "Person",
        ) ||
        !this.#ledger.free(start)
      )
        continue;
      if (surface !== value.name && !this.#standsAlone(start, end)) continue;
      this.#ledger.mentions.push({ draft: value, start, end, surface, rule: "person/again" });
    }
  }

  #standsAlone(start: number, end: number): boolean {
    return (
      /^$|[，。“”；、：,;:\n\s！？]/u.test(this.#ledger.text[start - 1] ?? "") &&
      endsName(this.#ledger.text, end)
    );
  }
}

/** The given name of a Han name of three characters or more. */
const givenOf = (name: string): string | undefined => {
  const surname = surnameLength(name);
  return surname > 0 && !name.includes("·") && name.length - surname === 2 ? name.slice(surname) : undefined;
};
