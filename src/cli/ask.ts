import { readFile } from "node:fs/promises";
import { checkArgs } from "../api/check.ts";
import { buildApiSchema } from "../api/schema.ts";
import type { Answer } from "../ask/answer.ts";
import { answer } from "../ask/run.ts";
import { GazetteError } from "../domain/errors.ts";
import type { GraphStore } from "../graph/port.ts";
import type { Ask } from "../query/run.ts";
import { type Output, write } from "./output.ts";

export interface AskFlags {
  readonly json?: boolean;
  readonly batch?: string;
  readonly home?: string;
  readonly language?: "zh" | "en";
}

const TIMEOUT_MS = 10_000;

/** A question's own time limit, and the store that answers it. */
export const askOf = (store: GraphStore): Ask => {
  const deadline = performance.now() + TIMEOUT_MS;
  return {
    store,
    options: () => ({ timeoutMs: Math.max(1, Math.ceil(deadline - performance.now())) }),
    extras: new Map(),
    check: checkArgs,
  };
};

/** Answers one question, or each line of a file, and prints the answers. */
export const askQuestions = async (
  question: string | undefined,
  { json, batch, home, language }: AskFlags,
  store: GraphStore,
  { out }: Output,
): Promise<void> => {
  const questions = await questionsOf(question, batch);
  const schema = buildApiSchema();
  for (const asked of questions) {
    const given = await answer(schema, askOf(store), {
      question: asked,
      home,
      language: language === undefined ? undefined : language === "zh" ? "ZH" : "EN",
    });
    await write(out, json || batch !== undefined ? `${JSON.stringify(given)}\n` : forPeople(given));
  }
};

const questionsOf = async (
  question: string | undefined,
  batch: string | undefined,
): Promise<readonly string[]> => {
  if ((question === undefined) === (batch === undefined))
    throw new GazetteError(
      "BAD_USAGE",
      "ask: give one question (gazette ask '谁主持了会议?') or a file of questions (--batch FILE)",
    );
  if (batch === undefined) return [question ?? ""];
  try {
    // Each line has its answer, empty ones too, so that the lines of both correspond.
    return (await readFile(batch, "utf8")).replace(/\r?\n$/, "").split(/\r?\n/);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const says = code === "ENOENT" ? "there is no such file" : "it can't be read";
    throw new GazetteError("BAD_USAGE", `--batch ${batch}: ${says}`, { cause: error });
  }
};

const forPeople = (given: Answer): string => {
  const evidence = given.evidence.map(
    ({ text, article, date }) => `  “${text.trim()}” (${article}${date ? `, ${date}` : ""})\n`,
  );
  const alternatives = given.alternatives.map((one) => `  ${one}\n`);
  return [`${given.text}\n`, ...alternatives, ...evidence].join("");
};
