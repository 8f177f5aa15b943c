import { hash } from "node:crypto";
import type {
  ArticleBundle,
  EntityClaim,
  Fact,
  GazetteerEdge,
  GraphNode,
  MentionRecord,
  Props,
  SentenceRecord,
  TextEvidence,
  Value,
} from "../../src/domain/fact.ts";
import { edgeId, nodeId } from "../../src/domain/ids.ts";
import { aliasList, mergeNodes } from "../../src/domain/merge.ts";
import { edgeSpec } from "../../src/domain/ontology.ts";
import type { Kit } from "../kit.ts";
import type { Division, Doc, Draft, FactDraft, PageArticle, Reading } from "../types.ts";
import { keyOf } from "./identity.ts";

/** The id of an article: its paper and its words, whatever their spacing, so that a copy is the same article. */
export const articleId = (publication: string, article: PageArticle): string =>
  nodeId("Article", publication, hash("sha256", article.text.normalize("NFKC").replace(/\s/gu, "")));

/** From what was read in an article to what it brings into the graph: ids are given here and nowhere else. */
export const assemble = (
  id: string,
  doc: Doc,
  reading: Reading,
  factDrafts: readonly FactDraft[],
  kit: Kit,
): ArticleBundle => {
  // Written out rather than spread, here and below: these are most of what an article brings.
  const sentences = doc.sentences.map(({ ordinal, start, end, text }) => ({
    ordinal,
    start,
    end,
    text,
    id: nodeId("Sentence", id, String(ordinal)),
  }));
  const sentenceAt = sentenceFinder(sentences);
  const registry = new Registry(id, doc, kit);
  const mentions = mentionRecords(reading, doc.article.text, registry, sentenceAt);
  const facts = factRecords(
    [...factDrafts, ...posts(doc, reading), ...wrote(doc, reading)],
    id,
    registry,
    sentenceAt,
  );
  return {
    publication: publicationNode(doc, kit),
    article: articleNode(id, doc),
    sentences,
    entities: registry.claims(),
    mentions,
    facts,
    gazetteer: registry.gazetteer(),
  };
};

const compact = (props: Readonly<Record<string, Value | null | undefined>>): Props => {
  const kept: Record<string, Value> = {};
  const names = Object.keys(props);
  if (names.length > 1) names.sort();
  for (const name of names) {
    const value = props[name];
    if (value !== undefined && value !== null && value !== "") kept[name] = value;
  }
  return kept;
};

const publicationNode = (doc: Doc, kit: Kit): GraphNode => {
  const { publication, paperHome } = doc.home;
  return {
    id: nodeId("Publication", publication),
    label: "Publication",
    name: publication,
    aliases: [],
    props: compact({ home: paperHome ? kit.gazetteer.fullName(paperHome) : undefined }),
  };
};

const articleNode = (id: string, { article, page }: Doc): GraphNode => ({
  id,
  label: "Article",
  name: article.title,
  aliases: [],
  props: compact({
    title: article.title,
    date: article.date?.iso,
    datePrecision: article.date?.precision,
    genre: article.genre,
    source: page.source,
    url: page.url,
    line: article.line,
    ordinal: article.ordinal,
    pageNumber: page.pageNumber,
    pageName: page.pageName,
    kicker: article.kicker,
    credits: article.credits,
  }),
});

/** Entities of one article by id, in the order they are first met. */
class Registry {
  readonly #claims = new Map<string, EntityClaim>();
  readonly #ids = new Map<Draft, string>();
  readonly #gazetteer = new Map<string, GazetteerEdge>();
  readonly #article: string;
  readonly #doc: Doc;
  readonly #kit: Kit;

  constructor(article: string, doc: Doc, kit: Kit) {
    this.#article = article;
    this.#doc = doc;
    this.#kit = kit;
  }

  /** The id of a draft; the first call claims the entity, and with a division all divisions above it. */
  idOf(draft: Draft): string {
    const known = this.#ids.get(draft);
    if (known) return known;
    const id = nodeId(draft.type, keyOf(draft, this.#doc.home, this.#article, this.#kit));
    this.#ids.set(draft, id);
    this.#claim({
      id,
      label: draft.type,
      name: draft.name,
      aliases: aliasList(draft.name, draft.aliases),
      props: compact(draft.props),
    });
    if (draft.type === "Place" && draft.division) this.#hang(draft, draft.division);
    return id;
  }

