import type { Mention } from "../../types.ts";
import { type Clause, groupsOf } from "./clause.ts";

/** Words for sides that were told before, right in front of what they do. */
export const TOGETHER =
  /(?<![与和同]|代表)(?:双方|三方|两地|三地|四地|两校|两市|三市|两县|三县|两区|两省|两村|两家[\p{Script=Han}]{2,3})(?:将|共同|联合|联手|在|携手)?(?:[^，。；的]{0,14}|[^。；的“]{2,30}，)$/u;

/** 双方, 三方, 两地: those that were told last side by side. */
export const sidesTold = (clause: Clause, verb: number, told: readonly Mention[]): readonly Mention[] => {
  const { text } = clause;
  const group = groupsOf(clause).findLast(({ end, members }) => end <= verb && members.length > 1);
  if (group) return group.members.some((one) => isPartOfNoun(one, text)) ? [] : group.members;
  const { start } = clause.sentence;
  // 甲区向乙县捐赠物资，两地签订协议: the two that the sentence names.
  const named = clause.agents.filter((one) => one.start >= start && one.end <= verb && !one.anaphoric);
  const [one, other] = named;
  if (one && other && named.length === 2 && GIVEN_TO.test(text.slice(one.end, other.start))) return named;
  // 两地 are places, though their bodies were told last.
  const places = OF_PLACES.test(text.slice(start, verb));
  const near = told.filter(({ end }) => end <= start && start - end <= REACH);
  // 浙江 in 浙江大学 is no side, nor are 甲 and 乙 in 甲—乙产业园.
  const before = near.filter(
    (one) =>
      (one.draft.type === "Place" || (one.draft.type === "Organization" && !places)) &&
      // 甲省乙县: the last of a chain is a side.
      !near.some(({ draft, start: from }) => draft.type === "Place" && from === one.end) &&
      !near.some(
        ({ draft, start: from, end }) =>
          (draft.type === "Organization" ||
            (draft.type === "Initiative" && DASH.test(text.slice(from, end)))) &&
          from <= one.start &&
          end >= one.end &&
          end - from > one.end - one.start,
      ),
  );
  const three = /三[方地校县区市省]/u.test(text.slice(start, verb));
  for (const second of [...before].reverse()) {
    const first = before.findLast(
      (one) =>
        one.end <= second.start &&
        one.draft !== second.draft &&
        (three ? LISTED : SIDE_BY_SIDE).test(text.slice(one.end, second.start)),
    );
    const third =
      three &&
      first &&
      before.findLast((one) => one.end <= first.start && LISTED.test(text.slice(one.end, first.start)));
    if (three && first && !third) continue;
    if (first) return third ? [third, first, second] : [first, second];
  }
  return [];
};
/** 与该市产业集聚区签约: the side is a body of the place's that no rule knows. */
const isPartOfNoun = ({ draft, end }: Mention, text: string): boolean =>
  draft.type === "Place" &&
  /^[\p{Script=Han}]{2,10}?(?:集聚区|开发区|园区|产业园|公司|企业|学校|医院|中心|合作社)(?:在|签|举|达|建|共|就|，)/u.test(
    text.slice(end, end + 16),
  );
const GIVEN_TO = /^(?:[^，。；]{0,6}(?:向|给|为|对口(?:帮扶|协作|支援)|结对帮扶|援建))$/u;
const OF_PLACES = /(?:两|三|四)[地市县区省村]/u;
/** Two sides are spoken of no farther from their names. */
const REACH = 400;
const DASH = /[·—]/u;
const LISTED = /^(?:、|与|和|同|以及)$/u;
const SIDE_BY_SIDE = /^(?:与|和|同|·|—)$/u;
