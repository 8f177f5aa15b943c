import type { Dropped } from "./raw.ts";

/** 【走基层】: a column's name. */
const BRACKETED = /^【[^】]{1,6}】$/u;
/** What parts the members of a page's path. */
const PARTS = /[>＞»›→]/u;

/** The lines in front of a headline that name its column in brackets. */
export const columnsIn = (heads: readonly string[]): readonly string[] => {
  const first = heads.findIndex((one) => !BRACKETED.test(one));
  return first > 0 ? heads.slice(0, first) : [];
};

/** The first line above the page's first headline, where it is a whole member of the path above: 综合治理 under 首页 > 综合治理. */
export const columnByPath = (heads: readonly string[], dropped: readonly Dropped[]): readonly string[] => {
  const [first = "", ...rest] = heads;
  const member = (path: string) => PARTS.test(path) && path.split(PARTS).some((one) => one.trim() === first);
  return rest.length > 0 && dropped.some(({ text }) => member(text)) ? [first] : [];
};

/** A column's name without its brackets. */
export const columnName = (line: string): string => line.replace(/[【】]/gu, "");
