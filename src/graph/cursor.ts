import { GazetteError } from "../domain/errors.ts";
import type { Value } from "../domain/fact.ts";
import type { EdgePlan, PageArgs } from "./port.ts";

/** The values that a row is ordered by, and the id that decides between equals. */
export interface CursorKey {
  readonly values: readonly (Value | null)[];
  readonly id: string;
}

/** An opaque cursor; the same in every store. */
export const encodeCursor = ({ values, id }: CursorKey): string =>
  Buffer.from(JSON.stringify([...values, id])).toString("base64url");

/** Reads a cursor of an order of `length` values. Throws GazetteError("BAD_INPUT") where it is none. */
export const decodeCursor = (cursor: string, length: number): CursorKey => {
  const parsed = parse(cursor);
  const id = parsed?.at(-1);
  const values = parsed?.slice(0, -1);
  if (!values || typeof id !== "string" || values.length !== length || !values.every(isValue))
    throw new GazetteError(
      "BAD_INPUT",
      "after: not a cursor of this list and order; take endCursor from an answer to the same question",
    );
  return { values, id };
};

const isValue = (value: unknown): value is Value | null =>
  value === null || ["string", "number", "boolean"].includes(typeof value);

const parse = (cursor: string): readonly unknown[] | undefined => {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

/** How many rows a page reads: one more than it shows, but where nobody asks whether more follow. */
export const rowsRead = ({ first, rowsOnly }: Pick<PageArgs, "first" | "rowsOnly">): number =>
  rowsOnly ? first : first + 1;

/** What of an edge's own is wanted: `id`, which cursors need, `citation`, and whether any other property is. */
export const edgeWants = ({ edgeProps, rowsOnly }: EdgePlan) => ({
  id: !rowsOnly || (edgeProps?.includes("id") ?? true),
  citation: edgeProps?.includes("citation") ?? true,
  props: edgeProps?.some((name) => name !== "id" && name !== "citation") ?? true,
});
