import type { Span } from "../../types.ts";
import { findAll } from "../search.ts";

/** Bodies of the world, by endings that elsewhere say too little: 国际竹业委员会, 世界旅游组织. */

const INTERNATIONAL =
  /(?<=^|[^\p{Script=Han}]|[由与和及经被向对]|授予|加入|参加)(?:国际|世界(?!杯)|亚洲|亚太|欧洲|联合国)(?:(?![的了在和与及]|非政府|相关|有关|[各多]国)[\p{Script=Han}]){1,12}?(?:委员会|理事会|计划署|组织(?=[，。；、和与及等的在于]|$|[主副列将]|授予|总部|总干事|秘书|官员|专家|公布|发布|认定|批准))(?![部织领委召])|国际奥委会/gmu;

/** Where a text names them. */
export const internationalIn = (text: string): readonly Span[] =>
  findAll(text, INTERNATIONAL).map(({ index, 0: name }) => ({ start: index, end: index + name.length }));
