import { boardOf } from "./data/board.ts";
import { AskError } from "./data/client.ts";
import * as questions from "./data/questions.ts";
import type { WayPage } from "./data/read.ts";
import { type Board, type Group, groupKey, isGroup } from "./graph/board.ts";
import type { Filters } from "./graph/filter.ts";
import type { GraphLink, GraphNode, Subgraph } from "./graph/model.ts";
import { wayOf } from "./graph/relations.ts";
import type { Store } from "./graph/store.ts";
import type { Address } from "./url.ts";

/** What a person can set going that asks the server first. Each throws AskError where the server can't help. */

/** Of one relation so many neighbours are drawn at once; more become a group. */
export const FEW = 12;
const PAGE = 50;
/** More than this on one canvas helps nobody to see. */
const MOST_NODES = 6_000;

/** Reads the links between newcomers and all that is on the board, and puts the newcomers there. */
const putOn = async (
  store: Store,
  graph: Subgraph,
  around: string | undefined,
  groups: readonly Group[] = [],
): Promise<void> => {
  const ids = graph.nodes.map(({ id }) => id);
  const present = entitiesOn(store.state.board);
  const fresh = ids.filter((id) => !store.state.board.spots.has(id));
  if (present.length + fresh.length > MOST_NODES) throw new AskError("TOO_MANY", String(MOST_NODES));
  const all = [...new Set([...present, ...ids])];
  const { links } = await boardOf(fresh, all);
  store.dispatch({
    do: "put",
    graph: { nodes: graph.nodes, links: [...graph.links, ...links] },
    ids,
    ...(around !== undefined && { around }),
    groups: groups.filter(({ count }) => count > 0),
    instead: emptied(store.state.board, groups),
  });
};

const entitiesOn = (board: Board): readonly string[] => [...board.spots.keys()].filter((id) => !isGroup(id));

/** Groups of which nothing is left that isn't on the board. */
const emptied = (board: Board, groups: readonly Group[]): readonly string[] =>
  groups.filter(({ count, key }) => count <= 0 && board.groups.has(key)).map(({ key }) => key);

/** Opens a node: its neighbours where they are few, groups with their number where they are many. */
export const openNode = async (store: Store, id: string): Promise<void> => {
  const { node, ways } = await questions.open(id, FEW);
  const around = store.state.board.spots.has(id) ? id : undefined;
  const few = ways.filter(({ count }) => count <= FEW);
  const groups = ways.filter(({ count }) => count > FEW).map((page) => groupOf(store, id, page));
  const nodes = [node, ...few.flatMap((page) => page.nodes)];
  await putOn(store, { nodes, links: few.flatMap((page) => page.links) }, around, groups);
};

/** The group of a way: how many along it aren't on the board. */
const groupOf = (store: Store, hub: string, { way, count }: WayPage, alsoOn = 0): Group => ({
  key: groupKey(hub, way.field),
  hub,
  field: way.field,
  count: Math.max(0, count - alongOnBoard(store, hub, way.field) - alsoOn),
});

/** How many neighbours along a way are on the board already. */
export const alongOnBoard = (store: Store, hub: string, field: string): number => {
  const { board, known } = store.state;
  const node = known.nodes.get(hub);
  const way = node && wayOf(node.label, field);
  if (!way) return 0;
  const others = new Set<string>();
  for (const link of known.links.values()) {
    if (link.type !== way.edge) continue;
    const other = along(link, hub, way.direction);
    const label = other ? known.nodes.get(other)?.label : undefined;
    if (other && label && (way.targets as readonly string[]).includes(label) && board.spots.has(other))
      if (way.fixed?.op !== "eq" || way.fixed.value === link.role) others.add(other);
  }
  return others.size;
};

const along = (link: GraphLink, hub: string, direction: "out" | "in" | "both"): string | undefined => {
  if (direction !== "in" && link.from === hub) return link.to;
  if (direction !== "out" && link.to === hub) return link.from;
  return undefined;
};

/** Expands one relation of a node: all of it where few, else the next page, and a group for the rest. */
export const expandWay = async (store: Store, id: string, field: string): Promise<void> => {
  const node = store.state.known.nodes.get(id);
  const way = node && wayOf(node.label, field);
  if (!node || !way) return;
  let page = await questions.expand(id, way, PAGE);
  // Pages that lie on the board already bring nothing new.
  while (page.next && page.nodes.every((each) => store.state.board.spots.has(each.id)))
    page = { ...(await questions.expand(id, way, PAGE, page.next)) };
  const fresh = new Set(
    page.nodes.filter((each) => !store.state.board.spots.has(each.id)).map((each) => each.id),
  );
  const group = groupOf(store, id, page, fresh.size);
  const known = store.state.board.groups.has(group.key);
  const graph = { nodes: [node, ...page.nodes], links: page.links };
  await putOn(store, graph, id, known || group.count > 0 ? [group] : []);
};

/** Puts chosen nodes on the board with the links to what is there. */
export const addNodes = async (
  store: Store,
  nodes: readonly GraphNode[],
  links: readonly GraphLink[] = [],
  around?: string,
): Promise<void> => {
  await putOn(store, { nodes, links }, around);
};

/** Puts the shortest paths between two nodes on the board, and leads the eye along them. */
export const showPath = async (
  store: Store,
  from: string,
  to: string,
): Promise<Awaited<ReturnType<typeof questions.paths>>> => {
  const answer = await questions.paths(from, to);
  const nodes = answer.found.flatMap((path) => path.nodes);
  const links = answer.found.flatMap((path) => path.links);
  if (nodes.length > 0) await putOn(store, { nodes, links }, from);
  store.dispatch({ do: "trail", ids: [...new Set(nodes.map(({ id }) => id))] });
  return answer;
};

/** Shows only what has to do with a place; undefined: everything again. */
export const filterByPlace = async (store: Store, place: GraphNode | undefined): Promise<void> => {
  if (!place) {
    store.dispatch({ do: "filter", filters: { place: undefined } });
    return;
  }
  const ids = await questions.within(
    entitiesOn(store.state.board).filter((id) => !id.startsWith("article-")),
    place.id,
  );
  store.dispatch({ do: "filter", filters: { place: { id: place.id, name: place.name, ids } } });
};

/** Brings back what an address says. Gives how many of its nodes the graph doesn't hold any more. */
export const restore = async (store: Store, address: Address): Promise<number> => {
  const ids = entitiesOn(address.board);
  const { nodes, links } = await boardOf(ids, ids);
  const there = new Set(nodes.map(({ id }) => id));
  const spots = new Map(
    [...address.board.spots].filter(([id]) => there.has(id) || address.board.groups.has(id)),
  );
  const groups = new Map([...address.board.groups].filter(([, { hub }]) => there.has(hub)));
  const place = address.filters.place && nodes.find(({ id }) => id === address.filters.place?.id);
  const filters: Filters = { ...address.filters, place: undefined };
  store.dispatch({ do: "learn", graph: { nodes, links } });
  store.dispatch({
    do: "restore",
    state: {
      board: { spots, groups, hidden: address.board.hidden },
      selected: address.selected.filter((id) => there.has(id)),
      tie: address.tie?.every((id) => there.has(id)) ? address.tie : undefined,
      filters,
      view: address.view,
    },
  });
  if (place) await filterByPlace(store, place);
  return ids.length - there.size;
};
