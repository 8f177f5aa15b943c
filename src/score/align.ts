import type { EntityLabel } from "../domain/ontology.ts";
import type { Gold, GoldArticle, GoldEntity } from "./gold.ts";
import type { ReadEntity, ReadGraph } from "./graph.ts";
import { plainName, similarity } from "./names.ts";

/** Which of the gold each entity and article read stands for, by the ids of what was read. */
export interface Alignment {
  readonly entities: ReadonlyMap<string, GoldEntity>;
  readonly articles: ReadonlyMap<string, GoldArticle>;
}

/** Names of these are long and vary: they needn't be the same to be right. */
const LOOSE: ReadonlySet<EntityLabel> = new Set(["Event", "Initiative"]);
const ALIKE = 0.6;
const SAME_HEADLINE = 0.75;
/** A canonical name before an alias, an alias or an equal name before what is alike. */
const [CANONICAL, KNOWN] = [2, 1];

export const align = (gold: Gold, graph: ReadGraph): Alignment => ({
  entities: alignEntities(gold, graph),
  articles: alignArticles(gold, graph),
});

interface Pair {
  readonly read: number;
  readonly gold: number;
  readonly score: number;
}

/** One to one, the best pair first; between equals, as with namesakes, the one that is tied to more of the same. */
const alignEntities = (gold: Gold, graph: ReadGraph): Alignment["entities"] => {
  const pairs = gold.entities.flatMap((entity, i) => {
    const names = [entity.name, ...entity.aliases].map(plainName).filter(Boolean);
    return graph.entities.flatMap((read, j): readonly Pair[] => {
      const score = likeness(read, entity, names);
      return score > 0 ? [{ read: j, gold: i, score }] : [];
    });
  });
  const [aroundRead, aroundGold] = [neighboursRead(graph), neighboursInGold(gold)];
  const shared = (pair: Pair): number => {
    const theirs = aroundGold.get(keyOf(gold.entities[pair.gold] as GoldEntity));
    const ours = aroundRead.get(graph.entities[pair.read]?.id ?? "") ?? new Set();
    return [...ours].filter((name) => theirs?.has(name)).length;
  };
  const ranked = pairs
    .map((pair) => ({ ...pair, shared: shared(pair) }))
    .sort((a, b) => b.score - a.score || b.shared - a.shared || a.read - b.read || a.gold - b.gold);
  const taken = { read: new Set<number>(), gold: new Set<number>() };
  const aligned = new Map<string, GoldEntity>();
  for (const pair of ranked) {
    if (taken.read.has(pair.read) || taken.gold.has(pair.gold)) continue;
    taken.read.add(pair.read);
    taken.gold.add(pair.gold);
    const [read, entity] = [graph.entities[pair.read], gold.entities[pair.gold]];
    if (read && entity) aligned.set(read.id, entity);
  }
  return aligned;
};

const likeness = (read: ReadEntity, entity: GoldEntity, names: readonly string[]): number => {
  if (read.type !== entity.type) return 0;
  const name = plainName(read.name);
  if (names.includes(name)) return name === plainName(entity.name) ? CANONICAL : KNOWN;
  if (!LOOSE.has(read.type)) return 0;
  const best = Math.max(...names.map((one) => similarity(name, one)));
  return best >= ALIKE ? best : 0;
};

const keyOf = ({ type, name }: { readonly type: string; readonly name: string }): string => `${type} ${name}`;

/** By a node's id, the names of what it is tied to. */
const neighboursRead = ({ nodes, edges }: ReadGraph): ReadonlyMap<string, ReadonlySet<string>> =>
  grouped(
    edges.flatMap(({ from, to }) => [
      [from, plainName(nodes.get(to)?.name ?? "")],
      [to, plainName(nodes.get(from)?.name ?? "")],
    ]),
  );

/** By type and name of an entity, the names of what it is tied to; of an article, its headline. */
const neighboursInGold = (gold: Gold): ReadonlyMap<string, ReadonlySet<string>> => {
  const headlines = new Map(gold.articles.map(({ key, titles }) => [key, titles[0] ?? key]));
  const named = (name: string) => plainName(headlines.get(name) ?? name);
  return grouped(
    gold.relations.flatMap(({ from, to }) => [
      [keyOf(from), named(to.name)],
      [keyOf(to), named(from.name)],
    ]),
  );
};

const grouped = (
  pairs: readonly (readonly [key: string, name: string])[],
): ReadonlyMap<string, ReadonlySet<string>> => {
  const groups = new Map<string, Set<string>>();
  for (const [key, name] of pairs) groups.set(key, (groups.get(key) ?? new Set()).add(name));
  return groups;
};

/** Each article read to the one whose headline is most like its own, if any is like enough. */
const alignArticles = (gold: Gold, graph: ReadGraph): Alignment["articles"] => {
  const left = new Set(gold.articles);
  const aligned = new Map<string, GoldArticle>();
  for (const { id, name, props } of graph.articles) {
    const title = plainName(String(props.title || name));
    const [best] = [...left]
      .map((article) => ({
        article,
        score: Math.max(...article.titles.map((one) => similarity(title, plainName(one)))),
      }))
      .sort((a, b) => b.score - a.score);
    if (!best || best.score < SAME_HEADLINE) continue;
    aligned.set(id, best.article);
    left.delete(best.article);
  }
  return aligned;
};
