import type { EnumValue, OrganizationKind } from "../../src/domain/ontology.ts";
import type { Kit } from "../kit.ts";
import { NOT_NAMES } from "../lexicons/names.ts";
import { surnameLength } from "../lexicons/surnames.ts";
import {
  DEPARTMENT,
  FORMER_BEFORE,
  HEAD_PATTERN,
  NOT_YET,
  ROLES,
  TITLE_MODIFIER,
} from "../lexicons/titles.ts";
import type { Division, Doc, Draft, Mention, Post, Reading, Span } from "../types.ts";
import { jurisdictionAt } from "./jurisdiction.ts";
import { endsName, nameAt } from "./people/names.ts";
import {
  APPOINTS,
  BODY_NOUN,
  COMPANY_TITLE,
  CUTS_CHAIN,
  DELEGATES,
  FOUNDER,
  HEAD_NEAR,
  LINK,
  LONGEST_NAME,
  MINORITY_PROVINCES,
  NOTICE,
  REMARK,
  SECONDED,
  TITLE_GOES_ON,
  UNKNOWN_BODY,
} from "./people/patterns.ts";
import { buildScanner } from "./scanner.ts";
import { findAll } from "./search.ts";
import { cutWords, wordsOf } from "./words.ts";

/** People, the posts that they hold, and the governments that their titles imply. */
export const findPeople = (doc: Doc, reading: Reading, kit: Kit): Reading =>
  new PeopleFinder(doc, reading, kit).find();

type TitleKind = "POST" | "HEAD" | "ROLE";
interface Title extends Span {
  readonly text: string;
  readonly kind: TitleKind;
}
interface Held {
  readonly organization: Draft | undefined;
  readonly title: Title;
  readonly status: EnumValue<"PostStatus">;
  readonly start: number;
}

class PeopleFinder {
  readonly #doc: Doc;
  readonly #kit: Kit;
  readonly #places: readonly Mention[];
  readonly #bodies: readonly Mention[];
  readonly #mentions: Mention[] = [];
  readonly #posts: Post[] = [];
  readonly #people = new Map<string, Draft>();
  readonly #governments = new Map<string, Draft>();
  #titleStarts: ReadonlySet<number> = new Set();

  constructor(doc: Doc, reading: Reading, kit: Kit) {
    this.#doc = doc;
    this.#kit = kit;
    this.#places = reading.mentions.filter(({ draft }) => draft.type === "Place");
    this.#bodies = reading.mentions.filter(({ draft }) => draft.type === "Organization");
    for (const { draft } of this.#bodies) this.#governments.set(draft.name, draft);
  }

  find(): Reading {
    this.#bylines();
    const titles = this.#titles();
    this.#titleStarts = new Set(titles.map((title) => title.start));
    this.#chains(titles);
    this.#appointments();
    this.#postsBehind();
    this.#pseudonyms();
    this.#awarded();
    this.#speakers();
    this.#aged();
    this.#delegates();
    this.#own();
    this.#again();
    this.#authorsPosts();
    return { mentions: this.#mentions, posts: this.#posts };
  }

  get #text(): string {
    return this.#doc.article.text;
  }

  #person(name: string): Draft {
    const known = this.#people.get(name);
    if (known) return known;
    const draft: Draft = { type: "Person", name, aliases: new Set(), key: "", props: {} };
    if (name.includes("·")) draft.aliases.add(name.replace(/·/gu, ""));
    this.#people.set(name, draft);
    return draft;
  }

