import { furnitureAt } from "./furniture.ts";
import { isBriefHeading, isPhotoHeading, isShort, type Line } from "./lines.ts";
import { isMasthead } from "./masthead.ts";
import { opensReport, runAt, SIGNATURE } from "./starts.ts";

/** What bodies have printed between the stories: a heading such as 公告, and a few lines below it. */

const HEADING =
  /^(?:公 ?告|通 ?告|通 ?知|启 ?事|更 ?正|声 ?明|敬告读者|停[电水气](?:公告|信息|通知|预告)|(?:招聘|招租|拍卖|遗失|寻人|注销)(?:公告|启事|声明))$/u;
const MOST_LINES = 10;
/** Where no story begins below: the heading, and what stands under it. */
const SHORTEST = 2;

/** How many lines from here on are a notice, up to the next story; 0 where none begins here. */
export const noticeLength = (lines: readonly Line[], at: number): number => {
  if (!HEADING.test(lines[at]?.text ?? "")) return 0;
  const end = Math.min(lines.length, at + MOST_LINES);
  for (let next = at + 1; next < end; next++) if (endsNotice(lines, next)) return next - at;
  return Math.min(SHORTEST, lines.length - at);
};

const endsNotice = (lines: readonly Line[], at: number): boolean => {
  const { text, heading } = lines[at] as Line;
  // Who gives notice signs it.
  if (SIGNATURE.test(text)) return false;
  if (heading > 0 || isMasthead(text) || isBriefHeading(text) || isPhotoHeading(text)) return true;
  if (furnitureAt(lines, at, "between") === "credits") return true;
  if (opensReport(text)) return true;
  const run = isShort(text) ? runAt(lines, at) : undefined;
  return run !== undefined && (run.author !== undefined || opensReport(run.below[0]?.text ?? ""));
};
