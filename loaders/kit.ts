import { loadGazetteer } from "./lexicons/divisions.ts";
import type { Gazetteer } from "./lexicons/gazetteer.ts";
import { buildMastheads, type Masthead, type Mastheads } from "./lexicons/mastheads.ts";
import type { OwnEntry } from "./lexicons/own.ts";
import { buildWords, type Words } from "./lexicons/words.ts";

/** What the stages share: built once a process, read-only afterwards. */
export interface Kit {
  readonly gazetteer: Gazetteer;
  readonly mastheads: Mastheads;
  readonly words: Words;
}

/** What a user adds to the tables. Plain data, so that it can be handed to workers. */
export interface KitOptions {
  readonly mastheads?: readonly Masthead[];
  readonly lexicon?: readonly OwnEntry[];
}

export const loadKit = ({ mastheads = [], lexicon = [] }: KitOptions = {}): Kit => ({
  gazetteer: loadGazetteer(lexicon),
  mastheads: buildMastheads(mastheads),
  words: buildWords(lexicon),
});