  #mention(name: string, start: number, end: number, rule: string): Draft {
    const draft = this.#person(name);
    if (!this.#mentions.some((mention) => mention.start === start && mention.draft === draft))
      this.#mentions.push({ draft, start, end, surface: this.#text.slice(start, end), rule });
    if (/^[（(]化名[)）]/u.test(this.#text.slice(end))) draft.props.pseudonym = true;
    return draft;
  }

  #bylines(): void {
    for (const { name, start, end } of this.#doc.article.authors) {
      const draft = this.#mention(name, start, end, "byline");
      draft.division ??= this.#doc.home.paperHome;
    }
  }

  #titles(): readonly Title[] {
    const heads = [...findAll(this.#text, HEAD_PATTERN)].map(
      (match): Title => ({
        start: match.index,
        end: match.index + match[0].length,
        text: match[0],
        kind: "HEAD",
      }),
    );
    const posts = this.#kit.words
      .titles(this.#text)
      .filter(({ end }) => !TITLE_GOES_ON.test(this.#text.slice(end, end + 2)))
      .map(
        ({ start, end, surface, value }): Title =>
          this.#modified(this.#afterBody({ start, end, text: surface, kind: value })),
      );
    const reporters = this.#reporters();
    const all = [
      ...heads,
      ...reporters,
      ...posts.filter((post) => !heads.some((head) => head.start < post.end && head.end > post.start)),
    ];
    return all.filter((title) => !this.#insideBody(title)).sort((a, b) => a.start - b.start);
  }

  /** 某融媒体中心记者甲说: a reporter whom the story tells of; whoever wrote it stands in its byline. */
  #reporters(): readonly Title[] {
    return [
      ...findAll(this.#text, /记者(?=\p{Script=Han}{2,4}(?:说|表示|介绍|感慨|坦言|告诉|认为|[、，]))/gu),
    ]
      .map(({ index }): Title => ({ start: index, end: index + 2, text: "记者", kind: "POST" }))
      .filter(({ start }) =>
        this.#bodies.some(({ end, draft }) => end === start && draft.props.kind === "MEDIA"),
      );
  }

  /** 党支部书记 after 柳泉村: the body takes its part of the title. */
  #afterBody(title: Title): Title {
    const body = this.#bodies.find(
      (mention) => mention.start < title.start && mention.end > title.start && mention.end < title.end,
    );
    if (!body) return title;
    const rest = this.#text.slice(body.end, title.end);
    // 组织部长: the letter that they share belongs to the title too.
    return { ...title, start: body.end, text: rest === "长" ? title.text : rest };
  }

  /** 执行副总裁, 兼职副主席: the word in front is the title's, unless a body ends with it. */
  #modified(title: Title): Title {
    if (title.kind !== "POST") return title;
    const before = this.#text.slice(Math.max(0, title.start - 4), title.start);
    const modifier = TITLE_MODIFIER.exec(before)?.[0];
    const start = title.start - (modifier?.length ?? 0);
    if (!modifier || this.#bodies.some((body) => body.start < title.start && body.end > start)) return title;
    return { ...title, start, text: modifier + title.text };
  }

  /** 主任 in 办公室主任 is a title; 会 in 人大常委会 is none; 教师 in 教师进修学校 is the school's. */
  #insideBody({ start, end }: Span): boolean {
    return this.#bodies.some((body) => body.start <= start && body.end >= end);
  }

  /** Runs of titles that belong together, each followed by the names that hold them. */
  #chains(titles: readonly Title[]): void {
    for (let i = 0; i < titles.length; i++) {
      const chain: Held[] = [];
      let last = titles[i];
      if (!last) break;
      chain.push(this.#held(last, chain));
      while (true) {
        const next = titles[i + 1];
        if (!next || !this.#linked(last, next)) break;
        chain.push(this.#held(next, chain));
        last = next;
        i++;
      }
      this.#names(
        chain,
        last.end + (SECONDED.exec(this.#text.slice(last.end, last.end + 6))?.[0].length ?? 0),
      );
    }
  }

  /** Two titles stand in one chain where only a mark, and a body or place, part them. */
  #linked(one: Span, other: Span): boolean {
    const between = this.#text.slice(one.end, other.start);
    if (between.length === 0) return true;
    if (between.length > 30 || /[。；！？\n]/u.test(between)) return false;
    if (!LINK.test(between)) return false;
    const rest = between.replace(LINK, "");
    if (!rest || /^(?:代|原|现|现任|时任|兼|首席|机关|名誉|自治区)$/u.test(rest)) return true;
    if (UNKNOWN_BODY.test(rest) && /^[、，,]/u.test(between)) return true;
    const start = other.start - rest.length;
    const covered = [...this.#bodies, ...this.#places].filter(
      (mention) => mention.start >= one.end && mention.end <= other.start,
    );
    return (
      covered.some(
        (mention) =>
          mention.start - start <= 3 && mention.start >= start && this.#reaches(mention.end, other.start),
      ) && !this.#nameFollows(one.end, between)
    );
  }

  /** From a body or place to the next title: close by, or over the rest of a longer name that no verb cuts. */
  #reaches(from: number, to: number): boolean {
    if (to - from <= 4) return true;
    const rest = this.#text.slice(from, to);
    return to - from <= 16 && /^[\p{Script=Han}A-Za-z]+$/u.test(rest) && !CUTS_CHAIN.test(rest);
  }

  /** 甲、市财政局局长: a name stands between, the chain is over. */
  #nameFollows(offset: number, between: string): boolean {
    const first = between[0] ?? "";
    return !/[、，,兼和与及\s]/u.test(first) && nameAt(this.#text, offset, wordsOf(this.#doc)) !== undefined;
  }

  #held(bare: Title, chain: readonly Held[]): Held {
    const title = this.#ofDepartment(bare);
    const status = this.#status(title);
    if (title.kind === "ROLE")
      return { organization: this.#bodyBefore(title.start), title, status, start: title.start };
    const organization = title.kind === "HEAD" ? this.#government(title, chain) : this.#bodyOf(title, chain);
    return { organization, title, status, start: title.start };
  }

  /** 市妇联组织联络部部长: the department between the body and the title is told with the title. */
  #ofDepartment(title: Title): Title {
    if (title.kind !== "POST" || this.#bodyBefore(title.start)) return title;
    const body = this.#bodies
      .filter((mention) => mention.end < title.start && title.start - mention.end <= 10)
      .sort((a, b) => b.end - a.end || a.start - b.start)[0];
    const between = body ? this.#text.slice(body.end, title.start) : "";
    if (
      !body ||
      !DEPARTMENT.test(between) ||
      this.#places.some(({ start }) => start > body.end && start < title.start)
    )
      return title;
    return { ...title, start: body.end, text: between + title.text };
  }

  #status({ start, text }: Title): EnumValue<"PostStatus"> {
    const before = this.#text.slice(Math.max(0, start - 26), start);
    if (text.startsWith("代") || /代$/u.test(before)) return "ACTING";
    const body = this.#bodies.find((mention) => mention.end === start || mention.end === start - 1);
    const lead = this.#text.slice(Math.max(0, (body?.start ?? start) - 3), body?.start ?? start);
    return FORMER_BEFORE.test(before) || FORMER_BEFORE.test(lead) ? "FORMER" : "CURRENT";
  }

  /** The longest body that ends where a title begins (原 and 代 may stand between). */
  #bodyBefore(offset: number): Draft | undefined {
    const gap =
      /(?:原|代|时任|现任|首任)$/u.exec(this.#text.slice(Math.max(0, offset - 2), offset))?.[0].length ?? 0;
    const ending = this.#bodies.filter((mention) => mention.end === offset || mention.end === offset - gap);
    return ending.sort((a, b) => a.start - b.start)[0]?.draft;
  }

  #bodyOf(title: Title, chain: readonly Held[]): Draft | undefined {
    const own = this.#bodyBefore(title.start) ?? this.#placedBody(title);
    if (own) return own;
    if (/^(?:村支书|村主任|嘎查达)$/u.test(title.text)) return this.#villageBody(title);
    const before = chain.at(-1);
    const region = this.#regionOf(title, before?.organization);
    if (region) return region;
    if (
      title.text === "主任" &&
      before?.organization &&
      /村(?:党支部|党总支|党委)$/u.test(before.organization.name)
    )
      return this.#made(
        before.organization.name.replace(/党(?:支部|总支|委)$/u, "村委会"),
        "COMMUNITY",
        before.organization.division ?? null,
      );
    if (before?.organization && this.#chained(before.title.end, title.start))
      return this.#chainedBody(before.organization, title.text);
    const noun = this.#bodyOfNoun(title.start);
    if (noun) return noun;
    if (chain.length > 0) return undefined;
    return this.#sameBody(title) ?? this.#lastBody(title);
  }

  /** 自治区副主席: the region's government, whose head is a 主席. */
  #regionOf({ start, text }: Title, before: Draft | undefined): Draft | undefined {
    if (!/^(?:常务副|副|代)?主席$/u.test(text)) return undefined;
    const place = this.#places.find(({ end, draft }) => end === start && /自治区$/u.test(draft.name));
    if (place) return this.#governmentOf(place.draft, "区");
    const region = /^(.+自治区)(?:党委|政府党组|政府)$/u.exec(before?.name ?? "")?.[1];
    if (region) return this.#governmentByName(region, before?.division ?? null, "区");
    if (this.#text.slice(start - 3, start) !== "自治区") return undefined;
    const division = jurisdictionAt("自治区", this.#doc, this.#places, this.#kit);
    return division ? this.#governmentByName(division.name, division, "区") : undefined;
  }

  /** 商会副会长, 兼中心主任: the body named before that is one of that sort by its name. */
  #bodyOfNoun(offset: number): Draft | undefined {
    const noun = BODY_NOUN.exec(this.#text.slice(Math.max(0, offset - 8), offset))?.[1];
    if (!noun) return undefined;
    return this.#bodies
      .filter((body) => body.end < offset && !body.anaphoric && body.draft.name.endsWith(noun))
      .sort((a, b) => a.end - b.end || b.start - a.start)
      .at(-1)?.draft;
  }

  /** 区人大常委会主任甲,副主任乙: the deputy's body is that of the post told just before in the sentence. */
  #sameBody({ start, text }: Title): Draft | undefined {
    const last = this.#posts.at(-1);
    if (!last || start - last.end > 40 || /[。；\n]/u.test(this.#text.slice(last.end, start)))
      return undefined;
    const party = /^(?:党委|党工委|党组|党总支|党支部)/u.exec(text)?.[0] ?? "";
    const base = text.slice(party.length).replace(/^(?:常务副|专职副|副)/u, "");
    const kind = String(last.organization.props.kind);
    const fits =
      (text !== base && last.title?.endsWith(base) && last.organization.name.endsWith(party)) ||
      (/^(?:副主席|副主任|秘书长)$/u.test(text) && /(?:政协|人大常委会)$/u.test(last.organization.name)) ||
      (/^(?:宣传|组织|统战|政法|纪检|组宣)委员$/u.test(text) &&
        /(?:党委|党工委)$/u.test(last.organization.name)) ||
      (kind === "COMPANY" && COMPANY_TITLE.test(text)) ||
      (/^(?:院长|校长)$/u.test(text) && /SCHOOL|HOSPITAL/u.test(kind)) ||
      /^(?:团长|政委|总经理|副总经理)$/u.test(text);
    return fits ? last.organization : undefined;
  }

  #chained(end: number, start: number): boolean {
    return /^(?:[、，,兼和与暨\s]|原|代|首席)*$/u.test(this.#text.slice(end, start));
  }

  /** 市委副书记、秘书长: the committee's own; 副市长、秘书长: the government's. */
  #chainedBody(before: Draft, title: string): Draft | undefined {
    return /^(?:局长|厅长)$/u.test(title) && /[委府]$/u.test(before.name) ? undefined : before;
  }

  /** 某镇党委书记: party bodies of towns, villages and zones are bodies; of a bureau or school the post is its own. */
  #placedBody(title: Title): Draft | undefined {
    const place = this.#places.find((mention) => mention.end === title.start);
    if (!place) return undefined;
    const party = /^(党委|党工委|党总支|党支部|支部)(副?书记|委员|成员|常委)$/u.exec(title.text);
    if (!party) return undefined;
    return this.#made(
      `${place.draft.name}${party[1] === "支部" ? "党支部" : party[1]}`,
      "PARTY",
      place.draft.division ?? null,
    );
  }

