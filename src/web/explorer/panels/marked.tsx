import type { ReactNode } from "react";
import { COLOURS } from "../canvas/theme.ts";
import type { Mark } from "../data/sentences.ts";
import { addressOf } from "../url.ts";

/** A sentence with what it names and the passage that counts, as text: nothing in it is ever markup. */

export interface MarkedProps {
  readonly text: string;
  /** Where the text begins in its article. */
  readonly offset: number;
  readonly marks: readonly Mark[];
  /** The passage that states something, in the article's offsets. */
  readonly passage?: { readonly start: number; readonly end: number } | undefined;
  /** The nodes that the sentence is shown for. */
  readonly strong?: ReadonlySet<string>;
  readonly onPick?: (id: string) => void;
}

/** Marks that overlap an earlier or longer one are left out. */
export const cutMarks = (marks: readonly Mark[]): readonly Mark[] => {
  const kept: Mark[] = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end))
    if (mark.start >= (kept.at(-1)?.end ?? 0)) kept.push(mark);
  return kept;
};

export const Marked = ({ text, offset, marks, passage, strong, onPick }: MarkedProps) => {
  const end = offset + text.length;
  const inside = cutMarks(marks.filter((mark) => mark.start >= offset && mark.end <= end));
  const bounds = [
    ...new Set(
      [offset, end, passage?.start ?? offset, passage?.end ?? end]
        .concat(inside.flatMap((mark) => [mark.start, mark.end]))
        .filter((at) => at >= offset && at <= end),
    ),
  ].sort((a, b) => a - b);
  const pieces: ReactNode[] = [];
  for (let index = 0; index + 1 < bounds.length; index += 1) {
    const [from = 0, to = 0] = [bounds[index], bounds[index + 1]];
    const piece = text.slice(from - offset, to - offset);
    const mark = inside.find((each) => each.start <= from && to <= each.end);
    const stated = passage !== undefined && passage.start <= from && to <= passage.end;
    pieces.push(
      <Piece key={from} text={piece} mark={mark} stated={stated} strong={strong} onPick={onPick} />,
    );
  }
  return <>{pieces}</>;
};

const Piece = ({
  text,
  mark,
  stated,
  strong,
  onPick,
}: {
  readonly text: string;
  readonly mark: Mark | undefined;
  readonly stated: boolean;
  readonly strong: ReadonlySet<string> | undefined;
  readonly onPick: ((id: string) => void) | undefined;
}) => {
  if (!mark) return stated ? <mark className="stated">{text}</mark> : <>{text}</>;
  const name = `entity${stated ? " stated" : ""}${strong?.has(mark.node.id) ? " strong" : ""}`;
  const style = { "--entity": COLOURS[mark.node.label] } as React.CSSProperties;
  if (!onPick)
    return (
      <span className={name} style={style} title={mark.node.name}>
        {text}
      </span>
    );
  // A link and no button: it breaks across lines like the text around it.
  return (
    <a
      className={name}
      style={style}
      title={mark.node.name}
      href={addressOf(mark.node.id)}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        onPick(mark.node.id);
      }}
    >
      {text}
    </a>
  );
};
