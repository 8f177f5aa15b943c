/**
 * The systems that Chinese papers are published with, told by what their pages look like: for each part of an
 * article the selectors that find it, best first. Surveyed over 526 electronic papers; skins differ, so that a family
 * lists the selectors of all of its skins.
 */
export interface Family {
  /** For people. */
  readonly format: string;
  /** What only pages of this family hold in their source. */
  readonly sign: RegExp;
  readonly kicker: readonly string[];
  readonly title: readonly string[];
  readonly subtitle: readonly string[];
  readonly author: readonly string[];
  readonly body: readonly string[];
  readonly captions: readonly string[];
}

export const FAMILIES: readonly Family[] = [
  {
    format: "Founder e-paper (F2)",
    sign: /id\s*=\s*["']?(?:PreTitle|SubTitle)\b|class\s*=\s*["'](?:newsdetatit|art-title|detail-art)\b/i,
    kicker: ["#PreTitle", "p.introtitle", ".introtitle"],
    title: ["#Title", "div.newsdetatit h3", "h2.art-title", ".art-title", "h1", "h2"],
    subtitle: ["#SubTitle", "p.subtitle", ".subtitle"],
    author: ["founder-author", "#Author", "p.author", ".author"],
    body: ["founder-content", "#ozoom", "div.detail-art", ".article-content", "div.newsdetatext"],
    captions: ["div.attachment"],
  },
  {
    format: "Founder e-paper (F1)",
    sign: /enpproperty|<founder-(?:content|title)|npm-article-/i,
    kicker: ["npm-article-pretitle", "founder-introtitle", "founder-pretitle"],
    title: ["npm-article-title", "founder-title"],
    subtitle: ["npm-article-subtitle", "founder-subtitle"],
    author: ["npm-article-author", "founder-author"],
    body: ["npm-article-content", "founder-content", "#ozoom", ".TRS_Editor", "#articleContent"],
    captions: ["npm-article-pic-text", "founder-pic-text"],
  },
  {
    format: "Joyhua e-paper (J)",
    sign: /bmnr_con_/i,
    kicker: ["div.bmnr_con_yinti"],
    title: ["div.bmnr_con_biaoti"],
    subtitle: ["div.bmnr_con_futi"],
    author: ["div.bmnr_con_zuozhe"],
    body: ["div.bmnr_con_con", "#zoom"],
    captions: ["div.bmnr_con_tushuo"],
  },
  {
    format: "shtml e-paper (S)",
    sign: /class\s*=\s*["']?(?:detConTit|d_t_b)\b/i,
    kicker: [".detConYin", "div.d_t_y"],
    title: ["h2.detConTit", ".detConTit", "div.d_t_b"],
    subtitle: [".detConFu", "div.d_t_f"],
    author: [".detConAut", "div.d_t_z"],
    body: ["div.para", "div.details"],
    captions: [],
  },
  {
    format: "government site",
    sign: /<meta[^>]+name\s*=\s*["']?(?:ArticleTitle|ContentSource|ColumnName)\b|TRS_(?:UEDITOR|Editor)/i,
    kicker: [],
    title: ["h1", ".article-title", ".title"],
    subtitle: [],
    author: [],
    body: [
      ".TRS_Editor",
      ".TRS_UEDITOR",
      "#UCAP-CONTENT",
      "#zoom",
      ".article-content",
      ".article_content",
      "#content",
    ],
    captions: [],
  },
];

/** Links of a page index to its articles, as the families name their files. */
export const ARTICLE_LINK =
  /(?:content_\w+\.s?html?|Articel\w+\.htm|\/c\d+\.html|[vd]\w+_\d+\.shtml|con\w*_\d+\.html?)$/i;
