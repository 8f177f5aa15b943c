import type { Draft, Mention, Span } from "../../types.ts";
import { findAll } from "../search.ts";

/** Bodies of several places that are named at once: 甲、乙两县法院. */

/** How many places, and the body that each of them has. */
const SHARED =
  /[两三四五](?:县区|县市|市县|[地县区市州旗])(?:的)?((?:人民)?(?:法院|检察院)|妇联|总工会|工商联|科协|文联|残联|红十字会|政协|人大常委会|纪委监委|政府|(?:公安|司法|民政|教育|教体|财政|水利|林业|农业农村|自然资源|生态环境|交通运输|市场监管|文旅|医保|卫健|人社|应急管理|乡村振兴|税务|商务|工信|科技|统计|审计|气象)局)/gu;
const LINK = /^[、和与及]$/u;
const MOST = 5;

/** A body where the text tells of it, by its place alone or, the last of them, with what it is. */
interface Alike extends Span {
  readonly name: string;
  readonly place: Draft;
}

/** The bodies that a text names so; `places` are those that it names. */
export const alikeIn = (text: string, places: readonly Mention[]): readonly Alike[] => {
  const endingAt = new Map<number, Mention>();
  for (const place of places) if (place.draft.division && !place.anaphoric) endingAt.set(place.end, place);
  return findAll(text, SHARED).flatMap(({ index, 0: whole, 1: body = "" }) => {
    const list: Mention[] = [];
    for (let place = endingAt.get(index); place && list.length < MOST; ) {
      list.unshift(place);
      const before = place.start - 1;
      place = LINK.test(text[before] ?? "") ? endingAt.get(before) : undefined;
    }
    if (list.length < 2) return [];
    return list.map(
      ({ draft, start, end }, i): Alike => ({
        name: `${draft.name}${body}`,
        place: draft,
        start,
        end: i === list.length - 1 ? index + whole.length : end,
      }),
    );
  });
};

/** 甲镇党委政府: the town's government, told behind its committee. */
export const governmentsIn = (text: string, bodies: readonly Mention[]): readonly Alike[] =>
  bodies.flatMap(({ draft, end, anaphoric }) =>
    !anaphoric && /[镇乡]党委$/u.test(draft.name) && GOVERNMENT.test(text.slice(end, end + 4))
      ? [{ name: draft.name.replace(/党委$/u, "政府"), place: draft, start: end, end: end + 2 }]
      : [],
  );
const GOVERNMENT = /^政府(?![部班机工门])/u;
