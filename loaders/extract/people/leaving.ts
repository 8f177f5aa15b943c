import { findAll } from "../search.ts";
import type { PostBodies } from "./bodies.ts";
import type { PeopleLedger } from "./ledger.ts";
import { freeNames, type ListedName } from "./lists.ts";
import { officeAt } from "./offices.ts";
import { LEAVES, LEAVES_GOES_ON, POST_ENDS } from "./turns.ts";

/** Who is told to leave which office. */
export interface Leaving {
  readonly names: readonly ListedName[];
  readonly office: NonNullable<ReturnType<typeof officeAt>>;
  readonly start: number;
}

/** 免去甲的某局局长职务、乙的某委主任职务, 丙不再担任: all who leave an office, in the order of the text. */
export const leavingIn = (ledger: PeopleLedger, bodies: PostBodies): readonly Leaving[] => {
  const all: Leaving[] = [];
  let read = 0;
  for (const match of findAll(ledger.text, LEAVES)) {
    // Of a row that was read to its end nothing is read again.
    if (match.index < read) continue;
    const row = rowFrom(match, ledger, bodies);
    all.push(...row);
    read = row.at(-1)?.office.end ?? read;
  }
  return all;
};

/** Those who leave one after the other, from the first on. */
const rowFrom = (
  first: RegExpMatchArray & { readonly index: number },
  ledger: PeopleLedger,
  bodies: PostBodies,
): readonly Leaving[] => {
  const row: Leaving[] = [];
  for (let match: typeof first | null = first; match; ) {
    const office = officeAt(ledger, bodies, match.index + match[0].length);
    const names = office && freeNames(ledger, match.index, match[0], match.slice(1).find(Boolean) ?? "");
    if (!names || (match !== first && !endsPost(ledger.text, office.end))) break;
    row.push({ names, office, start: match.index });
    // 不再担任甲, 辞去乙: whose posts follow keep them.
    if (!first[0].includes("免去")) break;
    LEAVES_GOES_ON.lastIndex = office.end;
    match = LEAVES_GOES_ON.exec(ledger.text);
  }
  return row;
};

const endsPost = (text: string, offset: number): boolean => {
  POST_ENDS.lastIndex = offset;
  return POST_ENDS.test(text);
};
