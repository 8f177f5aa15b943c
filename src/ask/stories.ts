import { execute, type GraphQLSchema, parse } from "graphql";
import type { Ask } from "../query/run.ts";
import type { Attempt } from "./hops.ts";
import type { Mention } from "./link.ts";
import type { Row } from "./rows.ts";

/**
 * Articles that tell of the events which a question names: the first prize of a contest is one that was won in its
 * story, for no edge ties prizes to contests.
 */

/** Where the question names an event, and the articles that speak of it. */
export interface Story {
  readonly units: readonly number[];
  readonly articles: ReadonlySet<string>;
}

const ARTICLES = 100;
const isEvent = ({ candidates: [best] }: Mention): boolean =>
  best?.node.label === "Event" && best.match.precision >= 0.5;
const isHonour = ({ candidates }: Mention): boolean =>
  candidates.some(({ node }) => node.label === "Initiative" && node.props.kind === "HONOR");

/** The stories of the events that are named beside an honour. */
export const storiesOf = async (
  schema: GraphQLSchema,
  ask: Ask,
  mentions: readonly Mention[],
): Promise<readonly Story[]> => {
  const events = mentions.filter(isEvent);
  if (events.length === 0 || !mentions.some(isHonour)) return [];
  const ids = events.flatMap(({ candidates }) => candidates.slice(0, 1).map(({ node }) => node.id));
  const document = parse(
    `{events(first: ${ids.length}, where: {id: ${JSON.stringify(ids)}}) {nodes {id mentionedIn(first: ${ARTICLES}) {nodes {article {id}}}}}}`,
    { noLocation: true },
  );
  const { data, errors } = await execute({ schema, document, contextValue: ask });
  if (errors?.[0]) throw errors[0].originalError ?? errors[0];
  const { nodes } = (data as unknown as Found).events;
  return events.map(({ units, candidates: [best] }) => {
    const found = nodes.find(({ id }) => id === best?.node.id)?.mentionedIn.nodes ?? [];
    return { units, articles: new Set(found.map(({ article }) => article.id)) };
  });
};

interface Found {
  readonly events: {
    readonly nodes: readonly {
      readonly id: string;
      readonly mentionedIn: { readonly nodes: readonly { readonly article: { readonly id: string } }[] };
    }[];
  };
}

/** Honours that were won in the stories of the events named, with the words that this accounts for. */
export const inStories = (
  { plan, explained }: Attempt,
  stories: readonly Story[],
  rows: readonly Row[],
): { readonly rows: readonly Row[]; readonly accounted: readonly number[] } => {
  const meant = stories.filter(({ units }) => !units.some((unit) => explained.has(unit)));
  if (plan.hops.at(-1)?.relation.edge !== "RECEIVED" || meant.length === 0) return { rows, accounted: [] };
  const told = rows.filter((row) =>
    meant.every(({ articles }) => row.told.some(({ article }) => articles.has(article.id))),
  );
  return { rows: told, accounted: meant.flatMap(({ units }) => units) };
};
