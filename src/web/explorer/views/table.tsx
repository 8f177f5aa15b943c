import { type ReactNode, useState } from "react";
import { useExplorer, useStore, useText } from "../context.ts";
import { toCsv } from "../exports/formats.ts";
import { save } from "../exports/save.ts";
import { degrees } from "../graph/board.ts";
import type { Sight } from "../graph/filter.ts";
import { dateOfLink, type GraphLink, type GraphNode } from "../graph/model.ts";
import { Chooser, Confidence } from "../parts.tsx";
import { kindWord, LABEL_WORDS, linkWord } from "../words/ontology.ts";

/** The same graph as rows: an equal way in for those who don't look at drawings. */

interface Column<T> {
  readonly name: string;
  readonly value: (row: T) => string | number | undefined;
  readonly cell?: (row: T) => ReactNode;
  readonly numeric?: boolean;
}

const ROWS_SHOWN = 500;

export const TableView = ({ sight }: { readonly sight: Sight }) => {
  const text = useText();
  const [of, setOf] = useState<"nodes" | "links">("nodes");
  return (
    <div className="page table">
      <fieldset className="segments" aria-label={text("viewTable")}>
        <button type="button" aria-pressed={of === "nodes"} onClick={() => setOf("nodes")}>
          {text("tableNodes")} <span className="count">{sight.nodes.length}</span>
        </button>
        <button type="button" aria-pressed={of === "links"} onClick={() => setOf("links")}>
          {text("tableLinks")} <span className="count">{sight.links.length}</span>
        </button>
      </fieldset>
      {of === "nodes" ? <Nodes sight={sight} /> : <Links sight={sight} />}
    </div>
  );
};

const Nodes = ({ sight }: { readonly sight: Sight }) => {
  const { language } = useExplorer();
  const text = useText();
  const degree = degrees(sight.links);
  const columns: readonly Column<GraphNode>[] = [
    {
      name: text("colName"),
      value: ({ name }) => name,
      cell: (node) => <Chooser node={node} />,
    },
    { name: text("colLabel"), value: ({ label }) => LABEL_WORDS[label].one[language] },
    {
      name: text("colKind"),
      value: ({ label, kind }) => (kind ? kindWord(label, kind, language) : undefined),
    },
    { name: text("colDate"), value: ({ date }) => date },
    { name: text("colDegree"), value: ({ id }) => degree.get(id) ?? 0, numeric: true },
  ];
  return <Rows rows={sight.nodes} columns={columns} file="nodes.csv" start={4} />;
};

const Links = ({ sight }: { readonly sight: Sight }) => {
  const { store, language } = useExplorer();
  const text = useText();
  const known = useStore((state) => state.known.nodes);
  const end = (id: string) => {
    const node = known.get(id);
    return node && <Chooser node={node} />;
  };
  const columns: readonly Column<GraphLink>[] = [
    { name: text("colFrom"), value: ({ from }) => known.get(from)?.name, cell: ({ from }) => end(from) },
    {
      name: text("colRelation"),
      value: (link) => linkWord(link, language),
      cell: (link) => (
        <button
          type="button"
          className="why"
          onClick={() => store.dispatch({ do: "tie", ends: [link.from, link.to] })}
        >
          {linkWord(link, language)}
        </button>
      ),
    },
    { name: text("colTo"), value: ({ to }) => known.get(to)?.name, cell: ({ to }) => end(to) },
    { name: text("colDate"), value: (link) => dateOfLink(link, known) },
    {
      name: text("colConfidence"),
      value: ({ confidence }) => confidence,
      cell: ({ confidence }) => (confidence === undefined ? null : <Confidence value={confidence} />),
      numeric: true,
    },
  ];
  return <Rows rows={sight.links} columns={columns} file="ties.csv" start={3} />;
};

/** Compares names as Chinese readers order them; what is missing comes last in either direction. */
const collator = new Intl.Collator("zh", { numeric: true });
const compare = (a: string | number | undefined, b: string | number | undefined, down: boolean): number => {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1;
  const order =
    typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b));
  return down ? -order : order;
};

const Rows = <T extends { readonly id: string }>({
  rows,
  columns,
  file,
  start,
}: {
  readonly rows: readonly T[];
  readonly columns: readonly Column<T>[];
  readonly file: string;
  /** The column that the rows are sorted by at first, the largest on top. */
  readonly start: number;
}) => {
  const { say } = useExplorer();
  const text = useText();
  const [sort, setSort] = useState({ column: start, down: true });
  if (rows.length === 0) return <p className="quiet">{text("tableEmpty")}</p>;
  const value = columns[sort.column]?.value;
  const sorted = value ? [...rows].sort((a, b) => compare(value(a), value(b), sort.down)) : rows;
  const values = (): readonly (readonly (string | number | undefined)[])[] => [
    columns.map(({ name }) => name),
    ...sorted.map((row) => columns.map((column) => column.value(row))),
  ];
  const copy = (): void => {
    const lines = values().map((row) =>
      row.map((each) => String(each ?? "").replace(/[\t\n]/g, " ")).join("\t"),
    );
    navigator.clipboard.writeText(lines.join("\n")).then(
      () => say(text("copied")),
      () => say(text("copyFailed")),
    );
  };
  return (
    <>
      <p className="actions">
        <button type="button" className="button small" onClick={copy}>
          {text("copyTable")}
        </button>
        <button
          type="button"
          className="button small"
          onClick={() => save(new Blob([toCsv(values())], { type: "text/csv" }), file)}
        >
          CSV
        </button>
      </p>
      <div className="table-scroll">
        <table>
          <thead>
            <tr>
              {columns.map(({ name, numeric }, index) => (
                <th
                  key={name}
                  scope="col"
                  className={numeric ? "numeric" : undefined}
                  aria-sort={sort.column === index ? (sort.down ? "descending" : "ascending") : "none"}
                >
                  <button
                    type="button"
                    onClick={() => setSort({ column: index, down: sort.column === index && !sort.down })}
                  >
                    {name}
                    <span aria-hidden="true">{sort.column === index ? (sort.down ? " ▾" : " ▴") : ""}</span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted.slice(0, ROWS_SHOWN).map((row) => (
              <tr key={row.id}>
                {columns.map((column) => (
                  <td key={column.name} className={column.numeric ? "numeric number" : undefined}>
                    {column.cell ? column.cell(row) : column.value(row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {sorted.length > ROWS_SHOWN && (
        <p className="quiet">{text("tableCut", { n: ROWS_SHOWN, all: sorted.length })}</p>
      )}
    </>
  );
};
