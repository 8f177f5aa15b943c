import { FACT_TYPES } from "../../../domain/ontology.ts";
import { COLOURS } from "../canvas/theme.ts";
import { filterByPlace } from "../commands.ts";
import { useExplorer, useStore, useText } from "../context.ts";
import { linksOn, nodesOn } from "../graph/board.ts";
import { isFiltered, monthsOn, NO_FILTERS } from "../graph/filter.ts";
import { dateOfLink, NODE_LABELS } from "../graph/model.ts";
import type { State } from "../graph/state.ts";
import { LABEL_WORDS, TYPE_WORDS } from "../words/ontology.ts";

/** The legend, which is also where types, relations, times, places and certainty are chosen. */

const toggled = <T,>(set: ReadonlySet<T>, value: T): ReadonlySet<T> => {
  const next = new Set(set);
  if (!next.delete(value)) next.add(value);
  return next;
};

const countBy = <T,>(values: readonly T[]): ReadonlyMap<T, number> => {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

export const Filters = () => {
  const { store } = useExplorer();
  const text = useText();
  const state = useStore((all) => all);
  return (
    <section className="filters" aria-label={text("filters")}>
      <Labels state={state} />
      <Types state={state} />
      <Dates state={state} />
      <Certainty state={state} />
      <Places state={state} />
      {isFiltered(state.filters) && (
        <button
          type="button"
          className="button small"
          onClick={() => store.dispatch({ do: "filter", filters: NO_FILTERS })}
        >
          {text("filtersReset")}
        </button>
      )}
      <ul className="legend">
        <li>
          <svg viewBox="0 0 22 22" aria-hidden="true">
            <circle cx="11" cy="11" r="8" className="legend-group" />
          </svg>
          {text("legendGroup")}
        </li>
        <li>
          <svg viewBox="0 0 22 22" aria-hidden="true">
            <circle cx="10" cy="12" r="7" fill={COLOURS.Organization} />
            <circle cx="16" cy="6" r="3" className="legend-pin" />
          </svg>
          {text("legendPinned")}
        </li>
        <li>
          <svg viewBox="0 0 22 22" aria-hidden="true">
            <path d="M2 11h14m-5-4 5 4-5 4" className="legend-arrow" />
          </svg>
          {text("legendDirection")}
        </li>
        <li>
          <span aria-hidden="true" />
          {text("legendPlanned")}
        </li>
      </ul>
    </section>
  );
};

interface Part {
  readonly state: State;
}

const Labels = ({ state: { board, known, filters } }: Part) => {
  const { store, language } = useExplorer();
  const text = useText();
  const counts = countBy(nodesOn(board, known).map(({ label }) => label));
  return (
    <fieldset>
      <legend>{text("filterLabels")}</legend>
      {NODE_LABELS.filter((label) => counts.has(label) || label !== "Article").map((label) => (
        <label key={label} className="check">
          <input
            type="checkbox"
            checked={!filters.labelsOff.has(label)}
            onChange={() =>
              store.dispatch({ do: "filter", filters: { labelsOff: toggled(filters.labelsOff, label) } })
            }
          />
          <span className="sign" style={{ background: COLOURS[label] }} aria-hidden="true">
            {LABEL_WORDS[label].sign[language]}
          </span>
          <span>{LABEL_WORDS[label].many[language]}</span>
          <span className="count">{counts.get(label) ?? 0}</span>
        </label>
      ))}
    </fieldset>
  );
};

const Types = ({ state: { board, known, filters } }: Part) => {
  const { store, language } = useExplorer();
  const text = useText();
  const counts = countBy(linksOn(board, known.links.values()).map(({ type }) => type));
  const types = FACT_TYPES.filter((type) => counts.has(type) || filters.typesOff.has(type));
  if (types.length === 0) return null;
  return (
    <fieldset>
      <legend>{text("filterTypes")}</legend>
      {types.map((type) => (
        <label key={type} className="check">
          <input
            type="checkbox"
            checked={!filters.typesOff.has(type)}
            onChange={() =>
              store.dispatch({ do: "filter", filters: { typesOff: toggled(filters.typesOff, type) } })
            }
          />
          <span>{TYPE_WORDS[type][language]}</span>
          <span className="count">{counts.get(type) ?? 0}</span>
        </label>
      ))}
    </fieldset>
  );
};

/** A slider with two ends over the months of the board, with how many links fall into each. */
const Dates = ({ state: { board, known, filters } }: Part) => {
  const { store } = useExplorer();
  const text = useText();
  const months = monthsOn(board, known);
  if (months.length < 2) return null;
  const last = months.length - 1;
  const at = (month: string | undefined, otherwise: number): number =>
    month
      ? Math.min(
          last,
          Math.max(
            0,
            months.findIndex((each) => each >= month),
          ),
        )
      : otherwise;
  const [from, to] = [at(filters.from, 0), at(filters.to, last)];
  const counts = countBy(
    linksOn(board, known.links.values()).map((link) => dateOfLink(link, known.nodes)?.slice(0, 7)),
  );
  const most = Math.max(1, ...months.map((month) => counts.get(month) ?? 0));
  const set = (low: number, high: number): void =>
    store.dispatch({
      do: "filter",
      filters: {
        from: low > 0 ? months[low] : undefined,
        to: high < last ? months[high] : undefined,
      },
    });
  return (
    <fieldset className="dates">
      <legend>{text("filterDates")}</legend>
      <svg className="bars" viewBox={`0 0 ${months.length} 20`} preserveAspectRatio="none" aria-hidden="true">
        {months.map((month, index) => {
          const height = (20 * (counts.get(month) ?? 0)) / most;
          return (
            <rect
              key={month}
              x={index + 0.1}
              width={0.8}
              y={20 - height}
              height={height}
              className={index >= from && index <= to ? "in" : "out"}
            />
          );
        })}
      </svg>
      <div className="range">
        <input
          type="range"
          min={0}
          max={last}
          value={from}
          aria-label={text("filterFrom")}
          aria-valuetext={months[from]}
          onChange={(event) => set(Math.min(Number(event.target.value), to), to)}
        />
        <input
          type="range"
          min={0}
          max={last}
          value={to}
          aria-label={text("filterTo")}
          aria-valuetext={months[to]}
          onChange={(event) => set(from, Math.max(Number(event.target.value), from))}
        />
      </div>
      <p className="range-ends number">
        <span>{months[from]}</span>
        <span>{months[to]}</span>
      </p>
      <label className="check">
        <input
          type="checkbox"
          checked={filters.undated}
          onChange={() => store.dispatch({ do: "filter", filters: { undated: !filters.undated } })}
        />
        <span>{text("filterUndated")}</span>
      </label>
    </fieldset>
  );
};

const Certainty = ({ state: { filters, board } }: Part) => {
  const { store } = useExplorer();
  const text = useText();
  if (board.spots.size === 0) return null;
  const share = Math.round(filters.minConfidence * 100);
  return (
    <fieldset>
      <legend>{text("filterConfidence")}</legend>
      <div className="one-range">
        <input
          type="range"
          min={0}
          max={100}
          step={5}
          value={share}
          aria-label={text("filterConfidence")}
          aria-valuetext={`${share}%`}
          onChange={(event) =>
            store.dispatch({ do: "filter", filters: { minConfidence: Number(event.target.value) / 100 } })
          }
        />
        <output className="number">{share}%</output>
      </div>
    </fieldset>
  );
};

const Places = ({ state: { board, known, filters } }: Part) => {
  const { store, run } = useExplorer();
  const text = useText();
  const places = nodesOn(board, known)
    .filter(({ label }) => label === "Place")
    .sort((a, b) => a.name.localeCompare(b.name, "zh"));
  if (places.length === 0) return null;
  return (
    <fieldset>
      <legend>{text("filterPlace")}</legend>
      <select
        aria-label={text("filterPlace")}
        value={filters.place?.id ?? ""}
        onChange={(event) => {
          const place = places.find(({ id }) => id === event.target.value);
          void run(() => filterByPlace(store, place));
        }}
      >
        <option value="">{text("filterPlaceAny")}</option>
        {places.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </fieldset>
  );
};
