import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { openNode } from "../commands.ts";
import { explain, useExplorer, useText } from "../context.ts";
import { answer, type Hit, search } from "../data/questions.ts";
import { Icon, Sign } from "../parts.tsx";
import { kindWord } from "../words/ontology.ts";

/** One box for names and questions, with suggestions as one types. */

const WAIT_MS = 120;
const SUGGESTIONS = 8;

const QUESTION =
  /[?？]|谁|哪|什么|多少|几[个次位家项]|何时|何地|是否|[吗呢]$|^(who|which|what|where|when|how|did|does|do|is|are|was|were|has|have)\b/i;

/** Whether a text asks something rather than names it. */
export const isQuestion = (text: string): boolean => QUESTION.test(text.trim());

export const SearchBox = ({ initial }: { readonly initial: string | undefined }) => {
  const { store, run, language, setAnswer, read } = useExplorer();
  const text = useText();
  const [value, setValue] = useState(initial ?? "");
  const [hits, setHits] = useState<readonly Hit[]>([]);
  const [searched, setSearched] = useState("");
  const [problem, setProblem] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  const asked = value.trim();

  useEffect(() => {
    if (!open || asked === "") {
      setHits([]);
      return;
    }
    const gone = new AbortController();
    const timer = setTimeout(() => {
      search(asked, SUGGESTIONS, gone.signal).then(
        (found) => {
          if (gone.signal.aborted) return;
          setHits(found);
          setSearched(asked);
          setProblem("");
          setActive(-1);
        },
        (error: unknown) => gone.signal.aborted || setProblem(explain(error, text)),
      );
    }, WAIT_MS);
    return () => {
      clearTimeout(timer);
      gone.abort();
    };
  }, [asked, open, text]);

  const close = (): void => {
    setOpen(false);
    setActive(-1);
    input.current?.blur();
  };
  const pick = (id: string): void => {
    close();
    read(undefined);
    void run(async () => {
      await openNode(store, id);
      store.dispatch({ do: "select", ids: [id] });
    });
  };
  const askWords = (question: string): void => {
    close();
    read(undefined);
    void run(async () => {
      const told = await answer(question, language);
      store.dispatch({ do: "select", ids: [] });
      setAnswer(told);
    });
  };
  const submit = (): void => {
    if (asked === "") return;
    const hit = hits[active];
    if (hit) pick(hit.node.id);
    else if (active === hits.length || isQuestion(asked)) askWords(asked);
    else
      void run(async () => {
        const [best] = await search(asked, 1);
        if (best) pick(best.node.id);
        else askWords(asked);
      });
  };
  // A question or name that the front page handed over.
  const begun = useRef(false);
  useEffect(() => {
    if (!initial || begun.current) return;
    begun.current = true;
    submit();
  });

  const onKey = (event: KeyboardEvent): void => {
    if (event.key === "Escape") close();
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setOpen(true);
      const count = hits.length + 1;
      setActive((at) => (event.key === "ArrowDown" ? (at + 1) % count : (at <= 0 ? count : at) - 1));
    }
  };
  const shown = open && asked !== "";
  return (
    <search className="search">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Icon name="search" />
        <input
          ref={input}
          type="text"
          role="combobox"
          aria-label={text("searchLabel")}
          aria-expanded={shown}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={active >= 0 ? `${list}-${active}` : undefined}
          placeholder={text("searchHint")}
          autoComplete="off"
          spellCheck={false}
          maxLength={300}
          value={value}
          onChange={(event) => {
            setValue(event.target.value);
            setOpen(true);
          }}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={onKey}
        />
      </form>
      {shown && (
        <div
          className="suggestions"
          id={list}
          role="listbox"
          aria-label={text("searchLabel")}
          onMouseDown={(event) => event.preventDefault()}
        >
          {hits.map((hit, index) => (
            <Suggestion
              key={hit.node.id}
              id={`${list}-${index}`}
              hit={hit}
              typed={asked}
              active={active === index}
              onPick={() => pick(hit.node.id)}
              kind={kindWord(hit.node.label, hit.node.kind, language)}
            />
          ))}
          {hits.length === 0 && searched === asked && !isQuestion(asked) && (
            <p className="suggestion-note quiet">{text("searchNone", { text: asked })}</p>
          )}
          {problem && <p className="suggestion-note">{problem}</p>}
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the input. */}
          <div
            role="option"
            tabIndex={-1}
            id={`${list}-${hits.length}`}
            aria-selected={active === hits.length}
            className="suggestion suggestion-ask"
            onClick={() => askWords(asked)}
          >
            <span className="sign sign-ask">?</span>
            <span className="suggestion-name">{text("searchAsk", { text: asked })}</span>
          </div>
        </div>
      )}
    </search>
  );
};

const Suggestion = ({
  id,
  hit: { node, articles },
  typed,
  kind,
  active,
  onPick,
}: {
  readonly id: string;
  readonly hit: Hit;
  readonly typed: string;
  readonly kind: string;
  readonly active: boolean;
  readonly onPick: () => void;
}) => {
  const text = useText();
  const alias = node.name.includes(typed) ? undefined : node.aliases?.find((each) => each.includes(typed));
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the input.
    // biome-ignore lint/a11y/useFocusableInteractive: the input keeps the focus.
    <div role="option" id={id} aria-selected={active} className="suggestion" onClick={onPick}>
      <Sign label={node.label} />
      <span className="suggestion-name">
        <Emphasised text={node.name} part={typed} />
        {alias && <small>{alias}</small>}
      </span>
      <small>{kind}</small>
      <small className="number">
        {text(articles === 1 ? "articleCount" : "articlesCount", { n: articles })}
      </small>
    </div>
  );
};

const Emphasised = ({ text, part }: { readonly text: string; readonly part: string }) => {
  const at = part ? text.indexOf(part) : -1;
  if (at < 0) return <>{text}</>;
  return (
    <>
      {text.slice(0, at)}
      <b>{part}</b>
      {text.slice(at + part.length)}
    </>
  );
};
