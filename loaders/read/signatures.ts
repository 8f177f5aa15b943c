import { isNamesOnly } from "./bylines.ts";
import { endsSentence } from "./lines.ts";
import type { Reading } from "./reading.ts";
import { DATELINE } from "./signs.ts";
import { isUnderway } from "./starts.ts";

const PLACE_ALONE = /^[\p{Script=Han}]{1,9}(?:[县区市旗镇乡州盟]|街道)$/u;

/** 秦晓禾 葛一舟, above the county whose report comes next: takes who wrote the one before; true where they stand here. */
export const takesSignature = (page: Reading): boolean => {
  const { open, lines, at } = page;
  const [names = "", place = "", report = ""] = lines.slice(at, at + 3).map(({ text }) => text);
  if (!open || !isUnderway(open) || !isNamesOnly(names)) return false;
  if (!PLACE_ALONE.test(place) || !DATELINE.test(report)) return false;
  if (!endsSentence(open.paragraphs.at(-1) ?? "")) return false;
  open.paragraphs.push(names);
  open.closed = true;
  page.at += 1;
  return true;
};
