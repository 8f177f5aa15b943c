import { searchKeys, sizedKeys } from "../text.ts";

/** What the search index holds of a node's names. */
export const storedKeys = (name: string, aliases: readonly string[]): string =>
  [...searchKeys(name, aliases), ...sizedKeys(name, aliases)].join(" ");
