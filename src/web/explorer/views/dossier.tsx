import { useAnswer, useExplorer, useStore, useText } from "../context.ts";
import { type Dossier, type DossierLine, type DossierPart, dossier, type Note } from "../data/dossier.ts";
import { Awaited, QueryButton } from "../parts.tsx";
import { kindWord, linkWord, wayWord } from "../words/ontology.ts";

/** An entity on paper: what it is tied to, with a footnote for every line. */

export const DossierView = () => {
  const text = useText();
  const id = useStore((state) => state.selected.find((each) => /^(?!group|article)/.test(each)));
  return (
    <div className="page dossier-page">
      {id ? <Loaded id={id} /> : <p className="quiet">{text("dossierPick")}</p>}
    </div>
  );
};

const Loaded = ({ id }: { readonly id: string }) => {
  const loading = useAnswer(id, (signal) => dossier(id, signal));
  return <Awaited loading={loading}>{(found) => <Sheet dossier={found} />}</Awaited>;
};

const Sheet = ({ dossier: { node, parts, notes, asked } }: { readonly dossier: Dossier }) => {
  const { language } = useExplorer();
  const text = useText();
  return (
    <article className="dossier">
      <p className="actions no-print">
        <button type="button" className="button primary" onClick={() => window.print()}>
          {text("print")}
        </button>
        <QueryButton asked={[asked]} />
      </p>
      <header>
        <p className="eyebrow">{kindWord(node.label, node.kind, language)}</p>
        <h1>{node.name}</h1>
        {node.aliases && node.aliases.length > 0 && (
          <p>
            {text("aliases")}: {node.aliases.join("、")}
          </p>
        )}
        {node.fullName && node.fullName !== node.name && <p>{node.fullName}</p>}
        {node.date && <p className="number">{node.endDate ? `${node.date} – ${node.endDate}` : node.date}</p>}
        <p className="quiet">{text("dossierMade", { n: notes.filter(({ source }) => source).length })}</p>
      </header>
      {parts.length === 0 && <p className="quiet">{text("noRelations")}</p>}
      <div className="dossier-parts">
        {parts.map((part) => (
          <Part key={part.way.field} part={part} />
        ))}
      </div>
      {notes.length > 0 && (
        <footer>
          <h2>{text("dossierNotes")}</h2>
          <ol className="notes">
            {notes.map((note) => (
              <Footnote key={note.number} note={note} />
            ))}
          </ol>
        </footer>
      )}
    </article>
  );
};

const Part = ({ part: { way, count, lines } }: { readonly part: DossierPart }) => {
  const { language } = useExplorer();
  const text = useText();
  return (
    <section>
      <h2>
        {wayWord(way.field, language)} <span className="count">{count}</span>
      </h2>
      <ul>
        {lines.map((line) => (
          <Line key={line.link.id} line={line} />
        ))}
      </ul>
      {lines.length < count && <p className="quiet">{text("ofAll", { n: lines.length, all: count })}</p>}
    </section>
  );
};

const Line = ({ line: { link, node, notes } }: { readonly line: DossierLine }) => {
  const { store, language } = useExplorer();
  const date = node.date ?? link.date ?? link.asOf;
  const onBoard = useStore((state) => state.board.spots.has(node.id));
  return (
    <li>
      {onBoard ? (
        <button
          type="button"
          className="plain"
          onClick={() => store.dispatch({ do: "select", ids: [node.id] })}
        >
          {node.name}
        </button>
      ) : (
        node.name
      )}
      <span className="dossier-role"> {linkWord(link, language)}</span>
      {date && <span className="number quiet"> {date}</span>}
      {notes.map((number) => (
        <sup key={number}>
          <a href={`#note-${number}`} onClick={(event) => jump(event, number)}>
            {number}
          </a>
        </sup>
      ))}
    </li>
  );
};

/** Goes to a footnote without touching the address, which holds the view. */
const jump = (event: { readonly preventDefault: () => void }, number: number): void => {
  event.preventDefault();
  document.getElementById(`note-${number}`)?.scrollIntoView({ block: "center" });
};

const Footnote = ({ note: { number, text, source } }: { readonly note: Note }) => {
  const { read } = useExplorer();
  return (
    <li id={`note-${number}`}>
      {text}{" "}
      {source && (
        <button
          type="button"
          className="source"
          onClick={() => read({ id: source.article.id, sentences: [] })}
        >
          {source.publication}
          {source.article.date && `, ${source.article.date}`}
          {source.article.pageNumber && `, ${source.article.pageNumber}`}: {source.article.title}
        </button>
      )}
    </li>
  );
};
