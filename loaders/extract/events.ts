import type { EventKind } from "../../src/domain/ontology.ts";
import type { Kit } from "../kit.ts";
import type { Doc, Draft, Mention, Reading, Span } from "../types.ts";
import { bodySessionOf } from "./events/body-sessions.ts";
import { convenedIn } from "./events/convened.ts";
import { EventDays } from "./events/days.ts";
import { deedsOf } from "./events/deeds.ts";
import { isFramed } from "./events/framed.ts";
import { EventNames } from "./events/names.ts";
import { editionsIn, type Numbered, sessionsIn } from "./events/numbered.ts";
import { cleanName, OF_SERIES, ROUND } from "./events/patterns.ts";
import { pointedAt, pointersIn } from "./events/pointers.ts";
import { isCampaign, isNoName } from "./events/refused.ts";
import { SameVisits } from "./events/same-visits.ts";
import { isFullerName, isSameEvent, mayShorten } from "./events/sameness.ts";
import { storyDeed } from "./events/story-deeds.ts";
import { themedName } from "./events/themed.ts";
import { isInVisit, type Visit, visitsOf } from "./events/visits.ts";
import { wholesIn } from "./events/wholes.ts";
import { itemAt, itemsOf } from "./items.ts";

/** All events that an article tells of, named or named by what was done, and the words that point to them. */
export const findEvents = (doc: Doc, reading: Reading, kit: Kit): readonly Mention[] =>
  new EventFinder(doc, reading, kit).find();

class EventFinder {
  readonly #doc: Doc;
  readonly #reading: Reading;
  readonly #kit: Kit;
  readonly #mentions: Mention[] = [];
  /** By name; in a chronicle those of each item apart, since other items tell of other days. */
  readonly #drafts = new Map<number, Map<string, Draft>>();
  readonly #items: readonly Span[];
  readonly #days: EventDays;
  readonly #names: EventNames;
  readonly #visits: SameVisits;

  constructor(doc: Doc, reading: Reading, kit: Kit) {
    this.#kit = kit;
    this.#doc = doc;
    this.#reading = reading;
    this.#names = new EventNames(doc, reading, kit);
    this.#items = itemsOf(doc);
    this.#visits = new SameVisits(doc.article.text, doc.article.bodyStart, this.#mentions, this.#items);
    this.#days = new EventDays(doc);
  }

  find(): readonly Mention[] {
    this.#convened();
    this.#named();
    this.#numbered(editionsIn(this.#text, this.#names, this.#mentions));
    this.#framed();
    this.#numbered(sessionsIn(this.#text, this.#reading.mentions));
    this.#inspections();
    this.#deeds();
    this.#story();
    this.#wholes();
    this.#mentions.push(...pointersIn(this.#text, this.#mentions, this.#items));
    return this.#mentions.sort((a, b) => a.start - b.start);
  }

