import type { ArticleBundle } from "../../domain/fact.ts";
import { edgeId } from "../../domain/ids.ts";
import { copyRank } from "../content.ts";
import { derivedOf } from "../derived.ts";
import type { WriteStatus } from "../port.ts";
import { ArticleCounter } from "./article-counts.ts";
import type { Database } from "./database.ts";
import { EdgeWriter, textOf } from "./edges.ts";
import { NodeWriter } from "./nodes.ts";
import { settlePlaces } from "./places.ts";
import { indexTexts } from "./sentences.ts";
import { putStory } from "./stories.ts";
import { removeArticle } from "./withdraw.ts";

/** Writes articles within the running transaction. */
export const writeBundles = (db: Database, bundles: readonly ArticleBundle[]): readonly WriteStatus[] => {
  const writer = new BundleWriter(db);
  /** By article: of two bundles of one article the later one stands. */
  const written = new Map<string, ArticleBundle>();
  const statuses = bundles.map((bundle) => {
    const status = writer.write(bundle);
    if (status !== "unchanged") written.set(bundle.article.id, bundle);
    return status;
  });
  writer.end();
  indexTexts(db, [...written.values()]);
  settlePlaces(db);
  return statuses;
};

class BundleWriter {
  readonly #db: Database;
  readonly #nodes: NodeWriter;
  readonly #edges: EdgeWriter;
  readonly #counts: ArticleCounter;

  constructor(db: Database) {
    this.#db = db;
    this.#nodes = new NodeWriter(db);
    this.#edges = new EdgeWriter(db, this.#nodes);
    this.#counts = new ArticleCounter(db);
  }

  write(bundle: ArticleBundle): WriteStatus {
    const { article } = bundle;
    const [derived, copy] = [derivedOf(bundle), copyRank(bundle)];
    const added = this.#nodes.insert(article);
    if (added) {
      this.#put({ ...bundle, derived }, added.key, copy);
      return "added";
    }
    const stored = this.#db.get(
      "SELECT content, copy FROM article WHERE node = (SELECT key FROM node WHERE id = ?)",
      article.id,
    );
    if (stored && (stored.content === derived.content || String(stored.copy) < copy)) return "unchanged";
    this.#remove(article.id);
    const { key } = this.#nodes.insert(article) ?? this.#nodes.of(article.id);
    this.#put({ ...bundle, derived }, key, copy);
    return "replaced";
  }

  /** To be called when all is written. */
  end(): void {
    this.#counts.flush();
    this.#edges.flush();
  }

  #remove(article: string): void {
    this.#counts.flush();
    removeArticle(this.#db, article);
    this.#nodes.forget();
    this.#edges.forget();
  }

  #put(bundle: Required<ArticleBundle>, key: number, copy: string): void {
    const { article, publication, entities, facts, gazetteer, derived } = bundle;
    this.#db.run("INSERT INTO article (node, content, copy) VALUES (?, ?, ?)", key, derived.content, copy);
    this.#counts.add([publication, ...entities].map((node) => this.#nodes.claim(node, key)));
    this.#edges.putPublished(publication.id, article.id);
    this.#putSentences(bundle, key);
    const written = { key, date: textOf(article.props.date), statements: new Set<string>() };
    for (const fact of facts) this.#edges.putFact(fact, written);
    for (const edge of gazetteer) this.#edges.putGazetteer(edge);
    putStory(this.#db, key, article, derived.sketch);
  }

  /** The sentences of an article and what they name. */
  #putSentences({ article, sentences, mentions }: ArticleBundle, key: number): void {
    for (const sentence of sentences)
      this.#db.run(
        "INSERT INTO sentence_edge (hash, src, dst) VALUES (unhex(?), ?, ?)",
        hashOf(edgeId("HAS_SENTENCE", article.id, sentence.id)),
        key,
        this.#nodes.insertSentence(sentence),
      );
    const written = new Set<string>();
    for (const { sentence, entity, start, end, surface } of mentions) {
      const id = edgeId("MENTIONS", sentence, entity, { end, start, surface });
      if (written.has(id)) continue;
      written.add(id);
      this.#db.run(
        'INSERT INTO mention (hash, src, dst, "start", "end", surface) VALUES (unhex(?), ?, ?, ?, ?, ?)',
        hashOf(id),
        this.#nodes.keyOf(sentence),
        this.#nodes.keyOf(entity),
        start,
        end,
        surface,
      );
    }
  }
}

/** An edge's id without the letter in front. */
const hashOf = (id: string): string => id.slice(2);
