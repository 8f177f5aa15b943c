import { loadKit } from "../../../loaders/kit.ts";
import { readBundles } from "../../../loaders/pipeline.ts";

const kit = loadKit();

export interface ReadFact {
  /** `from TYPE to`, with the title or role behind where there is one. */
  readonly fact: string;
  readonly rule: string;
}

/** What a story in a paper of Hanzhong says, and by which rules it was read. */
export const readStory = (text: string, headline = "青禾镇新闻一则"): readonly ReadFact[] => {
  const { bundles } = readBundles(
    { kind: "page", source: "page.txt", bytes: new TextEncoder().encode(`${headline}\n\n${text}\n`) },
    { publication: "汉中日报", date: "2025-05-07" },
    kit,
  );
  return bundles.flatMap(({ facts, entities, article }) => {
    const names = new Map([article, ...entities].map(({ id, name }) => [id, name]));
    return facts.flatMap(({ type, from, to, evidence }) =>
      evidence.map(({ rule, props }) => ({
        fact: [names.get(from), type, names.get(to), props.title ?? props.role].filter(Boolean).join(" "),
        rule,
      })),
    );
  });
};
