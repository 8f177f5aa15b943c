import { surnameLength } from "../../lexicons/surnames.ts";
import type { Draft, Post } from "../../types.ts";
import { findAll } from "../search.ts";
import type { PostBodies } from "./bodies.ts";
import { leavingIn } from "./leaving.ts";
import type { PeopleLedger } from "./ledger.ts";
import { freeNames, type ListedName } from "./lists.ts";
import { type Office, officeAt } from "./offices.ts";
import { FOUNDER, NOTICE } from "./patterns.ts";
import { chosenBehind, foundedBefore, secondedIn, type Taken } from "./taken-up.ts";
import {
  ELECTS,
  HOLDS_OFFICE,
  INTENDED,
  IS_BEHIND,
  PRONOUN,
  RELIEVED,
  ROW_GOES_ON,
  UNREAD_SUBJECT,
} from "./turns.ts";

/** Bodies that are founded with those who lead them. */
const FOUNDED = /(?:专班|小组|指挥部|工作组|委员会|协会|联盟|中心)$/u;

/** 兼任组长, 兼任河长: what somebody is elsewhere. */
const OF_ANOTHER_BODY = /(?:组长|主任|队长|指挥长?|[河湖林田路街楼]长|负责人|会长|召集人)$/u;

/** 由退休教师: who he is, in front of the name. */
const BY_WHOM = /由[\p{Script=Han}]{2,10}$/u;

type Told = Pick<Office, "organization" | "titles">;
/** Where a post is told, by what verb, and whether it is over. */
type Telling = Pick<Post, "start" | "end" | "status"> & { readonly verb?: string };

/** Reads who is told to take, to hold or to leave a post that stands behind the name. */
export class TenureReader {
  readonly #ledger: PeopleLedger;
  readonly #bodies: PostBodies;

  constructor(ledger: PeopleLedger, bodies: PostBodies) {
    this.#ledger = ledger;
    this.#bodies = bodies;
  }

