import { useCallback, useEffect, useMemo, useState } from "react";
import { useAddress } from "./address.ts";
import { restore } from "./commands.ts";
import { type Explorer, ExplorerContext, explain, type Reading } from "./context.ts";
import type { Asked } from "./data/client.ts";
import type { Answer } from "./data/questions.ts";
import { QueryDialog } from "./dialogs.tsx";
import { Store } from "./graph/store.ts";
import { Page } from "./page.tsx";
import { IconButton } from "./parts.tsx";
import { readAddress } from "./url.ts";
import { type Language, languageOf, TAGS } from "./words/language.ts";
import { textIn } from "./words/texts.ts";

/** The explorer: what every part shares, and what is said over the page. */

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
