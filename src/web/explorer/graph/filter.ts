import type { FactType } from "../../../domain/ontology.ts";
import { type Board, linksOn, nodesOn } from "./board.ts";
import { dateOfLink, type GraphLink, type GraphNode, type Known, type NodeLabel } from "./model.ts";

/** What of the board is in sight. */

export interface Filters {
  readonly labelsOff: ReadonlySet<NodeLabel>;
  readonly typesOff: ReadonlySet<FactType>;
  /** ISO dates, as exact as a person chose them; both ends count as inside. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly undated: boolean;
  readonly minConfidence: number;
  /** Only what has to do with a place; `ids` are those that do, as the server says. */
  readonly place: PlaceFilter | undefined;
}
export interface PlaceFilter {
  readonly id: string;
  readonly name: string;
  readonly ids: ReadonlySet<string>;
}

export const NO_FILTERS: Filters = {
  labelsOff: new Set(),
  typesOff: new Set(),
  from: undefined,
  to: undefined,
  undated: true,
  minConfidence: 0,
  place: undefined,
};

export const isFiltered = (filters: Filters): boolean =>
  filters.labelsOff.size + filters.typesOff.size > 0 ||
  Boolean(filters.from || filters.to || filters.place) ||
  filters.minConfidence > 0 ||
  !filters.undated;

export interface Sight {
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink[];
  /** Keys of the groups whose hub is in sight. */
  readonly groups: readonly string[];
}

/** Whether a date that may be a month or a year touches the range. */
export const inRange = (date: string, from: string | undefined, to: string | undefined): boolean =>
  (!from || date >= from.slice(0, date.length)) && (!to || date.slice(0, to.length) <= to);

const linkPasses = (link: GraphLink, filters: Filters, known: Known): boolean => {
  if (filters.typesOff.has(link.type)) return false;
  if (link.confidence !== undefined && link.confidence < filters.minConfidence) return false;
  if (!filters.from && !filters.to && filters.undated) return true;
  const date = dateOfLink(link, known.nodes);
  return date ? inRange(date, filters.from, filters.to) : filters.undated;
};

/**
 * The nodes and links in sight. A node whose links are all filtered away goes with them, unless it stands by
 * itself on the board or is in `keep`.
 */
export const inSight = (
  board: Board,
  known: Known,
  filters: Filters,
  keep: ReadonlySet<string> = new Set(),
): Sight => {
  const candidates = nodesOn(board, known).filter(
    ({ id, label }) =>
      !board.hidden.has(id) &&
      !filters.labelsOff.has(label) &&
      (!filters.place || keep.has(id) || filters.place.ids.has(id)),
  );
  const ids = new Set(candidates.map(({ id }) => id));
  const all = linksOn(board, known.links.values());
  const links = all.filter(
    (link) => ids.has(link.from) && ids.has(link.to) && linkPasses(link, filters, known),
  );
  const tied = new Set(links.flatMap(({ from, to }) => [from, to]));
  const had = new Set(all.flatMap(({ from, to }) => [from, to]));
  const nodes = candidates.filter(({ id }) => tied.has(id) || !had.has(id) || keep.has(id));
  const seen = new Set(nodes.map(({ id }) => id));
  const groups = [...board.groups.values()]
    .filter(({ key, hub }) => seen.has(hub) && !board.hidden.has(key))
    .map(({ key }) => key);
  return { nodes, links, groups };
};

/** The earliest and the latest month among the links of the board: the ends of the time slider. */
export const monthsOn = (board: Board, known: Known): readonly string[] => {
  const found = linksOn(board, known.links.values())
    .map((link) => dateOfLink(link, known.nodes))
    .filter((date): date is string => Boolean(date && date.length >= 7))
    .map((date) => date.slice(0, 7))
    .sort();
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last) return [];
  const months: string[] = [];
  for (let month = first; month <= last && months.length < 1200; month = nextMonth(month)) months.push(month);
  return months;
};

const nextMonth = (month: string): string => {
  const [year, number] = month.split("-").map(Number) as [number, number];
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, "0")}`;
};
