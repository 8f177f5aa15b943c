import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Gold, parseGold } from "../../src/score/gold.ts";

/** Pages with their gold that lie beside the checkout, where they do. */
export const shared = join(import.meta.dirname, "../../../shared");

export interface GoldPage {
  readonly name: string;
  /** Path of the page and of its gold. */
  readonly page: string;
  readonly file: string;
  readonly gold: Gold;
}

const FOLDERS = {
  real: ["pages", "gold"],
  "made up": ["madeup", "madeup"],
} as const;
export type Sort = keyof typeof FOLDERS;
export const SORTS = Object.keys(FOLDERS) as Sort[];

/** The real pages, or the made-up ones; [] where the folder is absent. */
export const goldPages = (sort: Sort): readonly GoldPage[] => {
  const [pages, golds] = FOLDERS[sort].map((name) => join(shared, name)) as [string, string];
  if (!existsSync(pages) || !existsSync(golds)) return [];
  return readdirSync(pages)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => {
      const file = join(golds, name.replace(".txt", ".json"));
      return {
        name: name.replace(".txt", ""),
        page: join(pages, name),
        file,
        gold: parseGold(readFileSync(file, "utf8"), file),
      };
    });
};

/** All of both sorts. */
export const allGoldPages = (): readonly GoldPage[] => SORTS.flatMap(goldPages);
