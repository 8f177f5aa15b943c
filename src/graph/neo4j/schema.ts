import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { GazetteError } from "../../domain/errors.ts";
import type { Client } from "./client.ts";

/** Brings constraints and indexes up to date, step by step; refuses a graph that a newer program made. */
export const prepareSchema = async (client: Client): Promise<void> => {
  const steps = schemaSteps();
  const [row] = await client.read("MATCH (s:GazetteSchema) RETURN max(s.version) AS version");
  const version = Number(row?.version ?? 0);
  if (version > steps.length)
    throw new GazetteError(
      "STORE_FOREIGN",
      `the graph was made by a newer Gazette Graph (schema ${version}, this program knows ${steps.length}): update the program`,
    );
  for (const [i, step] of steps.entries()) {
    if (i < version) continue;
    for (const statement of statementsOf(step)) await client.schema(statement);
    await client.schema(`MERGE (s:GazetteSchema {version: ${i + 1}})`);
  }
  await client.schema("CALL db.awaitIndexes(60)");
};

/** The statements of a step, each without its semicolon. */
export const statementsOf = (step: string): readonly string[] =>
  step
    .split("\n")
    .filter((line) => !line.startsWith("//"))
    .join("\n")
    .split(";")
    .map((statement) => statement.trim())
    .filter(Boolean);

/** The versioned steps, in order; they lie in the package's `schema/neo4j`. */
export const schemaSteps = (): readonly string[] => {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, "schema/neo4j"))) {
    if (folder === dirname(folder)) throw new Error("the package's schema/neo4j folder is missing");
    folder = dirname(folder);
  }
  const steps = join(folder, "schema/neo4j");
  return readdirSync(steps)
    .filter((name) => name.endsWith(".cypher"))
    .sort()
    .map((name) => readFileSync(join(steps, name), "utf8"));
};
