import { type PageScore, scorePage } from "../../src/cli/score.ts";
import { printPageLine, printQuestions, printScore } from "../../src/cli/score-print.ts";
import { poolScores } from "../../src/score/score.ts";
import { goldPages, SORTS } from "./shared.ts";

/** Prints how well the pages beside the checkout are read: page by page, each sort pooled, then all of them. */

const head = `${"".padEnd(12)}entities P/R/F1     relations P/R/F1      names  roles evidence\n`;

const scores: PageScore[] = [];
for (const sort of SORTS) {
  const own: PageScore[] = [];
  for (const { name, page, gold } of goldPages(sort)) {
    if (scores.length + own.length === 0) process.stdout.write(head);
    const one = await scorePage(gold, page, true);
    process.stdout.write(printPageLine(name, one.score));
    own.push(one);
  }
  if (own.length > 0) process.stdout.write(printPageLine(sort, poolScores(own.map(({ score }) => score))));
  scores.push(...own);
}
if (scores.length === 0)
  process.stdout.write("Nothing to measure: ../shared with its pages and gold is absent.\n");
else {
  const pooled = poolScores(scores.map(({ score }) => score));
  process.stdout.write(`${printPageLine("all", pooled)}\n${printScore(pooled)}`);
  const asked = (language: "zh" | "en") => scores.flatMap(({ questions }) => questions[language]);
  process.stdout.write(printQuestions({ zh: asked("zh"), en: asked("en") }, false));
}
