import type { OrganizationKind } from "../../../src/domain/ontology.ts";
import type { Kit } from "../../kit.ts";
import { FORMAL_NAMES, OTHER_PARTIES } from "../../lexicons/organizations.ts";
import type { OwnEntry } from "../../lexicons/own.ts";
import type { Division } from "../../types.ts";

/** The other names of bodies, and what names say of them. */

/** The kind that a whole name speaks for, where its ending alone misleads. */
export const kindOf = (name: string, kind: OrganizationKind): OrganizationKind => {
  if (/供销(?:合作)?社$/u.test(name)) return "OTHER";
  if (/(?:工商业|艺术界|科学界|残疾人|华侨)联合会$/u.test(name)) return "MASS_ORG";
  if (/(?:代表|[一二三四五六甲乙])队$/u.test(name)) return "COMMUNITY";
  if (/供电[局所]$/u.test(name)) return "COMPANY";
  if (/^共青团.+委(?:组织部|宣传部)$/u.test(name)) return "MASS_ORG";
  return kind;
};

/** 民盟某市委, 民盟某市委会: a committee of another party by either name. */
export const OTHER_PARTY_COMMITTEE = new RegExp(
  String.raw`^(?:${OTHER_PARTIES})[\p{Script=Han}]{2,14}委会?$`,
  "u",
);

/** 云岫新区区委: of a 新区 the committee says its level too, for 新区委 would read as that of something new. */
export const withOwnLevel = <T extends { readonly name: string; readonly division: Division | null }>(
  named: T,
): T =>
  named.division?.name.endsWith("新区") && named.name.startsWith(`${named.division.name}委`)
    ? { ...named, name: `${named.division.name}区${named.name.slice(named.division.name.length)}` }
    : named;

/** The formal name of a body known by a short one, and the other way round; the party's committees in full. */
export const formalNames = (name: string): readonly string[] => {
  const names: string[] = [];
  for (const [short, formal] of FORMAL_NAMES) {
    if (name.endsWith(short) && !name.endsWith(formal))
      names.push(`${name.slice(0, -short.length)}${formal}`);
    if (name.endsWith(formal)) names.push(`${name.slice(0, -formal.length)}${short}`);
  }
  const committee = name.replace(/(?<=新区)区(?=委)/u, "");
  if (committee !== name) names.push(committee);
  if (/[省市区县旗州]委$/u.test(name) && !name.startsWith("共青团"))
    names.push(`中共${committee}`, `中共${committee}员会`);
  if (OTHER_PARTY_COMMITTEE.test(name)) names.push(name.endsWith("会") ? name.slice(0, -1) : `${name}会`);
  if (name.startsWith("共青团")) names.push(`${name}员会`, `团${name.slice(3)}`);
  return names;
};

/** A user's agency has the name that its entry tells, wherever it stands. */
export const ownName = ({ name, within }: OwnEntry, { gazetteer }: Kit) => ({
  name,
  division: (within && gazetteer.byCode(within)) || null,
});

const LEGAL_FORM = /(?:集团)?(?:股份|责任)?有限(?:责任)?公司$|集团(?:公司)?$|公司$/u;
/** A company's name without its place, its brackets and its legal form. */
export const brandOf = (name: string, { gazetteer }: Kit): string => {
  let brand = name.replace(LEGAL_FORM, "").replace(/[（(][^（()）]*[)）]/gu, "");
  for (let hit = gazetteer.scan(brand)[0]; hit?.start === 0; hit = gazetteer.scan(brand)[0])
    brand = brand.slice(hit.end).replace(/^[省市县区]/u, "");
  return brand;
};
/** What a company may be called for short, the longest first. */
export const shortNames = (brand: string): readonly string[] => {
  const names: string[] = [];
  for (let length = brand.length; length >= 3; length--)
    // 洋县柳泉村茶叶有限公司: the village stays a place.
    if (!/(?:[省市县区镇乡村]|街道|嘎查)$/u.test(brand.slice(0, length))) names.push(brand.slice(0, length));
  if (brand.length >= 2) names.push(`${brand.slice(0, 2)}集团`, `${brand.slice(0, 2)}公司`);
  return names;
};

const SHORT_COMPANY = /^([\p{Script=Han}]{2,4})(合作社|集团|公司)$/u;
const LONGER_COMPANY = /^[\p{Script=Han}]{5,12}公司$/u;
/** True where a company is called by a word of its name: 晨曦合作社 for 洋县晨曦茶叶农民专业合作社, 晨曦集团 for 汉中晨曦茶业集团有限公司. */
export const isShortCompany = (name: string, full: string, kit: Kit): boolean => {
  const [, word = "", sort = ""] = SHORT_COMPANY.exec(name) ?? [];
  // 晨曦智能装备公司 for 汉中晨曦智能装备有限公司: all but the place and the legal form.
  if (LONGER_COMPANY.test(name) && full.endsWith("公司") && full.length > name.length)
    return brandOf(full, kit) === brandOf(name, kit);
  if (!word || full.length <= name.length) return false;
  if (sort === "合作社") return full.endsWith(sort) && full.slice(0, -sort.length).includes(word);
  return full.endsWith("公司") && full.includes(sort) && brandOf(full, kit).startsWith(word);
};

const SHORT_SCHOOLS: readonly (readonly [short: string, full: RegExp])[] = [
  ["师大", /师范大学$/u],
  ["师院", /师范学院$/u],
  ["职院", /职业(?:技术)?学院$/u],
  ["农大", /农(?:业|林)大学$/u],
];
/** True where a school is called by its place and two characters: 青禾师院 for 青禾师范学院. */
export const isShortSchool = (name: string, full: string): boolean =>
  SHORT_SCHOOLS.some(
    ([short, ending]) =>
      name.endsWith(short) && full === `${name.slice(0, -2)}${ending.exec(full)?.[0] ?? ""}`,
  );
