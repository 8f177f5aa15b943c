import type { Value } from "../../domain/fact.ts";
import type { Order } from "../port.ts";
import { parameterOf, propExpression, type Sql } from "./condition.ts";

/** The columns a page is ordered by, as SQL: nulls last, the id between equals. */
export interface OrderSql {
  readonly columns: readonly string[];
  readonly orderBy: string;
  /** Rows after a cursor. */
  after(values: readonly (Value | null)[], id: string): Sql;
}

const columnOf = ({ by, prop }: Order): string => propExpression(by === "node" ? "n" : "e", by, prop);

/** True of what no row lacks: SQLite reads such an order off an index, where no test for null goes before it. */
const isAlwaysThere = ({ by, prop }: Order): boolean => by === "node" && prop === "name";

export const orderSql = (
  order: readonly Order[],
  idColumn: string,
  column: (one: Order) => string = columnOf,
): OrderSql => {
  const columns = order.map(column);
  const direction = order.map(({ descending }) => (descending ? "DESC" : "ASC"));
  return {
    columns,
    orderBy: [
      ...order.flatMap((one, i) => [
        ...(isAlwaysThere(one) ? [] : [`${columns[i]} IS NULL`]),
        `${columns[i]} ${direction[i]}`,
      ]),
      idColumn,
    ].join(", "),
    after(values, id) {
      const alternatives: Sql[] = [];
      const same: Sql[] = [];
      for (const [i, column] of columns.entries()) {
        const value = values[i] ?? null;
        alternatives.push(join([...same, later(column, value, direction[i] === "DESC")]));
        same.push({ sql: `${column} IS ?`, parameters: [value === null ? null : parameterOf(value)] });
      }
      alternatives.push(join([...same, { sql: `${idColumn} > ?`, parameters: [id] }]));
      const rest: Sql = {
        sql: `(${alternatives.map((one) => one.sql).join(" OR ")})`,
        parameters: alternatives.flatMap((one) => one.parameters),
      };
      const [first] = order;
      return first && isAlwaysThere(first) ? join([from(first, columns[0] ?? "", values[0]), rest]) : rest;
    },
  };
};

/** What the others say of the first column, alone: SQLite goes to that row of the index at once. */
const from = ({ descending }: Order, column: string, value: Value | null | undefined): Sql => ({
  sql: `${column} ${descending ? "<=" : ">="} ?`,
  parameters: [parameterOf(value ?? "")],
});

const later = (column: string, value: Value | null, descending: boolean): Sql =>
  value === null
    ? { sql: "0", parameters: [] }
    : {
        sql: `(${column} ${descending ? "<" : ">"} ? OR ${column} IS NULL)`,
        parameters: [parameterOf(value)],
      };

const join = (parts: readonly Sql[]): Sql => ({
  sql: `(${parts.map((part) => part.sql).join(" AND ")})`,
  parameters: parts.flatMap((part) => part.parameters),
});
