/**
 * The divisions of the Xinjiang Production and Construction Corps and the cities that are one with them (师市合一): each
 * city's name with its division's. Source: the Corps' own table of divisions and cities, as of 2024.
 */
export const CORPS_CITIES: ReadonlyMap<string, string> = new Map([
  ["阿拉尔市", "第一师"],
  ["铁门关市", "第二师"],
  ["图木舒克市", "第三师"],
  ["可克达拉市", "第四师"],
  ["双河市", "第五师"],
  ["五家渠市", "第六师"],
  ["胡杨河市", "第七师"],
  ["石河子市", "第八师"],
  ["白杨市", "第九师"],
  ["北屯市", "第十师"],
  ["新星市", "第十三师"],
  ["昆玉市", "第十四师"],
]);

/** What papers call the Corps. */
export const CORPS = "新疆生产建设兵团";
