import { ROLE_ENDINGS } from "../../lexicons/roles.ts";
import { POSTS } from "../../lexicons/titles.ts";
import { findAll } from "../search.ts";
import type { PeopleLedger } from "./ledger.ts";
import { isPersonName } from "./names.ts";

/** Who speaks, on two lines as films print it: the name, then what somebody is, or the other way round. */

const ROLE = String.raw`[\p{Script=Han}A-Za-z\d（）()“”、·]{1,28}[${ROLE_ENDINGS}]`;
const NAME_FIRST = new RegExp(String.raw`(?<=\n)(\p{Script=Han}{2,4})\n(${ROLE})(?=\n)`, "gu");
const NAME_LAST = new RegExp(String.raw`(?<=\n)(${ROLE})\n(\p{Script=Han}{2,4})(?=\n)`, "gu");
const HELD: ReadonlySet<string> = new Set(POSTS);

/** Reads them, and the post of those whose line names a body and a title. */
export const readCards = (ledger: PeopleLedger): void => {
  for (const { 1: name = "", 2: role = "", index } of findAll(ledger.text, NAME_FIRST))
    read(ledger, name, index, role, index + name.length + 1);
  for (const { 1: role = "", 2: name = "", index } of findAll(ledger.text, NAME_LAST))
    read(ledger, name, index + role.length + 1, role, index);
};

const read = (ledger: PeopleLedger, name: string, start: number, role: string, from: number): void => {
  if (!isPersonName(name) || !ledger.free(start)) return;
  const person = ledger.mention(name, start, start + name.length, "person/card");
  const body = ledger.bodies.find(
    (one) => one.start === from && !one.anaphoric && one.end < from + role.length,
  );
  const title = role.slice((body?.end ?? 0) - from);
  if (!body || !HELD.has(title)) return;
  ledger.addPost({
    person,
    organization: body.draft,
    title,
    status: "CURRENT",
    start: Math.min(start, from),
    end: Math.max(start + name.length, from + role.length),
    rule: "post/card",
    confidence: 0.85,
  });
};
