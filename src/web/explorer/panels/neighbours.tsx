import { useState } from "react";
import type { Relation } from "../../../query/relations.ts";
import { addNodes } from "../commands.ts";
import { useExplorer, useText } from "../context.ts";
import { expand } from "../data/questions.ts";
import { type GraphLink, type GraphNode, otherEnd } from "../graph/model.ts";
import { Confidence, NodeButton } from "../parts.tsx";
import { linkWord } from "../words/ontology.ts";

interface Listed {
  readonly links: readonly GraphLink[];
  readonly nodes: readonly GraphNode[];
}

/** What lies along a way, page by page. */
export const Neighbours = ({
  node,
  first,
  count,
  way,
}: {
  readonly node: GraphNode;
  readonly way: Relation;
  readonly first: Listed;
  readonly count: number;
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
      <span className="number when">{whenOf(link, node)}</span>
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
