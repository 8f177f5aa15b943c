import { addNodes, openNode } from "../commands.ts";
import { useExplorer, useText } from "../context.ts";
import type { Answer } from "../data/questions.ts";
import { Confidence, NodeButton, QueryButton } from "../parts.tsx";

/** The answer to a question: its sentence, what it names, and the sentences that it stands on. */

export const AnswerPanel = ({ answer }: { readonly answer: Answer }) => {
  const { store, run } = useExplorer();
  const text = useText();
  const { items } = answer;
  // What the question is about goes onto the canvas with the answers, but is none of them.
  const answers = items.filter(({ name }) => answer.answers.includes(name));
  const listed = answers.length > 0 ? answers : items;
  const open = (id: string): Promise<void> =>
    run(async () => {
      await openNode(store, id);
      store.dispatch({ do: "select", ids: [id] });
    });
  return (
    <article className="answer">
      <header className="panel-heading">
        <p className="eyebrow">{answer.question}</p>
        {answer.status === "ANSWERED" ? <h2>{answer.text}</h2> : <p className="no-answer">{answer.text}</p>}
        {answer.confidence !== null && <Confidence value={answer.confidence} />}
      </header>
      {items.length > 0 && (
        <section>
          <h3>{text("answerItems")}</h3>
          <ul className="named">
            {listed.map((node) => (
              <li key={node.id}>
                <NodeButton node={node} onPick={() => open(node.id)} />
              </li>
            ))}
          </ul>
          <p className="actions">
            <button
              type="button"
              className="button primary"
              onClick={() => run(() => addNodes(store, items))}
            >
              {text("answerAdd")}
            </button>
          </p>
        </section>
      )}
      {answer.alternatives.length > 0 && (
        <section>
          <h3>{text("answerAlternatives")}</h3>
          <ul className="alternatives">
            {answer.alternatives.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </section>
      )}
      {answer.evidence.length > 0 && (
        <section>
          <h3>{text("evidence")}</h3>
          <ul className="sentences">
            {answer.evidence.map((each) => (
              <li key={`${each.text} ${each.article}`}>
                <p className="sentence">{each.text}</p>
                <p className="source">
                  {each.date ?? text("undatedShort")} · {each.article}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="panel-foot">
        {answer.query && <QueryButton asked={[{ query: answer.query, variables: {} }]} />}
      </p>
    </article>
  );
};
