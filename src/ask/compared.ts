import { type DocumentNode, parse, print, type SelectionNode, Kind as Syntax } from "graphql";
import { normalizeText } from "../graph/text.ts";
import { type Answer, refused } from "./answer.ts";
import type { Comparison } from "./comparison.ts";
import type { Candidate } from "./link.ts";
import { formsOf } from "./match.ts";
import type { Plan } from "./plan.ts";
import type { Language } from "./question.ts";
import type { Tried } from "./tried.ts";

/** The answer to a comparison, from the answers to its two questions for a number. */

/** What one of the questions for a number gave. */
export interface Counted {
  readonly answer: Answer;
  readonly first?: Tried | undefined;
  /** What the question names, where nothing is told of it. */
  readonly named?: readonly Candidate[];
}

/** What a plan counts, whoever it counts for. */
const shapeOf = ({ root, hops }: Plan): string =>
  JSON.stringify([
    root.by,
    "label" in root && root.label,
    root.by === "within" && [root.test.labels, root.test.kinds],
    hops.map(({ relation, roles, test }) => [relation.field, roles, test?.labels, test?.kinds]),
  ]);

/** True where the number is of what bears just this name. */
const isNamed = (name: string, root: Candidate, language: Language): boolean =>
  root.match.precision === 1 && (language === "EN" || formsOf(root.node).includes(normalizeText(name)));

const numberOf = ({ answer }: Counted): number | undefined =>
  answer.status === "ANSWERED" && answer.kind === "COUNT"
    ? Number(answer.answers[0])
    : answer.status === "EMPTY"
      ? 0
      : undefined;

/** Both queries as one, the fields told apart by names of their own. */
const joinedQuery = (queries: readonly (string | null)[]): string | null => {
  const parts = queries.flatMap((query) => (query ? [query] : []));
  const selections = parts.flatMap((query, i): readonly SelectionNode[] =>
    parse(query, { noLocation: true }).definitions.flatMap((one) =>
      one.kind === Syntax.OPERATION_DEFINITION
        ? one.selectionSet.selections.map((field) =>
            field.kind === Syntax.FIELD
              ? { ...field, alias: { kind: Syntax.NAME, value: i === 0 ? "first" : "second" } }
              : field,
          )
        : [],
    ),
  );
  if (selections.length === 0) return null;
  const document: DocumentNode = {
    kind: Syntax.DOCUMENT,
    definitions: [
      {
        kind: Syntax.OPERATION_DEFINITION,
        operation: "query" as never,
        selectionSet: { kind: Syntax.SELECTION_SET, selections },
      },
    ],
  };
  return print(document);
};

const yesNo = (yes: boolean, language: Language): string =>
  language === "EN" ? (yes ? "yes" : "no") : yes ? "是" : "否";

const EVIDENCE = 3;

/** The comparison's answer; undefined where the numbers aren't of the two that are named, or of different things. */
export const compared = (
  source: string,
  language: Language,
  { names, form, fewer }: Comparison,
  counted: readonly [Counted, Counted],
): Answer | undefined => {
  const [a, b] = counted.map(numberOf);
  if (a === undefined || b === undefined) return undefined;
  if (a === 0 && b === 0) return refused(source, language, "NO_FACT");
  const known = counted.flatMap(({ first }) => first ?? []);
  const areNamed = counted.every(({ first, named = [] }, i) =>
    (first ? [first.attempt.root] : named).some((root) => isNamed(names[i] ?? "", root, language)),
  );
  if (!areNamed || new Set(known.map(({ attempt: { plan } }) => shapeOf(plan))).size > 1) return undefined;
  const called = counted.map(({ first }, i) => first?.attempt.root.node.name ?? names[i] ?? "");
  const numbers = `${called[0]} ${a}${language === "ZH" ? "个," : ", "}${called[1]} ${b}${language === "ZH" ? "个" : ""}`;
  const isFirst = fewer ? a < b : a > b;
  const winners = a === b ? called : [called[isFirst ? 0 : 1] ?? ""];
  const answers = form === "YES_NO" ? [yesNo(isFirst, language)] : winners;
  return {
    question: source,
    status: "ANSWERED",
    kind: form === "YES_NO" ? "YES_NO" : "LIST",
    answers,
    text: textOf(language, answers, numbers, form === "WHICH" && a === b),
    evidence: counted.flatMap(({ answer }) => answer.evidence.slice(0, EVIDENCE)),
    confidence: Math.min(...counted.map(({ answer }) => answer.confidence ?? 1)),
    query: joinedQuery(counted.map(({ answer }) => answer.query)),
    alternatives: [],
  };
};

const textOf = (language: Language, answers: readonly string[], numbers: string, even: boolean): string => {
  if (language === "ZH") return even ? `一样多:${numbers}。` : `${answers.join("、")}:${numbers}。`;
  return even ? `As many: ${numbers}.` : `${answers.join(", ")}: ${numbers}.`;
};
