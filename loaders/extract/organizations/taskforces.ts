import type { Mention, Span } from "../../types.ts";
import { findAll } from "../search.ts";

/** Task forces that are called by what they are to do: 洋县创建国家森林城市工作领导小组, 某省对口支援某地前方指挥部. */

const TASK_FORCE =
  /(?:对口支援|对口帮扶|援助|支援|帮扶|援建)\p{Script=Han}{2,10}?(?:前方指挥部|前方工作组|前指|工作组|工作队(?!员))|(?:创建|争创|推进|防治|防控|迎接|应对|整治|对口支援|对口帮扶|对口协作)[\p{Script=Han}\d“”]{2,20}?(?:指挥部|领导小组|工作专班|委员会)(?:办公室)?/gu;
const NO_BEGINNING = String.raw`(?![省市县区旗州镇]|乡(?!村)|工作|专项|专门|相应|相关|[一二三四五六七八九十两多\d])`;
const CALLED = String.raw`[\p{Script=Han}]{2,16}?(?:工作领导小组|工作专班|工作指挥部)`;
/**
 * 成立梅汛防御工作领导小组, 由甲局牵头的乡村振兴工作专班同日成立: what is founded begins behind the verb, or behind
 * whose it is, whatever words it holds.
 */
const FOUNDED = new RegExp(
  `(?<=(?:成立|组建|设立)了?)${NO_BEGINNING}${CALLED}|(?<=由[^。；]{3,50}(?:牵头|参与|组成)的)${NO_BEGINNING}${CALLED}(?=(?:同日|同时|正式|随即|宣告|近日|日前)*(?:成立|组建))`,
  "gu",
);
/** 帮扶干部及驻村工作队: who helps, and no body that is called by whom it helps. */
const NO_HELP = /^(?:对口|援|支援|帮扶).*(?:[和及与、]|责任|干部|单位|群众|选派|派出|驻村)/u;
/** What no name of a task force holds. */
const NO_NAME = /[的了在由与为将]|召开|举行|成立|组织|印发/u;
const LEVEL = /^[省市县区旗州]$/u;

/** Where they stand: right behind the place or the level that they belong to, or behind the verb of founding. */
export const taskForcesIn = (text: string, places: readonly Mention[]): readonly Span[] => [
  ...founded(text, places),
  ...ofPlaces(text, places),
];

const founded = (text: string, places: readonly Mention[]): readonly Span[] =>
  findAll(text, FOUNDED)
    .map(({ 0: whole, index }) => ({ whole, start: index, end: index + whole.length }))
    .filter(
      ({ whole, start, end }) =>
        !NO_NAME.test(whole) && !places.some((one) => one.start >= start && one.start < end),
    )
    .map(({ start, end }) => ({ start, end }));

const ofPlaces = (text: string, places: readonly Mention[]): readonly Span[] =>
  findAll(text, TASK_FORCE).flatMap(({ 0: whole, index }) => {
    if (NO_NAME.test(whole) || NO_HELP.test(whole)) return [];
    const end = index + whole.length;
    const place = places.find((one) => one.end === index && !one.anaphoric);
    if (place) {
      // 甲市乙区对口帮扶丙县工作组: the city too.
      const outer = /^(?:对口|援|支援|帮扶)/u.test(whole)
        ? places.find((one) => one.end === place.start && !one.anaphoric)
        : undefined;
      return [{ start: outer?.start ?? place.start, end }];
    }
    const before = text[index - 2] ?? "";
    return LEVEL.test(text[index - 1] ?? "") && !/[\p{Script=Han}]/u.test(before)
      ? [{ start: index - 1, end }]
      : [];
  });
