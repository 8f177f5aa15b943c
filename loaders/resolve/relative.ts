import type { Kit } from "../kit.ts";
import type { Division } from "../types.ts";

/**
 * What a word for a level of administration means where it is said: 市, 区, 县, 旗, 州, 盟, 省, 自治区, alone
 * or after 我, 全, 本. Seen from 汉台区, 市 is 汉中市; from 义乌市, 市 is 义乌市 itself. Null where nothing of that
 * level is home.
 */
export const resolveRelative = (word: string, home: Division | null, { gazetteer }: Kit): Division | null => {
  if (!home) return null;
  const level = word.replace(/^[我全本]/u, "");
  const lineage = gazetteer.lineage(home);
  const named = (pattern: RegExp) => lineage.find((division) => pattern.test(division.name)) ?? null;
  switch (level) {
    case "市":
      return named(/市$/u);
    case "区":
      // In an autonomous region's paper 全区 is the region, unless the paper is a district's own.
      return (
        lineage.find((division) => division.level === "COUNTY" && division.name.endsWith("区")) ??
        (word === "区" ? null : named(/自治区$/u))
      );
    case "县":
      return named(/县$/u);
    case "自治州":
    case "自治县":
    case "自治旗":
      return named(new RegExp(`${level}$`, "u"));
    case "旗":
      return named(/旗$/u);
    case "州":
      return named(/州$/u);
    case "盟":
      return named(/盟$/u);
    case "地区":
    case "地":
    case "行署":
      return named(/地区$/u);
    case "省":
    case "自治区":
      return (
        lineage.find((division) => division.level === "PROVINCE" && /(?:省|自治区)$/u.test(division.name)) ??
        null
      );
    default:
      return null;
  }
};
