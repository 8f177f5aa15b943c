import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Canvas } from "./canvas/canvas.ts";
import { restore } from "./commands.ts";
import {
  type Explorer,
  ExplorerContext,
  explain,
  type Reading,
  useExplorer,
  useStore,
  useText,
} from "./context.ts";
import type { Asked } from "./data/client.ts";
import type { Answer } from "./data/questions.ts";
import { QueryDialog, TakeAway } from "./dialogs.tsx";
import { isGroup } from "./graph/board.ts";
import { inSight, type Sight } from "./graph/filter.ts";
import { VIEWS, type View } from "./graph/state.ts";
import { Store } from "./graph/store.ts";
import { AnswerPanel } from "./panels/answer.tsx";
import { ArticlePanel } from "./panels/article.tsx";
import { Filters } from "./panels/filters.tsx";
import { GroupPanel, NodePanel } from "./panels/node.tsx";
import { SearchBox } from "./panels/search.tsx";
import { SeveralPanel } from "./panels/several.tsx";
import { StartPage } from "./panels/start.tsx";
import { TiePanel } from "./panels/tie.tsx";
import { Icon, IconButton } from "./parts.tsx";
import { readAddress, writeAddress } from "./url.ts";
import { DossierView } from "./views/dossier.tsx";
import { GraphView } from "./views/graph.tsx";
import { PlacesView } from "./views/places.tsx";
import { TableView } from "./views/table.tsx";
import { TimelineView } from "./views/timeline.tsx";
import { type Language, languageOf, TAGS } from "./words/language.ts";
import { type TextKey, textIn } from "./words/texts.ts";

/** The explorer: what every part shares, and where the parts stand. */

/** How long a note stays. */
const NOTE_MS = 4_000;

export const App = () => {
  const [store] = useState(() => new Store());
  const [first] = useState(() => readAddress(window.location.hash));
  const [language, setLanguage] = useState<Language>(first.language ?? languageOf(navigator.languages));
  const [reading, read] = useState<Reading>();
  const [answer, setAnswer] = useState<Answer>();
  const [asked, showQuery] = useState<readonly Asked[]>();
  const [busy, setBusy] = useState(0);
  const [note, say] = useState<string>();
  const [trouble, setTrouble] = useState<{ readonly error: unknown; readonly retry: () => void }>();

  const run = useCallback(async (command: () => Promise<unknown>): Promise<void> => {
    setBusy((count) => count + 1);
    setTrouble(undefined);
    try {
      await command();
    } catch (error) {
      setTrouble({ error, retry: () => void run(command) });
    } finally {
      setBusy((count) => count - 1);
    }
  }, []);
  const explorer = useMemo<Explorer>(
    () => ({ store, language, setLanguage, run, read, showQuery, setAnswer, say }),
    [store, language, run],
  );

  useEffect(() => {
    document.documentElement.lang = TAGS[language];
    document.title = `${textIn(language, "explore")} · ${textIn(language, "title")}`;
  }, [language]);
  useEffect(() => {
    if (note === undefined) return;
    const timer = setTimeout(() => say(undefined), NOTE_MS);
    return () => clearTimeout(timer);
  }, [note]);
  useAddress(explorer);
  useEffect(() => {
    if (first.board.spots.size === 0) return;
    void run(async () => {
      const missing = await restore(store, first);
      if (missing > 0) say(textIn(first.language ?? "en", "errorMissing", { n: missing }));
    });
  }, [first, run, store]);

  return (
    <ExplorerContext value={explorer}>
      <Page reading={reading} answer={answer} query={first.query} busy={busy > 0} />
      {asked && <QueryDialog asked={asked} onClose={() => showQuery(undefined)} />}
      {trouble && (
        <div className="toast trouble" role="alert">
          <p>{explain(trouble.error, (key, values) => textIn(language, key, values))}</p>
          <button type="button" className="button" onClick={trouble.retry}>
            {textIn(language, "retry")}
          </button>
          <IconButton icon="close" label={textIn(language, "close")} onPress={() => setTrouble(undefined)} />
        </div>
      )}
      <p className={note ? "toast note" : "visually-hidden"} role="status">
        {note}
      </p>
    </ExplorerContext>
  );
};

/** Keeps the address in step with the view, and the view with an address that a person goes back to. */
const useAddress = ({ store, language, run, setLanguage }: Explorer): void => {
  const written = useRef(window.location.hash);
  useEffect(() => {
    const write = (): void => {
      const { board } = store.state;
      if (board.spots.size === 0 && board === store.state.past[0]) return;
      const hash = `#${writeAddress(store.state, language)}`;
      if (hash === written.current) return;
      written.current = hash;
      window.history.replaceState(null, "", hash);
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = store.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(write, 200);
    });
    const follow = (): void => {
      if (window.location.hash === written.current) return;
      written.current = window.location.hash;
      const address = readAddress(window.location.hash);
      if (address.language) setLanguage(address.language);
      void run(() => restore(store, address));
    };
    window.addEventListener("hashchange", follow);
    if (store.state.board.spots.size > 0) write();
    return () => {
      clearTimeout(timer);
      stop();
      window.removeEventListener("hashchange", follow);
    };
  }, [store, language, run, setLanguage]);
};

const VIEW_TEXTS: Readonly<Record<View, TextKey>> = {
  graph: "viewGraph",
  timeline: "viewTimeline",
  table: "viewTable",
  places: "viewPlaces",
  dossier: "viewDossier",
};

const Page = ({
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

/** What is chosen, or read, or was answered. */
const Panel = ({
  reading,
  answer,
}: {
  readonly reading: Reading | undefined;
  readonly answer: Answer | undefined;
}) => {
  const { store, read, setAnswer } = useExplorer();
  const text = useText();
  const selected = useStore((state) => state.selected);
  const tie = useStore((state) => state.tie);
  const [one] = selected;
  const chosen = tie !== undefined || selected.length > 0;
  const unselect = (): void => store.dispatch({ do: "select", ids: [] });
  const close = (): void => {
    if (reading) read(undefined);
    else if (chosen) unselect();
    else setAnswer(undefined);
  };
  const content = (): React.ReactNode => {
    if (reading) return <ArticlePanel key={reading.id} reading={reading} />;
    if (tie) return <TiePanel key={tie.join(" ")} ends={tie} />;
    if (selected.length > 1) return <SeveralPanel ids={selected} />;
    if (one && isGroup(one)) return <GroupPanel key={one} id={one} />;
    if (one) return <NodePanel key={one} id={one} />;
    return answer ? <AnswerPanel answer={answer} /> : null;
  };
  return (
    <aside className="panel" aria-label={text("panel")}>
      <div className="panel-bar">
        {reading && chosen && (
          <button type="button" className="link" onClick={() => read(undefined)}>
            <Icon name="back" /> {text("back")}
          </button>
        )}
        {!reading && chosen && answer && (
          <button type="button" className="link" onClick={unselect}>
            <Icon name="back" /> {text("answer")}
          </button>
        )}
        <IconButton icon="close" label={text("close")} onPress={close} />
      </div>
      <div className="panel-body">{content()}</div>
    </aside>
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
