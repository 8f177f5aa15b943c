import type { ArticleBundle, Props } from "../../domain/fact.ts";
import { edgeId } from "../../domain/ids.ts";
import { mergeEdgeProps } from "../../domain/merge.ts";
import {
  canonicalJson,
  contentHash,
  copyRank,
  GAZETTEER_PROPS,
  sortedProps,
  statementProps,
} from "../content.ts";
import type { WriteReport } from "../port.ts";
import { countArticle } from "./article-counts.ts";
import type { Database } from "./database.ts";
import { NodeWriter } from "./nodes.ts";
import { settlePlaces } from "./places.ts";
import { propsOf } from "./rows.ts";
import { indexTexts } from "./sentences.ts";
import { putStory } from "./stories.ts";
import { removeArticle } from "./withdraw.ts";

/** Writes articles within the running transaction. */
export const writeBundles = (db: Database, bundles: readonly ArticleBundle[]): WriteReport => {
  const report = { added: 0, replaced: 0, unchanged: 0 };
  const nodes = new NodeWriter(db);
  /** By article: of two bundles of one article the later one stands. */
  const written = new Map<string, ArticleBundle>();
  for (const bundle of bundles) {
    const what = writeBundle(db, bundle, nodes);
    report[what] += 1;
    if (what !== "unchanged") written.set(bundle.article.id, bundle);
  }
  indexTexts(db, [...written.values()]);
  settlePlaces(db);
  return report;
};

const writeBundle = (db: Database, bundle: ArticleBundle, nodes: NodeWriter): keyof WriteReport => {
  const { id } = bundle.article;
  const [content, copy] = [contentHash(bundle), copyRank(bundle)];
  const stored = db.get(
    "SELECT content, copy FROM article WHERE node = (SELECT key FROM node WHERE id = ?)",
    id,
  );
  if (stored && (stored.content === content || String(stored.copy) < copy)) return "unchanged";
  if (stored) {
    removeArticle(db, id);
    nodes.forget();
  }
  const key = nodes.insert(bundle.article);
  db.run("INSERT INTO article (node, content, copy) VALUES (?, ?, ?)", key, content, copy);
  putNodes(db, bundle, key, nodes);
  putCorpusEdges(db, bundle, key, nodes);
  putFacts(db, bundle, key, nodes);
  putGazetteer(db, bundle, nodes);
  putStory(db, key, bundle);
  return stored ? "replaced" : "added";
};

const putNodes = (
  db: Database,
  { publication, sentences, entities }: ArticleBundle,
  article: number,
  nodes: NodeWriter,
): void => {
  for (const { id, ...props } of sentences)
    nodes.insert({ id, label: "Sentence", name: "", aliases: [], props: sortedProps(props) });
  const claimed = [publication, ...entities].map((node) => {
    const key = nodes.put(node);
    db.run(
      "INSERT INTO claim (node, article, claim) VALUES (?, ?, ?)",
      key,
      article,
      canonicalJson({ name: node.name, aliases: node.aliases, props: node.props }),
    );
    return key;
  });
  countArticle(db, claimed);
};

const putCorpusEdges = (
  db: Database,
  { article, publication, sentences, mentions }: ArticleBundle,
  key: number,
  nodes: NodeWriter,
): void => {
  db.run(
    "INSERT INTO edge (id, type, src, dst, props) VALUES (?, 'PUBLISHED', ?, ?, '{}')",
    edgeId("PUBLISHED", publication.id, article.id),
    nodes.keyOf(publication.id),
    key,
  );
  const put = "INSERT INTO text_edge (id, type, src, dst, props) VALUES (?, ?, ?, ?, ?)";
  for (const { id } of sentences)
    db.run(put, edgeId("HAS_SENTENCE", article.id, id), "HAS_SENTENCE", key, nodes.keyOf(id), "{}");
  const written = new Set<string>();
  for (const { sentence, entity, start, end, surface } of mentions) {
    const props = { end, start, surface };
    const id = edgeId("MENTIONS", sentence, entity, props);
    if (written.has(id)) continue;
    written.add(id);
    db.run(put, id, "MENTIONS", nodes.keyOf(sentence), nodes.keyOf(entity), canonicalJson(props));
  }
};

const putFacts = (db: Database, { article, facts }: ArticleBundle, key: number, nodes: NodeWriter): void => {
  const date = typeof article.props.date === "string" ? article.props.date : null;
  for (const { id, type, from, to, evidence } of facts) {
    const stored = db.get("SELECT key, props FROM edge WHERE id = ?", id);
    const props = evidence
      .map((one) => statementProps(one, article.props.date))
      .reduce<Props | undefined>(
        (merged, said) => (merged ? mergeEdgeProps(type, merged, said) : sortedProps(said)),
        stored && propsOf(stored.props),
      );
    const text = canonicalJson(props ?? {});
    const edge = stored
      ? Number(stored.key)
      : db.insert(
          "INSERT INTO edge (id, type, src, dst, props) VALUES (?, ?, ?, ?, ?)",
          id,
          type,
          nodes.keyOf(from),
          nodes.keyOf(to),
          text,
        );
    if (stored && stored.props !== text) db.run("UPDATE edge SET props = ? WHERE key = ?", text, edge);
    for (const one of evidence)
      db.run(
        'INSERT OR IGNORE INTO evidence (edge, article, sentence, "start", "end", rule, confidence, props, date) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
        edge,
        key,
        nodes.keyOf(one.sentence),
        one.start,
        one.end,
        one.rule,
        one.confidence,
        canonicalJson(one.props),
        date,
      );
  }
};

const putGazetteer = (db: Database, { gazetteer }: ArticleBundle, nodes: NodeWriter): void => {
  for (const { id, type, from, to, citation } of gazetteer) {
    const stored = db.get("SELECT key, props, citation FROM edge WHERE id = ?", id);
    if (stored?.citation === citation) continue;
    if (stored)
      db.run(
        "UPDATE edge SET props = ?, citation = ? WHERE key = ?",
        canonicalJson(mergeEdgeProps(type, propsOf(stored.props), GAZETTEER_PROPS)),
        citation,
        Number(stored.key),
      );
    else
      db.run(
        "INSERT INTO edge (id, type, src, dst, props, citation) VALUES (?, ?, ?, ?, ?, ?)",
        id,
        type,
        nodes.keyOf(from),
        nodes.keyOf(to),
        canonicalJson(GAZETTEER_PROPS),
        citation,
      );
  }
};
