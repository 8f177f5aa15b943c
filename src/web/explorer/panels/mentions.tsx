import { useState } from "react";
import { useAnswer, useExplorer, useText } from "../context.ts";
import { type MentionPage, mentions } from "../data/sentences.ts";
import { Awaited } from "../parts.tsx";

/** Sentences that name an entity. */

const FIRST = 5;
const MORE = 50;

export const Mentions = ({ id }: { readonly id: string }) => {
  const text = useText();
  const loading = useAnswer(id, (signal) => mentions(id, FIRST, undefined, signal));
  return (
    <section>
      <h3>{text("mentions")}</h3>
      <Awaited loading={loading}>{(page) => <List key={id} id={id} first={page} />}</Awaited>
    </section>
  );
};

const List = ({ id, first }: { readonly id: string; readonly first: MentionPage }) => {
  const { run, read } = useExplorer();
  const text = useText();
  const [page, setPage] = useState(first);
  if (page.count === 0) return <p className="quiet">{text("noMentions")}</p>;
  const more = (): Promise<void> =>
    run(async () => {
      const next = await mentions(id, MORE, page.next);
      setPage({ ...next, mentions: [...page.mentions, ...next.mentions] });
    });
  return (
    <>
      <ul className="sentences">
        {page.mentions.map(({ start, end, sentence, article }) => (
          <li key={`${sentence.id} ${start}`}>
            <p className="sentence">
              {sentence.text.slice(0, start - sentence.start)}
              <mark>{sentence.text.slice(start - sentence.start, end - sentence.start)}</mark>
              {sentence.text.slice(end - sentence.start)}
            </p>
            <button
              type="button"
              className="source"
              onClick={() => read({ id: article.id, sentences: [sentence.id] })}
            >
              {article.publication?.name} · {article.date ?? text("undatedShort")} · {article.title}
            </button>
          </li>
        ))}
      </ul>
      {page.next && (
        <button type="button" className="link" onClick={more}>
          {text("more", { n: page.count - page.mentions.length })}
        </button>
      )}
    </>
  );
};
