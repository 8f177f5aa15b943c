import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import type { Asked } from "./data/client.ts";
import { AskError } from "./data/client.ts";
import type { Answer } from "./data/questions.ts";
import type { State } from "./graph/state.ts";
import type { Store } from "./graph/store.ts";
import type { Language } from "./words/language.ts";
import { type TextKey, textIn } from "./words/texts.ts";

/** What every part of the page shares: the state, the language, and what stands beside the graph. */

/** An article that is read, and the sentences that it was opened for. */
export interface Reading {
  readonly id: string;
  readonly sentences: readonly string[];
}

export interface Explorer {
  readonly store: Store;
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
  /** Runs something that asks the server: shows that it runs, and tells where it failed. */
  readonly run: (command: () => Promise<unknown>) => Promise<void>;
  readonly read: (reading: Reading | undefined) => void;
  readonly showQuery: (asked: readonly Asked[]) => void;
  readonly setAnswer: (answer: Answer | undefined) => void;
  readonly say: (message: string) => void;
}

export const ExplorerContext = createContext<Explorer | undefined>(undefined);

export const useExplorer = (): Explorer => {
  const explorer = useContext(ExplorerContext);
  if (!explorer) throw new Error("outside of the explorer");
  return explorer;
};

/** The state, or a part of it that is the same object until it changes. */
export const useStore = <T>(select: (state: State) => T): T => {
  const { store } = useExplorer();
  return useSyncExternalStore(store.subscribe, () => select(store.state));
};

export type Translate = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;

export const useText = (): Translate => {
  const { language } = useExplorer();
  return useCallback((key, values) => textIn(language, key, values), [language]);
};

/** A failure in the reader's words; the server's own message where it tells more. */
export const explain = (error: unknown, text: Translate): string => {
  if (!(error instanceof AskError)) return text("errorTitle");
  if (error.code === "NETWORK") return text("errorNetwork");
  if (error.code === "TOO_MANY") return text("tooMany");
  if (error.code === "ANSWER") return text("errorAnswer");
  return error.message;
};

export interface Loading<T> {
  readonly data: T | undefined;
  readonly error: unknown;
  readonly retry: () => void;
}

/** Asks whenever `key` changes; an answer that comes too late is dropped. */
export const useAnswer = <T>(key: string, question: (signal: AbortSignal) => Promise<T>): Loading<T> => {
  const [result, setResult] = useState<{ of: string; data?: T; error?: unknown }>({ of: "" });
  const [tries, setTries] = useState(0);
  const latest = useRef(question);
  latest.current = question;
  const attempt = `${key} ${tries}`;
  useEffect(() => {
    const gone = new AbortController();
    latest.current(gone.signal).then(
      (data) => gone.signal.aborted || setResult({ of: attempt, data }),
      (error: unknown) => gone.signal.aborted || setResult({ of: attempt, error }),
    );
    return () => gone.abort();
  }, [attempt]);
  const current = result.of === attempt ? result : undefined;
  return { data: current?.data, error: current?.error, retry: () => setTries((count) => count + 1) };
};
