import type { FactDraft } from "../../types.ts";
import { everyMatch } from "../search.ts";
import type { Clause } from "./clause.ts";
import { hosting } from "./hosts.ts";
import { subjectsBefore } from "./subjects.ts";

/** Who holds what guests are invited to give. */

/** 甲校邀请民警作安全讲座: who has others speak at home holds it. */
export const readInviters = (clause: Clause): readonly FactDraft[] =>
  clause.events
    .filter(({ draft, anaphoric }) => !anaphoric && IS_LECTURE.test(draft.name))
    .flatMap((event) => {
      const { text, sentence } = clause;
      const before = text.slice(sentence.start, event.start);
      const invites = everyMatch(before, INVITES).at(-1);
      // 受甲会邀请，乙院开展: whoever was invited.
      if (!invites || !GIVES_IT.test(before) || INVITED.test(before)) return [];
      const at = sentence.start + invites.index;
      return subjectsBefore(clause, at)
        .filter(({ agent, partner }) => !partner && agent.draft.type === "Organization")
        .map((subject) =>
          hosting(subject, event, { end: event.end, rule: "organized/verb", confidence: 0.85 }),
        );
    });
const INVITES = /(?:专门|特别|特地|特意)?(?:邀请|特邀|请来|请到)了?/gu;
const INVITED = /(?:^|[，日午])[受应][^，。；]{2,24}邀请，|[受应]邀/u;
const IS_LECTURE = /(?:讲座|培训|培训班|报告会|宣讲|党课|课|演练|宣传活动|辅导)$/u;
/** 作, 带来一场: what the guests do, right in front of the event. */
const GIVES_IT =
  /(?:作|做|带来|讲授|送来|送上|上|进行|开展)了?(?:一[场次堂节期])?(?:[^，。；、“”]{2,12}的)?$/u;
