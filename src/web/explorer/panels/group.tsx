import { expandWay } from "../commands.ts";
import { useAnswer, useExplorer, useStore, useText } from "../context.ts";
import { open } from "../data/questions.ts";
import { Awaited } from "../parts.tsx";
import { wayWord } from "../words/ontology.ts";
import { Neighbours } from "./neighbours.tsx";

/** A group on the canvas: its members, from which some may be put there one by one. */
export const GroupPanel = ({ id }: { readonly id: string }) => {
  const { store, run, language } = useExplorer();
  const text = useText();
  const group = useStore((state) => state.board.groups.get(id));
  const hub = useStore((state) => (group ? state.known.nodes.get(group.hub) : undefined));
  const loading = useAnswer(group ? `${group.hub} ${group.field}` : "", async (signal) =>
    group ? (await open(group.hub, 50, signal)).ways.find(({ way }) => way.field === group.field) : undefined,
  );
  if (!group || !hub) return null;
  return (
    <article className="node-panel">
      <header className="panel-heading">
        <p className="eyebrow">{hub.name}</p>
        <h2>
          {wayWord(group.field, language)} <span className="count">{group.count}</span>
        </h2>
        <p className="actions">
          <button
            type="button"
            className="button primary"
            onClick={() => run(() => expandWay(store, group.hub, group.field))}
          >
            {text("addAll", { n: Math.min(50, group.count) })}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => store.dispatch({ do: "take", ids: [group.key] })}
          >
            {text("remove")}
          </button>
        </p>
      </header>
      <Awaited loading={loading}>
        {(page) => page && <Neighbours node={hub} way={page.way} first={page} count={page.count} />}
      </Awaited>
    </article>
  );
};
