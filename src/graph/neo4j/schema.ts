import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { GazetteError } from "../../domain/errors.ts";
import type { Client } from "./client.ts";

/**
 * Brings constraints and indexes up to date, step by step; each step may be repeated, so that one that was cut short is
 * made good the next time, as is an index that somebody dropped. Throws GazetteError("STORE_FOREIGN") for a graph that
 * a newer program made, and for a database that holds something else.
 */
export const prepareSchema = async (client: Client, url: string): Promise<void> => {
  const steps = schemaSteps();
  const [row] = await client.read("MATCH (s:GazetteSchema) RETURN max(s.version) AS version");
  const version = Number(row?.version ?? 0);
  if (version > steps.length)
    throw new GazetteError(
      "STORE_FOREIGN",
      `${url} holds a graph of a newer Gazette Graph (schema ${version}, this program knows ${steps.length}): update the program`,
    );
  if (version === 0) await refuseForeign(client, url);
  const whole = await hasAll(client, steps.slice(0, version));
  const missing = steps.map((step, i) => ({ step, version: i + 1 })).slice(whole ? version : 0);
  for (const { step, version } of missing) {
    for (const statement of statementsOf(step)) await client.schema(statement);
    await client.schema(`MERGE (s:GazetteSchema {version: ${version}})`);
  }
  if (missing.length > 0) await client.schema("CALL db.awaitIndexes(600)");
};

/** A database that holds no graph of ours must hold nothing at all: labels would meet. */
const refuseForeign = async (client: Client, url: string): Promise<void> => {
  const [other] = await client.read(
    "MATCH (n) WHERE NOT n:Node|Evidence|Input|Note|Sketch RETURN labels(n) AS labels LIMIT 1",
  );
  if (!other) return;
  const labels = (other.labels as readonly string[]).join(", ");
  throw new GazetteError(
    "STORE_FOREIGN",
    `${url} holds other data (${labels ? `nodes labelled ${labels}` : "nodes without labels"}): name an empty database with NEO4J_DATABASE, or another server with --graph`,
  );
};

/** True where every constraint and index of these steps is there. */
const hasAll = async (client: Client, steps: readonly string[]): Promise<boolean> => {
  const rows = await client.read("SHOW INDEXES YIELD name RETURN collect(name) AS names");
  const there = new Set(rows[0]?.names as readonly string[]);
  const named = steps.flatMap((step) => [...step.matchAll(/(?:CONSTRAINT|INDEX) (\w+) IF NOT EXISTS/g)]);
  return named.every(([, name = ""]) => there.has(name));
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
