/** Branches that are named by their company and their place: 中国联通洋县分公司. */

const OWNER =
  /(?:中国)?[\p{Script=Han}]{0,2}(?:银行|保险|联通|移动|电信|铁塔|石化|石油|人寿|财险|邮政|烟草|人保|太保|证券|邮储)$/u;
const JOINED = /^[与和及由在对]/u;

/** Where the owner of a branch begins whose place begins at an offset; undefined where none stands there. */
export const ownerBefore = (text: string, place: number): number | undefined => {
  const left = text.slice(Math.max(0, place - 8), place);
  const name = OWNER.exec(left)?.[0].replace(JOINED, "");
  return name ? place - name.length : undefined;
};
