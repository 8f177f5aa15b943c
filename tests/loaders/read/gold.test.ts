import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readPage } from "../../../loaders/read/index.ts";

/** Pages with gold beside the checkout; a clone without them skips this file. */
const SHARED = resolve(import.meta.dirname, "../../../../shared");
const PAGES = existsSync(SHARED)
  ? ["pages", "madeup"].flatMap((folder) =>
      readdirSync(join(SHARED, folder))
        .filter((file) => file.endsWith(".txt"))
        .map((file) => ({
          file,
          text: join(SHARED, folder, file),
          gold: join(SHARED, folder === "pages" ? "gold" : folder, file.replace(".txt", ".json")),
        })),
    )
  : [];

interface Gold {
  readonly articles: readonly {
    readonly key: string;
    readonly title: string;
    readonly altTitles?: readonly string[];
    readonly date: string | null;
    readonly note?: string;
  }[];
  readonly relations: readonly {
    readonly type: string;
    readonly from: string;
    readonly to: string;
    readonly required?: boolean;
  }[];
}

const norm = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[\s“”"'‘’《》〈〉「」『』()[\]【】·•,、。:;!?—–-]/gu, "")
    .toLowerCase();
const bigrams = (text: string): Set<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)));
const similarity = (a: string, b: string): number => {
  if (a === b) return 1;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= 4 && long.includes(short) && short.length / long.length >= 0.5) return 0.9;
  const [x, y] = [bigrams(a), bigrams(b)];
  return (2 * [...x].filter((one) => y.has(one)).length) / (x.size + y.size || 1);
};

if (PAGES.length === 0)
  describe("gold pages", () => {
    it.skip("skipped: no gold pages beside this checkout", () => {});
  });

describe.each(PAGES)("gold page $file", ({ file, text, gold: goldPath }) => {
  const gold = JSON.parse(readFileSync(goldPath, "utf8")) as Gold;
  const page = readPage(readFileSync(text), file);
  const used = new Set<string>();
  const pairs = page.articles.map((article) => {
    const [best] = gold.articles
      .filter(({ key }) => !used.has(key))
      .map((one) => ({
        one,
        score: Math.max(
          ...[one.title, ...(one.altTitles ?? [])].map((title) =>
            similarity(norm(article.title), norm(title)),
          ),
        ),
      }))
      .sort((a, b) => b.score - a.score);
    const match = best && best.score >= 0.75 ? best.one : undefined;
    if (match) used.add(match.key);
    return { article, match };
  });

  it("finds every article and none too many", () => {
    expect(pairs.filter(({ match }) => !match).map(({ article }) => article.title)).toEqual([]);
    expect(gold.articles.filter(({ key }) => !used.has(key))).toEqual([]);
  });

  it("gives no wrong date", () => {
    const wrong = pairs.flatMap(({ article, match }) => {
      if (!article.date || !match || match.date === article.date.iso) return [];
      // Gold leaves some spans of days open ("not asked"): their first day is what the ontology says.
      if (match.date === null && /not asked/u.test(match.note ?? "")) return [];
      return [`${article.title}: ${article.date.iso} for ${match.date}`];
    });
    expect(wrong).toEqual([]);
  });

  it("misses no author and adds none, each where the text names it", () => {
    for (const { article, match } of pairs) {
      const bare = (name: string) => name.replace(/\(.*/u, "");
      const wrote = gold.relations.filter((one) => one.type === "WROTE" && one.to === match?.key);
      const ours = article.authors.map(({ name }) => name);
      expect(ours).toEqual(
        expect.arrayContaining(
          wrote.filter(({ required }) => required !== false).map(({ from }) => bare(from)),
        ),
      );
      expect(wrote.map(({ from }) => bare(from))).toEqual(expect.arrayContaining(ours));
      for (const { name, start, end } of article.authors) expect(article.text.slice(start, end)).toBe(name);
    }
  });
});
