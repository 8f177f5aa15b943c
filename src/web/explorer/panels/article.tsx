import { type ReactNode, useEffect, useRef } from "react";
import { openNode } from "../commands.ts";
import { type Reading, useAnswer, useExplorer, useText } from "../context.ts";
import { type Article, article, type Sentence } from "../data/sentences.ts";
import type { GraphNode } from "../graph/model.ts";
import { Awaited, NodeButton, QueryButton } from "../parts.tsx";
import { Marked } from "./marked.tsx";

/** An article, whole, with all that it names and the sentences that it was opened for. */

export const ArticlePanel = ({ reading }: { readonly reading: Reading }) => {
  const text = useText();
  const loading = useAnswer(reading.id, (signal) => article(reading.id, signal));
  return (
    <Awaited loading={loading}>
      {(found) =>
        found ? <Text article={found} sentences={reading.sentences} /> : <p>{text("noMentions")}</p>
      }
    </Awaited>
  );
};

const Text = ({
  article: found,
  sentences,
}: {
  readonly article: Article;
  readonly sentences: readonly string[];
}) => {
  const { store, run, read } = useExplorer();
  const text = useText();
  const first = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    first.current?.scrollIntoView({ block: "center" });
  }, []);
  const open = (id: string): void => {
    void run(async () => {
      await openNode(store, id);
      store.dispatch({ do: "select", ids: [id] });
      read(undefined);
    });
  };
  const wanted = new Set(sentences);
  const opening = found.sentences.find(({ id }) => wanted.has(id));
  const { headline, paragraphs } = partsOf(found);
  const shown = (sentence: Sentence) => (
    <span
      key={sentence.id}
      ref={sentence === opening ? first : undefined}
      className={wanted.has(sentence.id) ? "article-sentence wanted" : "article-sentence"}
    >
      <Marked text={sentence.text} offset={sentence.start} marks={sentence.marks} onPick={open} />{" "}
    </span>
  );
  return (
    <article className="article">
      <Head article={found} headline={headline.length > 0 ? headline.map(shown) : found.title} />
      <div className="article-text">
        {paragraphs.map((paragraph) => (
          <p key={paragraph[0]?.id}>{paragraph.map(shown)}</p>
        ))}
      </div>
      {found.count > found.sentences.length && (
        <p className="quiet">{text("articleCut", { n: found.sentences.length, all: found.count })}</p>
      )}
      <Named article={found} onPick={open} />
      <Foot article={found} />
    </article>
  );
};

/** The sentences that make up the headline, where they do, and the others by paragraph. */
const partsOf = ({
  title,
  sentences,
}: Article): {
  readonly headline: readonly Sentence[];
  readonly paragraphs: readonly (readonly Sentence[])[];
} => {
  let lines = 0;
  while (lines < sentences.length && joined(sentences.slice(0, lines)) !== title) lines += 1;
  const headline = joined(sentences.slice(0, lines)) === title ? sentences.slice(0, lines) : [];
  const paragraphs: Sentence[][] = [];
  for (const sentence of sentences.slice(headline.length)) {
    const last = paragraphs.at(-1);
    // Sentences of one paragraph follow one another without a gap.
    if (last && last.at(-1)?.end === sentence.start) last.push(sentence);
    else paragraphs.push([sentence]);
  }
  return { headline, paragraphs };
};

const joined = (sentences: readonly Sentence[]): string => sentences.map(({ text }) => text.trim()).join(" ");

const Head = ({ article: found, headline }: { readonly article: Article; readonly headline: ReactNode }) => {
  const text = useText();
  const authors = found.authors.map(({ node }) => node.name).join("、");
  const page = [found.pageNumber, found.pageName].filter(Boolean).join(" ");
  return (
    <header className="article-head">
      {found.kicker && <p className="kicker">{found.kicker}</p>}
      <h2>{headline}</h2>
      <p className="quiet">
        {found.publication?.name} · {found.date ?? text("undatedShort")}
        {page && ` · ${text("page")} ${page}`}
        {authors && ` · ${text("authors")} ${authors}`}
      </p>
    </header>
  );
};

const Named = ({
  article: found,
  onPick,
}: {
  readonly article: Article;
  readonly onPick: (id: string) => void;
}) => {
  const text = useText();
  const named = new Map<string, Pick<GraphNode, "id" | "name" | "label">>();
  for (const { marks } of found.sentences) for (const { node } of marks) named.set(node.id, node);
  if (named.size === 0) return null;
  return (
    <section>
      <h3>
        {text("articleEntities")} <span className="count">{named.size}</span>
      </h3>
      <ul className="named">
        {[...named.values()].map((node) => (
          <li key={node.id}>
            <NodeButton node={node} onPick={() => onPick(node.id)} />
          </li>
        ))}
      </ul>
    </section>
  );
};

const WEB = /^https?:\/\//;

const Foot = ({ article: found }: { readonly article: Article }) => {
  const { read } = useExplorer();
  const text = useText();
  return (
    <footer className="panel-foot">
      {found.reprints.length > 0 && (
        <section>
          <h3>{text("reprints")}</h3>
          <ul className="named">
            {found.reprints.map((other) => (
              <li key={other.id}>
                <button
                  type="button"
                  className="source"
                  onClick={() => read({ id: other.id, sentences: [] })}
                >
                  {other.publication?.name} · {other.date ?? text("undatedShort")} · {other.title}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {found.url && WEB.test(found.url) && (
        <p>
          <a href={found.url} rel="noreferrer noopener" target="_blank">
            {text("original")}
          </a>
        </p>
      )}
      <QueryButton asked={[found.asked]} />
    </footer>
  );
};
