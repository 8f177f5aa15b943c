import { type ReactNode, useEffect, useRef, useState } from "react";
import type { Canvas } from "./canvas/canvas.ts";
import { sceneOf } from "./canvas/scene.ts";
import { useExplorer, useText } from "./context.ts";
import { boardQueries } from "./data/board.ts";
import type { Asked } from "./data/client.ts";
import { toSvg } from "./exports/drawing.ts";
import { linksCsv, nodesCsv, toGexf, toGraphml, toJson } from "./exports/formats.ts";
import { save } from "./exports/save.ts";
import type { Sight } from "./graph/filter.ts";
import { Icon, IconButton } from "./parts.tsx";
import { writeAddress } from "./url.ts";

/** What opens over the page: the query behind a view, and the menu of what can be taken away. */

export const QueryDialog = ({
  asked,
  onClose,
}: {
  readonly asked: readonly Asked[];
  readonly onClose: () => void;
}) => {
  const { say } = useExplorer();
  const text = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const [first] = asked;
  if (!first) return null;
  const variables = JSON.stringify(first.variables, null, 2);
  const query = tidy(first.query);
  const copy = (): void => {
    navigator.clipboard.writeText(query).then(
      () => say(text("copied")),
      () => say(text("copyFailed")),
    );
  };
  const playground = new URLSearchParams({ query, variables });
  return (
    <dialog ref={dialog} className="query" onClose={onClose} aria-label={text("query")}>
      <header>
        <h2>
          {text("query")} {asked.length > 1 && <span className="count">1 / {asked.length}</span>}
        </h2>
        <IconButton icon="close" label={text("close")} onPress={() => dialog.current?.close()} />
      </header>
      <pre>{query}</pre>
      <h3>{text("variables")}</h3>
      <pre>{variables}</pre>
      <p className="actions">
        <button type="button" className="button primary" onClick={copy}>
          {text("copy")}
        </button>
        <a className="button" href={`/playground#${playground}`} target="_blank" rel="noreferrer">
          {text("openPlayground")}
        </a>
      </p>
    </dialog>
  );
};

/** Indents a document by its braces. */
export const tidy = (query: string): string => {
  let depth = 0;
  return query
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => {
      if (line.startsWith("}")) depth -= 1;
      const indented = `${"  ".repeat(Math.max(0, depth))}${line}`;
      const opened = line.split("{").length - line.split("}").length;
      depth += line.startsWith("}") ? opened + 1 : opened;
      return indented;
    })
    .join("\n");
};

/** Addresses up to this length pass through mail and messengers. */
const LONGEST_ADDRESS = 30_000;

export const TakeAway = ({
  sight,
  canvas,
}: {
  readonly sight: Sight;
  readonly canvas: Canvas | undefined;
}) => {
  const { store, language, say, showQuery } = useExplorer();
  const text = useText();
  const graph = { nodes: sight.nodes, links: sight.links };
  const { spots } = store.state.board;
  const share = (): void => {
    const hash = writeAddress(store.state, language);
    const { origin, pathname } = window.location;
    if (hash.length > LONGEST_ADDRESS) say(text("shareTooLong"));
    else
      navigator.clipboard.writeText(`${origin}${pathname}#${hash}`).then(
        () => say(text("copied")),
        () => say(text("copyFailed")),
      );
  };
  const write = (name: string, type: string, make: () => string) => (): void =>
    save(new Blob([make()], { type }), `gazette.${name}`);
  const picture = async (): Promise<void> => {
    const blob = await canvas?.picture();
    if (blob) save(blob, "gazette.png");
  };
  const drawing = (): string =>
    toSvg(sceneOf(store.state.board, sight, store.state.known, language), text("title"));
  const ids = sight.nodes.map(({ id }) => id);
  return (
    <Menu icon="share" label={text("share")} disabled={sight.nodes.length === 0}>
      <Item onPick={share}>{text("shareLink")}</Item>
      <Item onPick={() => showQuery(boardQueries(ids))}>{text("showQuery")}</Item>
      <hr />
      {canvas && <Item onPick={() => void picture()}>{text("exportPng")}</Item>}
      <Item onPick={write("svg", "image/svg+xml", drawing)}>{text("exportSvg")}</Item>
      <Item onPick={write("graphml", "application/xml", () => toGraphml(graph, spots))}>
        {text("exportGraphml")}
      </Item>
      <Item onPick={write("gexf", "application/xml", () => toGexf(graph, spots))}>{text("exportGexf")}</Item>
      <Item onPick={write("nodes.csv", "text/csv", () => nodesCsv(graph))}>{text("exportNodes")}</Item>
      <Item onPick={write("ties.csv", "text/csv", () => linksCsv(graph))}>{text("exportLinks")}</Item>
      <Item onPick={write("json", "application/json", () => toJson(graph, spots))}>{text("exportJson")}</Item>
    </Menu>
  );
};

const Item = ({ onPick, children }: { readonly onPick: () => void; readonly children: ReactNode }) => (
  <button type="button" role="menuitem" onClick={onPick}>
    {children}
  </button>
);

/** A button with a menu below it; Escape, leaving it and choosing close it. */
const Menu = ({
  icon,
  label,
  disabled,
  children,
}: {
  readonly icon: "share";
  readonly label: string;
  readonly disabled: boolean;
  readonly children: ReactNode;
}) => {
  const [open, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open) menu.current?.querySelector<HTMLElement>("[role=menuitem]")?.focus();
  }, [open]);
  const move = (step: number): void => {
    const items = [...(menu.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
    const at = items.indexOf(document.activeElement as HTMLElement);
    items[(at + step + items.length) % items.length]?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the menu within.
    <div
      className="menu"
      onKeyDown={(event) => {
        if (event.key === "Escape") setOpen(false);
        if (event.key === "ArrowDown" || event.key === "ArrowUp") {
          event.preventDefault();
          move(event.key === "ArrowDown" ? 1 : -1);
        }
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <button
        type="button"
        className="button"
        aria-haspopup="menu"
        aria-expanded={open}
        disabled={disabled}
        onClick={() => setOpen(!open)}
      >
        <Icon name={icon} />
        <span>{label}</span>
      </button>
      {open && (
        // biome-ignore lint/a11y/useKeyWithClickEvents: its items take the keys.
        <div ref={menu} role="menu" tabIndex={-1} aria-label={label} onClick={() => setOpen(false)}>
          {children}
        </div>
      )}
    </div>
  );
};