  addAlias(draft: Draft, surface: string): void {
    const id = this.idOf(draft);
    const claim = this.#claims.get(id);
    if (claim && surface !== claim.name && !claim.aliases.includes(surface))
      this.#claims.set(id, { ...claim, aliases: aliasList(claim.name, [...claim.aliases, surface]) });
  }

  claims(): readonly EntityClaim[] {
    return [...this.#claims.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  gazetteer(): readonly GazetteerEdge[] {
    return [...this.#gazetteer.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  #claim(claim: EntityClaim): void {
    const known = this.#claims.get(claim.id);
    if (known && (known === claim || isSame(known, claim))) return;
    this.#claims.set(claim.id, known ? (mergeNodes(known, claim) as EntityClaim) : claim);
  }

  /** Divisions hang in their tree; a site, village or zone hangs where the text puts it, by a rule of its own. */
  #hang(draft: Draft, division: Division): void {
    if (draft.key !== divisionKey(division)) return;
    const { gazetteer } = this.#kit;
    let inner = division;
    for (
      let outer = gazetteer.parentOf(inner);
      outer && outer.level !== "COUNTRY";
      outer = gazetteer.parentOf(outer)
    ) {
      this.#claim(divisionClaim(outer, this.#kit));
      const edge = divisionEdge(inner, outer, this.#kit);
      this.#gazetteer.set(edge.id, edge);
      inner = outer;
    }
  }
}

/** Merging two claims that say the same tells nothing new; aliases and properties are in canonical order. */
const isSame = (a: EntityClaim, b: EntityClaim): boolean => {
  if (a.name !== b.name || a.aliases.length !== b.aliases.length) return false;
  for (const [i, alias] of a.aliases.entries()) if (alias !== b.aliases[i]) return false;
  const names = Object.keys(a.props);
  return (
    names.length === Object.keys(b.props).length && names.every((name) => a.props[name] === b.props[name])
  );
};

/** The key of a division's place, shared by all that name it. */
const divisionKey = (division: Division): string => `place:${division.code}`;

/** What divisions bring is asked for again and again; each belongs to one gazetteer. */
const DIVISION_CLAIMS = new WeakMap<Division, EntityClaim>();
const divisionClaim = (division: Division, kit: Kit): EntityClaim => {
  const known = DIVISION_CLAIMS.get(division);
  if (known) return known;
  const { name, short, level, code } = division;
  const claim: EntityClaim = {
    id: nodeId("Place", divisionKey(division)),
    label: "Place",
    name,
    aliases: aliasList(name, short),
    props: compact({ level, code, fullName: kit.gazetteer.fullName(division) }),
  };
  DIVISION_CLAIMS.set(division, claim);
  return claim;
};

const DIVISION_EDGES = new WeakMap<Division, GazetteerEdge>();
/** From a division to the one above it. */
const divisionEdge = (inner: Division, outer: Division, kit: Kit): GazetteerEdge => {
  const known = DIVISION_EDGES.get(inner);
  if (known) return known;
  const [from, to] = [divisionClaim(inner, kit).id, divisionClaim(outer, kit).id];
  const edge: GazetteerEdge = {
    id: edgeId("LOCATED_IN", from, to),
    type: "LOCATED_IN",
    from,
    to,
    citation: kit.gazetteer.citationOf(inner),
  };
  DIVISION_EDGES.set(inner, edge);
  return edge;
};

type SentenceAt = (offset: number) => SentenceRecord | undefined;
/** Finds the sentence that holds an offset by bisection. */
const sentenceFinder =
  (sentences: readonly SentenceRecord[]): SentenceAt =>
  (offset) => {
    let [low, high] = [0, sentences.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const sentence = sentences[middle];
      if (!sentence) return undefined;
      if (offset < sentence.start) high = middle - 1;
      else if (offset >= sentence.end) low = middle + 1;
      else return sentence;
    }
    return undefined;
  };

const mentionRecords = (
  reading: Reading,
  text: string,
  registry: Registry,
  sentenceAt: SentenceAt,
): readonly MentionRecord[] => {
  const records: MentionRecord[] = [];
  for (const mention of reading.mentions) {
    const sentence = sentenceAt(mention.start);
    if (!sentence) continue;
    const entity = registry.idOf(mention.draft);
    const end = Math.min(mention.end, sentence.end);
    // As the article prints it, whatever script and marks the rules read it in.
    const surface = text.slice(mention.start, end);
    if (!mention.anaphoric)
      registry.addAlias(mention.draft, cleanSurface(text.slice(mention.start, mention.end)));
    records.push({ sentence: sentence.id, entity, start: mention.start, end, surface });
  }
  // What one entity is called at one place is the same whoever found it.
  return records
    .sort((a, b) => a.start - b.start || a.end - b.end || byCodeUnit(a.entity, b.entity))
    .filter((one, i) => {
      const before = records[i - 1];
      return one.start !== before?.start || one.end !== before.end || one.entity !== before.entity;
    });
};
const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A surface form as a name: without line breaks and without the quotes or brackets around the whole. */
const cleanSurface = (surface: string): string =>
  withoutMarks(surface.includes("\n") ? surface.replace(/\s*\n\s*/gu, "") : surface);
const withoutMarks = (name: string): string =>
  OPENING.has(name.charAt(0)) ? (/^[“《‘「](.*)[”》’」]$/u.exec(name)?.[1] ?? name) : name;
const OPENING = new Set([..."“《‘「"]);

const posts = (doc: Doc, reading: Reading): readonly FactDraft[] =>
  reading.posts.map((post) => ({
    type: "HOLDS",
    from: post.person,
    to: post.organization,
    start: post.start,
    end: post.end,
    rule: post.rule,
    confidence: post.confidence,
    props: compact({ title: post.title, status: post.status, asOf: doc.article.date?.iso }),
  }));

const wrote = (doc: Doc, reading: Reading): readonly FactDraft[] =>
  doc.article.authors.flatMap((author) => {
    const mention = reading.mentions.find(
      (one) => one.rule === "byline" && one.start === author.start && one.draft.type === "Person",
    );
    if (!mention) return [];
    return [
      {
        type: "WROTE",
        from: mention.draft,
        to: "ARTICLE",
        start: author.start,
        end: author.end,
        rule: `byline/${author.role.toLowerCase() as Lowercase<typeof author.role>}`,
        confidence: 1,
        props: { role: author.role },
      } as const,
    ];
  });

/** What one rule reads at one place, once: as it was told last. */
const lastOfEach = (evidence: readonly TextEvidence[]): Iterable<TextEvidence> =>
  new Map(evidence.map((one) => [`${one.sentence}|${one.start}|${one.end}|${one.rule}`, one])).values();

const factRecords = (
  drafts: readonly FactDraft[],
  article: string,
  registry: Registry,
  sentenceAt: SentenceAt,
): readonly Fact[] => {
  const facts = new Map<string, { fact: Omit<Fact, "evidence">; evidence: TextEvidence[] }>();
  for (const draft of drafts) {
    const sentence = sentenceAt(draft.start);
    if (!sentence) continue;
    const from = registry.idOf(draft.from);
    const to = draft.to === "ARTICLE" ? article : registry.idOf(draft.to);
    if (from === to) continue;
    const [first, second] = edgeSpec(draft.type).symmetric && to < from ? [to, from] : [from, to];
    const id = edgeId(draft.type, first, second, draft.props);
    let entry = facts.get(id);
    if (!entry) {
      entry = { fact: { id, type: draft.type, from: first, to: second }, evidence: [] };
      facts.set(id, entry);
    }
    const evidence: TextEvidence = {
      sentence: sentence.id,
      start: draft.start,
      end: Math.min(Math.max(draft.end, draft.start + 1), sentence.end),
      rule: draft.rule,
      confidence: Math.round(draft.confidence * 100) / 100,
      props: compact(draft.props),
    };
    entry.evidence.push(evidence);
  }
  const told: Fact[] = [];
  for (const { fact, evidence } of facts.values()) {
    const { id, type, from, to } = fact;
    const [first, ...rest] = evidence.length > 1 ? lastOfEach(evidence) : evidence;
    if (first) told.push({ id, type, from, to, evidence: [first, ...rest] });
  }
  return told.sort((a, b) => (a.id < b.id ? -1 : 1));
};
