import { expect, it } from "vitest";
import { numberOf } from "../../../loaders/lexicons/numerals.ts";

it.each([
  ["3", 3],
  ["03", 3],
  ["一", 1],
  ["两", 2],
  ["十", 10],
  ["十二", 12],
  ["二十", 20],
  ["九十九", 99],
])("%s is %i", (text, number) => expect(numberOf(text)).toBe(number));

it.each(["", "百", "十十", "几", "一二"])("%j is no number", (text) => expect(numberOf(text)).toBeNaN());
