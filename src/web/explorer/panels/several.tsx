import { useState } from "react";
import { addNodes, showPath } from "../commands.ts";
import { useAnswer, useExplorer, useStore, useText } from "../context.ts";
import type { Asked } from "../data/client.ts";
import { between, type FoundPath, type Shared } from "../data/questions.ts";
import type { GraphNode } from "../graph/model.ts";
import { Awaited, NodeButton, QueryButton } from "../parts.tsx";
import { linkWord } from "../words/ontology.ts";
import { Evidence } from "./tie.tsx";

/** What several chosen nodes have in common, and what can be done with them together. */

export const SeveralPanel = ({ ids }: { readonly ids: readonly string[] }) => {
  const { store } = useExplorer();
  const text = useText();
  const known = useStore((state) => state.known.nodes);
  const nodes = ids.flatMap((id) => known.get(id) ?? []);
  const [one, other] = nodes;
  return (
    <article>
      <header className="panel-heading">
        <h2>{text("selectedCount", { n: ids.length })}</h2>
        <Actions ids={ids} />
      </header>
      <ul className="named">
        {nodes.slice(0, 100).map((node) => (
          <li key={node.id}>
            <NodeButton node={node} onPick={() => store.dispatch({ do: "select", ids: [node.id] })} />
          </li>
        ))}
      </ul>
      {ids.length === 2 && one && other && <Pair key={`${one.id} ${other.id}`} one={one} other={other} />}
    </article>
  );
};

const Actions = ({ ids }: { readonly ids: readonly string[] }) => {
  const { store } = useExplorer();
  const text = useText();
  const spots = useStore((state) => state.board.spots);
  const pinned = ids.every((id) => spots.get(id)?.pinned);
  return (
    <p className="actions">
      <button
        type="button"
        className="button"
        aria-pressed={pinned}
        onClick={() => store.dispatch({ do: "pin", ids, pinned: !pinned })}
      >
        {text(pinned ? "unpin" : "pin")}
      </button>
      <button type="button" className="button" onClick={() => store.dispatch({ do: "hide", ids })}>
        {text("hide")}
      </button>
      <button type="button" className="button" onClick={() => store.dispatch({ do: "take", ids })}>
        {text("remove")}
      </button>
    </p>
  );
};

const Pair = ({ one, other }: { readonly one: GraphNode; readonly other: GraphNode }) => {
  const { store, run } = useExplorer();
  const text = useText();
  const [answer, setAnswer] = useState<{ readonly found: readonly FoundPath[]; readonly asked: Asked }>();
  const find = (): Promise<void> => run(async () => setAnswer(await showPath(store, one.id, other.id)));
  // The API looks for paths and ties of entities; articles have none of their own.
  if (one.label === "Article" || other.label === "Article") return null;
  return (
    <>
      <p className="actions">
        <button type="button" className="button primary" onClick={find}>
          {text("findPath")}
        </button>
      </p>
      {answer && <Paths found={answer.found} asked={answer.asked} from={one.id} />}
      <Direct one={one} other={other} />
      <InCommon one={one} other={other} />
    </>
  );
};

/** Paths that were found, step by step; each step opens its evidence. */
const Paths = ({
  found,
  asked,
  from,
}: {
  readonly found: readonly FoundPath[];
  readonly asked: Asked;
  readonly from: string;
}) => {
  const { store, language } = useExplorer();
  const text = useText();
  if (found.length === 0) return <p className="quiet">{text("pathNone")}</p>;
  return (
    <section className="paths">
      {found.map((path) => {
        const steps = path.nodes[0]?.id === from ? path.nodes : [...path.nodes].reverse();
        const links = path.nodes[0]?.id === from ? path.links : [...path.links].reverse();
        return (
          <div key={path.links.map(({ id }) => id).join(" ")} className="path">
            <h3>{text(path.length === 1 ? "pathStep" : "pathSteps", { n: path.length })}</h3>
            <ol>
              {steps.map((node, index) => {
                const link = links[index];
                return (
                  <li key={node.id}>
                    <NodeButton node={node} onPick={() => store.dispatch({ do: "select", ids: [node.id] })} />
                    {link && (
                      <button
                        type="button"
                        className="why"
                        onClick={() => store.dispatch({ do: "tie", ends: [link.from, link.to] })}
                      >
                        <span aria-hidden="true">{link.from === node.id ? "↓" : "↑"}</span>{" "}
                        {linkWord(link, language)}
                      </button>
                    )}
                  </li>
                );
              })}
            </ol>
          </div>
        );
      })}
      <QueryButton asked={[asked]} />
    </section>
  );
};

const Direct = ({ one, other }: { readonly one: GraphNode; readonly other: GraphNode }) => {
  const text = useText();
  const tied = useStore((state) =>
    [...state.known.links.values()].some(
      ({ from, to }) => (from === one.id && to === other.id) || (from === other.id && to === one.id),
    ),
  );
  if (!tied) return null;
  return (
    <section>
      <h3>{text("directTitle")}</h3>
      <Evidence from={one} to={other} />
    </section>
  );
};

const InCommon = ({ one, other }: { readonly one: GraphNode; readonly other: GraphNode }) => {
  const text = useText();
  const loading = useAnswer(`${one.id} ${other.id}`, (signal) => between(one.id, other.id, signal));
  return (
    <section>
      <h3>{text("sharedTitle")}</h3>
      <Awaited loading={loading}>
        {({ shared, asked }) => (
          <>
            {shared.length === 0 && <p className="quiet">{text("sharedNone")}</p>}
            <ul className="neighbours">
              {shared.map((each) => (
                <SharedRow key={each.node.id} shared={each} />
              ))}
            </ul>
            <QueryButton asked={[asked]} />
          </>
        )}
      </Awaited>
    </section>
  );
};

const SharedRow = ({ shared: { node, links } }: { readonly shared: Shared }) => {
  const { store, run, language } = useExplorer();
  return (
    <li>
      <NodeButton node={node} onPick={() => run(() => addNodes(store, [node], links))} />
      <span className="when">{[...new Set(links.map((link) => linkWord(link, language)))].join(" / ")}</span>
    </li>
  );
};
