import type { Condition } from "../graph/port.ts";
import { dateRange } from "./dates.ts";
import type { Asked } from "./filters/rows.ts";

/** Both tests together; either may be absent. */
export const both = (a: Condition | undefined, b: Condition | undefined): Condition | undefined =>
  a && b ? { op: "and", all: [a, b] } : (a ?? b);

/** Arguments that stand for tests on the edge: `role`, and `asOf` of posts. */
export const shortcuts = (args: Asked): Condition | undefined => {
  const { role, asOf } = args as { readonly role?: readonly string[] | null; readonly asOf?: string | null };
  const ofRole: Condition | undefined = role ? { op: "in", prop: "role", values: role } : undefined;
  return both(ofRole, asOf ? heldAsOf(asOf) : undefined);
};

/** Told by that day, and by then not told as former. */
const heldAsOf = (day: string): Condition => ({
  op: "and",
  all: [
    dateRange("firstSeen", undefined, day),
    {
      op: "not",
      condition: {
        op: "and",
        all: [{ op: "eq", prop: "status", value: "FORMER" }, dateRange("asOf", undefined, day)],
      },
    },
  ],
});
