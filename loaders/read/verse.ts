import { isBylineLine } from "./byline-lines.ts";
import { mayBeFurniture } from "./furniture.ts";
import { isBriefHeading, isItem, isPhotoHeading, type Line } from "./lines.ts";
import { isMasthead } from "./masthead.ts";
import { postingOf } from "./posting.ts";
import { DATELINE, OPENS_BY_DAY, opensWithDay, PHOTO_CREDIT } from "./signs.ts";

/**
 * Posts of 融媒体 centres break their text like verse: a line for each part of a sentence, and no stops. Lines that
 * follow a day of its own (4月14日, 近日) so are one paragraph, and so are the stanzas below it. `single` lines are one
 * story's without its headline; else the first line is a headline or the paper's, and so may be any that stands above
 * a paragraph.
 */
export const joinVerse = (lines: readonly Line[], single = false): readonly Line[] => {
  const joined: Line[] = [];
  /** A stanza stands above, with nothing of a story between. */
  let below = false;
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] as Line;
    const opens = (single || at > 0) && DAY_ALONE.test(line.text);
    const end = opens || below ? stanzaEnd(lines, at, opens, single) : line.gap ? sentenceEnd(lines, at) : at;
    if (end - at < (opens ? FEWEST : FEWEST_BELOW)) {
      joined.push(line);
      below = below && mayBeFurniture(line.text);
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
export const joinVerseTexts = (texts: readonly string[]): readonly Pick<Line, "text" | "verse">[] =>
  joinVerse(
    texts.map((text, i) => ({ text, heading: 0, gap: true, wideGap: false, number: i + 1 })),
    true,
  );

const DAY_ALONE =
  /^(?:\d{1,2}月\d{1,2}[日号](?:[至到—~-](?:\d{1,2}月)?\d{1,2}[日号])?(?:清晨|早上|上午|中午|下午|傍晚|晚上?)?|近日|近期|日前|昨[日天晚]|今[日天晚]|前天|连日来)[，,]?$/u;
/** Lines of a stanza that a day opens, and of one that stands below it. */
const FEWEST = 3;
const FEWEST_BELOW = 2;
const LONGEST = 36;

/**
 * 刘坪镇对环线统一筹划， / 把垃圾清走。: where a sentence ends that short lines of unlike length are broken from, with
 * no blank line between; the lines of a column are as long as each other.
 */
const sentenceEnd = (lines: readonly Line[], from: number): number => {
  let end = from;
  while (
    end < lines.length &&
    end - from < MOST_LINES &&
    isVerse(lines[end] as Line) &&
    (end === from || !lines[end]?.gap)
  )
    end += 1;
  const last = lines[end];
  if (!last || last.gap || end - from < 2 || !/[。！？”]$/u.test(last.text) || last.text.length > LONGEST)
    return from;
  const lengths = lines.slice(from, end).map(({ text }) => text.length);
  const even = Math.max(...lengths) - Math.min(...lengths) < UNEVEN;
  return even || !lines.slice(from, end).some(({ text }) => /[，、]$/u.test(text)) ? from : end + 1;
};
const MOST_LINES = 24;
const UNEVEN = 4;

/** Where the stanza that begins here ends: at a blank line where its first two lines have none between them. */
const stanzaEnd = (lines: readonly Line[], from: number, opens: boolean, single: boolean): number => {
  const loose = lines[from + 1]?.gap === true;
  if (loose && !opens) return from;
  let end = from;
  while (end < lines.length && end - from < MOST_LINES && isVerse(lines[end] as Line)) {
    const { text, gap } = lines[end] as Line;
    if (end > from && (gap !== loose || (loose && OPENS_BY_DAY.test(text) && text.length > 8))) break;
    end += 1;
  }
  // 在青禾镇开幕。: the stanza's last line may end in a stop.
  const last = lines[end];
  const closes =
    last &&
    last.gap === loose &&
    /。$/u.test(last.text) &&
    isVerse({ ...last, text: last.text.slice(0, -1) });
  if (closes && end - from >= 2) return end + 1;
  if (single) return end;
  const below = lines[end];
  // What stands right above a paragraph, or begins lines of its own, is a headline.
  const headed = below !== undefined && (below.text.length > LONGEST || isBylineLine(below.text));
  if (loose) return below && (!below.gap || headed) ? end - 1 : end;
  return (opens ? opensStory(below) : headed) ? from : end;
};

const isVerse = ({ text, heading }: Line): boolean =>
  heading === 0 &&
  text.length <= LONGEST &&
  !/[。；：:”]$|^[（(【“]|^[👇▼▲△↓⬇]|^[一二三四五六七八九十]、/u.test(text) &&
  !PHOTO_CREDIT.test(text) &&
  !isBylineLine(text) &&
  !isItem(text) &&
  !isBriefHeading(text) &&
  !isPhotoHeading(text) &&
  !isMasthead(text) &&
  !mayBeFurniture(text) &&
  !postingOf(text);

/** A story's first paragraph: the lines above it are its headline. */
const opensStory = (line: Line | undefined): boolean =>
  line !== undefined && line.text.length > LONGEST && (DATELINE.test(line.text) || opensWithDay(line.text));
