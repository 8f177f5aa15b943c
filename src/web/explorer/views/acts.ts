import { expandWay, openNode } from "../commands.ts";
import type { Explorer } from "../context.ts";
import type { Store } from "../graph/store.ts";

/** What pointer and keys do alike. */

/** Opens what stands on the canvas: a node's neighbours, or what is in a group. */
export const openThing = ({ store, run }: Pick<Explorer, "store" | "run">, id: string): Promise<void> =>
  run(async () => {
    const group = store.state.board.groups.get(id);
    if (group) await expandWay(store, group.hub, group.field);
    else await openNode(store, id);
  });

/** Nothing is chosen, and no path is shown. */
export const unselect = (store: Store): void => {
  store.dispatch({ do: "select", ids: [] });
  store.dispatch({ do: "trail", ids: [] });
};
