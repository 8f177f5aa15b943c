import type { ReactNode } from "react";
import { type Reading, useExplorer, useStore, useText } from "../context.ts";
import type { Answer } from "../data/questions.ts";
import { isGroup } from "../graph/board.ts";
import { Icon, IconButton } from "../parts.tsx";
import { AnswerPanel } from "./answer.tsx";
import { ArticlePanel } from "./article.tsx";
import { GroupPanel } from "./group.tsx";
import { NodePanel } from "./node.tsx";
import { SeveralPanel } from "./several.tsx";
import { TiePanel } from "./tie.tsx";

/** What is chosen, or read, or was answered. */
export const Panel = ({
  reading,
  answer,
}: {
  readonly reading: Reading | undefined;
  readonly answer: Answer | undefined;
}) => {
  const { store, read, setAnswer } = useExplorer();
  const text = useText();
  const selected = useStore((state) => state.selected);
  const tie = useStore((state) => state.tie);
  const [one] = selected;
  const chosen = tie !== undefined || selected.length > 0;
  const unselect = (): void => store.dispatch({ do: "select", ids: [] });
  const close = (): void => {
    if (reading) read(undefined);
    else if (chosen) unselect();
    else setAnswer(undefined);
  };
  const content = (): ReactNode => {
    if (reading) return <ArticlePanel key={reading.id} reading={reading} />;
    if (tie) return <TiePanel key={tie.join(" ")} ends={tie} />;
    if (selected.length > 1) return <SeveralPanel ids={selected} />;
    if (one && isGroup(one)) return <GroupPanel key={one} id={one} />;
    if (one) return <NodePanel key={one} id={one} />;
    return answer ? <AnswerPanel answer={answer} /> : null;
  };
  return (
    <aside className="panel" aria-label={text("panel")}>
      <div className="panel-bar">
        {reading && chosen && (
          <button type="button" className="link" onClick={() => read(undefined)}>
            <Icon name="back" /> {text("back")}
          </button>
        )}
        {!reading && chosen && answer && (
          <button type="button" className="link" onClick={unselect}>
            <Icon name="back" /> {text("answer")}
          </button>
        )}
        <IconButton icon="close" label={text("close")} onPress={close} />
      </div>
      <div className="panel-body">{content()}</div>
    </aside>
  );
};
