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
    ledger.add(title, POLICY_TITLE.test(title) ? "POLICY" : "WORK", start, end, "initiative/title");
  }
};

/** 《意见》 behind 《关于某事的意见》: the document of that kind told before. */
const isToldInFull = (ledger: InitiativeLedger, title: string, start: number, end: number): boolean => {
  if (title.length > 4) return false;
  const told = ledger.mentions.findLast(
    ({ draft }) => draft.name.length > title.length + 4 && draft.name.endsWith(title),
  );
  if (told) ledger.mention(told.draft, start, end, "initiative/short-title");
  return told !== undefined;
};
