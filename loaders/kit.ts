import { loadGazetteer } from "./lexicons/divisions.ts";
import type { Gazetteer } from "./lexicons/gazetteer.ts";

/** What the stages share: built once a process, read-only afterwards. */
export interface Kit {
  readonly gazetteer: Gazetteer;
}

export const loadKit = (): Kit => ({ gazetteer: loadGazetteer() });
