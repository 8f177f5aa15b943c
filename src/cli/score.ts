import { readdir, readFile, stat } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { reasonOf } from "../../loaders/files.ts";
import type { OwnEntry } from "../../loaders/lexicons/own.ts";
import { type FileReport, type LoadOptions, loadFiles } from "../../loaders/load.ts";
import { buildApiSchema } from "../api/schema.ts";
import { answer } from "../ask/run.ts";
import { GazetteError } from "../domain/errors.ts";
import type { ExportRecord, GraphStore } from "../graph/port.ts";
import { type Gold, type GoldQuestion, parseGold } from "../score/gold.ts";
import { readGraph } from "../score/graph.ts";
import { type Judged, judgeAnswers } from "../score/questions.ts";
import { poolScores, type Score, scoreGraph } from "../score/score.ts";
import { askOf } from "./ask.ts";
import { withGraph } from "./graph.ts";
import { readLexicon } from "./load.ts";
import { type Output, write } from "./output.ts";
import { printFindings, printQuestions, printScore } from "./score-print.ts";

/** Flags of `gazette score` as they are typed. */
export interface ScoreFlags {
  readonly questions?: boolean;
  readonly json?: boolean;
  readonly misses?: boolean;
  readonly lexicon?: string;
}

export type Questions = Readonly<Record<"zh" | "en", readonly Judged[]>>;

/** A page with its gold, and how well it was read. */
export interface PageScore {
  readonly page: string;
  readonly score: Score;
  readonly questions: Questions;
}

/** Measures pages against their gold and prints the figures, pooled where there are several. */
export const scorePaths = async (
  goldPath: string,
  pagePath: string,
  { questions = false, json = false, misses = false, lexicon }: ScoreFlags,
  { out }: Output,
): Promise<void> => {
  const own = lexicon === undefined ? [] : readLexicon(lexicon);
  const scores: PageScore[] = [];
  for (const { gold, page } of await pairUp(goldPath, pagePath))
    scores.push(await scorePage(gold, page, questions, own));
  const pooled = poolScores(scores.map(({ score }) => score));
  const judged = {
    zh: scores.flatMap((one) => one.questions.zh),
    en: scores.flatMap((one) => one.questions.en),
  };
  if (json) {
    const { rows, measures, findings } = pooled;
    const told = {
      rows,
      measures,
      ...(misses ? { findings } : {}),
      ...(questions ? { questions: judged } : {}),
    };
    await write(out, `${JSON.stringify({ pages: scores.map(({ page }) => page), ...told })}\n`);
    return;
  }
  await write(out, printScore(pooled));
  if (questions) await write(out, printQuestions(judged, misses));
  if (misses) for (const { page, score } of scores) await write(out, printFindings(page, score));
};

/**
 * Each gold with its page: one gold and one page as they are given, those of folders by the gold's `page` or by the
 * same name. Throws GazetteError("BAD_INPUT") where a gold has no page, or is none.
 */
export const pairUp = async (
  goldPath: string,
  pagePath: string,
): Promise<readonly { readonly gold: Gold; readonly page: string }[]> => {
  const folders = { gold: await filesIn(goldPath), page: await filesIn(pagePath) };
  const files = folders.gold?.filter((file) => extname(file) === ".json") ?? [goldPath];
  if (files.length === 0) throw new GazetteError("BAD_INPUT", `${goldPath}: no gold files (*.json)`);
  return Promise.all(
    files.map(async (file) => {
      const gold = parseGold(await readFile(file, "utf8"), file);
      const stem = basename(file, ".json");
      const pages = folders.page ?? [pagePath];
      const page =
        pages.find((one) => basename(one) === basename(gold.page)) ??
        pages.find((one) => one !== file && basename(one, extname(one)) === stem) ??
        (folders.gold || folders.page ? undefined : pagePath);
      if (page === undefined)
        throw new GazetteError(
          "BAD_INPUT",
          `${file}: its page ${gold.page} is not in ${pagePath}; name the page, or a folder that holds it`,
        );
      return { gold, page };
    }),
  );
};

/** Files of a folder by name; undefined for a file. */
const filesIn = async (path: string): Promise<readonly string[] | undefined> => {
  try {
    if (!(await stat(path)).isDirectory()) return undefined;
    return (await readdir(path)).sort().map((name) => join(path, name));
  } catch (error) {
    throw new GazetteError("BAD_INPUT", `${path}: ${reasonOf(error as NodeJS.ErrnoException)}`, {
      cause: error,
    });
  }
};

/** Reads a page into a scratch graph and measures it; `ask` puts the gold's questions to it too. */
export const scorePage = (
  gold: Gold,
  page: string,
  ask: boolean,
  lexicon: readonly OwnEntry[] = [],
): Promise<PageScore> =>
  withPage(page, { publication: gold.publication, lexicon }, async (store) => ({
    page: basename(page),
    score: scoreGraph(gold, readGraph(await recordsOf(store))),
    questions: {
      zh: ask ? await judge(gold.questions, "zh", store) : [],
      en: ask ? await judge(gold.questions, "en", store) : [],
    },
  }));

/** Uses a scratch graph that holds one page, read as `gazette load --publication` reads it. */
export const withPage = async <T>(
  path: string,
  options: Pick<LoadOptions, "publication" | "lexicon">,
  use: (store: GraphStore) => Promise<T>,
): Promise<T> => {
  const reports: FileReport[] = [];
  return withGraph("sqlite::memory:", async (store) => {
    await loadFiles([{ path, source: basename(path) }], store, {
      ...options,
      threads: 1,
      onFile: (report) => void reports.push(report),
    });
    const unread = reports.find(({ status }) => status !== "LOADED");
    if (unread) throw new GazetteError("BAD_INPUT", `${path}: ${unread.reason ?? "not read"}`);
    return use(store);
  });
};

/** All that a graph's export tells. */
export const recordsOf = async (store: GraphStore): Promise<readonly ExportRecord[]> => {
  const records: ExportRecord[] = [];
  for await (const record of store.stream()) records.push(record);
  return records;
};

const judge = async (
  questions: readonly GoldQuestion[],
  language: "zh" | "en",
  store: GraphStore,
): Promise<readonly Judged[]> => {
  const schema = buildApiSchema();
  const answers: (readonly string[])[] = [];
  for (const question of questions)
    answers.push((await answer(schema, askOf(store), { question: question[language] })).answers);
  return judgeAnswers(questions, language, answers);
};
