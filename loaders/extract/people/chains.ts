import type { EnumValue, OrganizationKind } from "../../../src/domain/ontology.ts";
import { PARTY_DEPARTMENTS } from "../../lexicons/organizations.ts";
import { DEPARTMENT, FORMER_BEFORE, NOT_YET } from "../../lexicons/titles.ts";
import type { Draft, Span } from "../../types.ts";
import { wordsOf } from "../words.ts";
import type { PostBodies } from "./bodies.ts";
import { Governments } from "./governments.ts";
import type { PeopleLedger } from "./ledger.ts";
import { nameAt, SURNAME_AND } from "./names.ts";
import { CUTS_CHAIN, HOLDS_AS, LINK, PARTY_BODIES, REMARK, SECONDED, UNKNOWN_BODY } from "./patterns.ts";
import { type Held, isHonour, type Title } from "./titles.ts";
import { isAnothers } from "./unnamed.ts";

/** 市委常委、副市长甲、乙: what all of a list are. */
const SHARED = /(?:常委|委员|成员|干部)$/u;

/** 、著名报告文学作家甲: what somebody is known as, between the posts and the name. */
const EPITHET =
  /^[、，]?(?:著名|知名|资深|青年|当代|国家一级)[\p{Script=Han}]{0,8}?(?:作家|诗人|学者|教授|专家|书法家|画家|艺术家|歌唱家|音乐家|演员|评论家|企业家|摄影家|翻译家|编剧|导演|作曲家|主持人)(?!\p{Script=Han}{2,4}(?:故居|作品|纪念馆|的))/u;

const PARTY_POST = new RegExp(`^(${PARTY_BODIES})(?=副?书记|委员|成员|常委)`, "u");
/** 、宣传部 between two posts: the department of the committee that the first is held in. */
const OWN_DEPARTMENT = new RegExp(`^[、，](?:${PARTY_DEPARTMENTS})$`, "u");

/** Reads runs of titles with the names behind them: 甲县委副书记、县长某某. */
export class ChainReader {
  readonly #ledger: PeopleLedger;
  readonly #postBodies: PostBodies;
  readonly #governments: Governments;
  #titleStarts: ReadonlySet<number> = new Set();

  constructor(ledger: PeopleLedger, postBodies: PostBodies) {
    this.#ledger = ledger;
    this.#postBodies = postBodies;
    this.#governments = new Governments(ledger, postBodies);
  }

