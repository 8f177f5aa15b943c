/** Words that exclude one another in names: what is said of the one doesn't hold of the other. */
const CONTRASTS: readonly (readonly string[])[] = [
  "红 黑 白 绿 黄 蓝 紫".split(" "),
  "春 夏 秋 冬".split(" "),
  "工业 农业 乡村 旅游 体育 科技 教育 卫生 金融 商务 交通 水利 林业 民政 司法".split(" "),
  "小学 中学 大学 幼儿园 医院".split(" "),
  "男子 女子".split(" "),
];

/**
 * True where of some group the words say one that the name lacks, and the name holds another that they don't say;
 * `said` has the Chinese for each word of a question.
 */
export const isContrary = (said: readonly (readonly string[])[], name: string): boolean =>
  CONTRASTS.some((group) => {
    const asked = said.filter((chinese) => chinese.some((one) => group.includes(one)));
    const held = group.filter((word) => name.includes(word));
    const lacking = asked.some((chinese) => !chinese.some((one) => name.includes(one)));
    const unsaid = held.some((word) => !asked.some((chinese) => chinese.some((one) => word.includes(one))));
    return lacking && unsaid;
  });

/** Ends of names of which a question that says one means no other. */
const RIVALS: readonly (readonly string[])[] = [
  "男子 女子".split(" "),
  "男单 女单 男双 女双 混双".split(" "),
  "冠军 亚军 季军 殿军".split(" "),
  "特等奖 一等奖 二等奖 三等奖 优秀奖".split(" "),
  "金奖 银奖 铜奖".split(" "),
  "初赛 复赛 半决赛 决赛".split(" "),
  "开幕 闭幕".split(" "),
  "开工 竣工".split(" "),
  "一期 二期 三期 四期".split(" "),
  "上半年 下半年".split(" "),
  "初中 高中".split(" "),
];

/** Words of a group that a text holds by themselves: 半决赛 holds no 决赛. */
const heldBy = (text: string, group: readonly string[]): readonly string[] =>
  group.filter((word) => {
    const longer = group.filter((other) => other !== word && other.includes(word));
    return longer.reduce((left, other) => left.replaceAll(other, " "), text).includes(word);
  });

/** True where the name holds one of such words and the text another in its place: 男子冠军 beside 女子冠军. */
export const isRival = (text: string, name: string): boolean =>
  RIVALS.some((group) => {
    const [asked, held] = [heldBy(text, group), heldBy(name, group)];
    return asked.length > 0 && held.length > 0 && !held.some((word) => asked.includes(word));
  });

const NUMERALS = "零一二三四五六七八九十";

/** A number below a hundred, in digits or Chinese numerals. */
const numberOf = (text: string): number => {
  if (/^\d+$/.test(text)) return Number(text);
  const [tens = "", units] = text.split("十");
  if (units === undefined) return NUMERALS.indexOf(text);
  return 10 * (tens ? NUMERALS.indexOf(tens) : 1) + (units ? NUMERALS.indexOf(units) : 0);
};

const ORDINAL = /第(\d+|[一二三四五六七八九十]+)(.)/gu;

const ordinalsIn = (text: string): readonly (readonly [number, string])[] =>
  [...text.matchAll(ORDINAL)].map(([, number = "", of = ""]) => [numberOf(number), of] as const);

/** True where a text counts what the name counts, but otherwise: 第四届 beside the name of the third. */
export const isOtherEdition = (text: string, name: string): boolean => {
  const asked = ordinalsIn(text);
  return ordinalsIn(name).some(([number, of]) => {
    const same = asked.filter(([, other]) => other === of);
    return same.length > 0 && same.every(([other]) => other !== number);
  });
};

/** A number below a hundred as Chinese names write it: 四十. */
export const numeralOf = (number: number): string => {
  const [tens, units] = [Math.floor(number / 10), number % 10];
  if (tens === 0) return NUMERALS[units] ?? "";
  return `${tens > 1 ? NUMERALS[tens] : ""}十${units > 0 ? NUMERALS[units] : ""}`;
};

const ORDINALS = "zeroth first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");

/** The number of an English ordinal from the second on; the first of something may be its earliest. */
export const ordinalOf = (word: string): number | undefined => {
  const digits = /^(\d+)(?:st|nd|rd|th)$/.exec(word)?.[1];
  const number = digits ? Number(digits) : ORDINALS.indexOf(word);
  return number > 1 ? number : undefined;
};

/** True where the name counts an edition and none of these numbers is its own. */
export const isNoneOf = (numbers: readonly number[], name: string): boolean => {
  const own = ordinalsIn(name);
  return numbers.length > 0 && own.length > 0 && !own.some(([number]) => numbers.includes(number));
};

/** True where the name begins with a year and the text says the same of another. */
export const isOfOtherYear = (text: string, name: string): boolean => {
  const [all, year] = /^((?:19|20)\d\d)年?/.exec(name) ?? [];
  const next = all && name.slice(all.length, all.length + 2);
  if (!year || !next) return false;
  const others = [...text.matchAll(/((?:19|20)\d\d)年?(.{0,2})/gu)].filter(([, , after]) => after === next);
  return others.length > 0 && others.every(([, other]) => other !== year);
};
