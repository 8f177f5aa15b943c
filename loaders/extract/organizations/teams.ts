import type { Draft, Mention, Span } from "../../types.ts";
import { findAll } from "../search.ts";

/** Teams that a body founds and that have no name but what they are: 柳泉村组成志愿者服务队. */

const FOUNDED =
  /(?:成立|组建|组成)(?:了|起)?(?:一支)?((?:[\p{Script=Han}]{0,8}?)(?:工作专班|专班|领导小组|工作小组|突击队|服务队|宣讲队|宣讲团|巡逻队|应急小分队|服务小分队|服务团|配送队伍|志愿者队伍|服务队伍))(?=[，。；：]|对|为|深入|开展|负责|进村|入户)/gu;
/** What no such word holds. */
const NO_NAME = /[的了在由与为将各多个支和、]|成立|组建|以/u;
/** A clause begins, maybe with a day. */
const OPENS = /(?:^|[，：“]|近日|日前|\d日)$/u;
/** How far in front of its verb the founder stands. */
const REACH = 80;

/** A team where the text tells of its founding. */
interface Team extends Span {
  readonly name: string;
  readonly founder: Draft;
}

/** The teams of a text; `agents` are the bodies and places that it names. */
export const teamsIn = (text: string, agents: readonly Mention[]): readonly Team[] =>
  findAll(text, FOUNDED).flatMap(({ 0: whole, 1: team = "", index }) => {
    if (NO_NAME.test(team)) return [];
    const from = Math.max(
      index - REACH,
      text.lastIndexOf("。", index) + 1,
      text.lastIndexOf("\n", index) + 1,
    );
    const first = agents
      .filter(({ start, end }) => start >= from && end <= index && OPENS.test(text.slice(from, start)))
      .sort((a, b) => a.start - b.start || b.end - a.end)[0];
    if (!first) return [];
    const end = index + whole.length;
    return [{ name: `${first.draft.name}${team}`, founder: first.draft, start: end - team.length, end }];
  });
