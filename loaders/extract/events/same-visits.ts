import type { Draft, Mention, Span } from "../../types.ts";
import { itemAt } from "../items.ts";
import { cleanName, GO_ON, tellsTopic } from "./patterns.ts";
import type { Visit } from "./visits.ts";

/** A visit's name that ends with where it went and the verb: what it was for it does not say. */
const WHERE_ALONE =
  /(?:到|赴|来|莅临?|深入)(?!.*(?:开展|进行))[\p{Script=Han}]{1,10}(?:调研|考察|视察|督导|检查|参观|学习|指导|走访|交流|调研考察|考察学习|学习考察)$/u;

/** Tells which visits of an article are the same one: of the same people, or of those whom the headline or the text told of. */
export class SameVisits {
  readonly #text: string;
  readonly #bodyStart: number;
  /** The events found so far. */
  readonly #mentions: readonly Mention[];
  /** Those of a chronicle: visits of several of them are several. */
  readonly #items: readonly Span[];
  /** Who is on which visit. */
  readonly #visitors = new Map<Draft, Draft>();

  constructor(text: string, bodyStart: number, mentions: readonly Mention[], items: readonly Span[]) {
    this.#text = text;
    this.#bodyStart = bodyStart;
    this.#mentions = mentions;
    this.#items = items;
  }

  /** 葛明远一行莅洋考察: a headline's visit that what was done hardly names, with those who go. */
  nameOf({ name, start, end }: Visit): string {
    if (start >= this.#bodyStart || name.length >= 8) return name;
    const line = this.#text.lastIndexOf("\n", start) + 1;
    const clause = this.#text.slice(line, end);
    return /^[\p{Script=Han}、“”·]{6,26}$/u.test(clause) ? cleanName(clause) : name;
  }

  /** The visit that was told before; undefined where this is another. */
  of(visit: Visit, name: string): Draft | undefined {
    const { start, people } = visit;
    const known = this.#ofPeople(people, name, start) ?? this.#named(this.#ofHeadline(start), name);
    if (known || people.length > 0) return known;
    return this.#going(start) ?? (this.#isBare(visit) ? this.last(start)?.draft : undefined);
  }

  /** Keeps who is on a visit. */
  keep(people: readonly Draft[], draft: Draft | undefined): void {
    if (draft) for (const person of people) this.#visitors.set(person, draft);
  }

  /** The visit told last before an offset. */
  last(offset: number): Mention | undefined {
    const last = this.#visits.findLast(({ end }) => end <= offset);
    return last && this.#isNear(last.start, offset) ? last : undefined;
  }

  /** True where no new item of a chronicle begins between two offsets. */
  #isNear(one: number, other: number): boolean {
    return itemAt(this.#items, one) === itemAt(this.#items, other);
  }

  get #visits(): readonly Mention[] {
    return this.#mentions.filter(({ draft }) => draft.props.kind === "INSPECTION");
  }

  /** The visit that one of these people is on already, in this article. */
  #ofPeople(people: readonly Draft[], name: string, offset: number): Draft | undefined {
    const [visit] = people.flatMap((person) => this.#visitors.get(person) ?? []);
    const told = visit && this.#mentions.findLast(({ draft }) => draft === visit);
    if (!visit || !told || !this.#isNear(told.start, offset)) return undefined;
    const once = this.#mentions.filter(({ draft }) => draft === visit).length === 1;
    const [topic, known] = [tellsTopic(name), tellsTopic(visit.name)];
    // 先后走访甲公司: a stop of the visit, no other name for it.
    const stop = /^(?:走访|参观|察看)/u.test(name);
    if (once && !stop && (topic !== known ? topic : name.length > visit.name.length)) visit.name = name;
    return visit;
  }

  /** The visit of a delegation that the headline tells of, for the first that the text tells of. */
  #ofHeadline(offset: number): Draft | undefined {
    const [first, other] = this.#visits;
    const only = first && !other && first.start < this.#bodyStart && offset >= this.#bodyStart;
    return only && ![...this.#visitors.values()].includes(first.draft) ? first.draft : undefined;
  }

  /** 甲县政协到我县考察, of which the text tells what was looked into: by that it goes. */
  #named(visit: Draft | undefined, name: string): Draft | undefined {
    if (visit && WHERE_ALONE.test(visit.name) && tellsTopic(name) && name.length >= 6) visit.name = name;
    return visit;
  }

  /** 调研组一行先后到甲村: those of the article's one visit, who go on. */
  #going(start: number): Draft | undefined {
    const [only, other] = new Set(this.#visits.map(({ draft }) => draft));
    return only && !other && GO_ON.test(this.#text.slice(Math.max(0, start - 60), start)) ? only : undefined;
  }

  /** 还实地调研: nothing but the verb, or one more. */
  #isBare({ name, start }: Visit): boolean {
    return (
      /^(?:进行|开展)?(?:实地)?\p{Script=Han}{2,4}$/u.test(name) ||
      /(?:先后|随后|还|又)$/u.test(this.#text.slice(start - 2, start))
    );
  }
}
