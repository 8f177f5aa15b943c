import { CORPS, CORPS_CITIES } from "../../lexicons/corps.ts";
import type { HomeContext, Span } from "../../types.ts";
import { findAll } from "../search.ts";
import type { Found } from "./found.ts";

/** Bodies of the Xinjiang Production and Construction Corps: 第八师, 师市党委, 兵团党委, 一四三团. */

const DIVISION =
  /(?:新疆生产建设兵团|兵团)?(?:第[一二三四五六七八九十]{1,3}师|(?<!\p{Script=Han})[一二三四五六七八九十]{1,3}师(?=副?政委|副?师长|[\p{Script=Han}]{2,4}市))/gu;
const REGIMENT =
  /(?<=^|[^\p{Script=Han}\d]|[市师由在到赴和与])(?:[一二三四五六七八九十〇零]{2,3}|\d{2,3}|(?<=[师市])[一二三四五六七八九])团(?=副?政委|副?团长|党委|党建办|[、，。举召开创推职各连参]|和|与|等|农业|民政|社区|卫生|农场|棉花|[一二三四五六七八九十]{1,3}连)/gu;
/** The Corps by its short name, where it acts or has posts. */
const WHOLE =
  /(?<!\p{Script=Han})(?:新疆生产建设)?兵团(?=副?司令员|副?政委|领导|印发|出台|召开|举办|启动|实施|各师)/gu;
/** 师党委常委: the committee of the home's own division, beside its leaders. */
const OWN_COMMITTEE = /(?<!\p{Script=Han})师党委(?=副?书记|常委|委员|召开|印发|研究|理论|决定|部署)/gu;
const BEFORE = /(?:新疆生产建设兵团|兵团)?第?[一二三四五六七八九十]{1,3}师$/u;

/** True where a text, or the paper's home, is of the Corps. */
export const isOfCorps = (text: string, { paperHome }: HomeContext): boolean =>
  text.includes("兵团") || NUMBERED.test(text) || (paperHome !== null && CORPS_CITIES.has(paperHome.name));

const NUMBERED = /第[一二三四五六七八九十]{1,3}师(?:[\p{Script=Han}]{2,4}市|师长|政委|党委)/u;

/** Divisions and regiments that stand for themselves. */
export const corpsUnitsIn = (text: string): readonly Span[] =>
  [DIVISION, REGIMENT, WHOLE, OWN_COMMITTEE].flatMap((pattern) =>
    findAll(text, pattern)
      .map(({ 0: whole, index }) => ({ start: index, end: index + whole.length }))
      .filter(({ end }) => !startsWithCity(text, end)),
  );

const startsWithCity = (text: string, offset: number): boolean =>
  [...CORPS_CITIES.keys()].some((city) => text.startsWith(city, offset));

/** 第八师石河子市党委: the division in front belongs to the body of its city. */
export const withDivision = (found: Found, text: string): Found => {
  const division = startsWithCity(text, found.start) ? divisionBefore(text, found.start) : "";
  return division ? { ...found, start: found.start - division.length } : found;
};

/** The division that stands right in front of an offset; empty where none does. */
export const divisionBefore = (text: string, offset: number): string =>
  BEFORE.exec(text.slice(Math.max(0, offset - 16), offset))?.[0] ?? "";

/** The name in full: 师市党委 → 第八师石河子市党委, 兵团党委 → 新疆生产建设兵团党委; undefined for what is not of the Corps. */
export const corpsName = (surface: string, { paperHome }: HomeContext): string | undefined => {
  const home = paperHome?.name ?? "";
  if (surface.startsWith("师市") && CORPS_CITIES.has(home))
    return `${CORPS_CITIES.get(home)}${home}${surface.slice(2)}`;
  if (surface === "师党委") return CORPS_CITIES.has(home) ? `${CORPS_CITIES.get(home)}党委` : undefined;
  const whole = surface.replace(
    /^兵团(?=$|第|党委|机关|工会|妇联|团委|[\p{Script=Han}]{1,6}[局委厅]$)/u,
    CORPS,
  );
  const numbered = whole.replace(/^(?=[一二三四五六七八九十]{1,3}师)/u, "第");
  const unit = /^第?[一二三四五六七八九十]{1,3}师|^新疆生产建设兵团/u.test(numbered);
  return unit ? numbered : undefined;
};

/** The Corps, or its division, that a committee of the party is of: of 第八师石河子市党委, 第八师. */
export const divisionOf = (body: string): string | undefined =>
  /^(新疆生产建设兵团|(?:新疆生产建设兵团)?第[一二三四五六七八九十]{1,3}师)(?:[\p{Script=Han}]{2,4}市)?党委$/u.exec(
    body,
  )?.[1];
