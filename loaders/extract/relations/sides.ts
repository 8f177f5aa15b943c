import type { Mention } from "../../types.ts";
import { type Clause, groupsOf } from "./clause.ts";

/** Words for sides that were told before, right in front of what they do. */
export const TOGETHER =
  /(?<![与和同]|代表)(?:双方|三方|两地|三地|四地|两校|两市|三市|两县|三县|两区|两省|两村|两家[\p{Script=Han}]{2,3})(?:将|共同|联合|联手|在|携手)?(?:[^，。；的]{0,14}|[^。；的“]{2,30}，)$/u;

/** 双方, 三方, 两地: those that were told last side by side. */
export const sidesTold = (clause: Clause, verb: number, told: readonly Mention[]): readonly Mention[] => {
  const { text } = clause;
  const group = groupsOf(clause).findLast(({ end, members }) => end <= verb && members.length > 1);
  if (group) return group.members;
  const { start } = clause.sentence;
  // 甲区向乙县捐赠物资，两地签订协议: the two that the sentence names.
  const named = clause.agents.filter((one) => one.start >= start && one.end <= verb && !one.anaphoric);
  const [one, other] = named;
  if (one && other && named.length === 2 && GIVEN_TO.test(text.slice(one.end, other.start))) return named;
  const before = told.filter(
    ({ draft, end }) =>
      end <= start && start - end <= REACH && (draft.type === "Place" || draft.type === "Organization"),
  );
  for (const second of [...before].reverse()) {
    const first = before.findLast(
      (one) =>
        one.end <= second.start &&
        one.draft !== second.draft &&
        SIDE_BY_SIDE.test(text.slice(one.end, second.start)),
    );
    if (first) return [first, second];
  }
  return [];
};
const GIVEN_TO = /^(?:[^，。；]{0,6}(?:向|给|为|对口(?:帮扶|协作|支援)|结对帮扶|援建))$/u;
/** Two sides are spoken of no farther from their names. */
const REACH = 400;
const SIDE_BY_SIDE = /^(?:与|和|同|·|—)$/u;
