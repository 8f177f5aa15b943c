import type { GraphQLResolveInfo } from "graphql";
import { GazetteError } from "../domain/errors.ts";
import type { GraphNode } from "../domain/fact.ts";
import type { EntityLabel, FactType } from "../domain/ontology.ts";
import { at, heldNode, readHeld, within } from "./held.ts";
import { readLinked } from "./links.ts";
import { entitiesOf, isId } from "./names.ts";
import { type Ask, ambiguous, holderShape } from "./run.ts";
import { sentenceNode, type ViewContext, type ViewInfo } from "./views.ts";

/** Questions of the whole graph: search, text search, paths, neighbourhoods. */

// ── Search ──────────────────────────────────────────────────────────────────────────────────────

export const search = async (
  ask: Ask,
  info: GraphQLResolveInfo,
  args: {
    readonly text: string;
    readonly types?: readonly EntityLabel[] | null;
    readonly first: number;
    readonly slips: boolean;
  },
): Promise<object> => {
  const shape = await holderShape(ask, info);
  const { text, slips } = args;
  const hits = await ask.store.search(
    { text, slips, ...(args.types && { labels: args.types }), limit: args.first },
    ask.options(),
  );
  await readHeld(ask, shape, { node: hits.map((hit) => hit.node.id) });
  return {
    approximate: hits.some((hit) => hit.slip),
    facets: async () => facetRows(await ask.store.searchFacets({ text, slips }, ask.options())),
    hits: (_args: unknown, _context: unknown, field: ViewInfo) => {
      const shapes = within(within(shape).get(String(field.path.key)));
      return hits.map(({ node, score, articles }) => ({
        score,
        articles,
        node: (_a: unknown, context: ViewContext, inner: ViewInfo) =>
          heldNode(node, at(shapes, inner), context),
      }));
    },
  };
};

const facetRows = (counts: ReadonlyMap<EntityLabel, number>): readonly object[] =>
  [...counts].map(([type, count]) => ({ type, count })).sort((a, b) => b.count - a.count);

/** Where a text stands in a sentence: offsets in UTF-16 code units, without overlaps. */
const highlights = (sentence: string, text: string): readonly { start: number; end: number }[] => {
  const found = [];
  for (let start = sentence.indexOf(text); start >= 0; start = sentence.indexOf(text, start + text.length))
    found.push({ start, end: start + text.length });
  return found;
};

export const searchSentences = async (
  ask: Ask,
  info: GraphQLResolveInfo,
  args: { readonly text: string; readonly first: number },
): Promise<readonly object[]> => {
  const shape = await holderShape(ask, info);
  const hits = await ask.store.searchSentences({ text: args.text, limit: args.first }, ask.options());
  await readHeld(ask, shape, {
    article: hits.map((hit) => hit.article.id),
    sentence: hits.map((hit) => hit.sentence),
  });
  const shapes = within(shape);
  return hits.map((hit) => ({
    text: hit.text,
    highlights: highlights(hit.text, args.text),
    article: (_a: unknown, context: ViewContext, inner: ViewInfo) =>
      heldNode(hit.article, at(shapes, inner), context),
    sentence: (_a: unknown, context: ViewContext, inner: ViewInfo) =>
      heldNode(sentenceNode(hit.sentence, hit.text), at(shapes, inner), context),
  }));
};

// ── Paths and neighbourhoods ────────────────────────────────────────────────────────────────────

/** The entity of this id or name; an error that names the choices where there are none or several. */
export const theEntity = async (ask: Ask, nameOrId: string, argument: string): Promise<string> => {
  if (isId(nameOrId)) return nameOrId;
  return theOnly(await entitiesOf(nameOrId, ask.store, ask.options()), nameOrId, argument).id;
};

/** The one bearer of a name or id that an argument gave. */
export const theOnly = (found: readonly GraphNode[], nameOrId: string, argument: string): GraphNode => {
  if (found.length > 1) throw ambiguous(`named ${nameOrId} (argument ${argument})`, found);
  const [node] = found;
  if (node) return node;
  throw new GazetteError(
    "NOT_FOUND",
    `${argument}: nothing is named ${nameOrId}; search(text: …) finds names that are alike`,
  );
};

export const paths = async (
  ask: Ask,
  info: GraphQLResolveInfo,
  args: {
    readonly from: string;
    readonly to: string;
    readonly maxHops: number;
    readonly types?: readonly FactType[] | null;
    readonly first: number;
  },
): Promise<readonly object[]> => {
  const shape = await holderShape(ask, info);
  const [from, to] = await Promise.all([theEntity(ask, args.from, "from"), theEntity(ask, args.to, "to")]);
  const { maxHops, first: limit, types } = args;
  const found = await ask.store.paths({ from, to, maxHops, limit, ...(types && { types }) }, ask.options());
  const link = await readLinked(ask, shape, {
    nodes: found.flatMap((path) => path.nodes),
    edges: found.flatMap((path) => path.edges),
  });
  const shapes = within(shape);
  return found.map((path) => ({
    length: path.edges.length,
    nodes: (_a: unknown, context: ViewContext, inner: ViewInfo) =>
      path.nodes.map((node) => heldNode(node, at(shapes, inner), context)),
    links: (_a: unknown, _c: unknown, inner: ViewInfo) =>
      path.edges.map((edge) => link(edge, within(at(shapes, inner)))),
  }));
};

export const neighbourhood = async (
  ask: Ask,
  info: GraphQLResolveInfo,
  args: {
    readonly of: string;
    readonly depth: number;
    readonly first: number;
    readonly types?: readonly FactType[] | null;
  },
): Promise<object> => {
  const shape = await holderShape(ask, info);
  const id = await theEntity(ask, args.of, "id");
  const { depth, first: limit, types } = args;
  const found = await ask.store.neighbourhood({ id, depth, limit, ...(types && { types }) }, ask.options());
  const link = await readLinked(ask, shape, found);
  const shapes = within(shape);
  return {
    nodes: (_a: unknown, context: ViewContext, inner: ViewInfo) =>
      found.nodes.map((node) => heldNode(node, at(shapes, inner), context)),
    links: (_a: unknown, _c: unknown, inner: ViewInfo) =>
      found.edges.map((edge) => link(edge, within(at(shapes, inner)))),
  };
};
