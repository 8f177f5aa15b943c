const DIGITS: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** The number that digits or a Chinese numeral from 一 to 九十九 write; NaN for anything else. */
export const numberOf = (text: string): number => {
  if (/^\d+$/u.test(text)) return Number(text);
  const [tens = "", ones, ...more] = text.includes("十") ? text.split("十") : ["", text];
  if (more.length > 0) return Number.NaN;
  const ten = text.includes("十") ? digit(tens || "一") * 10 : 0;
  return ten + (ones || ten === 0 ? digit(ones ?? "") : 0);
};

const digit = (character: string): number => DIGITS[character] ?? Number.NaN;
