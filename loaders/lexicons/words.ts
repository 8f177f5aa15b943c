import type {
  EnumValue,
  EventKind,
  InitiativeKind,
  OrganizationKind,
  PlaceLevel,
} from "../../src/domain/ontology.ts";
import { buildScanner, buildScanners, type Scan, type Scans } from "../extract/scanner.ts";
import { ATTENDANCE, type Attending } from "./attending.ts";
import { EVENT_HEADS, FRAMED_HEADS } from "./events.ts";
import { HONOR_VERBS, INITIATIVE_HEADS, LAUNCH_VERBS } from "./initiatives.ts";
import { CENTRAL, SUFFIXES } from "./organizations.ts";
import type { EntrySort, OwnEntry } from "./own.ts";
import { COUNTRIES, FOREIGN_CITIES, REGIONS } from "./places.ts";
import { ROLES } from "./roles.ts";
import { NATURE, SITE_HEADS, ZONE_HEADS } from "./sites.ts";
import { POSTS } from "./titles.ts";
import { LAUNCHING, ORGANIZING } from "./verbs.ts";

/** Words that articles are searched for as a whole, with what they stand for. */
interface ArticleWords {
  /** Mountains, waters and roads, regions, countries and their cities, bodies of the centre. */
  readonly nature: true;
  readonly wide: "REGION" | "COUNTRY" | "CITY";
  readonly central: OrganizationKind;
  /** What names of zones and sites end with, and those of bodies. */
  readonly siteHeads: "ZONE" | "SITE";
  readonly suffixes: OrganizationKind;
  readonly titles: "POST" | "ROLE";
  readonly eventHeads: EventKind;
  /** Those that name one where a verb holds it. */
  readonly framedHeads: EventKind;
  /** The user's own alone, which take a quotation with them. */
  readonly ownEventHeads: EventKind;
  readonly initiativeHeads: InitiativeKind;
  /** Verbs in front of an initiative's name. */
  readonly launchVerbs: true;
}

/** Verbs that sentences are searched for, and what they say of an agent. */
interface SentenceWords {
  readonly launching: EnumValue<"LaunchRole">;
  readonly organizing: EnumValue<"OrganizerRole">;
  readonly attending: Attending;
}

/** The words that the rules look for: those of the tables and the user's own. */
export interface Words extends Scans<ArticleWords>, Scans<SentenceWords> {
  /** Bodies, places and people that only the user knows, under all their names. */
  readonly agencies: Scan<OwnEntry & { readonly kind: OrganizationKind }>;
  readonly places: Scan<OwnEntry & { readonly kind: PlaceLevel }>;
  readonly people: Scan<OwnEntry>;
  /** The user's own verbs, which end a name to their right. */
  readonly ownVerbs: ReadonlySet<string>;
  /** The longest first. */
  readonly initiativeKinds: ReadonlyMap<string, InitiativeKind>;
  readonly isLaunchVerb: (word: string) => boolean;
  readonly honorVerbs: RegExp;
}

const VERBS: ReadonlySet<EntrySort> = new Set(["launching", "organizing", "attending", "winning"]);

/** The tables with the user's entries, which come first. Kinds of entries were checked by parseLexicon. */
export const buildWords = (own: readonly OwnEntry[]): Words => {
  const of = (sort: EntrySort) => own.filter((entry) => entry.sort === sort);
  const names = (sort: EntrySort) => of(sort).map(({ name }) => name);
  const kinds = <K extends string>(sort: EntrySort) =>
    of(sort).map(({ name, kind }) => [name, kind as K] as const);
  const named = (entries: readonly OwnEntry[]) =>
    buildScanner(
      entries.flatMap((entry) => [entry.name, ...entry.aliases].map((name) => [name, entry] as const)),
    );
  const launching = kinds<EnumValue<"LaunchRole">>("launching");
  const launchVerbs = new Set([...LAUNCH_VERBS, ...launching.map(([word]) => word)]);
  const initiativeKinds = new Map(
    [...new Map([...INITIATIVE_HEADS, ...kinds<InitiativeKind>("initiative")])].sort(
      ([a], [b]) => b.length - a.length,
    ),
  );
  return {
    agencies: named(of("agency")) as Words["agencies"],
    places: named(of("place").filter(({ code }) => code === undefined)) as Words["places"],
    people: named(of("person")),
    ...buildScanners<ArticleWords>({
      nature: each(NATURE, true),
      wide: [...each(REGIONS, "REGION"), ...each(COUNTRIES, "COUNTRY"), ...each(FOREIGN_CITIES, "CITY")],
      central: CENTRAL,
      siteHeads: [...each(ZONE_HEADS, "ZONE"), ...each(SITE_HEADS, "SITE")],
      suffixes: [...SUFFIXES, ...kinds<OrganizationKind>("suffix")],
      titles: [...each([...ROLES, ...names("role")], "ROLE"), ...each([...POSTS, ...names("title")], "POST")],
      eventHeads: [...EVENT_HEADS, ...kinds<EventKind>("event")],
      framedHeads: FRAMED_HEADS,
      ownEventHeads: kinds<EventKind>("event"),
      initiativeHeads: initiativeKinds,
      launchVerbs: each([...launchVerbs], true),
    }),
    ...buildScanners<SentenceWords>({
      launching: [...LAUNCHING, ...launching],
      organizing: [...ORGANIZING, ...kinds<EnumValue<"OrganizerRole">>("organizing")],
      attending: [
        ...ATTENDANCE,
        ...kinds<Attending["role"]>("attending").map(
          ([word, role]) => [word, { role, scope: "ANY" }] as const,
        ),
      ],
    }),
    ownVerbs: new Set(own.filter(({ sort }) => VERBS.has(sort)).map(({ name }) => name)),
    initiativeKinds,
    isLaunchVerb: (word) => launchVerbs.has(word),
    honorVerbs: withVerbs(names("winning")),
  };
};

const each = <const T>(words: readonly string[], value: T): readonly (readonly [string, T])[] =>
  words.map((word) => [word, value]);

const withVerbs = (own: readonly string[]): RegExp =>
  own.length === 0
    ? HONOR_VERBS
    : new RegExp(
        [...own.map((verb) => verb.replace(/[\\^$.*+?()[\]{}|/-]/gu, "\\$&")), HONOR_VERBS.source].join("|"),
        "gu",
      );
