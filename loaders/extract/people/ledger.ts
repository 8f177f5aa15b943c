import type { OrganizationKind } from "../../../src/domain/ontology.ts";
import type { Kit } from "../../kit.ts";
import type { Division, Doc, Draft, Mention, Post, Reading, Span } from "../../types.ts";
import { wordsOf } from "../words.ts";
import { isOrdinary } from "./ends.ts";
import { nameAt, rareNameAt } from "./names.ts";
import { LONGEST_NAME, MINORITY_PROVINCES } from "./patterns.ts";
import { markedName } from "./sounds.ts";
import type { Title } from "./titles.ts";

/** A body's name that only its level begins. */
const UNPLACED = /^[市县区旗州盟](?:委|政府|人大|政协|纪委|监委|人武部)/u;

/** The people of an article that were found so far, their posts, and the bodies that titles imply. */
export class PeopleLedger {
  readonly doc: Doc;
  readonly kit: Kit;
  readonly places: readonly Mention[];
  readonly bodies: readonly Mention[];
  readonly mentions: Mention[] = [];
  readonly posts: Post[] = [];
  /** By name. */
  readonly people = new Map<string, Draft>();
  /** The bodies that the text names or a title implies, by name. */
  readonly governments = new Map<string, Draft>();

  constructor(doc: Doc, reading: Reading, kit: Kit) {
    this.doc = doc;
    this.kit = kit;
    this.places = reading.mentions.filter(({ draft }) => draft.type === "Place");
    this.bodies = reading.mentions.filter(({ draft }) => draft.type === "Organization");
    for (const { draft } of this.bodies) this.governments.set(draft.name, draft);
  }

  /** The article's text. */
  get text(): string {
    return this.doc.article.text;
  }

  /** The draft of a person: one for a name. */
  person(name: string): Draft {
    const known = this.people.get(name);
    if (known) return known;
    const draft: Draft = { type: "Person", name, aliases: new Set(), key: "", props: {} };
    if (name.includes("·")) draft.aliases.add(name.replace(/·/gu, ""));
    this.people.set(name, draft);
    return draft;
  }

  /** Adds a mention of a person. */
  mention(name: string, start: number, end: number, rule: string): Draft {
    const draft = this.person(name);
    if (!this.mentions.some((mention) => mention.start === start && mention.draft === draft))
      this.mentions.push({ draft, start, end, surface: this.text.slice(start, end), rule });
    if (/^[（(]化名[)）]/u.test(this.text.slice(end))) draft.props.pseudonym = true;
    return draft;
  }

  /** Adds a post, once; none in a body of which the text doesn't tell whose it is (县委). */
  addPost(post: Post): void {
    const { name, division } = post.organization;
    if (!division && UNPLACED.test(name)) return;
    const same = this.posts.some(
      (one) =>
        one.person === post.person && one.organization === post.organization && one.title === post.title,
    );
    if (!same) this.posts.push(post);
  }

  /** Adds a mention of a body that a title alone implies. */
  implied(organization: Draft, { start, end, text }: Title): void {
    if (this.mentions.some((mention) => mention.draft === organization && mention.start === start)) return;
    this.mentions.push({
      draft: organization,
      start,
      end,
      surface: text,
      rule: "organization/implied-by-title",
      anaphoric: true,
    });
  }

  /** The government of a place. */
  governmentOf(place: Draft, level: string): Draft | undefined {
    return this.governmentByName(place.name, place.division ?? null, level);
  }

  /** The government of a place that is known by its name; a 盟 and a 地区 have a 行署. */
  governmentByName(place: string, division: Division | null, level: string): Draft {
    const office = /^(?:地区|盟)$/u.test(level);
    return this.made(`${place}${office ? "行署" : "政府"}`, "GOVERNMENT", division, [
      `${place}${office ? "行政公署" : "人民政府"}`,
    ]);
  }

  /** A body that the titles tell of: the one known by that name, or a new one. */
  made(
    name: string,
    kind: OrganizationKind,
    division: Division | null,
    aliases: readonly string[] = [],
  ): Draft {
    const known = this.governments.get(name);
    if (known) return known;
    const draft: Draft = {
      type: "Organization",
      name,
      aliases: new Set(aliases),
      key: "",
      props: { kind },
      division,
    };
    this.governments.set(name, draft);
    return draft;
  }

  /** 主任 in 办公室主任 is a title; 会 in 人大常委会 is none; 教师 in 教师进修学校 is the school's. */
  insideBody({ start, end }: Span): boolean {
    return this.bodies.some((body) => body.start <= start && body.end >= end);
  }

  /** True where no body and no place stands. */
  free(offset: number): boolean {
    const covers = ({ start, end }: Span) => start <= offset && end > offset && end - start > 2;
    return !this.bodies.some(covers) && !this.places.some(covers);
  }

  /** True where a place covers what reads like a name. */
  isPlace({ start, end }: Span): boolean {
    return this.places.some(
      (place) =>
        (place.start <= start && place.end >= end && !(place.end === end && this.#isNameHere(place))) ||
        // 负责人来洋县: the name would end within a place's.
        (place.start === start + 1 &&
          place.end >= end &&
          /^[来到从回去赴由和]/u.test(this.text.charAt(start))),
    );
  }

  /** 局长安江、: a county's or hill's short name right behind a title is a person's there. */
  #isNameHere({ start, end, surface, draft }: Mention): boolean {
    return (
      surface.length === 2 &&
      /COUNTY|TOWNSHIP|SITE/u.test(String(draft.props.level)) &&
      !/[县区市旗镇乡村]$/u.test(surface) &&
      /[长记任员席监裁授理]$/u.test(this.text[start - 1] ?? "") &&
      /^(?:[、，；。]|出席|参加|主持|陪同|等|一行)/u.test(this.text.slice(end))
    );
  }

  /** The name at an offset: one that the user's lexicon knows, else what reads like one. */
  nameAt(offset: number, role: boolean): ReturnType<typeof nameAt> {
    // 冠军由葛明远获得: who won it stands behind the word.
    if (this.text[offset] === "由" && /[冠亚季殿]军$/u.test(this.text.slice(Math.max(0, offset - 2), offset)))
      return undefined;
    const [own] = this.kit.words.people(this.text.slice(offset, offset + LONGEST_NAME));
    if (own?.start === 0) return { name: own.value.name, start: offset, end: offset + own.end };
    const words = wordsOf(this.doc);
    const found =
      nameAt(this.text, offset, words, !role || this.amongMinorities) ??
      (role ? undefined : rareNameAt(this.text, offset, words)) ??
      (role || !this.amongMinorities ? undefined : markedName(this.text, offset, words));
    return found && !isOrdinary(this.text, words, found, role) ? found : undefined;
  }

  /** Whether names without a Han surname are common where the paper is read. */
  get amongMinorities(): boolean {
    const home = this.doc.home.articleHome ?? this.doc.home.paperHome;
    return home === null || MINORITY_PROVINCES.has(home.code.slice(0, 2));
  }
}
