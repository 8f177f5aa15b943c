import { ENTITY_LABELS } from "../../../domain/ontology.ts";
import { openNode } from "../commands.ts";
import { useAnswer, useExplorer, useText } from "../context.ts";
import { start } from "../data/sentences.ts";
import { Awaited, NodeButton, Sign } from "../parts.tsx";
import { LABEL_WORDS } from "../words/ontology.ts";

/** The empty canvas: what the graph holds, and ways to begin. */

export const StartPage = () => {
  const { store, run, read, language } = useExplorer();
  const text = useText();
  const loading = useAnswer("start", start);
  const open = (id: string): Promise<void> =>
    run(async () => {
      await openNode(store, id);
      store.dispatch({ do: "select", ids: [id] });
    });
  return (
    <div className="start">
      <h1>{text("startTitle")}</h1>
      <Awaited loading={loading}>
        {(found) =>
          found.articles.length === 0 ? (
            <p className="quiet">{text("startEmpty")}</p>
          ) : (
            <>
              <ul className="totals" aria-label={text("startCounts")}>
                {ENTITY_LABELS.map((label) => (
                  <li key={label}>
                    <b className="number">{found.nodes.get(label) ?? 0}</b>
                    <span>
                      <Sign label={label} /> {LABEL_WORDS[label].many[language]}
                    </span>
                  </li>
                ))}
                <li>
                  <b className="number">{found.evidence}</b>
                  <span>{text("statements")}</span>
                </li>
              </ul>
              <div className="start-columns">
                <section>
                  <h2>{text("startEvents")}</h2>
                  <ul>
                    {found.events.map((node) => (
                      <li key={node.id}>
                        <NodeButton node={node} onPick={() => open(node.id)}>
                          <span className="number quiet">{node.date}</span>
                        </NodeButton>
                      </li>
                    ))}
                  </ul>
                </section>
                <section>
                  <h2>{text("startArticles")}</h2>
                  <ul>
                    {found.articles.map((article) => (
                      <li key={article.id}>
                        <button
                          type="button"
                          className="headline"
                          onClick={() => read({ id: article.id, sentences: [] })}
                        >
                          {article.title}
                        </button>
                        <p className="quiet">
                          {article.publication?.name} · {article.date ?? text("undatedShort")}
                        </p>
                      </li>
                    ))}
                  </ul>
                </section>
              </div>
            </>
          )
        }
      </Awaited>
    </div>
  );
};
