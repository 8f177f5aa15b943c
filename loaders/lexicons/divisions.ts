import { buildScanner } from "../extract/scanner.ts";
import type { Division } from "../types.ts";
import { DIVISIONS } from "./data/divisions.ts";
import { FORMER_DIVISIONS } from "./former-divisions.ts";
import type { Gazetteer } from "./gazetteer.ts";
import type { OwnEntry } from "./own.ts";

const CITATION =
  "GB/T 2260 and the statistical codes of townships, edition of 30 June 2023, with the counties founded until 2024";

/** Peoples whose names stand in the names of autonomous divisions, longest first where one starts with another. */
export const PEOPLES =
  "蒙古族|蒙古|回族|回|藏族|藏|维吾尔族|维吾尔|苗族|彝族|壮族|布依族|朝鲜族|满族|侗族|瑶族|白族|土家族|哈尼族|哈萨克族|哈萨克|傣族|黎族|傈僳族|佤族|畲族|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜族|柯尔克孜|土族|达斡尔族|仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族|锡伯族|锡伯|阿昌族|普米族|塔吉克族|塔吉克|怒族|乌孜别克族|俄罗斯族|鄂温克族|德昂族|保安族|裕固族|京族|独龙族|鄂伦春族|赫哲族|各族|壮|土|满";
/** The peoples in a division's name, in front of its kind: 瑶族 of 青禾瑶族乡. */
export const PEOPLE_RUN = new RegExp(`(?:${PEOPLES})+(?=自治|族?乡$|民族乡$|苏木$|镇$)`, "u");
const PROVINCE_LETTERS: Readonly<Record<string, string>> = {
  内蒙古自治区: "内蒙古",
  广西壮族自治区: "广西",
  西藏自治区: "西藏",
  宁夏回族自治区: "宁夏",
  新疆维吾尔自治区: "新疆",
};
/** Short forms that no rule makes. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  // Named by its people alone.
  "622926": ["东乡县", "东乡自治县"],
  "150726": ["新左旗"],
  "150727": ["新右旗"],
  "150725": ["陈旗", "陈巴尔虎"],
  "150121": ["土左旗"],
  "150221": ["土右旗"],
  "150100": ["呼市"],
  "152500": ["锡盟"],
  "152900": ["阿盟"],
  "210921": ["阜蒙县"],
  "211324": ["喀左县"],
  "220721": ["前郭县"],
  "650100": ["乌市"],
  "652700": ["博州"],
  "652800": ["巴州"],
  "653000": ["克州"],
  "150223": ["达茂旗", "达茂联合旗"],
  "150421": ["阿旗"],
  "150425": ["克旗"],
  "150426": ["翁旗"],
  "150428": ["喀旗"],
  "150621": ["达旗"],
  "150622": ["准旗"],
  "150627": ["伊旗"],
  "150722": ["莫旗"],
  "150823": ["乌前旗"],
  "150824": ["乌中旗"],
  "150825": ["乌后旗"],
  "152523": ["东苏旗"],
  "152524": ["西苏旗"],
  "152525": ["东乌旗"],
  "152526": ["西乌旗"],
  "152921": ["阿左旗"],
  "152922": ["阿右旗"],
  "152923": ["额旗"],
  "150724": ["鄂温克旗", "鄂温克自治旗"],
  "150723": ["鄂伦春旗"],
  "230624": ["杜尔伯特县", "杜尔伯特", "杜蒙县"],
  "530000": ["云南"],
  "310115": ["浦东"],
  "8100": ["香港"],
};

/** Counties whose names without their kind are Tibetan people's. */
const GIVEN_NAMES = new Set(["尼玛", "贡觉", "丹巴"]);

/** Short forms of an official name, by the rules that papers follow. */
const shortForms = (name: string, level: Division["level"]): readonly string[] => {
  if (level === "PROVINCE") return [PROVINCE_LETTERS[name] ?? name.replace(/(?:省|市|特别行政区)$/u, "")];
  if (level === "CITY") {
    const prefecture = /^(.+?)(自治州|地区|盟|市)$/u.exec(name);
    if (!prefecture?.[1]) return [];
    if (prefecture[2] !== "自治州") return prefecture[1].length > 1 ? [prefecture[1]] : [];
    const plain = name.replace(PEOPLE_RUN, "").replace(/自治州$/u, "");
    return plain.length > 1 ? [`${plain}州`, plain] : [];
  }
  if (level === "COUNTY") {
    const autonomous = /自治(县|旗)$/u.exec(name);
    if (autonomous) {
      const plain = name.replace(PEOPLE_RUN, "").replace(/自治[县旗]$/u, "");
      return plain.length > 1 ? [`${plain}自治${autonomous[1]}`, `${plain}${autonomous[1]}`, plain] : [];
    }
    const wing = /^(.)[\p{Script=Han}]+([左右])翼([前中后]旗)$/u.exec(name);
    if (wing) return [`${wing[1]}${wing[2]}${wing[3]}`, name.slice(0, -1)];
    const plain = name.replace(/(?:林区|特区|县|区|市|旗)$/u, "");
    return plain.length > 1 && plain !== name && !GIVEN_NAMES.has(plain) ? [plain] : [];
  }
  if (/[\p{Script=Han}]{2,}街道$/u.test(name)) return [name.slice(0, -1)];
  const township = name.replace(PEOPLE_RUN, "").replace(/民族乡$/u, "乡");
  return township !== name && township.length > 2 ? [township] : [];
};

