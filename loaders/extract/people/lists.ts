import { everyMatch } from "../search.ts";
import type { PeopleLedger } from "./ledger.ts";
import { isPersonName } from "./names.ts";

/** Names that stand in a row: 甲、乙(女)、丙·丁和戊. */

// No name begins with 和, and none with a dot holds it, so that a list is parted in one way only.
const SOUND = String.raw`(?:(?!和)\p{Script=Han})`;
const NAME = String.raw`(?:${SOUND}{1,8}(?:·${SOUND}{1,10}?){1,3}|(?!和)\p{Script=Han}{2,4}?)`;
const REMARK = `(?:[（(][^（()），。；]{1,8}(?:[，,][^（()），。；]{1,6})?[)）])?`;
const ONE = new RegExp(`(${NAME})${REMARK}(?:、|和(?!、)|$)`, "gu");
/** Source of a pattern of one name or more; what stands around it must show that they are names. */
export const NAME_LIST = `${NAME}${REMARK}(?:(?:、|和(?!、))${NAME}${REMARK}){0,80}`;

/** A name where it stands. */
export interface ListedName {
  readonly name: string;
  readonly start: number;
}

/** The names of a list that begins at an offset of the text; undefined where they aren't names all. */
export const namesOf = (
  list: string,
  offset: number,
  ledger: PeopleLedger,
): readonly ListedName[] | undefined => {
  // Behind a remark in brackets stands the mark or the word that parts it from the next name.
  const names = everyMatch(list, ONE).map(
    ({ 1: name = "", index }): ListedName => ({ name, start: offset + index }),
  );
  return areNames(
    names.map(({ name }) => name),
    ledger,
  )
    ? names
    : undefined;
};

/** The names of a list within a turn of phrase that begins at `start`, where none of them is read already. */
export const freeNames = (
  ledger: PeopleLedger,
  start: number,
  whole: string,
  list: string,
): readonly ListedName[] | undefined => {
  const names = namesOf(list, start + whole.indexOf(list), ledger);
  return names?.every((one) => ledger.free(one.start)) ? names : undefined;
};

/** Names all, or two of them and others as short whose surnames no table knows. */
export const areNames = (list: readonly string[], { people }: PeopleLedger): boolean => {
  // 甲市、乙县、丙区获评: divisions.
  if (list.length > 1 && list.every((name) => /[省市县区旗州镇乡村]$/u.test(name))) return false;
  const known = list.filter((name) => name.includes("·") || isPersonName(name) || people.has(name));
  return (
    known.length === list.length ||
    (known.length >= 2 &&
      known.length * 2 >= list.length &&
      list.every((name) => known.includes(name) || /^\p{Script=Han}{1,2}[^局厅委办镇乡县区]$/u.test(name)))
  );
};
