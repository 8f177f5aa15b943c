import { useExplorer, useStore, useText } from "../context.ts";
import type { Sight } from "../graph/filter.ts";
import { dateOfLink, type GraphLink, type GraphNode } from "../graph/model.ts";
import { Chooser } from "../parts.tsx";
import { linkWord } from "../words/ontology.ts";

/** What is in sight by date, newest first. With nodes chosen, only what they have to do with. */

interface Entry {
  readonly date: string;
  readonly link: GraphLink;
}

export const TimelineView = ({ sight }: { readonly sight: Sight }) => {
  const text = useText();
  const known = useStore((state) => state.known.nodes);
  const selected = useStore((state) => state.selected);
  const chosen = new Set(selected);
  const links =
    chosen.size > 0 ? sight.links.filter(({ from, to }) => chosen.has(from) || chosen.has(to)) : sight.links;
  const entries = links
    .flatMap((link): Entry[] => {
      const date = dateOfLink(link, known);
      return date ? [{ date, link }] : [];
    })
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.link.id < b.link.id ? -1 : 1));
  const months = new Map<string, Entry[]>();
  for (const entry of entries) {
    const month = entry.date.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), entry]);
  }
  const undated = links.length - entries.length;
  return (
    <div className="page timeline">
      {entries.length === 0 && <p className="quiet">{text("timelineEmpty")}</p>}
      {[...months].map(([month, rows]) => (
        <section key={month}>
          <h2 className="number">
            {month} <span className="count">{rows.length}</span>
          </h2>
          <ol>
            {rows.slice(0, 200).map((entry) => (
              <Row key={entry.link.id} entry={entry} known={known} />
            ))}
          </ol>
        </section>
      ))}
      {undated > 0 && <p className="quiet">{text("timelineUndated", { n: undated })}</p>}
    </div>
  );
};

const Row = ({
  entry: { date, link },
  known,
}: {
  readonly entry: Entry;
  readonly known: ReadonlyMap<string, GraphNode>;
}) => {
  const { store, language } = useExplorer();
  const [from, to] = [known.get(link.from), known.get(link.to)];
  if (!from || !to) return null;
  return (
    <li>
      <time className="number" dateTime={date}>
        {date}
      </time>
      <span className="row-text">
        <Chooser node={from} />
        <button
          type="button"
          className="why"
          onClick={() => store.dispatch({ do: "tie", ends: [from.id, to.id] })}
        >
          {linkWord(link, language)}
        </button>
        <Chooser node={to} />
      </span>
    </li>
  );
};
