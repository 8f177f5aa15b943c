import type { Span } from "../../types.ts";
import { findAll } from "../search.ts";

/** Units of the armed forces that are called by where they stand, or by their number: 武警洋县中队. */

const FORCE =
  /武警(?:部队)?[\p{Script=Han}]{2,8}?(?:总队|支队|大队|中队)(?:[\p{Script=Han}]{0,4}?[一二三四五六七八九十]?(?:大队|中队))?/gu;
/** 91528部队: a unit by its number. */
const NUMBERED = /(?<!\d)\d{5}部队/gu;
const NO_NAME = /[的了在和与及、对向]|官兵|战士|来到|出动/u;

/** Where they stand. */
export const forcesIn = (text: string): readonly Span[] =>
  [...findAll(text, FORCE), ...findAll(text, NUMBERED)].flatMap(({ 0: whole, index }) =>
    NO_NAME.test(whole) ? [] : [{ start: index, end: index + whole.length }],
  );
