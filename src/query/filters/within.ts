import type { Label } from "../../domain/ontology.ts";
import type { Condition } from "../../graph/port.ts";
import type { NameTable } from "../names.ts";
import { and, type Filter, filter, or, related } from "./rows.ts";

/** Places as a test, everything inside them included. */

const inside = (place: string, names: NameTable): Condition => {
  const ids = names.ids("Place", place);
  return ids.length === 0
    ? { op: "in", prop: "id", values: [] }
    : or(ids.map((id) => ({ op: "within", place: id }) as const));
};

/** What "in a place" means for a label; undefined where it means nothing. */
const WITHIN: Partial<
  Record<Label, { readonly says: string; readonly condition: (lies: Condition) => Condition }>
> = {
  Place: { says: "It is the place or lies in it", condition: (lies) => lies },
  Organization: { says: "It lies in the place", condition: (lies) => lies },
  Person: {
    says: "Holds or held a post in a body of the place",
    condition: (lies) => related("HOLDS", "out", lies),
  },
  Event: {
    says: "Held in the place, or organized from there",
    condition: (lies) => or([related("HELD_AT", "out", lies), related("ORGANIZED", "in", lies)]),
  },
  Initiative: {
    says: "Carried out in the place, or launched from there",
    condition: (lies) => or([related("IMPLEMENTED_IN", "out", lies), related("LAUNCHED", "in", lies)]),
  },
};

/** The filter `within` of nodes of these labels; none where it would mean nothing for all of them. */
export const withinFilter = (labels: readonly Label[]): readonly Filter[] => {
  const rows = labels.flatMap((label) => {
    const row = WITHIN[label];
    return row ? [{ label, ...row }] : [];
  });
  if (rows.length === 0) return [];
  const says = [...new Set(rows.map((row) => row.says))].join("; ");
  const description = `${says}, anything inside it included. The place's id or name, such as "滨州市".`;
  return [
    filter<string>("within", { kind: "text" }, description, (place, names) => {
      const lies = inside(place, names);
      // Only organizations and places lie anywhere themselves: for these the test needs no label.
      if (rows.every((row) => row.label === "Place" || row.label === "Organization")) return lies;
      if (rows.length === 1 && rows[0]) return rows[0].condition(lies);
      return or(rows.map((row) => and([{ op: "label", labels: [row.label] }, row.condition(lies)])));
    }),
  ];
};
