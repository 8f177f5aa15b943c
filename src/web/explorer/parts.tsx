import type { ReactNode } from "react";
import { COLOURS } from "./canvas/theme.ts";
import { explain, type Loading, useExplorer, useText } from "./context.ts";
import type { Asked } from "./data/client.ts";
import type { GraphNode, NodeLabel } from "./graph/model.ts";
import { kindWord, LABEL_WORDS } from "./words/ontology.ts";

/** Small parts that many panels are made of. */

/** The sign of a type, as on the canvas. */
export const Sign = ({ label }: { readonly label: NodeLabel }) => {
  const { language } = useExplorer();
  return (
    <span className="sign" style={{ background: COLOURS[label] }} title={LABEL_WORDS[label].one[language]}>
      {LABEL_WORDS[label].sign[language]}
    </span>
  );
};

/** A node in running text or a list: opens it on the canvas. */
export const NodeButton = ({
  node,
  onPick,
  children,
}: {
  readonly node: Pick<GraphNode, "label" | "name">;
  readonly onPick: () => void;
  readonly children?: ReactNode;
}) => (
  <button type="button" className="node-button" onClick={onPick}>
    <Sign label={node.label} />
    <span className="node-name">{node.name}</span>
    {children}
  </button>
);

/** A node that is on the canvas: chooses it; with Shift, beside what is chosen already. */
export const Chooser = ({ node }: { readonly node: GraphNode }) => {
  const { store } = useExplorer();
  return (
    <button
      type="button"
      className="node-button"
      onClick={({ shiftKey, ctrlKey, metaKey }) =>
        store.dispatch(
          shiftKey || ctrlKey || metaKey ? { do: "toggle", id: node.id } : { do: "select", ids: [node.id] },
        )
      }
    >
      <Sign label={node.label} />
      <span className="node-name">{node.name}</span>
    </button>
  );
};

export const Kind = ({ node }: { readonly node: GraphNode }) => {
  const { language } = useExplorer();
  return <>{kindWord(node.label, node.kind, language)}</>;
};

/** How sure something is, as a bar with its number. */
export const Confidence = ({ value }: { readonly value: number }) => {
  const text = useText();
  const share = Math.round(value * 100);
  return (
    <span className="confidence" title={`${text("confidence")} ${share}%`}>
      <span className="confidence-bar" aria-hidden="true">
        <span style={{ width: `${share}%` }} />
      </span>
      <span className="visually-hidden">{text("confidence")} </span>
      {share}%
    </span>
  );
};

/** What is shown while an answer is awaited, or where there is none. */
export const Awaited = <T,>({
  loading,
  children,
}: {
  readonly loading: Loading<T>;
  readonly children: (data: T) => ReactNode;
}) => {
  const text = useText();
  if (loading.error)
    return (
      <div className="trouble" role="alert">
        <p>{explain(loading.error, text)}</p>
        <button type="button" className="button" onClick={loading.retry}>
          {text("retry")}
        </button>
      </div>
    );
  if (loading.data === undefined)
    return (
      <p className="waiting" role="status">
        {text("loading")}
      </p>
    );
  return <>{children(loading.data)}</>;
};

export const QueryButton = ({ asked }: { readonly asked: readonly Asked[] }) => {
  const { showQuery } = useExplorer();
  const text = useText();
  return (
    <button type="button" className="link" onClick={() => showQuery(asked)}>
      {text("showQuery")}
    </button>
  );
};

/** Icons of one weight, drawn in the colour of the text. */
const ICONS = {
  undo: "M9 5 4 10l5 5M4 10h10a6 6 0 0 1 0 12h-3",
  redo: "m15 5 5 5-5 5m5-5H10a6 6 0 0 0 0 12h3",
  fit: "M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5",
  layout:
    "M12 5v5m0 0-6 6m6-6 6 6M12 3.5a1.5 1.5 0 1 1 0 .01M6 18.5a1.5 1.5 0 1 1 0 .01M18 18.5a1.5 1.5 0 1 1 0 .01",
  plus: "M12 5v14M5 12h14",
  minus: "M5 12h14",
  frame: "M4 8V4h4M11 4h3M17 4h3v4M20 11v3M20 17v3h-3M14 20h-3M8 20H4v-3M4 14v-3",
  clear: "M5 7h14M10 11v6M14 11v6M7 7l1 13h8l1-13M9 7V4h6v3",
  search: "M11 4a7 7 0 1 1 0 14 7 7 0 0 1 0-14zm5.2 12.2L21 21",
  close: "M6 6l12 12M18 6 6 18",
  back: "M14 5l-7 7 7 7",
  share: "M12 15V4m0 0L8 8m4-4 4 4M5 13v6h14v-6",
  download: "M12 4v11m0 0-4-4m4 4 4-4M5 19h14",
  sliders: "M4 7h9m4 0h3M4 17h3m4 0h9M15 5v4M9 15v4",
  eye: "M3 12s3.5-6 9-6 9 6 9 6-3.5 6-9 6-9-6-9-6zm9-2.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z",
} as const;

export const Icon = ({ name }: { readonly name: keyof typeof ICONS }) => (
  <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={ICONS[name]} />
  </svg>
);

/** A button that shows an icon and tells its name. */
export const IconButton = ({
  icon,
  label,
  onPress,
  disabled,
  pressed,
}: {
  readonly icon: keyof typeof ICONS;
  readonly label: string;
  readonly onPress: () => void;
  readonly disabled?: boolean;
  readonly pressed?: boolean;
}) => (
  <button
    type="button"
    className="icon-button"
    aria-label={label}
    title={label}
    onClick={onPress}
    disabled={disabled}
    aria-pressed={pressed}
  >
    <Icon name={icon} />
  </button>
);
