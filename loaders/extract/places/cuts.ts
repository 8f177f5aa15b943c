import type { Span } from "../../types.ts";
import { type Word, wordAt } from "../words.ts";

/** Where the name of a division is only a part of other words, as the segmenter cuts them. */

/** 召开|开平, 镇安|安全: a short form neither begins nor ends inside a word of common use. */
export const cutsWord = (words: readonly Word[], { start, end }: Span): boolean => {
  const [first, last] = endsOf(words, start, end);
  const begins = first !== undefined && first.start < start && /^[vdca]/u.test(first.tag);
  return begins || (last !== undefined && last.start > start && last.end > end && /^[vda]/u.test(last.tag));
};

/** 爱琴海|城市, 东|乌|海关: the name is made of parts of other words. */
export const isAcrossWords = (words: readonly Word[], { start, end }: Span): boolean => {
  const [first, last] = endsOf(words, start, end);
  if (!first || !last || first === last) return false;
  const begins = first.start < start && first.text.length >= 3 && /^n/u.test(first.tag);
  const ends =
    end - start === 2 &&
    last.end > end &&
    last.text.length === 2 &&
    /^n(?!r)/u.test(last.tag) &&
    !ITS_PART.test(last.text.slice(1));
  return begins || ends;
};
/** What a division's name goes on with: 洋|县城, 镇|区域. */
const ITS_PART = /^[城区境域委政人长里内外县市旗镇乡]/u;

/** The segmenter's word reaches over both ends: 北京路 is no 北京, 长江 no 江. */
export const isInWord = (words: readonly Word[], text: string, { start, end }: Span): boolean => {
  const first = words[wordAt(words, start)];
  if (!first || first.end <= end) return false;
  const rest = text.slice(end, first.end);
  return first.start <= start && !/^[市县区省州旗镇乡城人的委政]/u.test(rest) && first.text.length <= 4;
};

const endsOf = (words: readonly Word[], start: number, end: number) =>
  [words[wordAt(words, start)], words[wordAt(words, end - 1)]] as const;
