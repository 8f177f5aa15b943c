import { type Piece, readPattern } from "./pattern.ts";

/** A word, and how far from a match's beginning it stands: at least and at most, where that is bounded. */
export interface Anchor {
  /** Its code units. */
  readonly codes: readonly number[];
  readonly least: number;
  readonly most: number;
}

/** Words of which every match holds one, or has one in what it looks ahead or back to. */
export type Anchors = readonly Anchor[];

/** The same, with the first character of each. */
export interface Need {
  readonly heads: Uint16Array;
  readonly anchors: Anchors;
}

interface Room {
  readonly least: number;
  readonly most: number;
}

/**
 * The words that every match of a pattern needs, with where they stand; nothing where that can't be told. Holds for
 * texts without characters of two code units.
 */
export const anchorsOf = (source: string): readonly Anchors[] =>
  needsOf(readPattern(source), { least: 0, most: 0 })
    .sort(byRarity)
    .map((needs) =>
      needs.map(({ word, ...room }) => ({ codes: word.split("").map((one) => one.charCodeAt(0)), ...room })),
    );

/** Long words are rarer than short ones, and few sooner looked for than many. */
const byRarity = (a: Needs, b: Needs): number => shortest(b) - shortest(a) || a.length - b.length;
const shortest = (needs: Needs): number => Math.min(...needs.map(({ word }) => word.length));

interface Wanted extends Room {
  readonly word: string;
}
type Needs = readonly Wanted[];

/** What a piece needs that begins so far from the match's beginning. */
const needsOf = (piece: Piece, at: Room): Needs[] => {
  switch (piece.kind) {
    case "character":
      return [[{ word: piece.character, ...at }]];
    case "class":
      return piece.members.length > 0 ? [piece.members.map((word) => ({ word, ...at }))] : [];
    case "sequence":
      return needsOfSequence(piece.pieces, at);
    case "choice":
      return needsOfChoice(piece.choices, at);
    case "repeat":
      return piece.least > 0 ? needsOf(piece.piece, at) : [];
    case "ahead":
      return needsOf(piece.piece, at);
    case "behind": {
      const { least, most } = roomOf(piece.piece);
      return needsOf(piece.piece, { least: at.least - most, most: at.most - least });
    }
    default:
      return [];
  }
};

/** Characters side by side are one word. */
const needsOfSequence = (pieces: readonly Piece[], from: Room): Needs[] => {
  const all: Needs[] = [];
  let at = from;
  let run = "";
  let runAt = from;
  const endRun = () => {
    if (run) all.push([{ word: run, ...runAt }]);
    run = "";
  };
  for (const piece of pieces) {
    if (piece.kind === "character") {
      if (!run) runAt = at;
      run += piece.character;
    } else {
      endRun();
      all.push(...needsOf(piece, at));
    }
    at = add(at, roomOf(piece));
  }
  endRun();
  return all;
};

/** Of several alternatives any may match: what one of them needs, for each the rarest. */
const needsOfChoice = (choices: readonly Piece[], at: Room): Needs[] => {
  const rarest = choices.map((choice) => [...needsOf(choice, at)].sort(byRarity)[0] ?? []);
  return rarest.some((needs) => needs.length === 0) ? [] : [rarest.flat()];
};

const add = (a: Room, b: Room): Room => ({ least: a.least + b.least, most: a.most + b.most });

/** How many characters a piece takes. */
const roomOf = (piece: Piece): Room => {
  switch (piece.kind) {
    case "character":
    case "class":
      return { least: 1, most: 1 };
    case "sequence":
      return piece.pieces.map(roomOf).reduce(add, { least: 0, most: 0 });
    case "choice": {
      const rooms = piece.choices.map(roomOf);
      return {
        least: Math.min(...rooms.map(({ least }) => least)),
        most: Math.max(...rooms.map(({ most }) => most)),
      };
    }
    case "repeat": {
      const { least, most } = roomOf(piece.piece);
      return { least: least * piece.least, most: most === 0 || piece.most === 0 ? 0 : most * piece.most };
    }
    case "again":
      return { least: 0, most: Infinity };
    default:
      return { least: 0, most: 0 };
  }
};