  get #text(): string {
    return this.#doc.article.text;
  }

  /** 县委常委会召开会议: what a standing body met for stands elsewhere. */
  #convened(): void {
    for (const { name, start, end } of convenedIn(this.#text))
      this.#add(cleanName(name), "MEETING", start, end, "event/convened");
  }

  #named(): void {
    for (const { start, end: headEnd, value } of this.#kit.words.eventHeads(this.#text)) {
      if (this.#mentions.some((one) => one.start < headEnd && one.end > start)) continue;
      if (
        !this.#names.mayEnd(start, headEnd) ||
        isCampaign(this.#text, this.#reading.mentions, start, headEnd)
      )
        continue;
      const round = ROUND.exec(this.#text.slice(headEnd, headEnd + 12))?.[0].length ?? 0;
      const from = this.#names.startOf(start, headEnd + round);
      const session = bodySessionOf(this.#text, this.#reading.mentions, from, headEnd);
      const end = session?.end ?? headEnd + round;
      const name = this.#text.slice(from, end);
      const plain = cleanName(name);
      const found = { text: this.#text, name, plain, kind: value, from, head: start, end };
      const meant = isNoName(found) ? undefined : pointedAt(this.#text, from, value, this.#mentions);
      if (meant) {
        this.#mention(meant, from, end, "event/named");
        continue;
      }
      const themed = isNoName(found) ? themedName(this.#text, found) : undefined;
      const behind = OF_SERIES.exec(this.#text.slice(end, end + 16));
      if (behind && !isNoName(found))
        this.#add(`${plain}${behind[1]}`, value, from, end + behind[0].length, "event/named");
      else if (themed || !isNoName(found))
        this.#add(themed ?? plain, value, from, end, "event/named", session?.aliases);
      else this.#shortened(plain, from, end);
    }
  }

  /** 举行公祭活动: too short for a name, but the end of the headline's, where the text has not told of that yet. */
  #shortened(plain: string, start: number, end: number): void {
    if (plain.length < 4 || this.#inHeadline(start)) return;
    if (!/(?:举行|举办|召开|开展)了?$/u.test(this.#text.slice(Math.max(0, start - 3), start))) return;
    const [only, other] = new Set(this.#mentions.map(({ draft }) => draft));
    const told = this.#mentions.some((one) => !this.#inHeadline(one.start));
    if (only && !other && !told && only.name.endsWith(plain)) this.#mention(only, start, end, "event/named");
  }

  #mention(draft: Draft, start: number, end: number, rule: string): void {
    this.#mentions.push({ draft, start, end, surface: this.#text.slice(start, end), rule });
  }

  /** Editions of what recurs, and yearly sessions, which no last word tells. */
  #numbered(found: readonly Numbered[]): void {
    for (const { start, end, kind, rule } of found)
      this.#add(cleanName(this.#text.slice(start, end)), kind, start, end, rule);
  }

  /** 举办年货大集, 民歌赛在青禾镇开唱: words that end a name where a verb holds what it names. */
  #framed(): void {
    for (const { start, end, value } of this.#kit.words.framedHeads(this.#text)) {
      if (this.#mentions.some((one) => one.start < end && one.end > start)) continue;
      if (!isFramed(this.#text, start, end) || !this.#names.mayEnd(start, end)) continue;
      const from = this.#names.startOf(start, end);
      const name = this.#text.slice(from, end);
      const plain = cleanName(name);
      // 山货大集开市啦: a headline says in few words what is held.
      const least = this.#inHeadline(start) ? 4 : 5;
      if (!isNoName({ text: this.#text, name, plain, kind: value, from, head: start, end, least }))
        this.#add(plain, value, from, end, "event/framed");
    }
  }

  #add(
    name: string,
    kind: EventKind,
    start: number,
    end: number,
    rule: string,
    aliases: readonly string[] = [],
  ): void {
    const drafts = this.#draftsAt(start);
    const draft =
      drafts.get(name) ??
      (rule === "event/reception" ? this.#headlineReception(start) : undefined) ??
      this.#similar(name, start) ??
      this.#draft(name, kind, start);
    drafts.set(name, draft);
    for (const alias of aliases) draft.aliases.add(alias);
    if (isFullerName(name, draft.name)) draft.name = name;
    this.#mention(draft, start, end, rule);
  }

  #draftsAt(offset: number): Map<string, Draft> {
    const item = itemAt(this.#items, offset);
    const known = this.#drafts.get(item) ?? new Map<string, Draft>();
    this.#drafts.set(item, known);
    return known;
  }

  /** The same event by a shorter or longer name in this article. */
  #similar(name: string, start: number): Draft | undefined {
    return (
      [...this.#draftsAt(start)].find(([known, draft]) =>
        isSameEvent(known, name, this.#inHeadline(start) !== this.#startsInHeadline(draft)),
      )?.[1] ?? this.#headlined(name, start)
    );
  }

  /** 甲会见乙代表团 in the headline: the reception that the first sentence tells of. */
  #headlineReception(start: number): Draft | undefined {
    const told = this.#mentions.filter(({ rule }) => rule === "event/reception");
    const [only] = told;
    return told.length === 1 &&
      only &&
      this.#inHeadline(only.start) &&
      !this.#inHeadline(start) &&
      start < this.#leadEnd
      ? only.draft
      : undefined;
  }

  /** The one event of the headline, for the first of its sort that the text tells of: 某村办起培训班 of 乙培训班. */
  #headlined(name: string, start: number): Draft | undefined {
    if (this.#inHeadline(start)) return undefined;
    const [only, other] = [...new Set(this.#mentions.map(({ draft }) => draft))];
    if (!only || other || !this.#startsInHeadline(only)) return undefined;
    const lead = this.#text.slice(this.#doc.article.bodyStart, start);
    if (lead.includes("\n") || lead.length > 160 || !mayShorten(only.name, name)) return undefined;
    if (name.length > only.name.length) only.name = name;
    return only;
  }

  /** Where the first sentence of the body ends. */
  get #leadEnd(): number {
    const { bodyStart } = this.#doc.article;
    return (
      this.#doc.sentences.find(({ start, text }) => start >= bodyStart && text.length > 16)?.end ?? bodyStart
    );
  }

  #inHeadline(offset: number): boolean {
    return offset < this.#doc.article.bodyStart;
  }

  #startsInHeadline(draft: Draft): boolean {
    return this.#mentions.some((mention) => mention.draft === draft && this.#inHeadline(mention.start));
  }

  #draft(name: string, kind: EventKind, start: number): Draft {
    const date = this.#days.at(start, name);
    return {
      type: "Event",
      name,
      aliases: new Set(),
      key: "",
      props: {
        kind,
        ...(date
          ? { date: date.iso, datePrecision: date.precision, ...(date.end ? { endDate: date.end } : {}) }
          : {}),
      },
    };
  }

  /** Receptions, reviews, signings and talks, which are named by what was done. */
  #deeds(): void {
    for (const { name, kind, start, end, rule } of deedsOf(
      this.#text,
      this.#reading.mentions,
      this.#mentions,
    ))
      this.#add(name, kind, start, end, rule);
  }

  /** What a story is about that tells of no other event. */
  #story(): void {
    const told = this.#mentions.length === 0 ? storyDeed(this.#doc, this.#names, this.#kit) : undefined;
    if (told) this.#add(told.name, told.kind, told.start, told.end, told.rule);
  }

  /** 甲大赛复赛举行。大赛由乙主办: the contest, of which only a round was named. */
  #wholes(): void {
    for (const { name, start, end } of wholesIn(this.#text, this.#mentions)) {
      const drafts = this.#draftsAt(start);
      const draft: Draft = drafts.get(name) ?? {
        type: "Event",
        name,
        aliases: new Set(),
        key: "",
        props: { kind: "COMPETITION" },
      };
      drafts.set(name, draft);
      const surface = this.#text.slice(start, end);
      this.#mentions.push({ draft, start, end, surface, rule: "event/anaphora", anaphoric: true });
    }
  }

  /** An article's later visits of the same people are the same one; who came along points back to it. */
  #inspections(): void {
    for (const told of visitsOf(this.#text, this.#reading.mentions, this.#leadEnd)) {
      const { start, end } = told.tells === "visit" ? told.visit : told;
      const taken = this.#mentions.filter((one) => one.start < end && one.end > start);
      if (taken.some((one) => !isInVisit(this.#text, { start, end }, one))) continue;
      if (told.tells === "visit") this.#inspection(told.visit);
      else this.#pointBack(start, end);
    }
  }

  #inspection(visit: Visit): void {
    const { start, end, people } = visit;
    const name = this.#visits.nameOf(visit);
    const same = this.#visits.of(visit, name);
    if (same) this.#mention(same, start, end, "event/inspection");
    else this.#add(name, "INSPECTION", start, end, "event/inspection");
    this.#visits.keep(people, this.#mentions.at(-1)?.draft);
  }

  /** 某某陪同调研, 参加调研: the visit told last. */
  #pointBack(start: number, end: number): void {
    const draft = this.#visits.last(start)?.draft;
    const surface = this.#text.slice(start, end);
    if (draft) this.#mentions.push({ draft, start, end, surface, rule: "event/anaphora", anaphoric: true });
  }
}
