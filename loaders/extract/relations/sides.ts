import type { Mention } from "../../types.ts";
import { type Clause, groupsOf } from "./clause.ts";

/** Words for sides that were told before, right in front of what they do. */
export const TOGETHER =
  /(?<![与和同]|代表)(?:双方|三方|两地|三地|四地|两校|两市|三市|两县|三县|两区|两省|两村|两家[\p{Script=Han}]{2,3})(?:将|共同|联合|联手|在|携手)?(?:[^，。；的]{0,14}|就[^，。；]{2,30}|[^。；的“]{2,30}，)$/u;

/** 双方, 三方, 两地: those that were told last side by side. */
export const sidesTold = (clause: Clause, verb: number, told: readonly Mention[]): readonly Mention[] => {
  const { text } = clause;
  const group = groupsOf(clause).findLast(({ end, members }) => end <= verb && members.length > 1);
  if (group) return group.members.some((one) => isPartOfNoun(one, text)) ? [] : group.members;
  const { start } = clause.sentence;
  // 甲区向乙县捐赠物资，两地签订协议: the two that the sentence names.
  const named = clause.agents.filter((one) => one.start >= start && one.end <= verb && !one.anaphoric);
  const [one, other] = named;
  if (one && other && named.length === 2) {
    const between = text.slice(one.end, other.start);
    if (GIVEN_TO.test(between) || isIntroduced(one, other, between, text.slice(other.end, verb)))
      return named;
  }
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
/** 甲公司主动对接乙大学，双方; 甲公司经理说，县里帮他们对接乙大学，双方: whoever is brought together with the next one. */
const isIntroduced = (one: Mention, other: Mention, between: string, behind: string): boolean =>
  one.draft.type === "Organization" &&
  other.draft.type === "Organization" &&
  /^[，,](?:双方|两家)/u.test(behind) &&
  (REACHES_OUT.test(between) || (!OFFICIAL.test(String(one.draft.props.kind)) && FOR_THEM.test(between)));
const REACHES_OUT =
  /^(?:主动|积极|成功|先后|也|还|已|去年|今年|近日|[\d一二两三十]+月)*(?:对接|牵手|联系上|结识)了?$/u;
const FOR_THEM =
  /^(?!企业)[^。；“”]{0,40}(?:帮|帮助|为|替|给|助)(?:他们|我们|公司|厂里|院里|校里|社里)[^，。；]{0,4}(?:对接|牵线|引荐|联系)(?:上|了|到)?$/u;
/** They speak of others whom they have helped. */
const OFFICIAL = /^(?:PARTY|GOVERNMENT|LEGISLATURE|MASS_ORG)$/u;
const OF_PLACES = /(?:两|三|四)[地市县区省村]/u;
/** Two sides are spoken of no farther from their names. */
const REACH = 400;
const DASH = /[·—]/u;
const LISTED = /^(?:、|与|和|同|以及)$/u;
const SIDE_BY_SIDE = /^(?:与|和|同|·|—)$/u;
