import { loadGazetteer } from "./lexicons/divisions.ts";
import type { Gazetteer } from "./lexicons/gazetteer.ts";
import { buildMastheads, type Masthead, type Mastheads } from "./lexicons/mastheads.ts";

/** What the stages share: built once a process, read-only afterwards. */
export interface Kit {
  readonly gazetteer: Gazetteer;
  readonly mastheads: Mastheads;
}

/** What a user adds to the tables. Plain data, so that it can be handed to workers. */
export interface KitOptions {
  readonly mastheads?: readonly Masthead[];
}

export const loadKit = ({ mastheads = [] }: KitOptions = {}): Kit => ({
  gazetteer: loadGazetteer(),
  mastheads: buildMastheads(mastheads),
});