  /** Runs of titles that belong together, each followed by the names that hold them. */
  chains(titles: readonly Title[]): void {
    this.#titleStarts = new Set(titles.map((title) => title.start));
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
      const end =
        last.end + (SECONDED.exec(this.#ledger.text.slice(last.end, last.end + 6))?.[0].length ?? 0);
      this.#names(chain, this.#isAttributive(chain, end) ? end + 1 : end);
    }
  }

  /** 时任甲村书记的乙: the post stands in front of its holder with 的. */
  #isAttributive(chain: readonly Held[], end: number): boolean {
    const start = chain[0]?.start ?? end;
    return (
      this.#ledger.text[end] === "的" &&
      HOLDS_AS.test(this.#ledger.text.slice(Math.max(0, start - 26), start))
    );
  }

  /** Two titles stand in one chain where only a mark, and a body or place, part them. */
  #linked(one: Span, other: Span): boolean {
    const between = this.#ledger.text.slice(one.end, other.start);
    if (between.length === 0) return true;
    if (isAnothers(this.#ledger.text, one, this.#postBodies.bodyBefore(one.start))) return false;
    if (between.length > 30 || /[。；！？\n]/u.test(between)) return false;
    if (!LINK.test(between)) return false;
    const rest = between.replace(LINK, "");
    if (!rest || /^(?:代|原|现|现任|时任|兼|首席|机关|办公[室厅]|名誉|自治区代?)$/u.test(rest)) return true;
    if (UNKNOWN_BODY.test(rest) && /^[、，,兼]/u.test(between)) return true;
    const start = other.start - rest.length;
    const covered = [...this.#ledger.bodies, ...this.#ledger.places].filter(
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
    const rest = this.#ledger.text.slice(from, to);
    return to - from <= 16 && /^[\p{Script=Han}A-Za-z]+$/u.test(rest) && !CUTS_CHAIN.test(rest);
  }

  /** 甲、市财政局局长: a name stands between, the chain is over. */
  #nameFollows(offset: number, between: string): boolean {
    const first = between[0] ?? "";
    // 书记和爱民，县长葛明远: 和 is a surname.
    if (SURNAME_AND.test(this.#ledger.text.slice(offset - 1, offset + 24))) return true;
    return (
      !/[、，,兼与及\s]/u.test(first) &&
      nameAt(this.#ledger.text, offset, wordsOf(this.#ledger.doc)) !== undefined
    );
  }

  #held(bare: Title, chain: readonly Held[]): Held {
    const status = this.#status(bare);
    if (isHonour(this.#ledger.text, bare))
      return { organization: undefined, title: bare, status, start: bare.start };
    const department = this.#department(bare);
    if (department) return { organization: department, title: bare, status, start: bare.start };
    const title = bare;
    if (title.kind === "ROLE")
      return { organization: this.#postBodies.bodyBefore(title.start), title, status, start: title.start };
    const organization =
      title.kind === "HEAD" ? this.#governments.of(title, chain) : this.#postBodies.bodyOf(title, chain);
    // 原甲市委常委、宣传部部长: of the committee's own department the word tells too.
    const before = chain.at(-1);
    const former =
      status === "CURRENT" &&
      before?.status === "FORMER" &&
      OWN_DEPARTMENT.test(this.#ledger.text.slice(before.title.end, title.start));
    return { organization, title, status: former ? "FORMER" : status, start: title.start };
  }

  /** 市妇联组织联络部部长: the department between the body and the title is a body of its own. */
  #department(title: Title): Draft | undefined {
    if (title.kind !== "POST" || this.#postBodies.bodyBefore(title.start)) return undefined;
    const body = this.#ledger.bodies
      .filter((mention) => mention.end < title.start && title.start - mention.end <= 10)
      .sort((a, b) => b.end - a.end || a.start - b.start)[0];
    const between = body ? this.#ledger.text.slice(body.end, title.start).replace(FORMER_BEFORE, "") : "";
    if (
      !body ||
      !DEPARTMENT.test(between) ||
      this.#ledger.places.some(({ start }) => start > body.end && start < title.start)
    )
      return undefined;
    const { name, props, division } = body.draft;
    return this.#ledger.made(`${name}${between}`, props.kind as OrganizationKind, division ?? null);
  }

  #status({ start, text }: Title): EnumValue<"PostStatus"> {
    const before = this.#ledger.text.slice(Math.max(0, start - 26), start);
    if ((text.startsWith("代") && !text.startsWith("代表")) || /代$/u.test(before)) return "ACTING";
    const body = [...this.#ledger.bodies, ...this.#ledger.places].find(
      (mention) => !mention.anaphoric && (mention.end === start || mention.end === start - 1),
    );
    const lead = this.#ledger.text.slice(Math.max(0, (body?.start ?? start) - 3), body?.start ?? start);
    return FORMER_BEFORE.test(before) || FORMER_BEFORE.test(lead) ? "FORMER" : "CURRENT";
  }

  /** The names after a chain of titles; one title may cover a list, and several titles may go to several names in turn. */
  #names(chain: readonly Held[], behind: number): void {
    const { text } = this.#ledger;
    const offset = behind + (EPITHET.exec(text.slice(behind, behind + 24))?.[0].length ?? 0);
    const names = this.#list(offset, chain.at(-1)?.title.kind === "ROLE");
    if (names.length === 0) return;
    // 拟任某局局长的甲: the post is only meant for him.
    const posts = this.#announced(chain)
      ? []
      : chain.filter(({ organization }) => organization !== undefined);
    const inTurn =
      names.length > 1 &&
      posts.length === names.length &&
      posts.length > 1 &&
      !posts.some(({ title }) => SHARED.test(title.text));
    for (const [i, { name, start, end }] of names.entries()) {
      const person = this.#ledger.mention(name, start, end, "person/after-title");
      for (const held of inTurn ? posts.slice(i, i + 1) : posts) this.#post(person, held, end);
    }
  }

  #announced(chain: readonly Held[]): boolean {
    const first = chain[0];
    return (
      first !== undefined &&
      NOT_YET.test(this.#ledger.text.slice(Math.max(0, this.#chainStart(first) - 6), this.#chainStart(first)))
    );
  }

  #chainStart(held: Held): number {
    return (
      this.#ledger.bodies.find(
        (body) => body.draft === held.organization && body.end <= held.start && held.start - body.end <= 2,
      )?.start ?? held.start
    );
  }

  #post(person: Draft, { organization, title, status }: Held, end: number): void {
    if (!organization) return;
    const body = this.#ledger.bodies.find(
      (mention) =>
        mention.draft === organization && mention.end <= title.start && title.start - mention.end <= 2,
    );
    if (!body) this.#ledger.implied(organization, title);
    person.division ??= organization.division ?? null;
    const start = body?.start ?? title.start;
    const party = PARTY_POST.exec(title.text)?.[1];
    const text =
      party && organization.name.endsWith(party === "支部" ? "党支部" : party)
        ? title.text.slice(party.length)
        : title.text;
    const acting = status === "ACTING" && !text.startsWith("代") ? `代${text}` : text;
    this.#ledger.addPost({
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

  /** Names at an offset, parted by 、 or 和; remarks in brackets are passed over. */
  #list(offset: number, role: boolean): readonly { name: string; start: number; end: number }[] {
    const names: { name: string; start: number; end: number }[] = [];
    let at = offset;
    for (;;) {
      const skip =
        names.length === 0
          ? (/^(?:还?有[，：:]?|[\s:：“”]{0,2})/u.exec(this.#ledger.text.slice(at, at + 3))?.[0].length ?? 0)
          : 0;
      const found = this.#ledger.free(at + skip) ? this.#ledger.nameAt(at + skip, role) : undefined;
      if (
        !found ||
        this.#ledger.insideBody(found) ||
        this.#ledger.isPlace(found) ||
        this.#titleStarts.has(found.start)
      )
        break;
      names.push(found);
      at = found.end;
      for (
        let remark = REMARK.exec(this.#ledger.text.slice(at, at + 14));
        remark;
        remark = REMARK.exec(this.#ledger.text.slice(at, at + 14))
      )
        at += remark[0].length;
      const link = /^(?:[、]|和(?=[\p{Script=Han}]))/u.exec(this.#ledger.text.slice(at, at + 2));
      if (!link || (role && names.length > 0 && link[0] !== "、")) break;
      at += link[0].length;
    }
    return names;
  }
}
