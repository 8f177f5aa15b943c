import { GazetteError } from "../../src/domain/errors.ts";
import { ENUMS } from "../../src/domain/ontology.ts";
import { Fields, parseJson } from "../../src/json/fields.ts";
import { toSimplified } from "../script.ts";
import type { Gazetteer } from "./gazetteer.ts";

/** What a user may add to the lexicons: the sort of the word, and what its kind may be ([] where it has none). */
const SORTS = {
  agency: Object.keys(ENUMS.OrganizationKind),
  place: Object.keys(ENUMS.PlaceLevel),
  person: [],
  title: [],
  role: [],
  suffix: Object.keys(ENUMS.OrganizationKind),
  event: Object.keys(ENUMS.EventKind),
  initiative: Object.keys(ENUMS.InitiativeKind),
  launching: Object.keys(ENUMS.LaunchRole),
  organizing: Object.keys(ENUMS.OrganizerRole),
  attending: Object.keys(ENUMS.AttendanceRole).filter((role) => role !== "INSPECTOR"),
  winning: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type EntrySort = keyof typeof SORTS;
const SORT_NAMES = Object.keys(SORTS) as EntrySort[];

/** A user's own entry of a lexicon. Plain data, so that it can be handed to workers. */
export interface OwnEntry {
  readonly sort: EntrySort;
  readonly name: string;
  /** Kind, level or role, by the sort; "" where it has none. */
  readonly kind: string;
  /** Code of the division in which an agency or a place lies. */
  readonly within?: string;
  /** A division's own code. */
  readonly code?: string;
  readonly aliases: readonly string[];
}

/** Columns of an entry in CSV; those behind the name may be left out. */
const COLUMNS = ["sort", "name", "kind", "within", "code", "aliases"] as const;
/** Levels of divisions, which have codes. */
const CODED = ["PROVINCE", "CITY", "COUNTY", "TOWNSHIP"];

/**
 * Reads a user's lexicon: a JSON list of entries, or one entry a line as `sort,name,kind,within,code,aliases` (aliases
 * parted by /, lines that start with # are comments). Throws GazetteError("BAD_INPUT") that names file, entry or line,
 * and field.
 */
export const parseLexicon = (text: string, file: string, gazetteer: Gazetteer): readonly OwnEntry[] =>
  (/^\uFEFF?\s*[[{]/u.test(text) ? fromJson(text, file) : fromCsv(text, file)).map((fields) =>
    entryOf(fields, gazetteer),
  );

const fromJson = (text: string, file: string): readonly Fields[] => {
  const entries = parseJson(text, file);
  if (!Array.isArray(entries))
    throw new GazetteError(
      "BAD_INPUT",
      `${file}: give a list of entries, such as [{"sort": "title", "name": "署长"}]`,
    );
  return entries.map((value, i) => new Fields(value, `${file}, entry ${i + 1}`));
};

const fromCsv = (text: string, file: string): readonly Fields[] =>
  text
    .replace(/^\uFEFF/u, "")
    .split(/\r?\n/u)
    .flatMap((line, i) => {
      if (!line.trim() || line.trim().startsWith("#")) return [];
      const cells = line.split(/[,，\t]/u).map((cell) => cell.trim());
      const at = `${file}, line ${i + 1}`;
      const values = Object.fromEntries(COLUMNS.map((column, c) => [column, cells[c] || undefined]));
      const fields = new Fields({ ...values, aliases: values.aliases?.split("/").filter(Boolean) }, at);
      if (cells.length > COLUMNS.length) fields.refuse("", `too many columns; write ${COLUMNS.join(",")}`);
      return [fields];
    });

const entryOf = (fields: Fields, gazetteer: Gazetteer): OwnEntry => {
  const unknown = fields.names().find((name) => !COLUMNS.some((column) => column === name));
  if (unknown !== undefined) fields.refuse(unknown, `no such field; an entry has ${COLUMNS.join(", ")}`);
  const sort = fields.oneOf("sort", SORT_NAMES);
  const name = toSimplified(fields.text("name").trim());
  if (name.length < 2) fields.refuse("name", "give at least two characters");
  const kind = kindOf(fields, sort);
  const code = codeOf(fields, sort, kind);
  const within = withinOf(fields, sort, gazetteer) ?? parentOf(code, gazetteer);
  if (sort === "place" && within === undefined && !["REGION", "COUNTRY", "PROVINCE"].includes(kind))
    fields.refuse("within", "give the division in which the place lies");
  const aliases = fields.texts("aliases").map((alias) => toSimplified(alias.trim()));
  if (aliases.length > 0 && sort !== "agency" && sort !== "place")
    fields.refuse("aliases", "only an agency or a place has aliases; give each word an entry of its own");
  return {
    sort,
    name,
    kind,
    ...(within === undefined ? {} : { within }),
    ...(code === undefined ? {} : { code }),
    aliases,
  };
};

const kindOf = (fields: Fields, sort: EntrySort): string => {
  const kinds: readonly string[] = SORTS[sort];
  if (kinds.length > 0) return fields.oneOf("kind", kinds);
  if (fields.has("kind")) fields.refuse("kind", `an entry of sort ${sort} has none`);
  return "";
};

const codeOf = (fields: Fields, sort: EntrySort, kind: string): string | undefined => {
  const coded = sort === "place" && CODED.includes(kind);
  const code = fields.optionalText("code");
  if (!coded && code !== undefined) fields.refuse("code", "only a division has a code");
  if (coded && !/^\d{6}(?:\d{3})?$/.test(code ?? ""))
    fields.refuse("code", "give the division's code: six digits, nine for a township");
  return code;
};

const withinOf = (fields: Fields, sort: EntrySort, gazetteer: Gazetteer): string | undefined => {
  const told = fields.optionalText("within");
  if (told === undefined) return undefined;
  if (sort !== "agency" && sort !== "place") fields.refuse("within", `an entry of sort ${sort} has none`);
  const byCode = gazetteer.byCode(told);
  if (byCode) return byCode.code;
  const named = gazetteer.named(toSimplified(told)).filter(({ name }) => name === toSimplified(told));
  const [division] = named;
  if (!division) fields.refuse("within", `no division is called ${told}; give its official name or its code`);
  if (named.length > 1)
    fields.refuse(
      "within",
      `several divisions are called ${told}; give a code: ${named.map((one) => `${one.code} ${gazetteer.fullName(one)}`).join(", ")}`,
    );
  return division.code;
};

/** The division above a code, by its digits. */
const parentOf = (code: string | undefined, gazetteer: Gazetteer): string | undefined =>
  code === undefined
    ? undefined
    : [code.slice(0, 6), `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`].find(
        (one) => one !== code && gazetteer.byCode(one),
      );
