import { type Board, degrees } from "../graph/board.ts";
import type { Sight } from "../graph/filter.ts";
import type { GraphLink, Known, NodeLabel } from "../graph/model.ts";
import type { Language } from "../words/language.ts";
import { LABEL_WORDS, linkWord, wayWord } from "../words/ontology.ts";
import { COLOURS, GROUP_FILL, radiusOf } from "./theme.ts";

/** What is drawn: discs and lines with their words, the same for the screen and for exported drawings. */

export interface Disc {
  readonly id: string;
  readonly name: string;
  readonly sign: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly colour: string;
  readonly label: NodeLabel | "Group";
  readonly pinned: boolean;
  readonly degree: number;
}
export interface Line {
  /** Both ends, in the order of the ids. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Whether an arrow stands at either end. */
  readonly arrows: "none" | "to" | "both";
  readonly words: string;
  readonly links: readonly GraphLink[];
}
export interface Scene {
  readonly discs: readonly Disc[];
  readonly lines: readonly Line[];
}

const WORDS_OF_LINE = 3;

/** The scene of what is in sight. Links between the same two nodes are one line, which says all of them. */
export const sceneOf = (board: Board, sight: Sight, known: Known, language: Language): Scene => {
  const degree = degrees(sight.links);
  const all = sight.nodes.length;
  const discs = sight.nodes.flatMap((node): Disc[] => {
    const spot = board.spots.get(node.id);
    if (!spot) return [];
    const ties = degree.get(node.id) ?? 0;
    return [
      {
        id: node.id,
        name: node.name,
        sign: LABEL_WORDS[node.label].sign[language],
        ...spot,
        radius: radiusOf(ties, all),
        colour: COLOURS[node.label],
        label: node.label,
        degree: ties,
      },
    ];
  });
  const groups = sight.groups.flatMap((key): Disc[] => {
    const [group, spot] = [board.groups.get(key), board.spots.get(key)];
    if (!group || !spot) return [];
    const name = `${wayWord(group.field, language)} ${group.count}`;
    const shape = { sign: String(group.count), radius: 17, colour: GROUP_FILL, label: "Group" as const };
    return [{ id: key, name, ...spot, ...shape, degree: 1 }];
  });
  const ties = groups.map(({ id }): Line => {
    const hub = board.groups.get(id)?.hub ?? "";
    return { id: `${hub} ${id}`, from: hub, to: id, arrows: "none", words: "", links: [] };
  });
  return { discs: [...discs, ...groups], lines: [...linesOf(sight.links, known, language), ...ties] };
};

const linesOf = (links: readonly GraphLink[], known: Known, language: Language): readonly Line[] => {
  const pairs = new Map<string, GraphLink[]>();
  for (const link of links) {
    const pair = [link.from, link.to].sort().join(" ");
    pairs.set(pair, [...(pairs.get(pair) ?? []), link]);
  }
  return [...pairs].flatMap(([id, all]) => {
    const [first] = all;
    if (!first || !known.nodes.has(first.from)) return [];
    const { from, to } = first;
    const mutual = all.some((link) => link.from !== from || link.type === "PARTNERED_WITH");
    const words = [...new Set(all.map((link) => linkWord(link, language)))];
    const more = words.length > WORDS_OF_LINE ? ` +${words.length - WORDS_OF_LINE}` : "";
    const said = words.slice(0, WORDS_OF_LINE).join(language === "zh" ? "、" : ", ") + more;
    return { id, from, to, arrows: mutual ? "both" : "to", words: said, links: all };
  });
};
