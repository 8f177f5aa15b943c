import { FACT_TYPES, type FactType } from "../../domain/ontology.ts";
import { type Board, EMPTY_BOARD, type Group, groupKey, isGroup, type Spot } from "./graph/board.ts";
import { type Filters, NO_FILTERS } from "./graph/filter.ts";
import { labelOfId, NODE_LABELS, type NodeLabel } from "./graph/model.ts";
import { type State, VIEWS, type View } from "./graph/state.ts";
import { LANGUAGES, type Language } from "./words/language.ts";

/**
 * The view as the part of an address after `#`: what lies where, what is chosen, filters, view and language.
 * It never leaves the browser unless a person passes it on.
 */

/** What an address holds. Names and links are read from the server again. */
export interface Address {
  readonly board: Board;
  readonly selected: readonly string[];
  readonly tie: readonly [string, string] | undefined;
  readonly filters: Filters;
  readonly view: View;
  readonly language: Language | undefined;
  /** Something to search for or ask, as the front page hands it over. */
  readonly query: string | undefined;
}

type Shared = Pick<State, "board" | "selected" | "tie" | "filters" | "view">;

const HEX_DIGITS = 24;

/** `person-0123…` → `p` and 16 characters; ids of another form stand whole behind `~`. */
export const packId = (id: string): string => {
  const label = labelOfId(id);
  const hex = label ? id.slice(label.length + 1) : "";
  if (!label || hex.length !== HEX_DIGITS || !/^[0-9a-f]+$/.test(hex)) {
    return `~${encodeURIComponent(id).replaceAll(".", "%2E").replaceAll("*", "%2A")}`;
  }
  const bytes = hex.match(/../g)?.map((pair) => Number.parseInt(pair, 16)) ?? [];
  const base64 = btoa(String.fromCharCode(...bytes));
  return letterOf(label) + base64.replaceAll("+", "-").replaceAll("/", "_");
};

export const unpackId = (packed: string): string | undefined => {
  if (packed.startsWith("~")) return decode(packed.slice(1));
  const label = NODE_LABELS.find((each) => letterOf(each) === packed[0]);
  if (!label || !/^[\w-]{16}$/.test(packed.slice(1))) return undefined;
  const bytes = atob(packed.slice(1).replaceAll("-", "+").replaceAll("_", "/"));
  const hex = [...bytes].map((byte) => byte.charCodeAt(0).toString(16).padStart(2, "0")).join("");
  return `${label.toLowerCase()}-${hex}`;
};

const letterOf = (label: NodeLabel): string => (label === "Place" ? "l" : (label[0] ?? "").toLowerCase());

const decode = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
};

const packSpot = ({ x, y, pinned }: Spot): string =>
  `${Math.round(x).toString(36)},${Math.round(y).toString(36)}${pinned ? "!" : ""}`;

const unpackSpot = (packed: string): Spot | undefined => {
  const [, x, y, pinned] = /^(-?[0-9a-z]{1,8}),(-?[0-9a-z]{1,8})(!?)$/.exec(packed) ?? [];
  return x && y
    ? { x: Number.parseInt(x, 36), y: Number.parseInt(y, 36), pinned: pinned === "!" }
    : undefined;
};

/** A state as the part of an address after `#`, without the sign itself. */
export const writeAddress = (state: Shared, language: Language): string => {
  const parts = new URLSearchParams();
  const nodes = [...state.board.spots].filter(([id]) => !isGroup(id));
  const index = new Map(nodes.map(([id], place) => [id, place]));
  const list = (key: string, values: readonly string[]): void => {
    if (values.length > 0) parts.set(key, values.join("."));
  };
  const at = (ids: Iterable<string>): readonly string[] =>
    [...ids].flatMap((id) => index.get(id)?.toString(36) ?? []);
  list(
    "n",
    nodes.map(([id, spot]) => `${packId(id)}*${packSpot(spot)}`),
  );
  list(
    "g",
    [...state.board.groups.values()].flatMap((group) => {
      const [hub, spot] = [index.get(group.hub), state.board.spots.get(group.key)];
      return hub === undefined || !spot
        ? []
        : `${hub.toString(36)}*${group.field}*${group.count}*${packSpot(spot)}`;
    }),
  );
  list("h", at(state.board.hidden));
  list("s", at(state.selected));
  list("e", at(state.tie ?? []));
  writeFilters(state.filters, list);
  if (state.view !== "graph") parts.set("v", state.view);
  parts.set("l", language);
  return parts.toString().replaceAll("%2A", "*").replaceAll("%2C", ",").replaceAll("%21", "!");
};

