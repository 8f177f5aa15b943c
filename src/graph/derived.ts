import type { ArticleBundle, Derived } from "../domain/fact.ts";
import { contentHash } from "./content.ts";
import { sketchOf } from "./story.ts";

/** What follows from a bundle alone: a load has its threads compute it, so that the one that writes needn't. */
export const derivedOf = (bundle: ArticleBundle): Derived =>
  bundle.derived ?? { content: contentHash(bundle), sketch: sketchOf(bundle.sentences) };
