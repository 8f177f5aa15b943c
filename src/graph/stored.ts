import { GazetteError } from "../domain/errors.ts";

/** A JSON text that a store wrote. Throws GazetteError("STORE_UNAVAILABLE") where it is garbled: the graph is damaged. */
export const parseStored = <T>(json: unknown): T => {
  try {
    return JSON.parse(String(json)) as T;
  } catch (cause) {
    throw new GazetteError(
      "STORE_UNAVAILABLE",
      "the graph is damaged, a text in it is garbled: gazette verify tells which; restore a backup, or load the pages into a new graph",
      { cause },
    );
  }
};
