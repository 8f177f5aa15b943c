import { useAnswer, useExplorer, useStore, useText } from "../context.ts";
import { evidence, marksOf, type Statement, type Told } from "../data/sentences.ts";
import type { GraphNode } from "../graph/model.ts";
import { Awaited, Confidence, NodeButton, QueryButton } from "../parts.tsx";
import { linkWord, sourceWord, TYPE_WORDS } from "../words/ontology.ts";
import { Marked } from "./marked.tsx";

/** Why two nodes are tied: every sentence that says so. */

export const TiePanel = ({ ends }: { readonly ends: readonly [string, string] }) => {
  const text = useText();
  const { store } = useExplorer();
  const { nodes, links } = useStore((state) => state.known);
  // Who acts comes first, whichever end was chosen first.
  const tied = [...links.values()].find((link) => ends.includes(link.from) && ends.includes(link.to));
  const [from, to] = (tied ? [tied.from, tied.to] : ends).map((id) => nodes.get(id));
  if (!from || !to) return null;
  const pick = (id: string) => () => store.dispatch({ do: "select", ids: [id] });
  return (
    <article className="tie-panel">
      <header className="panel-heading">
        <p className="eyebrow">{text("evidence")}</p>
        <h2 className="visually-hidden">
          {from.name} – {to.name}
        </h2>
        <p className="ends">
          <NodeButton node={from} onPick={pick(from.id)} />
          <NodeButton node={to} onPick={pick(to.id)} />
        </p>
      </header>
      <Evidence from={from} to={to} />
    </article>
  );
};

/** The links between two nodes, each with its sentences. */
export const Evidence = ({ from, to }: { readonly from: GraphNode; readonly to: GraphNode }) => {
  const loading = useAnswer(`${from.id} ${to.id}`, async (signal) => {
    const { told, asked } = await evidence(from, to, signal);
    const sentences = told.flatMap(({ statements }) => statements.map(({ sentence }) => sentence.id));
    const marks = sentences.length > 0 ? await marksOf(sentences, signal) : new Map();
    return { told, asked, marks };
  });
  return (
    <Awaited loading={loading}>
      {({ told, asked, marks }) => (
        <>
          {told.map((each) => (
            <Link key={each.link.id} told={each} from={from} to={to} marks={marks} />
          ))}
          <p className="panel-foot">
            <QueryButton asked={[asked]} />
          </p>
        </>
      )}
    </Awaited>
  );
};

type Marks = Awaited<ReturnType<typeof marksOf>>;

const Link = ({
  told: { link, statements, stories, citation },
  from,
  to,
  marks,
}: {
  readonly told: Told;
  readonly from: GraphNode;
  readonly to: GraphNode;
  readonly marks: Marks;
}) => {
  const { language } = useExplorer();
  const text = useText();
  const [subject, object] = link.from === from.id ? [from, to] : [to, from];
  return (
    <section className="told">
      <h3>
        {linkWord(link, language)} <small>{TYPE_WORDS[link.type][language]}</small>
      </h3>
      <p className="told-line">
        {subject.name} <span aria-hidden="true">→</span> {object.name}
      </p>
      <p className="told-facts">
        {statements.length > 0 && (
          <span>
            {text(statements.length === 1 ? "evidenceOne" : "evidenceCount", { n: statements.length })}
          </span>
        )}
        {stories > 0 && <span>{text(stories === 1 ? "storiesOne" : "storiesCount", { n: stories })}</span>}
        {link.source && <span>{sourceWord(link.source, language)}</span>}
        {link.confidence !== undefined && <Confidence value={link.confidence} />}
      </p>
      {citation && (
        <p className="citation">
          {text("citation")}: {citation}
        </p>
      )}
      <ul className="sentences">
        {statements.map((statement) => (
          <Sentence
            key={`${statement.sentence.id} ${statement.start} ${statement.rule}`}
            statement={statement}
            marks={marks}
            ends={[from.id, to.id]}
            all={statements.map(({ sentence }) => sentence.id)}
          />
        ))}
      </ul>
    </section>
  );
};

const Sentence = ({
  statement: { text: words, start, end, confidence, rule, publication, sentence, article },
  marks,
  ends,
  all,
}: {
  readonly statement: Statement;
  readonly marks: Marks;
  readonly ends: readonly string[];
  readonly all: readonly string[];
}) => {
  const { store, read, run } = useExplorer();
  const text = useText();
  const pick = (id: string): Promise<void> =>
    run(async () => {
      store.dispatch({ do: "select", ids: [id] });
    });
  const onBoard = store.state.board.spots;
  return (
    <li>
      <p className="sentence">
        <Marked
          text={words}
          offset={sentence.start ?? 0}
          marks={marks.get(sentence.id) ?? []}
          passage={sentence.start === null ? undefined : { start, end }}
          strong={new Set(ends)}
          onPick={(id) => onBoard.has(id) && void pick(id)}
        />
      </p>
      <button type="button" className="source" onClick={() => read({ id: article.id, sentences: all })}>
        {publication} · {article.date ?? text("undatedShort")}
        {article.pageNumber && ` · ${article.pageNumber}`} · {article.title}
      </button>
      <p className="provenance">
        <span>
          {text("rule")} <code>{rule}</code>
        </span>
        <Confidence value={confidence} />
      </p>
    </li>
  );
};
