import type { Ask } from "../query/run.ts";
import {
  ADMINISTRATION_HEADS,
  BODIES,
  GOVERNMENT_HEADS,
  GOVERNMENT_NAMES,
  PARTY_NAMES,
  PARTY_POSTS,
} from "./lexicon/titles.ts";
import type { Mention } from "./link.ts";
import type { Post, Question } from "./question.ts";
import { named } from "./retrieve.ts";

/** Bodies that a place and a post beside it mean: of 某县县长 the government, of 某市书记 the committee. */

const suffixesOf = (post: Post): readonly string[] => {
  // Who heads a place is its party secretary.
  if (post.chief) return PARTY_NAMES;
  const [title = ""] = post.titles;
  if (GOVERNMENT_HEADS.test(title) || ADMINISTRATION_HEADS.test(title)) return GOVERNMENT_NAMES;
  if (PARTY_POSTS.test(title)) return PARTY_NAMES;
  return BODIES.filter((body) => title.startsWith(body));
};

/** Mentions of these bodies, each where the question names the place and the post. */
export const bodyMentions = async (
  question: Question,
  mentions: readonly Mention[],
  ask: Ask,
): Promise<readonly Mention[]> => {
  const found: Mention[] = [];
  for (const mention of mentions)
    for (const { node, match } of mention.candidates.slice(0, 2)) {
      if (node.label !== "Place" && node.label !== "Organization") continue;
      for (const post of question.posts) {
        const suffixes = suffixesOf(post);
        if (suffixes.length === 0) continue;
        const nodes = await named(
          ask.store,
          suffixes.map((suffix) => `${node.name}${suffix}`),
          ask.options,
        );
        const candidates = nodes.map((body) => ({
          node: body,
          match: { ...match, weight: match.weight + 1 },
        }));
        if (candidates.length > 0) found.push({ units: mention.units, candidates });
      }
    }
  return found;
};
