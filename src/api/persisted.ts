import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import type { FastifyRequest } from "fastify";
import { type GraphQLSchema, parse, stripIgnoredCharacters, validate } from "graphql";
import { GazetteError } from "../domain/errors.ts";

/** Servers that answer a fixed set of operations only, each known by its text or by the SHA-256 hash of its text. */

const ENDINGS = [".graphql", ".gql"];

/** The operations that a server answers. */
export class PersistedOperations {
  /** Texts by hash. */
  readonly #texts: ReadonlyMap<string, string>;
  /** Texts without what a parser ignores, so that the layout doesn't matter. */
  readonly #plain: ReadonlySet<string>;

  constructor(texts: readonly string[]) {
    this.#texts = new Map(texts.map((text) => [createHash("sha256").update(text).digest("hex"), text]));
    this.#plain = new Set(texts.map(stripIgnoredCharacters));
  }

  has(text: string): boolean {
    try {
      return this.#plain.has(stripIgnoredCharacters(text));
    } catch {
      // No GraphQL at all.
      return false;
    }
  }

  /** What Apollo looks hashes up in (`apq:HASH`); clients can't add to it. */
  get cache() {
    return {
      get: async (key: string): Promise<string | undefined> => this.#texts.get(key.replace(/^apq:/, "")),
      set: async (): Promise<void> => undefined,
      delete: async (): Promise<boolean> => false,
    };
  }
}

/**
 * The operations in a file, or in the files `*.graphql` and `*.gql` of a folder. Throws GazetteError("BAD_USAGE")
 * where there are none, or where one of them is no operation of the schema.
 */
export const readOperations = (path: string, schema: GraphQLSchema): PersistedOperations => {
  const texts = filesIn(path).map((file) => {
    const text = readFileSync(file, "utf8");
    const wrong = problemOf(text, schema);
    if (wrong) throw new GazetteError("BAD_USAGE", `--operations ${path}: ${basename(file)}: ${wrong}`);
    return text;
  });
  if (texts.length === 0)
    throw new GazetteError("BAD_USAGE", `--operations ${path}: no files ${ENDINGS.join(" or ")} in it`);
  return new PersistedOperations(texts);
};

const filesIn = (path: string): readonly string[] => {
  try {
    if (!statSync(path).isDirectory()) return [path];
    return readdirSync(path)
      .filter((name) => ENDINGS.some((ending) => name.endsWith(ending)))
      .sort()
      .map((name) => join(path, name));
  } catch (error) {
    throw new GazetteError("BAD_USAGE", `--operations ${path}: there is no such file or folder`, {
      cause: error,
    });
  }
};

const problemOf = (text: string, schema: GraphQLSchema): string | undefined => {
  try {
    return validate(schema, parse(text))[0]?.message;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

/** The error of a request whose text isn't among the operations; undefined where it is, or where it gives a hash. */
export const refusalOf = (
  operations: PersistedOperations,
  { body, query }: Pick<FastifyRequest, "body" | "query">,
): object | undefined => {
  const texts = [body, query].flatMap((part) => {
    const text = (part as { readonly query?: unknown } | null | undefined)?.query;
    return typeof text === "string" ? [text] : [];
  });
  if (texts.every((text) => operations.has(text))) return undefined;
  const message =
    "this server answers only the operations that it was given: send the text of one of them, or its hash";
  return { errors: [{ message, extensions: { code: "PERSISTED_QUERY_ONLY" } }] };
};
