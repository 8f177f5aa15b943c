/**
 * An error that a person can act on: what was wrong, where, and what to do. Its message is shown as it
 * stands; anything else that is thrown is a defect of the program.
 */
export class GazetteError extends Error {
  constructor(
    readonly code:
      | "BAD_USAGE"
      | "BAD_INPUT"
      | "NO_ARTICLE"
      | "NOT_FOUND"
      | "STORE_UNAVAILABLE"
      | "STORE_FOREIGN"
      | "STORE_FULL"
      | "STORE_BUSY"
      | "TIMEOUT"
      | "PORT_TAKEN",
    message: string,
    options?: { readonly cause?: unknown },
  ) {
    super(message, options);
    this.name = "GazetteError";
  }
}
