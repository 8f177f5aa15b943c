import type { Value } from "../../domain/fact.ts";
import { decodeCursor, encodeCursor } from "../cursor.ts";
import type { PageArgs } from "../port.ts";
import type { Sql } from "./condition.ts";
import type { Row } from "./database.ts";
import type { OrderSql } from "./order.ts";

/** The columns a page is ordered by, as its rows carry them for their cursors. */
export const orderColumns = (columns: readonly string[]): string =>
  columns.map((column, i) => `, ${column} AS "o${i}"`).join("");

export const cursorOf = (row: Row, columns: number, id: string): string =>
  encodeCursor({ values: Array.from({ length: columns }, (_, i) => row[`o${i}`] ?? null), id });

/** A test that leaves out what earlier pages hold. */
export const afterSql = ({ after }: PageArgs, order: OrderSql): Sql => {
  if (after === undefined) return { sql: "1", parameters: [] };
  const { values, id } = decodeCursor(after, order.columns.length);
  return order.after(values as readonly (Value | null)[], id);
};