const levelOf = (code: string): Division["level"] =>
  code.length === 2 ? "PROVINCE" : code.length === 4 ? "CITY" : code.length === 6 ? "COUNTY" : "TOWNSHIP";

const padded = (code: string): string => (code.length < 6 ? code.padEnd(6, "0") : code);

const readTable = (): readonly Division[] => {
  const all: Division[] = [];
  const known = new Set<string>();
  let county = "";
  for (const line of DIVISIONS.split("\n")) {
    const space = line.indexOf(" ");
    const [raw, name] = [line.slice(0, space), line.slice(space + 1)];
    const code = raw.startsWith("+") ? `${county}${raw.slice(1)}` : raw;
    if (code.length === 6) county = code;
    const level = levelOf(code);
    const parents =
      code.length === 9
        ? [code.slice(0, 6), code.slice(0, 4), code.slice(0, 2)]
        : code.length === 6
          ? [code.slice(0, 4), code.slice(0, 2)]
          : code.length === 4
            ? [code.slice(0, 2)]
            : [];
    const parent = parents.find((one) => known.has(one));
    known.add(code);
    const short = [...(IRREGULAR[padded(code)] ?? []), ...shortForms(name, level)].filter(
      (one) => one !== name,
    );
    all.push({
      code: padded(code),
      name,
      short: [...new Set(short)],
      level,
      parent: parent ? padded(parent) : null,
    });
  }
  return all;
};

let loaded: Gazetteer | undefined;

/** The official divisions, read once a process (about 100 ms), or these with a user's own, which come first. */
export const loadGazetteer = (own: readonly OwnEntry[] = []): Gazetteer => {
  const divisions = own.flatMap(divisionOf);
  if (divisions.length > 0) return buildGazetteer(readTable(), divisions);
  loaded ??= buildGazetteer(readTable(), []);
  return loaded;
};

/** A user's place that has a code. */
const divisionOf = ({ sort, name, kind, code, within, aliases }: OwnEntry): readonly Division[] =>
  sort === "place" && code !== undefined
    ? [{ code, name, short: aliases, level: kind as Division["level"], parent: within ?? null }]
    : [];

const buildGazetteer = (table: readonly Division[], own: readonly Division[]): Gazetteer => {
  const ownCodes = new Set(own.map(({ code }) => code));
  const all = [...own, ...table.filter(({ code }) => !ownCodes.has(code))];
  const byCode = new Map(all.map((division) => [division.code, division]));
  const byName = new Map<string, Division[]>();
  const add = (name: string, division: Division) => {
    const known = byName.get(name);
    if (!known) byName.set(name, [division]);
    else if (!known.includes(division)) known.push(division);
  };
  for (const division of all) add(division.name, division);
  for (const division of all) for (const short of division.short) add(short, division);
  for (const [name, code] of FORMER_DIVISIONS) {
    const division = byCode.get(code);
    // The same place under the name that it had: bodies of its time are named after that.
    const isKnown = byName.get(name)?.some((one) => one.code === code);
    if (division && !isKnown) add(name, { ...division, name, short: [division.name] });
  }
  const scanner = buildScanner(byName);
  const parentOf = (division: Division): Division | null =>
    division.parent ? (byCode.get(division.parent) ?? null) : null;
  const lineages = new Map<Division, readonly Division[]>();
  const lineage = (division: Division): readonly Division[] => {
    const known = lineages.get(division);
    if (known) return known;
    const parent = parentOf(division);
    const all = parent ? [division, ...lineage(parent)] : [division];
    lineages.set(division, all);
    return all;
  };
  return {
    byCode: (code) => byCode.get(code),
    named: (name) => byName.get(name) ?? [],
    parentOf,
    lineage,
    isWithin: (inner, outer) => lineage(inner).some((one) => one.code === outer.code),
    fullName: (division) =>
      lineage(byCode.get(division.code) ?? division).reduce((inner, { name }) => name + inner, ""),
    scan: (text) =>
      scanner(text).map(({ start, end, surface, value }) => ({ start, end, surface, candidates: value })),
    citationOf: ({ code }) => (ownCodes.has(code) ? "the user's lexicon" : CITATION),
  };
};
