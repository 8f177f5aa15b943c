import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { GazetteError } from "../domain/errors.ts";

/** One argument that doesn't hold: where it stands, what was given, and what would be right. */
export interface BadField {
  readonly path: string;
  readonly value: unknown;
  readonly constraints: readonly string[];
}

/** Arguments of the right types whose values don't hold. */
export const badInput = (fields: readonly BadField[]): GraphQLError => {
  const says = fields.map(({ path, constraints }) => `${path}: ${constraints.join(", ")}`).join("; ");
  return new GraphQLError(says, { extensions: { code: "BAD_USER_INPUT", fields } });
};

/** Codes of the API for the errors that a person can act on; the others keep their own. */
const CODES: Partial<Record<GazetteError["code"], string>> = {
  BAD_INPUT: "BAD_USER_INPUT",
  BAD_USAGE: "BAD_USER_INPUT",
};

/** Codes of errors about the request itself, whose messages are safe to show. */
const SHOWN: ReadonlySet<unknown> = new Set([
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "PERSISTED_QUERY_NOT_FOUND",
  "PERSISTED_QUERY_NOT_SUPPORTED",
  "BAD_USER_INPUT",
  "OPERATION_RESOLUTION_FAILURE",
  "BAD_REQUEST",
  "UNAUTHENTICATED",
  "OPERATION_NOT_SUPPORTED",
  "QUERY_TOO_DEEP",
  "QUERY_TOO_LARGE",
  "QUERY_TOO_COSTLY",
]);

/** What a client may see of an error: errors for people as they stand, defects as nothing but their code. */
export const formatError =
  (report: (defect: unknown) => void) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error);
    const where = {
      ...(formatted.locations && { locations: formatted.locations }),
      ...(formatted.path && { path: formatted.path }),
    };
    if (cause instanceof GazetteError)
      return { message: cause.message, ...where, extensions: { code: CODES[cause.code] ?? cause.code } };
    const code = formatted.extensions?.code;
    if (SHOWN.has(code)) {
      const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
      return { message: formatted.message, ...where, extensions };
    }
    report(cause);
    return {
      message: "something went wrong inside the server; its log tells more",
      ...where,
      extensions: { code: "INTERNAL_SERVER_ERROR" },
    };
  };
