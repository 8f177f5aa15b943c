import type { Mention } from "../../types.ts";

/** How far a foreign city's name may reach. */
const LONGEST_NAME = 10;

/** 芬兰科尔米市市长, 乌干达纳库米市政府: a country, and a name that no table holds, right in front of what is of no place at home. */
export const isAbroad = (text: string, places: readonly Mention[], start: number): boolean =>
  places.some(
    ({ draft, end }) =>
      draft.props.level === "COUNTRY" &&
      draft.name !== "中国" &&
      end < start &&
      start - end <= LONGEST_NAME &&
      /^(?!.*(?:[的与和及、]|驻|来|到|赴|访问|考察|签约|合作|留学|客商|走进|会见|拜会|参观|举[办行]|[为由在后]))\p{Script=Han}{2,10}$/u.test(
        text.slice(end, start),
      ),
  );
