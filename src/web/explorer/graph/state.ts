import * as boards from "./board.ts";
import { type Board, EMPTY_BOARD, type Group } from "./board.ts";
import { type Filters, NO_FILTERS } from "./filter.ts";
import { type Known, learn, NOTHING_KNOWN, type Subgraph } from "./model.ts";

/** The state of the explorer and all that can happen to it, without a browser. */

export const VIEWS = ["graph", "timeline", "table", "places", "dossier"] as const;
export type View = (typeof VIEWS)[number];

export interface State {
  readonly known: Known;
  readonly board: Board;
  readonly past: readonly Board[];
  readonly future: readonly Board[];
  /** Ids of nodes and groups, in the order in which they were chosen. */
  readonly selected: readonly string[];
  /** Both ends of the chosen tie. */
  readonly tie: readonly [string, string] | undefined;
  /** Ids of nodes along a path that was found. */
  readonly trail: readonly string[];
  readonly filters: Filters;
  readonly view: View;
  /** Grows whenever what lies on the board calls for a layout. */
  readonly layouts: number;
}

export const INITIAL: State = {
  known: NOTHING_KNOWN,
  board: EMPTY_BOARD,
  past: [],
  future: [],
  selected: [],
  tie: undefined,
  trail: [],
  filters: NO_FILTERS,
  view: "graph",
  layouts: 0,
};

type Places = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

export type Action =
  | { readonly do: "learn"; readonly graph: Subgraph }
  | {
      readonly do: "put";
      readonly graph: Subgraph;
      readonly ids: readonly string[];
      readonly around?: string;
      readonly groups?: readonly Group[];
      /** Keys of groups that these nodes came out of. */
      readonly instead?: readonly string[];
    }
  | { readonly do: "take" | "hide"; readonly ids: readonly string[] }
  | { readonly do: "collapse"; readonly id: string }
  | { readonly do: "unhide" | "undo" | "redo" | "clear" | "relayout" }
  | { readonly do: "pin"; readonly ids: readonly string[]; readonly pinned: boolean }
  | { readonly do: "move" | "place"; readonly to: Places }
  | { readonly do: "select"; readonly ids: readonly string[] }
  | { readonly do: "toggle"; readonly id: string }
  | { readonly do: "tie"; readonly ends: readonly [string, string] }
  | { readonly do: "trail"; readonly ids: readonly string[] }
  | { readonly do: "filter"; readonly filters: Partial<Filters> }
  | { readonly do: "view"; readonly view: View }
  | { readonly do: "restore"; readonly state: Partial<State> };

const STEPS_KEPT = 100;

export const reduce = (state: State, action: Action): State => {
  const { board, known } = state;
  switch (action.do) {
    case "learn":
      return { ...state, known: learn(known, action.graph) };
    case "put": {
      const bare = action.instead?.length ? boards.take(board, action.instead) : board;
      const put = boards.put(bare, action.ids, action.around);
      const next = boards.putGroups(put, action.groups ?? []);
      return step({ ...state, known: learn(known, action.graph) }, next, true);
    }
    case "take":
      return step(state, boards.take(board, action.ids), false);
    case "hide":
      return step(state, boards.hide(board, action.ids), false);
    case "unhide":
      return board.hidden.size === 0 ? state : step(state, boards.unhideAll(board), false);
    case "collapse":
      return step(state, boards.collapse(board, action.id, [...known.links.values()]), false);
    case "pin":
      return step(state, boards.pin(board, action.ids, action.pinned), false);
    case "move":
      return step(state, boards.move(board, action.to), false);
    case "place":
      return { ...state, board: boards.place(board, action.to) };
    case "relayout":
      return { ...step(state, { ...board }, true) };
    case "clear":
      return { ...step(state, EMPTY_BOARD, false), filters: NO_FILTERS };
    case "undo":
      return travel(state, state.past.at(-1), state.past.slice(0, -1), [board, ...state.future]);
    case "redo":
      return travel(state, state.future[0], [...state.past, board], state.future.slice(1));
    case "select":
      return { ...state, selected: [...new Set(action.ids)], tie: undefined };
    case "toggle":
      return {
        ...state,
        tie: undefined,
        selected: state.selected.includes(action.id)
          ? state.selected.filter((id) => id !== action.id)
          : [...state.selected, action.id],
      };
    case "tie":
      return { ...state, tie: action.ends, selected: [] };
    case "trail":
      return { ...state, trail: action.ids };
    case "filter":
      return { ...state, filters: { ...state.filters, ...action.filters } };
    case "view":
      return { ...state, view: action.view };
    case "restore":
      return { ...state, ...action.state };
  }
};

/** A step that can be undone. */
const step = (state: State, board: Board, layout: boolean): State => {
  if (board === state.board) return state;
  return settled({
    ...state,
    board,
    past: [...state.past, state.board].slice(-STEPS_KEPT),
    future: [],
    layouts: state.layouts + (layout ? 1 : 0),
  });
};

const travel = (
  state: State,
  board: Board | undefined,
  past: readonly Board[],
  future: readonly Board[],
): State => (board ? settled({ ...state, board, past, future }) : state);

/** Nothing that is off the board stays chosen. */
const settled = (state: State): State => {
  const on = (id: string): boolean => state.board.spots.has(id);
  return {
    ...state,
    selected: state.selected.filter(on),
    tie: state.tie?.every(on) ? state.tie : undefined,
    trail: state.trail.every(on) ? state.trail : [],
  };
};
