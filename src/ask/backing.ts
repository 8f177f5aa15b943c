import { relationOf } from "../query/relations.ts";
import type { Plan } from "./plan.ts";
import type { Row } from "./rows.ts";

/** What numbers stand on: a plan that counts reads no sentences, so they are read once it is known whose they are. */

const idsOf = (rows: readonly Row[]): readonly string[] => [...new Set(rows.map(({ node }) => node.id))];

/** The plan that reads the counted edges of those who have most; undefined where the plan itself reads sentences. */
export const backingOf = ({ root, hops }: Plan, rows: readonly Row[]): Plan | undefined => {
  switch (root.by) {
    case "most":
      return {
        root: { by: "within", label: root.label, test: { ids: idsOf(rows) } },
        hops,
        result: { read: "NAME" },
      };
    case "together": {
      const events = rows.flatMap(({ via }) => via.map(({ id }) => id));
      const test = { ids: [...new Set(events)] };
      return {
        root: { by: "within", label: "Person", test: { ids: idsOf(rows) } },
        hops: [{ relation: relationOf("Person", "attended"), test }],
        result: { read: "NAME" },
      };
    }
    default:
      return undefined;
  }
};
