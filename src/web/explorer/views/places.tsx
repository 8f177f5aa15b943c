import { useExplorer, useText } from "../context.ts";
import { degrees } from "../graph/board.ts";
import { type Division, divisionsOf } from "../graph/divisions.ts";
import type { Sight } from "../graph/filter.ts";
import { NodeButton } from "../parts.tsx";

/** A schematic map: each division a box inside the one that it lies in, darker the more is tied to it. */

export const PlacesView = ({ sight }: { readonly sight: Sight }) => {
  const { store } = useExplorer();
  const text = useText();
  const places = sight.nodes.filter(({ label }) => label === "Place");
  const divisions = divisionsOf(places, sight.links);
  const others = places.filter(({ code }) => !code);
  const degree = degrees(sight.links);
  const most = Math.max(1, ...divisions.flatMap(allTies));
  return (
    <div className="page places">
      <p className="quiet">{text(divisions.length > 0 ? "placesIntro" : "placesEmpty")}</p>
      <div className="divisions">
        {divisions.map((division) => (
          <Box key={division.code} division={division} most={most} />
        ))}
      </div>
      {others.length > 0 && (
        <section>
          <h2>{text("placesOther")}</h2>
          <ul className="named">
            {others.map((node) => (
              <li key={node.id}>
                <NodeButton node={node} onPick={() => store.dispatch({ do: "select", ids: [node.id] })}>
                  <span className="count">{degree.get(node.id) ?? 0}</span>
                </NodeButton>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
};

const allTies = ({ ties, parts }: Division): readonly number[] => [ties, ...parts.flatMap(allTies)];

const Box = ({
  division: { name, node, ties, parts },
  most,
}: {
  readonly division: Division;
  readonly most: number;
}) => {
  const { store } = useExplorer();
  // The square root keeps the capital from making all else white.
  const strength = Math.sqrt(ties / most);
  return (
    <section className="division" style={{ "--strength": strength.toFixed(2) } as React.CSSProperties}>
      <p className="division-name">
        {node ? (
          <button type="button" onClick={() => store.dispatch({ do: "select", ids: [node.id] })}>
            {name} <span className="count">{ties}</span>
          </button>
        ) : (
          <span className="quiet">{name}</span>
        )}
      </p>
      {parts.length > 0 && (
        <div className="divisions">
          {parts.map((part) => (
            <Box key={part.code} division={part} most={most} />
          ))}
        </div>
      )}
    </section>
  );
};
