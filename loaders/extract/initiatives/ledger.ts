import type { InitiativeKind } from "../../../src/domain/ontology.ts";
import type { Kit } from "../../kit.ts";
import type { Words } from "../../lexicons/words.ts";
import type { Doc, Draft, Mention, Reading, Span } from "../../types.ts";
import { hitsOf } from "../scanner.ts";

/** 提出指导意见: what somebody says. 发展新模式: what many look for. */
const NO_NAME = /提出\p{Script=Han}{0,2}(?:意见|建议|要求)$|(?:发展|经济|治理|服务|经营)新(?:模式|路径)$/u;

const YEARLY = /^20\d{2}年度?(.{4,})$/u;

/** The initiatives of an article as they are found: those told first keep their ground, one name is one draft. */
export class InitiativeLedger {
  readonly doc: Doc;
  /** What earlier stages found: places, bodies, people. */
  readonly taken: readonly Mention[];
  readonly words: Words;
  readonly mentions: Mention[] = [];
  readonly drafts = new Map<string, Draft>();

  constructor(doc: Doc, { mentions }: Reading, { words }: Kit) {
    this.doc = doc;
    this.taken = mentions;
    this.words = words;
  }

  get text(): string {
    return this.doc.article.text;
  }

  /** The kind that a name's last word speaks for; undefined where none does. */
  kindOf(name: string): InitiativeKind | undefined {
    for (const [head, kind] of this.words.initiativeKinds) if (name.endsWith(head)) return kind;
    return undefined;
  }

  /** Notes a name, without its quotation marks, where no initiative stands yet. */
  add(name: string, kind: InitiativeKind, start: number, end: number, rule: string): void {
    const canonical = name.replace(/[“”‘’《》"「」\n]/gu, "").trim();
    if (canonical.length < 2 || NO_NAME.test(canonical) || this.standsAt(start, end)) return;
    const draft: Draft = this.drafts.get(canonical) ??
      (kind === "HONOR" ? this.#ofYear(canonical) : undefined) ?? {
        type: "Initiative",
        name: canonical,
        aliases: new Set(),
        key: "",
        props: { kind },
      };
    this.drafts.set(canonical, draft);
    this.mention(draft, start, end, rule);
  }

  /** 2022年度甲百强县 and 甲百强县: one honour, under the year's name, where the article tells of one year's alone. */
  #ofYear(name: string): Draft | undefined {
    const plain = YEARLY.exec(name)?.[1];
    if (plain === undefined) {
      const [only, other] = new Set(
        [...this.drafts.values()].filter((draft) => YEARLY.exec(draft.name)?.[1] === name),
      );
      return other ? undefined : only;
    }
    const known = this.drafts.get(plain);
    if (known?.name !== plain || known.props.kind !== "HONOR") return undefined;
    known.aliases.add(plain);
    known.name = name;
    return known;
  }

  /** Notes that a known initiative is named once more. */
  mention(draft: Draft, start: number, end: number, rule: string): void {
    if (this.mentions.some((one) => one.draft === draft && one.start < end && one.end > start)) return;
    this.mentions.push({ draft, start, end, surface: this.text.slice(start, end), rule });
  }

  /** What was told under the same quoted words: “甲”志愿服务行动 is later called “甲”行动. Answers undefined where nothing was. */
  byCore(core: string, kind: InitiativeKind): Draft | undefined {
    return this.mentions.find(
      ({ draft, surface }) => draft.props.kind === kind && surface.startsWith(`“${core}”`),
    )?.draft;
  }

  /** True where an initiative stands already. */
  standsAt(start: number, end: number): boolean {
    return this.mentions.some((mention) => mention.start < end && mention.end > start);
  }

  /** True where a longer name of a body or place has these words. */
  isTaken({ start, end }: Span): boolean {
    return this.taken.some(
      (mention) =>
        mention.draft.type !== "Person" &&
        mention.start < end &&
        mention.end > start &&
        mention.end - mention.start >= end - start,
    );
  }

  /** Later mentions in quotes or plain, by the whole name or its quoted part. */
  readAgain(): void {
    const names = new Map<string, Draft>();
    for (const [name, draft] of this.drafts) if (name.length >= 4) names.set(name, draft);
    for (const { start, end, value } of hitsOf(names, this.text))
      if (!this.standsAt(start, end)) this.mention(value, start, end, "initiative/again");
  }
}
