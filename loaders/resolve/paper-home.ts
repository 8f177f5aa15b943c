import type { Kit } from "../kit.ts";
import type { Division } from "../types.ts";

/** Which place a paper's name speaks of. */

/** The division that a name means when nothing else is known: the highest of that name, if only one is. */
export const uniqueDivision = (name: string, { gazetteer }: Kit): Division | null => {
  const candidates = gazetteer.named(name).filter((division) => division.level !== "TOWNSHIP");
  const best = Math.min(...candidates.map(rank));
  const highest = candidates.filter((division) => rank(division) === best);
  // 今日象山: a county goes by its short name rather than a district.
  const outside = highest.filter((division) => !division.name.endsWith("区"));
  const meant = highest.length > 1 ? outside : highest;
  return meant.length === 1 ? (meant[0] ?? null) : null;
};
const RANK = { COUNTRY: 0, PROVINCE: 1, CITY: 2, COUNTY: 3, TOWNSHIP: 4 } as const;
const rank = (division: Division): number => RANK[division.level];

/** What channels put in front of their place. */
const EPITHETS = /^(?:今日|云上|掌上|智慧|无线|魅力|活力|大美|看|爱|微)(?=[\p{Script=Han}]{2})/u;
const longestAtStart = (name: string, kit: Kit): Division | null => {
  for (let length = name.length; length >= 2; length--) {
    const division = uniqueDivision(name.slice(0, length), kit);
    if (division) return division;
  }
  return null;
};

/** 汉中日报, 洋县 融媒体, 今日建德, 民族日报·青禾网: the place in the name or one of its parts, or the table of mastheads. */
export const homeOfPaper = (publication: string, kit: Kit): Division | null => {
  const parts = publication.split(/[·•|｜/／—]/u);
  // 魅力某省·云上某县: a province's platform, and the county's channel on it.
  const channel = parts.length > 1 ? parts.find((one) => /^(?:云上|掌上|今日)/u.test(one)) : undefined;
  const whole = (channel ? homeOfName(channel, kit) : null) ?? homeOfName(publication, kit);
  if (whole || parts.length === 1) return whole;
  const homes = parts.flatMap((one) => homeOfName(one, kit) ?? []);
  return homes[0] ?? null;
};

const homeOfName = (publication: string, kit: Kit): Division | null => {
  const name = publication.replace(/\s/gu, "");
  const listed = kit.mastheads.homeOf(name);
  if (listed !== undefined) return uniqueDivision(listed, kit);
  const stem = name.replace(
    /(?:全媒体|融媒体中心|融媒体|融媒|发布|传媒集团|日报社?|晚报|时报|晨报|早报|周报|导报|都市报|新闻网|新闻|网|报)+$/u,
    "",
  );
  const found = longestAtStart(stem, kit) ?? longestAtStart(stem.replace(EPITHETS, ""), kit);
  if (found || name.endsWith("报")) return found;
  // 前郭融媒: counties that go by a short name with its kind alone.
  const kinds = ["县", "旗"].flatMap((kind) => uniqueDivision(`${stem}${kind}`, kit) ?? []);
  if (kinds[0]) return kinds[0];
  // 某区 that two cities have: its last two characters are no name of their own.
  if (kit.gazetteer.named(stem).length > 0) return null;
  // 缤纷青禾: the place behind a word or two.
  for (let start = 1; start <= Math.min(3, stem.length - 2); start++) {
    const division = uniqueDivision(stem.slice(start), kit);
    if (division) return division;
  }
  return null;
};
