import { NOT_NAMES } from "../../lexicons/names.ts";
import { surnameLength } from "../../lexicons/surnames.ts";
import { findAll } from "../search.ts";
import { cutWords } from "../words.ts";
import type { PostBodies } from "./bodies.ts";
import type { PeopleLedger } from "./ledger.ts";
import { nameAt } from "./names.ts";
import { nextTitle, titleNear } from "./offices.ts";
import { APPOINTS, FOUNDER, NOTICE } from "./patterns.ts";

/** 拟任命: what is only meant to be done. */
const INTENDED = /拟(?:任命|免去|聘任|聘请)?$/u;

/** Reads who is told to take, to hold or to leave a post. */
export class AppointmentReader {
  readonly #ledger: PeopleLedger;
  readonly #postBodies: PostBodies;

  constructor(ledger: PeopleLedger, postBodies: PostBodies) {
    this.#ledger = ledger;
    this.#postBodies = postBodies;
  }

  /** 任命X为Y局长; X任Y; X当选首任理事长; X是Y院长; X(现任Y书记); Y局长由X担任. */
  appointments(): void {
    const pattern =
      /(?:^|[，。；、：,;:\n（(）)“由]|任命|免去|接受|聘请)([\p{Script=Han}·]{2,12}?)(?:同志)?(?:[（(][^（()）]{1,12}[)）])?(?:为|任(?![命务何期职])|担任|受聘担任|当选为?|当选首任|兼任|挂职|是|[（(]?现任|，现任|的)(?=[\p{Script=Han}“])/gu;
    this.#notices();
    this.#pronouns();
    this.#founders();
    for (const match of findAll(this.#ledger.text, pattern)) {
      const [whole, captured = ""] = match;
      const told = captured.replace(/^.*(?:任命|免去|聘请|聘任)/u, "").replace(APPOINTS, "");
      // What most matches tell is no name at all: to cut it into words costs most.
      const known = this.#ledger.people.has(told) || surnameLength(told) > 0;
      if (!known || NOT_NAMES.has(told)) continue;
      const start = match.index + whole.indexOf(told);
      if (INTENDED.test(this.#ledger.text.slice(Math.max(0, start - 5), start))) continue;
      if (!this.#ledger.free(start) || nameAt(`${told}，`, 0, cutWords(told))?.name !== told) continue;
      this.#appointed(told, start, match.index + whole.length, whole);
    }
  }

  /** 成立某某专班，由副县长甲任组长: the post is in the body that was just founded. */
  #founders(): void {
    for (const match of findAll(this.#ledger.text, FOUNDER)) {
      const [whole, between = "", title = ""] = match;
      const end = match.index + whole.length;
      const body = this.#ledger.bodies
        .filter(
          (one) =>
            one.end <= match.index + 1 &&
            match.index - one.end <= 3 &&
            /(?:专班|小组|指挥部|工作组|委员会|协会|联盟|中心)$/u.test(one.draft.name),
        )
        .at(-1);
      const start = match.index + whole.indexOf(between);
      const name = this.#ledger.mentions
        .filter(
          (one) => one.draft.type === "Person" && one.start >= start && one.end <= start + between.length,
        )
        .at(-1);
      if (!body || !name) continue;
      this.#ledger.addPost({
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
      this.#ledger.text,
      /(?<=^|[，。；\n,])(?:现在[，,])?[他她](?:现在)?(?:是|任|担任|现任)/gu,
    )) {
      const last = this.#ledger.mentions
        .filter(({ draft, rule, end }) => draft.type === "Person" && rule !== "byline" && end <= match.index)
        .sort((a, b) => a.end - b.end)
        .at(-1);
      if (last) this.#appointed(last.draft.name, match.index, match.index + match[0].length, match[0]);
    }
  }

  #appointed(name: string, start: number, offset: number, how: string): void {
    const body = this.#ledger.bodies
      .filter((mention) => mention.start >= offset && mention.start - offset <= 4)
      .sort((a, b) => b.end - a.end)[0];
    const after = body?.end ?? offset;
    const title = titleNear(this.#ledger, after);
    if (!title || title.start > 2 || title.kind === "ROLE") return;
    const inverse = /的$/u.test(how);
    if (inverse && !/免去/u.test(how)) return;
    const organization =
      body?.draft ??
      this.#postBodies.bodyOf(
        { start: after + title.start, end: after + title.end, text: title.text, kind: title.kind },
        [],
      );
    const told = this.#ledger.text.startsWith(name, start);
    const person = told
      ? this.#ledger.mention(name, start, start + name.length, "person/appointed")
      : this.#ledger.person(name);
    if (!organization || /拟/u.test(this.#ledger.text.slice(start, offset))) return;
    person.division ??= organization.division ?? null;
    // 党组成员、副主任: further posts in the same body.
    let end = after;
    for (
      let next: { text: string; end: number } | undefined = title;
      next;
      next = nextTitle(this.#ledger, end)
    ) {
      end += next.end;
      this.#ledger.addPost({
        person,
        organization,
        title: next.text,
        status: inverse ? "FORMER" : "CURRENT",
        start,
        end,
        rule: "post/appointed",
        confidence: 0.9,
      });
    }
  }

  /** 甲，女，汉族，1979年生，现任某局副局长: the form of public notices on appointments. */
  #notices(): void {
    for (const match of findAll(this.#ledger.text, NOTICE)) {
      const [whole, name = ""] = match;
      if (!name.includes("·") && (surnameLength(name) === 0 || name.length > 4)) continue;
      const start = match.index + whole.indexOf(name);
      if (!this.#ledger.free(start)) continue;
      this.#ledger.mention(name, start, start + name.length, "person/notice");
      const rest = /^[^。；\n]{0,80}?现任/u.exec(
        this.#ledger.text.slice(start + name.length, start + name.length + 90),
      );
      if (rest) this.#appointed(name, start, start + name.length + rest[0].length, "现任");
    }
  }
}
