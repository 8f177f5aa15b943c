import { useEffect, useMemo, useState } from "react";
import type { Canvas } from "./canvas/canvas.ts";
import { type Reading, useExplorer, useStore, useText } from "./context.ts";
import type { Answer } from "./data/questions.ts";
import { TakeAway } from "./dialogs.tsx";
import { inSight, type Sight } from "./graph/filter.ts";
import { VIEWS, type View } from "./graph/state.ts";
import { Filters } from "./panels/filters.tsx";
import { Panel } from "./panels/panel.tsx";
import { SearchBox } from "./panels/search.tsx";
import { StartPage } from "./panels/start.tsx";
import { IconButton } from "./parts.tsx";
import { DossierView } from "./views/dossier.tsx";
import { GraphView } from "./views/graph.tsx";
import { PlacesView } from "./views/places.tsx";
import { TableView } from "./views/table.tsx";
import { TimelineView } from "./views/timeline.tsx";
import { TAGS } from "./words/language.ts";
import type { TextKey } from "./words/texts.ts";

/** Where the parts of the page stand. */

const VIEW_TEXTS: Readonly<Record<View, TextKey>> = {
  graph: "viewGraph",
  timeline: "viewTimeline",
  table: "viewTable",
  places: "viewPlaces",
  dossier: "viewDossier",
};

export const Page = ({
  reading,
  answer,
  query,
  busy,
}: {
  readonly reading: Reading | undefined;
  readonly answer: Answer | undefined;
  readonly query: string | undefined;
  readonly busy: boolean;
}) => {
  const { store } = useExplorer();
  const text = useText();
  const [canvas, setCanvas] = useState<Canvas>();
  const [filtersOpen, setFiltersOpen] = useState(false);
  const { board, known, filters, selected, tie, view } = useStore((state) => state);
  const keep = useMemo(() => new Set(filters.place ? [filters.place.id] : []), [filters.place]);
  const sight = useMemo(() => inSight(board, known, filters, keep), [board, known, filters, keep]);
  const isEmpty = board.spots.size === 0;
  // A dossier tells of the chosen node itself.
  const chosen = view === "dossier" ? [] : selected;
  const hasPanel = Boolean(reading || tie || chosen.length > 0 || (answer && selected.length === 0));
  useUndoKeys();
  return (
    <>
      <button type="button" className="skip" onClick={() => document.getElementById("main")?.focus()}>
        {text("skip")}
      </button>
      <Bar query={query} busy={busy} />
      <div className={`layout${hasPanel ? " with-panel" : ""}${isEmpty ? " is-empty" : ""}`}>
        {!isEmpty && (
          <aside className={`side${filtersOpen ? " open" : ""}`} aria-label={text("filters")}>
            <IconButton icon="close" label={text("close")} onPress={() => setFiltersOpen(false)} />
            <Filters />
          </aside>
        )}
        <main id="main" tabIndex={-1}>
          {isEmpty ? (
            <StartPage />
          ) : (
            <>
              <div className="view-bar">
                <IconButton
                  icon="sliders"
                  label={text("filters")}
                  onPress={() => setFiltersOpen(!filtersOpen)}
                />
                <nav className="views" aria-label={text("views")}>
                  {VIEWS.map((each) => (
                    <button
                      key={each}
                      type="button"
                      aria-current={view === each ? "page" : undefined}
                      onClick={() => store.dispatch({ do: "view", view: each })}
                    >
                      {text(VIEW_TEXTS[each])}
                    </button>
                  ))}
                </nav>
                <span className="quiet view-counts">
                  {text("counts", { nodes: sight.nodes.length, links: sight.links.length })}
                </span>
                <TakeAway sight={sight} canvas={canvas} />
              </div>
              {/* A dossier has a heading of its own. */}
              {!(view === "dossier" && selected.length > 0) && (
                <h1 className="visually-hidden">{text(VIEW_TEXTS[view])}</h1>
              )}
              <CurrentView view={view} sight={sight} onCanvas={setCanvas} />
            </>
          )}
        </main>
        {hasPanel && <Panel reading={reading} answer={answer} />}
      </div>
    </>
  );
};

const CurrentView = ({
  view,
  sight,
  onCanvas,
}: {
  readonly view: View;
  readonly sight: Sight;
  readonly onCanvas: (canvas: Canvas | undefined) => void;
}) => {
  if (view === "timeline") return <TimelineView sight={sight} />;
  if (view === "table") return <TableView sight={sight} />;
  if (view === "places") return <PlacesView sight={sight} />;
  if (view === "dossier") return <DossierView />;
  return <GraphView sight={sight} onCanvas={onCanvas} />;
};

const Bar = ({ query, busy }: { readonly query: string | undefined; readonly busy: boolean }) => {
  const { language, setLanguage } = useExplorer();
  const text = useText();
  const other = language === "zh" ? "en" : "zh";
  return (
    <header className={`bar${busy ? " busy" : ""}`}>
      <a className="brand" href="/">
        {text("title")}
      </a>
      <SearchBox initial={query} />
      <nav aria-label={text("playground")}>
        <a href="/playground">GraphQL</a>
        <button
          type="button"
          className="language"
          lang={TAGS[other]}
          title={text("languageHint")}
          onClick={() => setLanguage(other)}
        >
          {text("language")}
        </button>
      </nav>
      <span className="progress" role="status">
        {busy && <span className="visually-hidden">{text("loading")}</span>}
      </span>
    </header>
  );
};

/** Ctrl Z and Ctrl Y anywhere but where one types. */
const useUndoKeys = (): void => {
  const { store } = useExplorer();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const typing = (event.target as HTMLElement).matches("input[type=text], textarea");
      if (typing || !(event.ctrlKey || event.metaKey)) return;
      const key = event.key.toLowerCase();
      if (key !== "z" && key !== "y") return;
      event.preventDefault();
      store.dispatch({ do: key === "y" || event.shiftKey ? "redo" : "undo" });
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [store]);
};
