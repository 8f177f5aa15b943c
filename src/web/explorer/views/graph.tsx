import { useEffect, useMemo, useRef, useState } from "react";
import type { Canvas } from "../canvas/canvas.ts";
import { sceneOf } from "../canvas/scene.ts";
import { useExplorer, useStore, useText } from "../context.ts";
import { isFiltered, NO_FILTERS, type Sight } from "../graph/filter.ts";
import { IconButton } from "../parts.tsx";
import { makeCanvas, useLayout, useLooks, useScene } from "./drawing.ts";
import { handleKey } from "./keys.ts";

/** The canvas with its tools. */

export const GraphView = ({
  sight,
  onCanvas,
}: {
  readonly sight: Sight;
  readonly onCanvas: (canvas: Canvas | undefined) => void;
}) => {
  const explorer = useExplorer();
  const { store, run, read, language } = explorer;
  const text = useText();
  const board = useStore((state) => state.board);
  const known = useStore((state) => state.known);
  const scene = useMemo(() => sceneOf(board, sight, known, language), [board, sight, known, language]);
  const container = useRef<HTMLDivElement>(null);
  const [canvas, setCanvas] = useState<Canvas>();
  const glide = useRef(false);

  useEffect(() => {
    if (!container.current) return;
    const made = makeCanvas(container.current, { store, run, read });
    setCanvas(made);
    onCanvas(made);
    const observer = new ResizeObserver(() => made.resize());
    observer.observe(container.current);
    return () => {
      observer.disconnect();
      onCanvas(undefined);
      made.kill();
    };
  }, [store, run, read, onCanvas]);
  useScene(canvas, scene, glide);
  useLooks(canvas);
  useLayout(canvas, glide);

  const hiddenByFilters = board.spots.size > 0 && scene.discs.length === 0;
  return (
    <div className="graph">
      <div
        ref={container}
        className="canvas"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the canvas takes keys, as its label tells.
        tabIndex={0}
        aria-label={text("canvasLabel")}
        onKeyDown={(event) => canvas && handleKey(event, canvas, explorer)}
      />
      {canvas && <Tools canvas={canvas} />}
      {hiddenByFilters && (
        <div className="empty">
          <p>{text("canvasFiltered")}</p>
          {isFiltered(store.state.filters) && (
            <button
              type="button"
              className="button"
              onClick={() => store.dispatch({ do: "filter", filters: NO_FILTERS })}
            >
              {text("filtersReset")}
            </button>
          )}
        </div>
      )}
      <Announcer />
    </div>
  );
};

const Tools = ({ canvas }: { readonly canvas: Canvas }) => {
  const { store } = useExplorer();
  const text = useText();
  const past = useStore((state) => state.past.length);
  const future = useStore((state) => state.future.length);
  const empty = useStore((state) => state.board.spots.size === 0);
  const hidden = useStore((state) => state.board.hidden.size);
  const [framing, setFraming] = useState(false);
  const act = (action: "undo" | "redo" | "clear" | "relayout") => () => store.dispatch({ do: action });
  return (
    <div className="tools" role="toolbar" aria-label={text("viewGraph")}>
      <IconButton icon="undo" label={text("undo")} onPress={act("undo")} disabled={past === 0} />
      <IconButton icon="redo" label={text("redo")} onPress={act("redo")} disabled={future === 0} />
      <hr />
      <IconButton icon="plus" label={text("zoomIn")} onPress={() => canvas.zoom(1.5)} disabled={empty} />
      <IconButton
        icon="minus"
        label={text("zoomOut")}
        onPress={() => canvas.zoom(1 / 1.5)}
        disabled={empty}
      />
      <IconButton icon="fit" label={text("fit")} onPress={() => canvas.fit()} disabled={empty} />
      <IconButton icon="layout" label={text("layout")} onPress={act("relayout")} disabled={empty} />
      <hr />
      <IconButton
        icon="frame"
        label={`${text("select")} – ${text("selectHint")}`}
        pressed={framing}
        disabled={empty}
        onPress={() => {
          canvas.framing = !framing;
          setFraming(!framing);
        }}
      />
      <IconButton icon="clear" label={text("clear")} onPress={act("clear")} disabled={empty} />
      {hidden > 0 && (
        <button type="button" className="button small" onClick={() => store.dispatch({ do: "unhide" })}>
          {text("unhide", { n: hidden })}
        </button>
      )}
    </div>
  );
};

/** Tells screen readers what is chosen. */
const Announcer = () => {
  const selected = useStore((state) => state.selected);
  const known = useStore((state) => state.known.nodes);
  const names = selected.map((id) => known.get(id)?.name ?? "");
  return (
    <p className="visually-hidden" role="status">
      {names.slice(0, 5).join(", ")}
    </p>
  );
};
