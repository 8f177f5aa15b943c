import { POLICY_TITLE } from "../../lexicons/initiatives.ts";
import { findAll } from "../search.ts";
import type { InitiativeLedger } from "./ledger.ts";

/** 《…》: a policy where it governs, else a work. Newspapers are organizations. */
export const readTitles = (ledger: InitiativeLedger): void => {
  for (const match of findAll(ledger.text, /《([^《》\n]{2,60})》/gu)) {
    const [whole, title = ""] = match;
    const [start, end] = [match.index, match.index + whole.length];
    const body = ledger.taken.some(
      ({ draft, start: from }) => draft.type === "Organization" && from === start,
    );
    if (body || isToldInFull(ledger, title, start, end)) continue;
    // 以《…》为题作讲座: what was spoken about.
    if (
      ledger.text[start - 1] === "以" &&
      /^为(?:主?题|内容)[^，。]{0,4}(?:作|讲|授|开展|进行)/u.test(ledger.text.slice(end, end + 8))
    )
      continue;
    ledger.add(
      title.replace(DRAFT_OF, ""),
      POLICY_TITLE.test(title) ? "POLICY" : "WORK",
      start,
      end,
      "initiative/title",
    );
  }
};

/** 《…方案（讨论稿）》: the same document before it was passed. */
const DRAFT_OF = /[（(](?:讨论稿|送审稿|审议稿|征求意见稿)[）)]$/u;

/** 《意见》 behind 《关于某事的意见》: the document of that kind told before. */
const isToldInFull = (ledger: InitiativeLedger, title: string, start: number, end: number): boolean => {
  if (title.length > 4) return false;
  const told = ledger.mentions.findLast(
    ({ draft }) => draft.name.length > title.length + 4 && draft.name.endsWith(title),
  );
  if (told) ledger.mention(told.draft, start, end, "initiative/short-title");
  return told !== undefined;
};
