import { alongOnBoard, expandWay, FEW, openNode } from "../commands.ts";
import { useAnswer, useExplorer, useStore, useText } from "../context.ts";
import { type Opened, open } from "../data/questions.ts";
import type { WayPage } from "../data/read.ts";
import type { GraphNode } from "../graph/model.ts";
import { Awaited, Kind, QueryButton, Sign } from "../parts.tsx";
import { wayWord } from "../words/ontology.ts";
import { Mentions } from "./mentions.tsx";
import { Neighbours } from "./neighbours.tsx";

/** All about one node: names, posts, relations counted before they are opened, and sentences. */

const IN_PANEL = 20;

export const NodePanel = ({ id }: { readonly id: string }) => {
  const loading = useAnswer(id, (signal) => open(id, IN_PANEL, signal));
  const node = useStore((state) => state.known.nodes.get(id));
  return (
    <article className="node-panel" aria-label={node?.name ?? ""}>
      {node && <Heading node={node} />}
      <Awaited loading={loading}>{(opened) => <Body opened={opened} />}</Awaited>
    </article>
  );
};

const Heading = ({ node }: { readonly node: GraphNode }) => (
  <header className="panel-heading">
    <p className="eyebrow">
      <Sign label={node.label} /> <Kind node={node} />
      {node.date && (
        <span className="number"> · {node.endDate ? `${node.date} – ${node.endDate}` : node.date}</span>
      )}
    </p>
    <h2>{node.name}</h2>
    <Actions node={node} />
  </header>
);

/** What can be done with a node on the canvas. */
const Actions = ({ node: { id, label } }: { readonly node: GraphNode }) => {
  const { store, run, read } = useExplorer();
  const text = useText();
  const spot = useStore((state) => state.board.spots.get(id));
  if (!spot) {
    return (
      <p className="actions">
        <button type="button" className="button primary" onClick={() => run(() => openNode(store, id))}>
          {text("add")}
        </button>
      </p>
    );
  }
  const act = (action: Parameters<typeof store.dispatch>[0]) => () => store.dispatch(action);
  return (
    <p className="actions">
      <button type="button" className="button primary" onClick={() => run(() => openNode(store, id))}>
        {text("expand")}
      </button>
      <button type="button" className="button" onClick={act({ do: "collapse", id })}>
        {text("collapse")}
      </button>
      <button
        type="button"
        className="button"
        aria-pressed={spot.pinned}
        onClick={act({ do: "pin", ids: [id], pinned: !spot.pinned })}
      >
        {text(spot.pinned ? "unpin" : "pin")}
      </button>
      <button type="button" className="button" onClick={act({ do: "hide", ids: [id] })}>
        {text("hide")}
      </button>
      <button type="button" className="button" onClick={act({ do: "take", ids: [id] })}>
        {text("remove")}
      </button>
      {label === "Article" ? (
        <button type="button" className="button" onClick={() => read({ id, sentences: [] })}>
          {text("openArticle")}
        </button>
      ) : (
        <button type="button" className="button" onClick={act({ do: "view", view: "dossier" })}>
          {text("dossier")}
        </button>
      )}
    </p>
  );
};

const Body = ({ opened: { node, ways, asked } }: { readonly opened: Opened }) => {
  const text = useText();
  const filled = ways.filter(({ count }) => count > 0);
  return (
    <>
      <Facts node={node} />
      <section>
        <h3>{text("relations")}</h3>
        {filled.length === 0 && <p className="quiet">{text("noRelations")}</p>}
        {filled.map((page) => (
          <Way key={page.way.field} node={node} page={page} />
        ))}
      </section>
      {node.label !== "Article" && <Mentions id={node.id} />}
      <p className="panel-foot">
        <QueryButton asked={[asked]} />
      </p>
    </>
  );
};

const Facts = ({ node }: { readonly node: GraphNode }) => {
  const text = useText();
  const aliases = node.aliases ?? [];
  const rows: (readonly [string, string])[] = [];
  if (aliases.length > 0) rows.push([text("aliases"), aliases.join("、")]);
  if (node.fullName && node.fullName !== node.name) rows.push([text("fullName"), node.fullName]);
  if (node.code) rows.push([text("code"), node.code]);
  if (rows.length === 0) return null;
  return (
    <dl className="facts">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
};

/** One relation: its number, what lies along it, and the way onto the canvas. */
const Way = ({
  node,
  page: { way, count, links, nodes },
}: {
  readonly node: GraphNode;
  readonly page: WayPage;
}) => {
  const { store, run, language } = useExplorer();
  const text = useText();
  const onBoard = useStore((state) =>
    state.board.spots.size > 0 ? alongOnBoard(store, node.id, way.field) : 0,
  );
  const isOn = useStore((state) => state.board.spots.has(node.id));
  return (
    <details className="way" open={count <= FEW}>
      <summary>
        <span className="way-name">{wayWord(way.field, language)}</span>
        <span className="count">{count}</span>
        {onBoard > 0 && <span className="quiet">{text("onCanvas", { n: onBoard })}</span>}
      </summary>
      {isOn && onBoard < count && (
        <p className="actions">
          <button
            type="button"
            className="button small"
            onClick={() => run(() => expandWay(store, node.id, way.field))}
          >
            {text("expand")}
          </button>
        </p>
      )}
      <Neighbours node={node} way={way} first={{ links, nodes }} count={count} />
    </details>
  );
};
