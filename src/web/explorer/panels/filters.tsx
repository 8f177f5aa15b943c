import { FACT_TYPES } from "../../../domain/ontology.ts";
import { COLOURS } from "../canvas/theme.ts";
import { filterByPlace } from "../commands.ts";
import { useExplorer, useStore, useText } from "../context.ts";
import { linksOn, nodesOn } from "../graph/board.ts";
import { isFiltered, NO_FILTERS } from "../graph/filter.ts";
import { countBy, NODE_LABELS } from "../graph/model.ts";
import type { State } from "../graph/state.ts";
import { LABEL_WORDS, TYPE_WORDS } from "../words/ontology.ts";
import { Dates } from "./dates.tsx";
import { Legend } from "./legend.tsx";

/** The legend, which is also where types, relations, times, places and certainty are chosen. */

const toggled = <T,>(set: ReadonlySet<T>, value: T): ReadonlySet<T> => {
  const next = new Set(set);
  if (!next.delete(value)) next.add(value);
  return next;
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
      <Legend />
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
