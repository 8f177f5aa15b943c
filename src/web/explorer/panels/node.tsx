import { useState } from "react";
import { addNodes, alongOnBoard, expandWay, FEW, openNode } from "../commands.ts";
import { useAnswer, useExplorer, useStore, useText } from "../context.ts";
import { expand, type Opened, open } from "../data/questions.ts";
import type { WayPage } from "../data/read.ts";
import type { GraphLink, GraphNode } from "../graph/model.ts";
import { otherEnd } from "../graph/model.ts";
import { Awaited, Confidence, Kind, NodeButton, QueryButton, Sign } from "../parts.tsx";
import { linkWord, wayWord } from "../words/ontology.ts";
import { Mentions } from "./mentions.tsx";

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
      <Neighbours node={node} field={way.field} first={{ links, nodes }} count={count} page={{ way }} />
    </details>
  );
};

interface Listed {
  readonly links: readonly GraphLink[];
  readonly nodes: readonly GraphNode[];
}

/** What lies along a way, page by page. */
const Neighbours = ({
  node,
  first,
  count,
  page: { way },
}: {
  readonly node: GraphNode;
  readonly field: string;
  readonly first: Listed;
  readonly count: number;
  readonly page: Pick<WayPage, "way">;
}) => {
  const { run } = useExplorer();
  const text = useText();
  const [listed, setListed] = useState<Listed>(first);
  const [next, setNext] = useState<string>();
  const more = (): Promise<void> =>
    run(async () => {
      const page = await expand(node.id, way, 50, next);
      setListed(
        next ? { links: [...listed.links, ...page.links], nodes: [...listed.nodes, ...page.nodes] } : page,
      );
      setNext(page.next);
    });
  const left = count - listed.links.length;
  return (
    <>
      <ul className="neighbours">
        {listed.links.map((link, index) => (
          <Neighbour key={link.id} of={node} link={link} node={listed.nodes[index]} />
        ))}
      </ul>
      {left > 0 && (
        <button type="button" className="link" onClick={more}>
          {text("more", { n: left })}
        </button>
      )}
    </>
  );
};

const Neighbour = ({
  of,
  link,
  node,
}: {
  readonly of: GraphNode;
  readonly link: GraphLink;
  readonly node: GraphNode | undefined;
}) => {
  const { store, run, language } = useExplorer();
  if (!node) return null;
  const pick = (): Promise<void> =>
    run(async () => {
      await addNodes(store, [of, node], [link], of.id);
      store.dispatch({ do: "select", ids: [node.id] });
    });
  const why = (): Promise<void> =>
    run(async () => {
      await addNodes(store, [of, node], [link], of.id);
      store.dispatch({ do: "tie", ends: [of.id, otherEnd(link, of.id)] });
    });
  return (
    <li>
      <NodeButton node={node} onPick={pick} />
      <button type="button" className="why" onClick={why}>
        {linkWord(link, language)}
      </button>
      <span className="number quiet">{whenOf(link, node)}</span>
      {link.confidence !== undefined && <Confidence value={link.confidence} />}
    </li>
  );
};

/** When a link holds: of a post the time over which it is told, else the one date that there is. */
const whenOf = (link: GraphLink, node: GraphNode): string => {
  if (link.type !== "HOLDS") return node.date ?? link.date ?? "";
  const { firstSeen = "", lastSeen = "" } = link;
  return firstSeen === lastSeen ? firstSeen : `${firstSeen} – ${lastSeen}`;
};

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
        {(page) =>
          page && <Neighbours node={hub} field={group.field} first={page} count={page.count} page={page} />
        }
      </Awaited>
    </article>
  );
};
