/** How names that mean the same are told: apart from marks, blanks and width, and how alike two long ones are. */

const MARKS = /[\s“”"'‘’《》〈〉「」『』()[\]【】·•,、。:;!?—\-–]/gu;

/** A name without marks and blanks, in half width and lower case. */
export const plainName = (name: string): string => name.normalize("NFKC").replace(MARKS, "").toLowerCase();

/** Shorter names that stand whole in longer ones count as nearly the same from this length and share on. */
const CONTAINED = { length: 4, share: 0.5, similarity: 0.9 };

/** 0..1, of two plain names: 1 for the same, else what pairs of characters they share (Dice's coefficient). */
export const similarity = (a: string, b: string): number => {
  if (a === b) return 1;
  if (!a || !b) return 0;
  const [short, long] = [[...a], [...b]].sort((x, y) => x.length - y.length) as [string[], string[]];
  if (
    short.length >= CONTAINED.length &&
    short.length / long.length >= CONTAINED.share &&
    long.join("").includes(short.join(""))
  )
    return CONTAINED.similarity;
  const [x, y] = [pairsOf(a), pairsOf(b)];
  const shared = [...x].filter((pair) => y.has(pair)).length;
  return (2 * shared) / (x.size + y.size);
};

const pairsOf = (text: string): Set<string> => {
  const characters = [...text];
  const pairs = characters.slice(1).map((character, i) => `${characters[i]}${character}`);
  return new Set(pairs.length > 0 ? pairs : [text]);
};