/** The address of one node by itself. */
export const addressOf = (id: string): string => `/explore#n=${packId(id)}*0,0&s=0`;

const writeFilters = (filters: Filters, list: (key: string, values: readonly string[]) => void): void => {
  list("fl", [...filters.labelsOff]);
  list("ft", [...filters.typesOff]);
  list("fd", filters.from || filters.to ? [filters.from ?? "", filters.to ?? ""] : []);
  list("fu", filters.undated ? [] : ["0"]);
  list("fc", filters.minConfidence > 0 ? [String(Math.round(filters.minConfidence * 100))] : []);
  list("fp", filters.place ? [packId(filters.place.id)] : []);
};

const DATE = /^\d{4}(-\d{2}){0,2}$/;
const oneOf = <T extends string>(values: readonly T[], value: string): value is T =>
  (values as readonly string[]).includes(value);

/** What an address says; what it says wrongly is left out. */
export const readAddress = (hash: string): Address => {
  const parts = new URLSearchParams(hash.replace(/^#/, ""));
  const list = (key: string): readonly string[] => parts.get(key)?.split(".") ?? [];
  const ids: (string | undefined)[] = [];
  const spots = new Map<string, Spot>();
  for (const packed of list("n")) {
    const star = packed.lastIndexOf("*");
    const [id, spot] = [unpackId(packed.slice(0, star)), unpackSpot(packed.slice(star + 1))];
    ids.push(id);
    if (id && spot) spots.set(id, spot);
  }
  const at = (key: string): readonly string[] =>
    list(key).flatMap((place) => ids[Number.parseInt(place, 36)] ?? []);
  const groups = new Map<string, Group>();
  for (const packed of list("g")) {
    const [hubAt = "", field = "", count = "", place = ""] = packed.split("*");
    const [hub, spot] = [ids[Number.parseInt(hubAt, 36)], unpackSpot(place)];
    if (!hub || !spot || !/^\w+$/.test(field) || !/^\d{1,9}$/.test(count)) continue;
    const key = groupKey(hub, field);
    groups.set(key, { key, hub, field, count: Number(count) });
    spots.set(key, spot);
  }
  const [one, other] = at("e");
  const view = parts.get("v") ?? "graph";
  const language = parts.get("l") ?? "";
  return {
    board: spots.size > 0 ? { spots, groups, hidden: new Set(at("h")) } : EMPTY_BOARD,
    selected: at("s"),
    tie: one && other ? [one, other] : undefined,
    filters: readFilters(list),
    view: oneOf(VIEWS, view) ? view : "graph",
    language: oneOf(LANGUAGES, language) ? language : undefined,
    query: parts.get("q")?.slice(0, 300) || undefined,
  };
};

const readFilters = (list: (key: string) => readonly string[]): Filters => {
  const [from = "", to = ""] = list("fd");
  const confidence = Number(list("fc")[0] ?? 0);
  const place = unpackId(list("fp")[0] ?? "");
  return {
    labelsOff: new Set(list("fl").filter((label): label is NodeLabel => oneOf(NODE_LABELS, label))),
    typesOff: new Set(list("ft").filter((type): type is FactType => oneOf(FACT_TYPES, type))),
    from: DATE.test(from) ? from : undefined,
    to: DATE.test(to) ? to : undefined,
    undated: list("fu")[0] !== "0",
    minConfidence: confidence > 0 && confidence <= 100 ? confidence / 100 : NO_FILTERS.minConfidence,
    // Name and members are asked for again.
    place: place ? { id: place, name: "", ids: new Set() } : undefined,
  };
};
