import { surnameLength } from "../../lexicons/surnames.ts";
import { findAll } from "../search.ts";
import type { PeopleLedger } from "./ledger.ts";
import { isPersonName } from "./names.ts";
import { DELEGATES } from "./patterns.ts";

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
