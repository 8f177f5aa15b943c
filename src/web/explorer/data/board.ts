import type { GraphLink, GraphNode, Subgraph } from "../graph/model.ts";
import { type Asked, ask } from "./client.ts";
import { linksDocument } from "./documents.ts";
import { type RawHub, readNode, readWays } from "./read.ts";

/** Nodes and the links among them, however many: in requests within the server's limits. */

/** A request may ask for so many nodes and edges; a margin below the server's own limit. */
const ROWS_OF_REQUEST = 40_000;
/** The server's largest page, and its longest list of ids. */
const LARGEST = 200;
/** Ways of the label that has most, and a node beside each edge. */
const WAYS_AT_MOST = 12;
/** Links along one way are few, as a rule; nodes that have more are asked for again. */
const FEW_LINKS = 20;
/** So many requests run at a time. */
const AT_A_TIME = 4;

export const chunks = <T>(all: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );

/** The queries that give some nodes with their links: to `among` alone, or to any where that is left out. */
const linksQueries = (
  of: readonly string[],
  first: number,
  isOutOnly: boolean,
  among?: readonly string[],
): readonly Asked[] => {
  const size = Math.max(1, Math.min(LARGEST, Math.floor(ROWS_OF_REQUEST / (WAYS_AT_MOST * first))));
  const query = linksDocument(among !== undefined, isOutOnly);
  return chunks(of, size).flatMap((part) =>
    among
      ? chunks(among, LARGEST).map((others) => ({ query, variables: { of: part, among: others, first } }))
      : [{ query, variables: { of: part, first } }],
  );
};

/** The queries that give a board as it is: what the dialog shows. */
export const boardQueries = (ids: readonly string[]): readonly Asked[] =>
  linksQueries(ids, Math.min(LARGEST, Math.max(1, ids.length)), true, ids);

/**
 * These nodes, as far as there are any, and all their links to `among`, which may be themselves. Three
 * rounds, each for what the one before left: small pages, large pages, pages of every part of `among`.
 */
export const boardOf = async (of: readonly string[], among: readonly string[]): Promise<Subgraph> => {
  // Within one set each link starts at one of its nodes.
  const isOutOnly = of === among;
  const [nodes, links] = [new Map<string, GraphNode>(), new Map<string, GraphLink>()];
  const members = new Set(among);
  const round = async (queries: readonly Asked[], full: number): Promise<readonly string[]> => {
    const crowded = new Set<string>();
    await inTurns(queries, async ({ query, variables }) => {
      const answered = await ask<{ readonly nodes: readonly (RawHub | null)[] }>(query, variables);
      for (const raw of answered.nodes) {
        if (!raw) continue;
        nodes.set(raw.id, readNode(raw));
        for (const way of readWays(raw)) {
          if (way.links.length >= full) crowded.add(raw.id);
          for (const link of way.links)
            if (members.has(link.from) && members.has(link.to)) links.set(link.id, link);
        }
      }
    });
    return [...crowded];
  };
  const filter = among.length <= LARGEST ? among : undefined;
  const more = await round(linksQueries(of, FEW_LINKS, isOutOnly, filter), FEW_LINKS);
  const most = await round(linksQueries(more, LARGEST, isOutOnly, filter), LARGEST);
  if (!filter) await round(linksQueries(most, LARGEST, isOutOnly, among), LARGEST);
  return { nodes: [...nodes.values()], links: [...links.values()] };
};

const inTurns = async (all: readonly Asked[], read: (asked: Asked) => Promise<void>): Promise<void> => {
  const left = [...all];
  const work = async (): Promise<void> => {
    for (let next = left.shift(); next; next = left.shift()) await read(next);
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
};
