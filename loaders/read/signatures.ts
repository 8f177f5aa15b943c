import { isNamesOnly } from "./bylines.ts";
import { endsSentence, isShort } from "./lines.ts";
import type { Reading } from "./reading.ts";
import { DATELINE } from "./signs.ts";
import { isUnderway } from "./starts.ts";

const PLACE_ALONE = /^[\p{Script=Han}]{1,9}(?:[县区市旗镇乡州盟]|街道)$/u;

/** 秦晓禾 葛一舟 on a line of their own, below a whole sentence and above the next headline. */
const signsAboveHeadline = (names: string, head: string, below: string): boolean =>
  names.split(/[\s、]+/u).length > 1 &&
  head.length >= SHORTEST_HEADLINE &&
  isShort(head) &&
  !isNamesOnly(head) &&
  below !== "";
const SHORTEST_HEADLINE = 8;

/** 秦晓禾 葛一舟, above the county whose report comes next or the next headline: takes who wrote the one before; true where they stand here. */
export const takesSignature = (page: Reading): boolean => {
  const { open, lines, at } = page;
  const [names = "", place = "", report = ""] = lines.slice(at, at + 3).map(({ text }) => text);
  // 温泉县 is a place, whatever name it could be.
  if (!open || !isUnderway(open) || !isNamesOnly(names) || PLACE_ALONE.test(names)) return false;
  if (!(PLACE_ALONE.test(place) && DATELINE.test(report)) && !signsAboveHeadline(names, place, report))
    return false;
  if (!endsSentence(open.paragraphs.at(-1) ?? "")) return false;
  open.paragraphs.push(names);
  open.closed = true;
  page.at += 1;
  return true;
};
