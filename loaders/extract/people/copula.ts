import type { Mention } from "../../types.ts";
import { wordsOf } from "../words.ts";
import type { PeopleLedger } from "./ledger.ts";
import { isPersonName, nameAt } from "./names.ts";

/** What says of somebody what they are: 甲是, 甲，现任, 乙曾任. */
const IS = /[，,]?(?:是|系|现为|现任|曾任|任|担任)(?:原)?(?:一[名位])?(?:来自)?$/u;
/** What they are, behind the body. */
const AS = /^的?(?:一[名位])?(\p{Script=Han}{2,12}?)(?=[，。；、,]|$)/u;
const NO_POST = /[的在和与]|之一|候选/u;

/** Reads posts that a verb of being tells: 甲是某医院的一名护士, 来自某中学的乙. */
export class CopulaReader {
  readonly #ledger: PeopleLedger;

  constructor(ledger: PeopleLedger) {
    this.#ledger = ledger;
  }

  /** Adds the posts of people who are known by now. */
  read(): void {
    for (const body of this.#ledger.bodies) {
      if (body.anaphoric) continue;
      this.#is(body);
      this.#comesFrom(body);
    }
  }

  #is(body: Mention): void {
    const { text } = this.#ledger;
    const verb = IS.exec(text.slice(Math.max(0, body.start - 8), body.start));
    if (!verb) return;
    const at = body.start - verb[0].length;
    const person = this.#ledger.mentions.find(
      ({ end, draft, rule }) => end === at && draft.type === "Person" && rule !== "byline",
    );
    const said = person && AS.exec(text.slice(body.end, body.end + 20));
    const told = said?.[1] ?? "";
    const title = this.#ledger.kit.words.titles(told).at(-1);
    if (!person || !said || !title || title.end !== told.length || NO_POST.test(told)) return;
    this.#ledger.addPost({
      person: person.draft,
      organization: body.draft,
      title: title.surface,
      status: /曾|原/u.test(verb[0]) ? "FORMER" : "CURRENT",
      start: person.start,
      end: body.end + said[0].length,
      rule: "post/told",
      confidence: 0.85,
    });
  }

  /** 来自洋县第一中学的甲说 */
  #comesFrom(body: Mention): void {
    const { text } = this.#ledger;
    if (!/来自$/u.test(text.slice(Math.max(0, body.start - 2), body.start)) || text[body.end] !== "的")
      return;
    const start = body.end + 1;
    const named = this.#ledger.free(start)
      ? nameAt(text, start, wordsOf(this.#ledger.doc), false)
      : undefined;
    if (!named || named.name.length < 3 || !isPersonName(named.name)) return;
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
