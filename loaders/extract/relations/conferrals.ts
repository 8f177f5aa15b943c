import { NO_FACT } from "../../lexicons/verbs.ts";
import type { FactDraft } from "../../types.ts";
import { type Clause, groupsOf } from "./clause.ts";

/** 甲厅公布乙名单, 丙局表彰丁, 戊镇评选出己: what a body or place says of those that it honours. */
const CONFERRING =
  /^(?:[^，。；“”]{0,10})?(?:公布|命名|评选|评选出|评出|表彰|通报表扬|认定|颁发|揭晓|选树)了?(?:(?:一批|首批|第[一二三四五六七八九十\d]+批|\d+[个名家位]|20\d{2}年度?)的?)*“?$/u;

/** 甲妇联开展“乙”评选活动. */
const CHOOSING = /^(?:[^，。；“”]{0,14})?(?:开展|启动|组织|举办|发起|举行)了?“?$/u;

/** Who confers an honour that nobody is told here to have won. */
export const readConferrals = (clause: Clause): readonly FactDraft[] => {
  const { text, sentence, initiatives } = clause;
  return initiatives
    .filter(({ draft, anaphoric }) => draft.props.kind === "HONOR" && !anaphoric)
    .flatMap((honor) => {
      const group = groupsOf(clause).findLast(
        // 在全市开展: where, not who.
        ({ start, end }) => end <= honor.start && text[start - 1] !== "在",
      );
      if (!group || honor.start - group.end > 24) return [];
      const between = text.slice(group.end, honor.start);
      const before = text.slice(Math.max(sentence.start, group.start - 3), group.start);
      const isConferred =
        CONFERRING.test(between) ||
        (CHOOSING.test(between) &&
          /^”?[^，。；“”]{0,4}(?:评选|推选|选树|评比|寻访)/u.test(text.slice(honor.end, honor.end + 8)));
      if (!isConferred || /[被获由向为对在给]$/u.test(before) || NO_FACT.test(between)) return [];
      return group.members.map(
        (agent): FactDraft => ({
          type: "LAUNCHED",
          from: agent.draft,
          to: honor.draft,
          props: { role: "LEAD", modality: /[将拟]/u.test(between) ? "PLANNED" : "FACT" },
          start: agent.start,
          end: honor.end,
          rule: "launched/conferring",
          confidence: 0.85,
        }),
      );
    });
};
