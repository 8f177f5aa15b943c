import { COLOURS } from "../canvas/theme.ts";
import { useText } from "../context.ts";

/** What the drawing's marks mean, beside those of types, which the filters tell. */
export const Legend = () => {
  const text = useText();
  return (
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
  );
};
