import { isBylineLine } from "./byline-lines.ts";
import { isClipped } from "./chrome.ts";
import { isShort, type Line } from "./lines.ts";
import { postingOf } from "./posting.ts";
import { CHANNEL, PHOTO_CREDIT } from "./signs.ts";
import { runAt } from "./starts.ts";

/** Other stories that a page lists below one: 往期推荐, and a line for each. */

/** Shorter lines can't be a story's paragraph. */
const STORY = 36;

/** Where the last line stands that must be a story's. */
export const lastStoryLine = (lines: readonly Line[]): number =>
  lines.findLastIndex(({ text }) => text.length >= STORY || PHOTO_CREDIT.test(text) || /。$/u.test(text));

/** What a list says of the short lines that stand together below it. */
interface Links {
  /** How many of them are the list's: all, or those above a channel's name or the last gap. */
  readonly count: number;
  /** True where all are, so that the list may go on. */
  readonly all: boolean;
}

/** The links that the run of short lines here begins with. */
export const linksAt = (lines: readonly Line[], at: number): Links => {
  const {
    heads,
    below: [next],
  } = runAt(lines, at);
  const whole = { count: heads.length, all: true };
  const headsStory =
    next &&
    !isClipped(next.text) &&
    (!isShort(next.text) || isBylineLine(next.text) || postingOf(next.text) !== undefined);
  if (!headsStory) return whole;
  const channel = heads.findLastIndex((one) => CHANNEL.test(one));
  if (channel >= 0 && channel < heads.length - 1) return { count: channel + 1, all: false };
  const gap = heads.findLastIndex((_, i) => i > 0 && lines[at + i]?.gap);
  return { count: gap > 0 ? gap : heads.length - 1, all: false };
};
