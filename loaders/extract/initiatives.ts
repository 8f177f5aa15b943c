import type { Kit } from "../kit.ts";
import type { Doc, Mention, Reading } from "../types.ts";
import { readBuiltZones } from "./initiatives/built-zones.ts";
import { readDesignations, readGiven } from "./initiatives/designations.ts";
import { readHonorNames } from "./initiatives/honors.ts";
import { readInForce } from "./initiatives/in-force.ts";
import { InitiativeLedger } from "./initiatives/ledger.ts";
import {
  readCalled,
  readCooperation,
  readInOneQuote,
  readListed,
  readRows,
  readSpeakingNames,
} from "./initiatives/named.ts";
import { readCounted, readObjects } from "./initiatives/objects.ts";
import { readTakenPrizes } from "./initiatives/prizes.ts";
import { readHeritage, readProducts } from "./initiatives/products.ts";
import { readListedProjects, readProjects } from "./initiatives/projects.ts";
import {
  readCampaigns,
  readDescribed,
  readQuoted,
  readRecurring,
  readSearches,
} from "./initiatives/quoted.ts";
import { readQuotedWinners } from "./initiatives/quoted-winners.ts";
import { readSeveral } from "./initiatives/several.ts";
import { readTitles } from "./initiatives/titles.ts";
import { readHeldAs, readTitlesInFront } from "./initiatives/titles-in-front.ts";
import { readTold } from "./initiatives/told-by.ts";
import { readWorks } from "./initiatives/works.ts";

/** Each takes what those before it left. */
const READERS: readonly ((ledger: InitiativeLedger) => void)[] = [
  readTitles,
  readInOneQuote,
  readHonorNames,
  readTakenPrizes,
  readGiven,
  readTitlesInFront,
  readHeldAs,
  readSearches,
  readCampaigns,
  readRecurring,
  readListed,
  readRows,
  readWorks,
  readQuoted,
  readDescribed,
  readTold,
  readSeveral,
  readCounted,
  readObjects,
  readProjects,
  readListedProjects,
  readBuiltZones,
  readDesignations,
  readQuotedWinners,
  readProducts,
  readHeritage,
  readSpeakingNames,
  readCalled,
  readCooperation,
];

/** All initiatives that an article names: quoted, in 《》, honours won, projects, and unquoted objects of launching verbs. */
export const findInitiatives = (doc: Doc, reading: Reading, kit: Kit): readonly Mention[] => {
  const ledger = new InitiativeLedger(doc, reading, kit);
  for (const read of READERS) read(ledger);
  ledger.readAgain();
  readInForce(ledger);
  return ledger.mentions.sort((a, b) => a.start - b.start);
};