  /** Adds the people and their posts to the ledger. */
  read(): void {
    const { text } = this.#ledger;
    let read = 0;
    // Of a row that was read to its end nothing is read again.
    for (const match of findAll(text, ELECTS))
      if (match.index >= read) read = this.#row(match.index, match[0], match[1] ?? "");
    this.#notices();
    this.#holders();
    this.#pronouns();
    for (const told of secondedIn(this.#ledger, this.#bodies)) this.#told(told);
    this.#founders();
    for (const { names, office, start } of leavingIn(this.#ledger, this.#bodies))
      this.#hold(
        names,
        { ...office, organization: office.likely },
        { start, end: office.end, status: "FORMER" },
      );
  }

  /** 选举甲为主任，乙、丙为副主任: the body of the first is that of all; where the last office ends. */
  #row(start: number, whole: string, list: string, of?: Draft): number {
    let organization = of;
    let read = start;
    let names = freeNames(this.#ledger, start, whole, list);
    for (let end = start + whole.length; names; ) {
      const office = officeAt(this.#ledger, this.#bodies, end);
      if (!office) break;
      read = office.end;
      organization = office.organization ?? organization ?? office.likely;
      const told = { start: names[0]?.start ?? end, end: office.end, status: "CURRENT" } as const;
      this.#hold(names, { ...office, organization }, told);
      const next = this.#next(office.end);
      if (!next) break;
      names = freeNames(this.#ledger, next.index, next[0], next[1] ?? "");
      end = next.index + next[0].length;
    }
    return read;
  }

  /** ，丁、戊为秘书长: the next part of a row of those who were chosen. */
  #next(offset: number): RegExpExecArray | null {
    ROW_GOES_ON.lastIndex = offset;
    return ROW_GOES_ON.exec(this.#ledger.text);
  }

  /** 甲当选为, 乙任, 丙是: where the body is left out, that of the one before in the sentence, or what was just founded. */
  #holders(): void {
    const { text } = this.#ledger;
    let last: { readonly end: number; readonly organization: Draft | undefined } | undefined;
    for (const { 0: whole, 1: list = "", 2: verb = "", index } of findAll(text, HOLDS_OFFICE)) {
      const office = officeAt(this.#ledger, this.#bodies, index + whole.length);
      // 甲拟到乙村任: he is to, and 拟 is no part of his name.
      const at = index + whole.lastIndexOf(verb);
      if (!office || [index, at].some((end) => INTENDED.test(text.slice(Math.max(0, end - 5), end))))
        continue;
      const names = freeNames(this.#ledger, index, whole, list);
      if (!names) continue;
      const near = last && !/[。；\n]/u.test(text.slice(last.end, index)) ? last.organization : undefined;
      const chosen =
        /[选推聘邀]/u.test(verb) || whole.startsWith("由") || BY_WHOM.test(text.slice(index - 12, index));
      const founded = chosen ? foundedBefore(this.#ledger, index) : undefined;
      const besides =
        verb === "兼任" && !office.titles.some((title) => OF_ANOTHER_BODY.test(title))
          ? this.#alreadyIn(names)
          : undefined;
      const organization = office.organization ?? near ?? besides ?? founded ?? office.likely;
      const status = /曾|原/u.test(whole.slice(list.length)) ? "FORMER" : "CURRENT";
      this.#hold(names, { ...office, organization }, { start: index, end: office.end, status, verb });
      last = { end: office.end, organization };
      const next = /当选|兼任/u.test(verb) ? this.#next(office.end) : null;
      if (next) this.#row(next.index, next[0], next[1] ?? "", organization);
    }
  }

  /** 甲兼任秘书长: in the body where the same one was just told to hold a post. */
  #alreadyIn([only, other]: readonly ListedName[]): Draft | undefined {
    if (!only || other) return undefined;
    return this.#ledger.posts.findLast(
      ({ person, end }) => person.name === only.name && only.start - end < 300,
    )?.organization;
  }

  /** 学生家长甲，任洋县某公司经理: who is known by now, with a body that the text names. */
  known(): void {
    const { text, mentions } = this.#ledger;
    for (const { draft, rule, start, end } of mentions) {
      if (draft.type !== "Person" || rule === "byline") continue;
      IS_BEHIND.lastIndex = end;
      const verb = IS_BEHIND.exec(text)?.[0];
      const office = verb ? officeAt(this.#ledger, this.#bodies, end + verb.length) : undefined;
      if (verb && office?.organization)
        this.#post(draft, office, {
          start,
          end: office.end,
          status: /曾|原/u.test(verb) ? "FORMER" : "CURRENT",
          verb,
        });
      else this.#told(chosenBehind(this.#ledger, this.#bodies, draft, start, end));
    }
  }

  /** 他是X院长, 免去其X局局长职务: the person named last. */
  #pronouns(): void {
    const { text, mentions } = this.#ledger;
    for (const { index, 0: whole } of [...findAll(text, PRONOUN), ...findAll(text, RELIEVED)]) {
      const last = mentions
        .filter(({ draft, rule, end }) => draft.type === "Person" && rule !== "byline" && end <= index)
        .sort((a, b) => a.end - b.end)
        .at(-1);
      // 宾某是校长。他…: somebody whom no rule read was spoken of since.
      const other = last && UNREAD_SUBJECT.test(text.slice(last.end, index));
      const office = last && !other && officeAt(this.#ledger, this.#bodies, index + whole.length);
      if (last && office)
        this.#post(
          last.draft,
          { ...office, organization: office.likely },
          {
            start: index,
            end: office.end,
            status: whole.startsWith("免") ? "FORMER" : "CURRENT",
            verb: whole,
          },
        );
    }
  }

  /** 甲，女，汉族，1979年生，现任某局副局长: the form of public notices on appointments. */
  #notices(): void {
    const { text } = this.#ledger;
    for (const { 0: whole, 1: name = "", index } of findAll(text, NOTICE)) {
      if (!name.includes("·") && (surnameLength(name) === 0 || name.length > 4)) continue;
      const start = index + whole.indexOf(name);
      if (!this.#ledger.free(start)) continue;
      const person = this.#ledger.mention(name, start, start + name.length, "person/notice");
      const from = start + name.length;
      const rest = /^[^。；\n]{0,80}?现任/u.exec(text.slice(from, from + 90))?.[0];
      const office = rest && officeAt(this.#ledger, this.#bodies, from + rest.length);
      if (office) {
        const told = { ...office, organization: office.likely };
        this.#post(person, told, { start, end: office.end, status: "CURRENT" });
      }
    }
  }

  /** 成立某某专班，由副县长甲任组长: the post is in the body that was just founded. */
  #founders(): void {
    const { bodies, mentions, text } = this.#ledger;
    for (const { 0: whole, 1: between = "", 2: title = "", index } of findAll(text, FOUNDER)) {
      const body = bodies
        .filter((one) => one.end <= index + 1 && index - one.end <= 3 && FOUNDED.test(one.draft.name))
        .at(-1);
      const start = index + whole.indexOf(between);
      const named = mentions
        .filter(
          (one) => one.draft.type === "Person" && one.start >= start && one.end <= start + between.length,
        )
        .at(-1);
      if (body && named)
        this.#post(
          named.draft,
          { organization: body.draft, titles: [title] },
          {
            start: body.start,
            end: index + whole.length,
            status: "CURRENT",
          },
        );
    }
  }

  /** 甲当选镇长，乙当选人大主席: the second in the town's congress. */
  #ofCongress(organization: Draft | undefined, titles: readonly string[]): Told {
    const town = /^(.+[镇乡])政府$/u.exec(organization?.name ?? "")?.[1];
    if (!town || !titles.every((title) => /^人大副?主席$/u.test(title))) return { organization, titles };
    return {
      organization: this.#ledger.made(`${town}人大`, "LEGISLATURE", organization?.division ?? null),
      titles: titles.map((title) => title.slice(2)),
    };
  }

  #told(told: Taken | undefined): void {
    if (told) this.#post(told.person, told.office, { ...told, status: "CURRENT" });
  }

  #hold(names: readonly ListedName[], told: Told, telling: Telling): void {
    for (const { name, start } of names)
      this.#post(this.#ledger.mention(name, start, start + name.length, "person/appointed"), told, telling);
  }

  #post(person: Draft, { organization: told, titles: all }: Told, { verb = "", ...telling }: Telling): void {
    const { organization, titles } = this.#ofCongress(told, all);
    if (!organization) return;
    person.division ??= organization.division ?? null;
    const said = /[是系]/u.test(verb)
      ? ({ rule: "post/told", confidence: 0.85 } as const)
      : ({ rule: "post/appointed", confidence: 0.9 } as const);
    for (const title of titles) {
      const acting = telling.status === "CURRENT" && /^代(?!表)/u.test(title);
      const status = acting ? "ACTING" : telling.status;
      this.#ledger.addPost({ person, organization, title, ...telling, ...said, status });
    }
  }
}