  /** The branch of the village named last; of its 主任, the villagers' committee. */
  #villageBody({ start, text }: Title): Draft | undefined {
    const village = this.#places
      .filter((place) => place.end <= start && /[村查]$/u.test(place.draft.name))
      .at(-1);
    if (!village) return undefined;
    return text === "村主任"
      ? this.#made(`${village.draft.name}村委会`, "COMMUNITY", village.draft.division ?? null)
      : this.#made(`${village.draft.name}党支部`, "PARTY", village.draft.division ?? null);
  }

  /** A company's or school's 总经理, 院长, 校长 alone: the last body of that sort, where the sentence stands near. */
  #lastBody(title: Title): Draft | undefined {
    const kinds: readonly (readonly [RegExp, readonly string[]])[] = [
      [/^(?:董事长|副董事长|总经理|副总经理|总裁|副总裁|经理|厂长|负责人|企业负责人)$/u, ["COMPANY"]],
      [/^(?:院长|副院长|护士长)$/u, ["HOSPITAL"]],
      [/^(?:校长|副校长)$/u, ["SCHOOL"]],
      [/^(?:队长|副队长)$/u, ["COMMUNITY", "GOVERNMENT", "OTHER"]],
    ];
    const wanted = kinds.find(([pattern]) => pattern.test(title.text))?.[1];
    if (!wanted) return undefined;
    const before = this.#bodies.filter(
      (body) =>
        body.end <= title.start &&
        title.start - body.end < 120 &&
        wanted.includes(String(body.draft.props.kind)),
    );
    // 某县中医院与省中医院合作…院长某某: the story is the first one's.
    const { bodyStart } = this.#doc.article;
    const topic = this.#bodies.find(
      (body) => body.start < Math.min(bodyStart, 12) && wanted.includes(String(body.draft.props.kind)),
    );
    if (topic && before.length > 0 && !title.text.endsWith("队长")) return topic.draft;
    return before.sort((a, b) => a.end - b.end).at(-1)?.draft;
  }

  /** The government whose head a title names: of the place in front, of the chain's place, of the home. */
  #government(title: Title, chain: readonly Held[]): Draft | undefined {
    const word = title.text.replace(/^(?:常务副|副|代)/u, "");
    const level = word === "专员" ? "地区" : (word[0] ?? "");
    const gap =
      /(?:原|代|时任|现任|常务)$/u.exec(this.#text.slice(Math.max(0, title.start - 2), title.start))?.[0]
        .length ?? 0;
    const place = this.#places.find(
      (mention) =>
        !mention.anaphoric &&
        (mention.end === title.start - gap || mention.end === title.start + 1) &&
        mention.start < title.start,
    );
    if (place) return this.#governmentOf(place.draft, level);
    const inChain = [...chain]
      .reverse()
      .map((held) => held.organization)
      .find((organization) => organization && isOfLevel(organization, level));
    if (inChain)
      return this.#governmentByName(
        inChain.name.replace(/(?:政府党组|党委|委|政府|人大常委会|政协)$/u, ""),
        inChain.division ?? null,
        level,
      );
    if (/^[镇乡]$/u.test(level)) {
      const town = this.#places
        .filter((mention) => mention.end <= title.start && mention.draft.name.endsWith(level))
        .at(-1);
      return town && this.#governmentOf(town.draft, level);
    }
    const division = jurisdictionAt(level, this.#doc, this.#places, this.#kit);
    return division ? this.#governmentByName(division.name, division, level) : undefined;
  }

  #governmentOf(place: Draft, level: string): Draft | undefined {
    return this.#governmentByName(place.name, place.division ?? null, level);
  }

  #governmentByName(place: string, division: Division | null, level: string): Draft {
    const name = level === "地区" ? `${place}行署` : `${place}政府`;
    return this.#made(name, "GOVERNMENT", division, [
      level === "地区" ? `${place}行政公署` : `${place}人民政府`,
    ]);
  }

  #made(
    name: string,
    kind: OrganizationKind,
    division: Division | null,
    aliases: readonly string[] = [],
  ): Draft {
    const known = this.#governments.get(name);
    if (known) return known;
    const draft: Draft = {
      type: "Organization",
      name,
      aliases: new Set(aliases),
      key: "",
      props: { kind },
      division,
    };
    this.#governments.set(name, draft);
    return draft;
  }

  /** The names after a chain of titles; one title may cover a list, and several titles may go to several names in turn. */
  #names(chain: readonly Held[], offset: number): void {
    const names = this.#list(offset, chain.at(-1)?.title.kind === "ROLE");
    if (names.length === 0 || this.#announced(chain)) return;
    const posts = chain.filter(({ organization }) => organization !== undefined);
    const inTurn = names.length > 1 && posts.length === names.length && posts.length > 1;
    for (const [i, { name, start, end }] of names.entries()) {
      const person = this.#mention(name, start, end, "person/after-title");
      for (const held of inTurn ? posts.slice(i, i + 1) : posts) this.#post(person, held, end);
    }
  }

  #announced(chain: readonly Held[]): boolean {
    const first = chain[0];
    return (
      first !== undefined &&
      NOT_YET.test(this.#text.slice(Math.max(0, this.#chainStart(first) - 6), this.#chainStart(first)))
    );
  }

  #chainStart(held: Held): number {
    return (
      this.#bodies.find(
        (body) => body.draft === held.organization && body.end <= held.start && held.start - body.end <= 2,
      )?.start ?? held.start
    );
  }

  #post(person: Draft, { organization, title, status }: Held, end: number): void {
    if (!organization) return;
    const body = this.#bodies.find(
      (mention) =>
        mention.draft === organization && mention.end <= title.start && title.start - mention.end <= 2,
    );
    if (!body) this.#implied(organization, title);
    person.division ??= organization.division ?? null;
    const start = body?.start ?? title.start;
    const party = /^(党委|党工委|党总支|党支部|支部)(?=副?书记|委员|成员|常委)/u.exec(title.text)?.[1];
    const text =
      party && organization.name.endsWith(party === "支部" ? "党支部" : party)
        ? title.text.slice(party.length)
        : title.text;
    const acting = status === "ACTING" && !text.startsWith("代") ? `代${text}` : text;
    this.#addPost({
      person,
      organization,
      title: acting,
      status,
      start,
      end,
      rule: `post/${title.kind === "HEAD" ? "head-of-government" : "before-name"}`,
      confidence: body || title.kind === "HEAD" ? 0.95 : 0.85,
    });
  }

  #addPost(post: Post): void {
    const same = this.#posts.some(
      (one) =>
        one.person === post.person && one.organization === post.organization && one.title === post.title,
    );
    if (!same) this.#posts.push(post);
  }

  #implied(organization: Draft, { start, end, text }: Title): void {
    if (this.#mentions.some((mention) => mention.draft === organization && mention.start === start)) return;
    this.#mentions.push({
      draft: organization,
      start,
      end,
      surface: text,
      rule: "organization/implied-by-title",
      anaphoric: true,
    });
  }

  /** Names at an offset, parted by 、 or 和; remarks in brackets are passed over. */
  #list(offset: number, role: boolean): readonly { name: string; start: number; end: number }[] {
    const names: { name: string; start: number; end: number }[] = [];
    let at = offset;
    for (;;) {
      const skip =
        names.length === 0
          ? (/^(?:还?有[，：:]?|[\s:：“”]{0,2})/u.exec(this.#text.slice(at, at + 3))?.[0].length ?? 0)
          : 0;
      const found = this.#free(at + skip) ? this.#nameAt(at + skip, role) : undefined;
      if (!found || this.#insideBody(found) || this.#isPlace(found) || this.#titleStarts.has(found.start))
        break;
      names.push(found);
      at = found.end;
      for (
        let remark = REMARK.exec(this.#text.slice(at, at + 14));
        remark;
        remark = REMARK.exec(this.#text.slice(at, at + 14))
      )
        at += remark[0].length;
      const link = /^(?:[、]|和(?=[\p{Script=Han}]))/u.exec(this.#text.slice(at, at + 2));
      if (!link || (role && names.length > 0 && link[0] !== "、")) break;
      at += link[0].length;
    }
    return names;
  }

  /** Whether names without a Han surname are common where the paper is read. */
  get #amongMinorities(): boolean {
    const home = this.#doc.home.articleHome ?? this.#doc.home.paperHome;
    return home === null || MINORITY_PROVINCES.has(home.code.slice(0, 2));
  }

  /** The name at an offset: one that the user's lexicon knows, else what reads like one. */
  #nameAt(offset: number, role: boolean): ReturnType<typeof nameAt> {
    const [own] = this.#kit.words.people(this.#text.slice(offset, offset + LONGEST_NAME));
    return own?.start === 0
      ? { name: own.value.name, start: offset, end: offset + own.end }
      : nameAt(this.#text, offset, wordsOf(this.#doc), !role || this.#amongMinorities);
  }

  /** People whom the user's lexicon knows, wherever they stand. */
  #own(): void {
    for (const { start, end, value } of this.#kit.words.people(this.#text))
      if (this.#free(start)) this.#mention(value.name, start, end, "person/own");
  }

  #free(offset: number): boolean {
    return ![...this.#bodies, ...this.#places].some(
      (mention) => mention.start <= offset && mention.end > offset && mention.end - mention.start > 2,
    );
  }

  #isPlace({ start, end }: Span): boolean {
    return this.#places.some(
      (place) => place.start <= start && place.end >= end && !(place.end === end && this.#isNameHere(place)),
    );
  }

  /** 局长安江、: a county's or hill's short name right behind a title is a person's there. */
  #isNameHere({ start, end, surface, draft }: Mention): boolean {
    return (
      surface.length === 2 &&
      /COUNTY|TOWNSHIP|SITE/u.test(String(draft.props.level)) &&
      !/[县区市旗镇乡村]$/u.test(surface) &&
      /[长记任员席监裁授理]$/u.test(this.#text[start - 1] ?? "") &&
      /^(?:[、，；。]|出席|参加|主持|陪同|等|一行)/u.test(this.#text.slice(end))
    );
  }

  /** 任命X为Y局长; X任Y; X当选首任理事长; X是Y院长; X(现任Y书记); Y局长由X担任. */
  #appointments(): void {
    const pattern =
      /(?:^|[，。；、：,;:\n（(“由]|任命|免去|接受|聘请)([\p{Script=Han}·]{2,12}?)(?:[（(][^（()）]{1,12}[)）])?(?:为|任(?![命务何期职])|担任|受聘担任|当选为?|当选首任|兼任|挂职|是|[（(]?现任|，现任|的)(?=[\p{Script=Han}“])/gu;
    this.#notices();
    this.#pronouns();
    this.#founders();
    for (const match of findAll(this.#text, pattern)) {
      const [whole, captured = ""] = match;
      const told = captured.replace(/^.*(?:任命|免去|聘请|聘任)/u, "").replace(APPOINTS, "");
      const start = match.index + whole.indexOf(told);
      const named = nameAt(`${told}，`, 0, cutWords(told));
      if (!named || named.name !== told || !this.#free(start) || NOT_NAMES.has(told)) continue;
      const known = this.#people.has(told) || surnameLength(told) > 0;
      if (known) this.#appointed(told, start, match.index + whole.length, whole);
    }
  }

  /** 成立某某专班，由副县长甲任组长: the post is in the body that was just founded. */
  #founders(): void {
    for (const match of findAll(this.#text, FOUNDER)) {
      const [whole, between = "", title = ""] = match;
      const end = match.index + whole.length;
      const body = this.#bodies
        .filter(
          (one) =>
            one.end <= match.index + 1 &&
            match.index - one.end <= 3 &&
            /(?:专班|小组|指挥部|工作组|委员会|协会|联盟|中心)$/u.test(one.draft.name),
        )
        .at(-1);
      const start = match.index + whole.indexOf(between);
      const name = this.#mentions
        .filter(
          (one) => one.draft.type === "Person" && one.start >= start && one.end <= start + between.length,
        )
        .at(-1);
      if (!body || !name) continue;
      this.#addPost({
        person: name.draft,
        organization: body.draft,
        title,
        status: "CURRENT",
        start: body.start,
        end,
        rule: "post/appointed",
        confidence: 0.9,
      });
    }
  }

  /** 他是X院长: the person named last. */
  #pronouns(): void {
    for (const match of findAll(
      this.#text,
      /(?<=^|[，。；\n,])(?:现在[，,])?[他她](?:现在)?(?:是|任|担任|现任)/gu,
    )) {
      const last = this.#mentions
        .filter(({ draft, rule, end }) => draft.type === "Person" && rule !== "byline" && end <= match.index)
        .sort((a, b) => a.end - b.end)
        .at(-1);
      if (last) this.#appointed(last.draft.name, match.index, match.index + match[0].length, match[0]);
    }
  }

  #appointed(name: string, start: number, offset: number, how: string): void {
    const body = this.#bodies
      .filter((mention) => mention.start >= offset && mention.start - offset <= 4)
      .sort((a, b) => b.end - a.end)[0];
    const after = body?.end ?? offset;
    const title = this.#titleNear(after);
    if (!title || title.start > 2 || title.kind === "ROLE") return;
    const inverse = /的$/u.test(how);
    if (inverse && !/免去/u.test(how)) return;
    const organization =
      body?.draft ??
      this.#bodyOf(
        { start: after + title.start, end: after + title.end, text: title.surface, kind: title.kind },
        [],
      );
    const told = this.#text.startsWith(name, start);
    const person = told
      ? this.#mention(name, start, start + name.length, "person/appointed")
      : this.#person(name);
    if (!organization || /拟/u.test(this.#text.slice(start, offset))) return;
    person.division ??= organization.division ?? null;
    // 党组成员、副主任: further posts in the same body.
    let end = after;
    for (let next: { surface: string; end: number } | undefined = title; next; next = this.#nextTitle(end)) {
      end += next.end;
      this.#addPost({
        person,
        organization,
        title: next.surface,
        status: inverse ? "FORMER" : "CURRENT",
        start,
        end,
        rule: "post/appointed",
        confidence: 0.9,
      });
    }
  }

  /** A title right behind 、; its end is told from the offset. */
  #nextTitle(offset: number): { readonly surface: string; readonly end: number } | undefined {
    if (this.#text[offset] !== "、") return undefined;
    const title = this.#titleNear(offset + 1);
    return title && title.start === 0 && title.kind === "POST"
      ? { surface: title.surface, end: title.end + 1 }
      : undefined;
  }

  /** The first title behind an offset, its place told from there. */
  #titleNear(
    offset: number,
  ):
    | { readonly surface: string; readonly start: number; readonly end: number; readonly kind: Title["kind"] }
    | undefined {
    const near = this.#text.slice(offset, offset + 12);
    const head = HEAD_NEAR.exec(near)?.[1];
    if (head)
      return {
        surface: head,
        start: near.indexOf(head),
        end: near.indexOf(head) + head.length,
        kind: "HEAD",
      };
    const post = this.#kit.words.titles(near)[0];
    return post && { surface: post.surface, start: post.start, end: post.end, kind: post.value };
  }

  /** 甲，女，汉族，1979年生，现任某局副局长: the form of public notices on appointments. */
  #notices(): void {
    for (const match of findAll(this.#text, NOTICE)) {
      const [whole, name = ""] = match;
      if (!name.includes("·") && (surnameLength(name) === 0 || name.length > 4)) continue;
      const start = match.index + whole.indexOf(name);
      if (!this.#free(start)) continue;
      this.#mention(name, start, start + name.length, "person/notice");
      const rest = /^[^。；\n]{0,80}?现任/u.exec(
        this.#text.slice(start + name.length, start + name.length + 90),
      );
      if (rest) this.#appointed(name, start, start + name.length + rest[0].length, "现任");
    }
  }

  /** 小芳(化名): a made-up name, from the role in front or the last two or three characters. */
  #pseudonyms(): void {
    for (const match of findAll(this.#text, /(?<=([\p{Script=Han}]{1,8}))[（(]化名[)）]/gu)) {
      const before = match[1] ?? "";
      const role = [...ROLES]
        .filter((one) => before.includes(one))
        .sort((a, b) => before.lastIndexOf(b) - before.lastIndexOf(a))[0];
      const name = role ? before.slice(before.lastIndexOf(role) + role.length) : before.slice(-3);
      if (name.length >= 2 && name.length <= 4)
        this.#mention(name, match.index - name.length, match.index, "person/pseudonym");
    }
  }

  /** 习近平总书记: a post behind the name. */
  #postsBehind(): void {
    for (const match of findAll(this.#text, /([\p{Script=Han}]{3})(总书记|国家主席)/gu)) {
      const [, name = "", title = ""] = match;
      if (surnameLength(name) === 0) continue;
      const person = this.#mention(name, match.index, match.index + name.length, "person/before-title");
      if (title !== "总书记") continue;
      const organization = this.#made("中共中央", "PARTY", null);
      this.#implied(organization, {
        start: match.index + name.length,
        end: match.index + match[0].length,
        text: title,
        kind: "POST",
      });
      this.#addPost({
        person,
        organization,
        title,
        status: "CURRENT",
        start: match.index,
        end: match.index + match[0].length,
        rule: "post/behind-name",
        confidence: 0.95,
      });
    }
  }

  /** 甲、乙、丙等10人被授予: names in a list that a count of people closes. */
  #awarded(): void {
    for (const match of findAll(
      this.#text,
      /(?:等[一二三四五六七八九十百\d]+|(?<=\p{Script=Han})\d+)(?:人|名|位)/gu,
    )) {
      const before =
        this.#text
          .slice(Math.max(0, match.index - 60), match.index)
          .split(/[，。；：\n]/u)
          .at(-1) ?? "";
      const names = before.split("、");
      if ((names.length < 2 && !match[0].startsWith("等")) || !names.every(isPersonName)) continue;
      let start = match.index - before.length;
      for (const name of names) {
        if (this.#free(start)) this.#mention(name, start, start + name.length, "person/listed");
        start += name.length + 1;
      }
    }
  }

  /** 今年56岁的甲: a name behind an age. */
  #aged(): void {
    for (const match of findAll(
      this.#text,
      /(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:多|来)?岁的(?=\p{Script=Han}{2})/gu,
    )) {
      const start = match.index + match[0].length;
      const named = this.#free(start)
        ? nameAt(this.#text, start, wordsOf(this.#doc), this.#amongMinorities)
        : undefined;
      if (named && (this.#amongMinorities || surnameLength(named.name) > 0))
        this.#mention(named.name, start, named.end, "person/aged");
    }
  }

  /** 甲、乙等委员说: members of the political conference that the story names, if it names one. */
  #delegates(): void {
    const conferences = new Set(
      this.#bodies.filter(({ draft }) => draft.name.endsWith("政协")).map(({ draft }) => draft),
    );
    const [conference] = conferences;
    for (const match of findAll(this.#text, DELEGATES)) {
      const [whole, list = "", title = ""] = match;
      const names = list.split("、");
      if (!names.every(isPersonName)) continue;
      const end = match.index + whole.length;
      let start = match.index;
      for (const name of names) {
        const person = this.#free(start)
          ? this.#mention(name, start, start + name.length, "person/delegate")
          : undefined;
        if (person && title === "委员" && conference && conferences.size === 1)
          this.#addPost({
            person,
            organization: conference,
            title,
            status: "CURRENT",
            start,
            end,
            rule: "post/delegate",
            confidence: 0.85,
          });
        start += name.length + 1;
      }
    }
  }

  /** A name at the head of a clause with a verb of speech behind it. */
  #speakers(): void {
    for (const match of findAll(
      this.#text,
      /(?<=^|[，。”；\n,;、的])([\p{Script=Han}]{2,4})(?=说[，。：,:“]|表示[，。：,:]|介绍[，。：,:]|告诉记者|坦言|感慨|回忆说|强调[，。：,:]|主持[，。]|主持(?:会议|仪式|座谈会)[，。])/gu,
    )) {
      const named = nameAt(this.#text, match.index, wordsOf(this.#doc));
      if (
        named &&
        named.end === match.index + match[0].length &&
        surnameLength(named.name) > 0 &&
        this.#free(match.index)
      )
        this.#mention(named.name, named.start, named.end, "person/speaker");
    }
  }

  /** Every other place where a known name stands, in full or as the given name alone. */
  #again(): void {
    const names = new Map<string, Draft>();
    for (const [name, draft] of this.#people) {
      names.set(name, draft);
      const given = givenOf(name);
      if (given && !this.#people.has(given) && !NOT_NAMES.has(given)) names.set(given, draft);
    }
    for (const { start, end, surface, value } of buildScanner(names)(this.#text)) {
      if (
        this.#mentions.some(
          (mention) => mention.start < end && mention.end > start && mention.draft.type === "Person",
        ) ||
        !this.#free(start)
      )
        continue;
      if (surface !== value.name && !this.#standsAlone(start, end)) continue;
      this.#mentions.push({ draft: value, start, end, surface, rule: "person/again" });
    }
  }

  #standsAlone(start: number, end: number): boolean {
    return /^$|[，。“”；、：,;:\n\s！？]/u.test(this.#text[start - 1] ?? "") && endsName(this.#text, end);
  }

  /** (作者系X协会会员): the author's post. */
  #authorsPosts(): void {
    const match = /[（(]作者[系为是]/u.exec(this.#text);
    const author = this.#doc.article.authors[0];
    if (!match || !author) return;
    const person = this.#person(author.name);
    const from = match.index + match[0].length;
    for (const body of this.#bodies.filter((mention) => mention.start >= from)) {
      const title = /^[\p{Script=Han}]{2,6}/u
        .exec(this.#text.slice(body.end))?.[0]
        .replace(/[，、。].*$/u, "");
      if (title && !this.#bodies.some((other) => other.start < body.start && other.end > body.end))
        this.#addPost({
          person,
          organization: body.draft,
          title,
          status: "CURRENT",
          start: match.index,
          end: body.end + title.length,
          rule: "post/author-note",
          confidence: 0.95,
        });
    }
  }
}

/** A whole name by its looks: a surname and one or two characters, no word of the language. */
const isPersonName = (name: string): boolean => {
  const named = nameAt(`${name}，`, 0, cutWords(name), false);
  return named?.name === name && surnameLength(name) > 0;
};

const isOfLevel = (organization: Draft, level: string): boolean => {
  if (level === "地区") return /地区/u.test(organization.division?.name ?? "");
  return organization.name.replace(/(?:委|党委|政府|人大常委会|政协)$/u, "").endsWith(level);
};

/** The given name of a Han name of three characters or more. */
const givenOf = (name: string): string | undefined => {
  const surname = surnameLength(name);
  return surname > 0 && !name.includes("·") && name.length - surname === 2 ? name.slice(surname) : undefined;
};
