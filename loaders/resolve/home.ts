import type { Kit } from "../kit.ts";
import type { Division, Page, PageArticle } from "../types.ts";
import { homeOfPaper, uniqueDivision } from "./paper-home.ts";

export interface PageHome {
  readonly publication: string;
  readonly paperHome: Division | null;
  articleHome(article: PageArticle): Division | null;
}

/** What a page's paper is called where nothing names it. */
const UNNAMED_PUBLICATION = "未名报纸";

/**
 * Whose paper a page is: told by the user, by the masthead, by its datelines, or by its own words where
 * they leave no doubt; else open.
 */
export const resolveHome = (
  page: Page,
  options: { readonly publication?: string; readonly home?: string },
  kit: Kit,
): PageHome => {
  const publication =
    options.publication ?? (page.url && kit.mastheads.paperAt(page.url)) ?? page.publication;
  const paperHome =
    (options.home ? uniqueDivision(options.home, kit) : null) ??
    (publication ? homeOfPaper(publication, kit) : null) ??
    // The name that the user gives may say less than the page's own.
    (options.publication && page.publication ? homeOfPaper(page.publication, kit) : null) ??
    (page.publisher ? uniqueDivision(page.publisher, kit) : null) ??
    homeOfDatelines(page, kit) ??
    homeOfWords(page, kit) ??
    homeOfStories(page, kit) ??
    homeOfSources(page, kit);
  return {
    publication: publication ?? (paperHome ? `${paperHome.name}的报纸` : UNNAMED_PUBLICATION),
    paperHome,
    articleHome: (article) =>
      sectionHome(article, paperHome, kit) ??
      cityOfHeadline(article, paperHome, kit) ??
      otherCounty(article, paperHome, kit) ??
      paperHome,
  };
};

/** 洋县讯, 洋县融媒讯: where two stories or all of a page have one dateline, it is the paper's. */
const homeOfDatelines = (page: Page, kit: Kit): Division | null => {
  const lines = page.articles.flatMap((article) => article.dateline ?? []);
  const homes = new Set(lines.flatMap((line) => homeOfPaper(line, kit)?.code ?? []));
  const [only] = homes;
  return homes.size === 1 && only !== undefined ? (kit.gazetteer.byCode(only) ?? null) : null;
};

/**
 * 我市, 我州 or 我盟 beside at least two counties, all of one city: counties that the text names in full, and those that its
 * datelines, sections and bylines come from (甲县讯, 通讯员 … 甲县融媒体中心).
 */
const homeOfWords = (page: Page, { gazetteer }: Kit): Division | null => {
  const text = page.articles.map((article) => article.text).join("\n");
  if (!/[我全][市州盟]/u.test(text)) return null;
  const named = gazetteer
    .scan(text)
    .flatMap(({ candidates, surface }) => (candidates[0]?.name === surface ? [candidates] : []));
  const sent = page.articles
    .flatMap(({ dateline, section, credits }) => [dateline, section, SENDER.exec(credits ?? "")?.[1]])
    .flatMap((place) => (place ? [gazetteer.named(place).filter(({ level }) => level === "COUNTY")] : []));
  const cities = new Map<string, Set<string>>();
  for (const candidates of [...named, ...sent]) {
    const [county] = candidates;
    if (candidates.length !== 1 || county?.level !== "COUNTY") continue;
    const city = gazetteer.parentOf(county);
    if (city?.level === "CITY") cities.set(city.code, (cities.get(city.code) ?? new Set()).add(county.code));
  }
  const [only] = cities;
  return cities.size === 1 && only && only[1].size >= 2 ? (gazetteer.byCode(only[0]) ?? null) : null;
};
/**
 * 我县, 县委: the one county, banner, district or city that at least half of the stories name in full, where none else
 * is in a third as many. Needs two stories.
 */
const homeOfStories = ({ articles }: Page, { gazetteer }: Kit): Division | null => {
  const text = articles.map((article) => article.text).join("\n");
  const letters = ["县", "旗", "区", "市"].filter((letter) =>
    new RegExp(`[我全]${letter}|(?<!\\p{Script=Han})${letter}(?:委|政府|领导|长)`, "u").test(text),
  );
  const stories = new Map<string, number>();
  for (const article of articles) {
    const named = gazetteer.scan(article.text).flatMap(({ candidates: [only, ...others], surface }) => {
      const full = only !== undefined && others.length === 0 && only.name === surface;
      const fits = full && /CITY|COUNTY/u.test(only.level) && letters.some((one) => surface.endsWith(one));
      return fits ? [only.code] : [];
    });
    for (const code of new Set(named)) stories.set(code, (stories.get(code) ?? 0) + 1);
  }
  const [first, second] = [...stories].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < 2 || first[1] * 2 < articles.length) return null;
  return (second?.[1] ?? 0) * 3 <= first[1] ? (gazetteer.byCode(first[0]) ?? null) : null;
};
/** 来源：青禾县融媒体中心, 青禾县人民政府 > 新闻: where what stands around the stories names one place alone. */
const homeOfSources = ({ dropped }: Page, kit: Kit): Division | null => {
  const homes = dropped
    .flatMap(({ text }) => CHANNEL.exec(text)?.[1] ?? SITE.exec(text)?.[1] ?? [])
    .map((name) => uniqueDivision(name, kit)?.code);
  const [only] = homes;
  return only !== undefined && homes.every((code) => code === only)
    ? (kit.gazetteer.byCode(only) ?? null)
    : null;
};
const SITE =
  /(?:^|[:：]\s?)([\p{Script=Han}]{1,12}?[省市县区旗州盟])(?:人民)?政府(?:办公室)?(?:门户)?(?:网站?)?\s?(?:[>＞»›→]|\S{0,12}$)/u;
