import type { Judged } from "../score/questions.ts";
import type { Measures, Score } from "../score/score.ts";
import type { Questions } from "./score.ts";

/** What `gazette score` prints for people. */

const figure = (value: number): string => value.toFixed(3).padStart(7);
const share = ([right, of]: readonly number[]): string =>
  `${right}/${of}${of ? ` (${((right ?? 0) / of).toFixed(3)})` : ""}`;

/** The table of types and relations, then what else is measured. */
export const printScore = ({ rows, measures }: Score): string => {
  const head = `${"".padEnd(16)}${"P".padStart(7)}${"R".padStart(7)}${"F1".padStart(7)}   right/given  found/required\n`;
  const lines = Object.entries(rows).map(
    ([name, row]) =>
      `${name.padEnd(16)}${figure(row.precision)}${figure(row.recall)}${figure(row.f1)}   ${`${row.right}/${row.given}`.padEnd(13)}${row.found}/${row.required}\n`,
  );
  return [head, ...lines, ...measureLines(measures)].join("");
};

const measureLines = ({ names, roles, articles, dates, guessed, evidence }: Measures): readonly string[] => {
  const [found, asked, read] = articles;
  const [right, wrong, dated] = dates;
  return [
    `articles: ${found} of ${asked} found, ${read - found} others read\n`,
    `dates: ${right} of ${dated} right, ${wrong} wrong, ${guessed[0]} given that nothing pins\n`,
    `full names: ${share(names)}\n`,
    `roles and titles: ${share(roles)}\n`,
    `evidence word for word: ${share(evidence)}\n`,
  ];
};

/** How many questions were answered exactly, otherwise or not, and which (`all`). */
export const printQuestions = (questions: Questions, all: boolean): string =>
  (["zh", "en"] as const)
    .flatMap((language) => {
      const judged = questions[language];
      const count = (verdict: Judged["verdict"]) => judged.filter((one) => one.verdict === verdict).length;
      const line = `questions ${language}: ${count("EXACT")} of ${judged.length} exact, ${count("OTHERWISE")} answered otherwise, ${count("REFUSED")} refused\n`;
      return [line, ...(all ? judged.filter(({ verdict }) => verdict !== "EXACT").map(questionLine) : [])];
    })
    .join("");

const questionLine = ({ verdict, question, wanted, got }: Judged): string =>
  `  ${verdict === "REFUSED" ? "refused" : "other  "} ${question}\n          wanted ${wanted.join("、")}${got.length > 0 ? `\n          got    ${got.join("、")}` : ""}\n`;

const VERDICTS = { MISSING: "missing", WRONG: "wrong", ROLE: "role" } as const;

/** What is missing and wrong on a page, each with its sentence. */
export const printFindings = (page: string, { findings }: Score): string =>
  [
    `\n${page}\n`,
    ...findings.map(
      ({ verdict, row, says, sentence }) =>
        `${VERDICTS[verdict].padEnd(8)}${row}: ${says}\n${sentence ? `          “${sentence.trim()}”\n` : ""}`,
    ),
  ].join("");

/** One line a page: entities, relations, names, roles, evidence. */
export const printPageLine = (page: string, { rows, measures }: Score): string => {
  const three = (name: string) => {
    const row = rows[name];
    return row ? [row.precision, row.recall, row.f1].map((one) => one.toFixed(3)).join("/") : "-";
  };
  const part = ([right = 0, of = 0]: readonly number[]) =>
    (of > 0 ? (right / of).toFixed(3) : "-").padStart(7);
  return `${page.padEnd(12)}${three("ALL ENTITIES")}   ${three("ALL RELATIONS")}  ${part(measures.names)}${part(measures.roles)}${part(measures.evidence)}\n`;
};
