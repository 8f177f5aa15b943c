import { useExplorer, useText } from "../context.ts";
import { linksOn } from "../graph/board.ts";
import { monthsOn } from "../graph/filter.ts";
import { countBy, dateOfLink } from "../graph/model.ts";
import type { State } from "../graph/state.ts";

/** A slider with two ends over the months of the board, with how many links fall into each. */
export const Dates = ({ state: { board, known, filters } }: { readonly state: State }) => {
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
