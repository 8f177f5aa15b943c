import type {
  EnumValue,
  EventKind,
  InitiativeKind,
  OrganizationKind,
  PlaceLevel,
} from "../../src/domain/ontology.ts";
import { buildScanner, type Hit } from "../extract/scanner.ts";
import { EVENT_HEADS } from "./events.ts";
import { HONOR_VERBS, INITIATIVE_HEADS, LAUNCH_VERBS } from "./initiatives.ts";
import { SUFFIXES } from "./organizations.ts";
import type { EntrySort, OwnEntry } from "./own.ts";
import { POSTS, ROLES } from "./titles.ts";
import { ATTENDANCE, LAUNCHING, ORGANIZING } from "./verbs.ts";

export type Scan<T> = (text: string) => readonly Hit<T>[];
type AttendingRole = Exclude<EnumValue<"AttendanceRole">, "INSPECTOR">;

/** The words that the rules look for: those of the tables and the user's own. */
export interface Words {
  /** Bodies, places and people that only the user knows, under all their names. */
  readonly agencies: Scan<OwnEntry & { readonly kind: OrganizationKind }>;
  readonly places: Scan<OwnEntry & { readonly kind: PlaceLevel }>;
  readonly people: Scan<OwnEntry>;
  readonly suffixes: Scan<OrganizationKind>;
  readonly titles: Scan<"POST" | "ROLE">;
  readonly eventHeads: Scan<EventKind>;
  /** The user's own alone: verbs, which end a name to their right, and heads, which take a quotation with them. */
  readonly ownVerbs: ReadonlySet<string>;
  readonly ownEventHeads: Scan<EventKind>;
  readonly initiativeHeads: Scan<InitiativeKind>;
  /** The longest first. */
  readonly initiativeKinds: ReadonlyMap<string, InitiativeKind>;
  /** Verbs in front of an initiative's name, and what they say of an agent. */
  readonly launchVerbs: Scan<true>;
  readonly isLaunchVerb: (word: string) => boolean;
  readonly launching: Scan<EnumValue<"LaunchRole">>;
  readonly organizing: Scan<EnumValue<"OrganizerRole">>;
  readonly attending: Scan<AttendingRole>;
  readonly honorVerbs: RegExp;
}

const VERBS: ReadonlySet<EntrySort> = new Set(["launching", "organizing", "attending", "winning"]);

/** The tables with the user's entries, which come first. Kinds of entries were checked by parseLexicon. */
export const buildWords = (own: readonly OwnEntry[]): Words => {
  const of = (sort: EntrySort) => own.filter((entry) => entry.sort === sort);
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
    suffixes: buildScanner([...SUFFIXES, ...kinds<OrganizationKind>("suffix")]),
    titles: buildScanner([
      ...[...ROLES, ...of("role").map(({ name }) => name)].map((role) => [role, "ROLE"] as const),
      ...[...POSTS, ...of("title").map(({ name }) => name)].map((post) => [post, "POST"] as const),
    ]),
    eventHeads: buildScanner([...EVENT_HEADS, ...kinds<EventKind>("event")]),
    ownVerbs: new Set(own.filter(({ sort }) => VERBS.has(sort)).map(({ name }) => name)),
    ownEventHeads: buildScanner(kinds<EventKind>("event")),
    initiativeHeads: buildScanner(initiativeKinds),
    initiativeKinds,
    launchVerbs: buildScanner([...launchVerbs].map((verb) => [verb, true] as const)),
    isLaunchVerb: (word) => launchVerbs.has(word),
    launching: buildScanner([...LAUNCHING, ...launching]),
    organizing: buildScanner([...ORGANIZING, ...kinds<EnumValue<"OrganizerRole">>("organizing")]),
    attending: buildScanner([...ATTENDANCE, ...kinds<AttendingRole>("attending")]),
    honorVerbs: withVerbs(of("winning").map(({ name }) => name)),
  };
};

const withVerbs = (own: readonly string[]): RegExp =>
  own.length === 0
    ? HONOR_VERBS
    : new RegExp(
        [...own.map((verb) => verb.replace(/[\\^$.*+?()[\]{}|/-]/gu, "\\$&")), HONOR_VERBS.source].join("|"),
        "gu",
      );
