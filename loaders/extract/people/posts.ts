import { surnameLength } from "../../lexicons/surnames.ts";
import { findAll } from "../search.ts";
import { wordsOf } from "../words.ts";
import type { PeopleLedger } from "./ledger.ts";
import { isPersonName, nameAt } from "./names.ts";
import { DELEGATES } from "./patterns.ts";

/** What single people do, contests above all. */
const DOES_ALONE =
  /^(?:一?举?(?:获|分获|分别获|荣获|获得|夺得|摘得|斩获|勇夺|喜获|夺冠|捧得)|入选|入围|当选|分享了|讲述了|(?:动情|激动|自豪|高兴|感慨)地?说|说[，：]|告诉记者|坦言|演唱|朗诵|代表[^，。]{2,12}(?:发言|宣誓|表态|领奖))/u;

/** Reads posts that stand behind a name, or in a note on the author. */
export class PostReader {
  readonly #ledger: PeopleLedger;

  constructor(ledger: PeopleLedger) {
    this.#ledger = ledger;
  }

  /** 习近平总书记: a post behind the name. */
  postsBehind(): void {
    for (const match of findAll(this.#ledger.text, /([\p{Script=Han}]{3})(总书记|国家主席)/gu)) {
      const [, name = "", title = ""] = match;
      if (surnameLength(name) === 0) continue;
      const person = this.#ledger.mention(
        name,
        match.index,
        match.index + name.length,
        "person/before-title",
      );
      if (title !== "总书记") continue;
      const organization = this.#ledger.made("中共中央", "PARTY", null);
      this.#ledger.implied(organization, {
        start: match.index + name.length,
        end: match.index + match[0].length,
        text: title,
        kind: "POST",
      });
      this.#ledger.addPost({
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

  /** 甲、乙等委员说: members of the political conference that the story names, if it names one. */
  delegates(): void {
    const conferences = new Set(
      this.#ledger.bodies.filter(({ draft }) => draft.name.endsWith("政协")).map(({ draft }) => draft),
    );
    const [conference] = conferences;
    for (const match of findAll(this.#ledger.text, DELEGATES)) {
      const [whole, list = "", title = ""] = match;
      const names = list.split("、");
      if (!names.every(isPersonName)) continue;
      const end = match.index + whole.length;
      let start = match.index;
      for (const name of names) {
        const person = this.#ledger.free(start)
          ? this.#ledger.mention(name, start, start + name.length, "person/delegate")
          : undefined;
        if (person && title === "委员" && conference && conferences.size === 1)
          this.#ledger.addPost({
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

  /** 甲中学乙、丙中学丁分获一等奖: people by the body they belong to alone. */
  affiliates(): void {
    const words = wordsOf(this.#ledger.doc);
    for (const { draft, end } of this.#ledger.bodies) {
      const start = end + (/^的?/u.exec(this.#ledger.text.slice(end, end + 1))?.[0].length ?? 0);
      const named = this.#ledger.free(start) ? nameAt(this.#ledger.text, start, words, false) : undefined;
      if (!named || !isPersonName(named.name) || !this.#doesAlone(named.end)) continue;
      this.#ledger.addPost({
        person: this.#ledger.mention(named.name, start, named.end, "person/affiliate"),
        organization: draft,
        title: null,
        status: "CURRENT",
        start: end - 1,
        end: named.end,
        rule: "post/affiliate",
        confidence: 0.85,
      });
    }
  }

  /** True where a verb of a single person's deeds follows, or a list of such people that one closes. */
  #doesAlone(end: number): boolean {
    const rest = this.#ledger.text.slice(end, end + 60);
    if (DOES_ALONE.test(rest)) return true;
    const [next] = this.#ledger.bodies.filter(({ start }) => start === end + 1);
    return (
      next !== undefined &&
      /^[、和]/u.test(rest) &&
      /^[^，。]{2,4}(?:[、和][^，。、]{4,24})*?(?:分获|分别|获|荣获|夺得|摘得|等)/u.test(
        this.#ledger.text.slice(next.end, next.end + 60),
      )
    );
  }

  /** 来自洋县第一中学的甲说: by the body that people come from. */
  comers(): void {
    const { text } = this.#ledger;
    for (const body of this.#ledger.bodies) {
      if (body.anaphoric || !text.startsWith("来自", body.start - 2) || text[body.end] !== "的") continue;
      const start = body.end + 1;
      const named = this.#ledger.free(start)
        ? nameAt(text, start, wordsOf(this.#ledger.doc), false)
        : undefined;
      if (!named || named.name.length < 3 || !isPersonName(named.name)) continue;
      this.#ledger.addPost({
        person: this.#ledger.mention(named.name, start, named.end, "person/affiliate"),
        organization: body.draft,
        title: null,
        status: "CURRENT",
        start: body.start,
        end: named.end,
        rule: "post/told",
        confidence: 0.85,
      });
    }
  }

  /** (作者系X协会会员): the author's post. */
  authorsPosts(): void {
    const match = /[（(]作者[系为是]/u.exec(this.#ledger.text);
    const author = this.#ledger.doc.article.authors[0];
    if (!match || !author) return;
    const person = this.#ledger.person(author.name);
    const from = match.index + match[0].length;
    for (const body of this.#ledger.bodies.filter((mention) => mention.start >= from)) {
      const title = /^[\p{Script=Han}]{2,6}/u
        .exec(this.#ledger.text.slice(body.end))?.[0]
        .replace(/[，、。].*$/u, "");
      if (title && !this.#ledger.bodies.some((other) => other.start < body.start && other.end > body.end))
        this.#ledger.addPost({
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