const CHANNEL =
  /(?:^|(?:来源|稿源|出品|出品单位)\s?[:：|｜]\s?)([\p{Script=Han}]{2,12}?)(?:融媒体中心|融媒|传媒集团|传媒中心|发布|新闻网(?=\s?[>＞»]))(?![\p{Script=Han}])/u;
const SENDER = /([\p{Script=Han}]{2,6}?[县区市旗])(?:融媒体|委宣传部|新闻)/u;

/** The place at the head of a section or dateline, where it lies in the paper's home. */
const sectionHome = (
  article: PageArticle,
  paperHome: Division | null,
  { gazetteer }: Kit,
): Division | null => {
  const apart = paperHome ? placeApart(article.title) : undefined;
  for (const told of [article.section, article.dateline, placeAtHead(article.title), apart]) {
    if (!told) continue;
    const inside = gazetteer
      .named(told)
      .filter(
        (division) =>
          !paperHome || (gazetteer.isWithin(division, paperHome) && division.code !== paperHome.code),
      );
    const counties = inside.filter((division) => division.level === "COUNTY" || division.level === "CITY");
    if (counties.length === 1) return counties[0] ?? null;
    const township = inside.length === 1 ? inside[0] : undefined;
    if (township && paperHome && township.level === "TOWNSHIP") return gazetteer.parentOf(township);
  }
  return null;
};

/**
 * 义乌市召开…, 项城市与…签约 in a prefecture's paper: the county-level city that the headline or the lead starts with
 * is what 市长 means there, unless the text speaks of the prefecture too.
 */
const cityOfHeadline = (
  article: PageArticle,
  paperHome: Division | null,
  { gazetteer }: Kit,
): Division | null => {
  if (paperHome?.level !== "CITY") return null;
  const { title, text, bodyStart } = article;
  const body = `${title}\n${text.slice(bodyStart)}`;
  if (/我[市区县]/u.test(body) || actsIn(body, paperHome)) return null;
  const lead = text.slice(bodyStart).replace(LEAD_OPENING, "");
  // 甲召开…, in a lead 甲市…: 全市 is the city's own then.
  const own = /^[\p{Script=Han}]{2,6}?市(?=[\p{Script=Han}“])/u.exec(lead)?.[0].slice(0, -1);
  if (body.includes("全市") && !(own && title.startsWith(own))) return null;
  for (const start of [title, lead]) {
    const name = /^[\p{Script=Han}]{2,7}?市(?!委|政府|长)/u.exec(start)?.[0];
    const inside = name
      ? gazetteer.named(name).filter((one) => one.level === "COUNTY" && gazetteer.isWithin(one, paperHome))
      : [];
    if (inside.length === 1) return inside[0] ?? null;
  }
  return null;
};
/** What a county does that a story's first words name; and what tells that it came from elsewhere. */
const ACTS_AT_HOME =
  /^(?:\p{Script=Han}{1,6}(?:镇|乡|街道))?(?:召开|举行|举办|开展|出台|印发|启动|组织|推进|推出|实施|打造|建立|成立|部署|发布|扎实|积极|大力|聚焦|强化|全力|全面|“|第[\d一二三四五六七八九十]|首届|20\d{2}年)/u;
const VISITS =
  /考察团|代表团|剧团|艺术团|来访|到访|[来莅][我本]?[县市区旗]|赴|专家|[客茶果药粮]商|等地|游客|一行/u;

/**
 * 甲县召开…, reprinted in the paper of another county that the story never names: its headline or its lead begins with
 * what the county that 县委 means there does.
 */
const otherCounty = (
  { title, text, bodyStart }: PageArticle,
  paperHome: Division | null,
  { gazetteer }: Kit,
): Division | null => {
  if (paperHome?.level !== "COUNTY" || /[我本][市县区旗]/u.test(text)) return null;
  if ([paperHome.name, ...paperHome.short].some((name) => text.includes(name))) return null;
  const lead = text.slice(bodyStart).replace(LEAD_OPENING, "");
  if (VISITS.test(title) || VISITS.test(/^[^。]*/u.exec(lead)?.[0] ?? "")) return null;
  for (const start of [title, lead]) {
    const name = /^[\p{Script=Han}]{1,10}?[县区旗市](?![委长]|政府)/u.exec(start)?.[0];
    if (!name || !ACTS_AT_HOME.test(start.slice(name.length))) continue;
    const [county, ...others] = gazetteer.named(name);
    if (county?.level === "COUNTY" && county.name === name && others.length === 0) return county;
  }
  return null;
};
/** True where a text tells of the city's own bodies and deeds; 滁州市专家 tells only where somebody is from. */
const actsIn = (text: string, { name, short }: Division): boolean =>
  [name, ...short].some((one) =>
    new RegExp(
      `${one}(?:市?(?:委|政府|人大|政协|领导|纪委|监委)|市长|[局厅]|召开|举办|举行|出台|印发|启动)`,
      "u",
    ).test(text),
  );
/** A dateline and a day in front of a lead's subject. */
const LEAD_OPENING =
  /^(?:[^（(。\n]{0,20}讯\s*(?:[（(][^（()）]{0,60}[)）])?)?\s*(?:(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:上午|下午|晚)?|近日|日前|昨日)?[，,]?由?/u;

/** 洋县:…: the county that a headline starts with. */
const placeAtHead = (title: string): string | undefined => /^([\p{Script=Han}]{2,9}?)[:：]/u.exec(title)?.[1];
/** 青禾 木耳撑起致富伞: the place that stands apart from the rest of a headline. */
const placeApart = (title: string): string | undefined => /^([\p{Script=Han}]{2,9})\s/u.exec(title)?.[1];
