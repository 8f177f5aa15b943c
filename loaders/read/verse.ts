import { furnitureReason, isBriefHeading, isItem, isPhotoHeading, type Line } from "./lines.ts";
import { isMasthead } from "./masthead.ts";
import { postingOf } from "./posting.ts";
import { DATELINE, opensWithDay } from "./signs.ts";

/**
 * Posts of 融媒体 centres break their text like verse: a line for each part of a sentence, and no stops. Lines that
 * follow a day of its own (4月14日, 近日) so are one paragraph, and so are the stanzas below it. No day opens a page,
 * whose first line is a headline or the paper's: before `from` none does.
 */
export const joinVerse = (lines: readonly Line[], from = 1): readonly Line[] => {
  const joined: Line[] = [];
  /** A stanza stands above, with nothing of a story between. */
  let below = false;
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] as Line;
    const opens = at >= from && DAY_ALONE.test(line.text);
    const end = opens || below ? stanzaEnd(lines, at, opens) : at;
    if (end - at < (opens ? FEWEST : FEWEST_BELOW)) {
      joined.push(line);
      below = below && furnitureReason(line.text) !== undefined;
      at += 1;
      continue;
    }
    const text = lines
      .slice(at, end)
      .map((one) => one.text)
      .join(" ");
    joined.push({ ...line, text, verse: true });
    below = true;
    at = end;
  }
  return joined;
};

/** The same of paragraphs that stand apart, below their headline. */
export const joinVerseTexts = (texts: readonly string[]): readonly string[] =>
  joinVerse(
    texts.map((text, i) => ({ text, heading: 0, gap: true, wideGap: false, number: i + 1 })),
    0,
  ).map(({ text }) => text);

const DAY_ALONE =
  /^(?:\d{1,2}月\d{1,2}[日号](?:[至到—~-](?:\d{1,2}月)?\d{1,2}[日号])?(?:清晨|早上|上午|中午|下午|傍晚|晚上?)?|近日|近期|日前|昨[日天]|今[日天]|连日来)[，,]?$/u;
/** Lines of a stanza that a day opens, and of one that stands below it. */
const FEWEST = 3;
const FEWEST_BELOW = 2;
const LONGEST = 36;

/** Where the stanza that begins here ends: at a blank line where its first two lines have none between them. */
const stanzaEnd = (lines: readonly Line[], from: number, opens: boolean): number => {
  const loose = lines[from + 1]?.gap === true;
  if (loose && !opens) return from;
  let end = from;
  while (end < lines.length && isVerse(lines[end] as Line) && (end === from || lines[end]?.gap === loose))
    end += 1;
  // 在青禾镇开幕。: the stanza's last line may end in a stop.
  const last = lines[end];
  const closes =
    last &&
    last.gap === loose &&
    /。$/u.test(last.text) &&
    isVerse({ ...last, text: last.text.slice(0, -1) });
  if (closes && end - from >= 2) return end + 1;
  const below = lines[end];
  // What stands right above a story's first words, or begins lines of its own, is its headline.
  if (loose) return below && (!below.gap || opensStory(below)) ? end - 1 : end;
  return opensStory(below) ? from : end;
};

const isVerse = ({ text, heading }: Line): boolean =>
  heading === 0 &&
  text.length <= LONGEST &&
  !/[。；：:]$|^[（(【]|^[👇▼▲△↓⬇]/u.test(text) &&
  !isItem(text) &&
  !isBriefHeading(text) &&
  !isPhotoHeading(text) &&
  !isMasthead(text) &&
  !furnitureReason(text) &&
  !postingOf(text);

/** A story's first paragraph: the lines above it are its headline. */
const opensStory = (line: Line | undefined): boolean =>
  line !== undefined && line.text.length > LONGEST && (DATELINE.test(line.text) || opensWithDay(line.text));
