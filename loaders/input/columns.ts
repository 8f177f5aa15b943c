/**
 * What the columns of a table of articles are called in dumps, crawls and exports. Names are compared in lower case,
 * without spaces, "_" and "-".
 */
export const COLUMNS = {
  title: [
    "title",
    "headline",
    "标题",
    "题目",
    "文章标题",
    "新闻标题",
    "正标题",
    "主标题",
    "biaoti",
    "articletitle",
  ],
  kicker: ["kicker", "pretitle", "introtitle", "引题", "眉题", "肩题"],
  subtitle: ["subtitle", "subhead", "副题", "副标题"],
  author: ["author", "authors", "byline", "作者", "记者", "署名"],
  body: [
    "content",
    "body",
    "text",
    "正文",
    "内容",
    "文章内容",
    "新闻内容",
    "全文",
    "articlecontent",
    "contenttext",
    "fulltext",
    "html",
    "contenthtml",
  ],
  date: [
    "date",
    "日期",
    "出版日期",
    "发布日期",
    "发布时间",
    "发表日期",
    "时间",
    "见报日期",
    "pubdate",
    "publishdate",
    "publishtime",
    "publishedat",
    "publisheddate",
    "datepublished",
    "issuedate",
    "pubtime",
  ],
  publication: [
    "publication",
    "newspaper",
    "paper",
    "papername",
    "media",
    "medianame",
    "报纸",
    "报名",
    "报纸名称",
    "媒体",
    "媒体名称",
    "刊名",
    "来源",
    "source",
    "sitename",
  ],
  pageNumber: ["page", "pageno", "pagenumber", "pagenum", "版次", "版号", "版面号", "版序"],
  pageName: ["pagename", "版名", "版面", "版面名称", "版面名"],
  section: ["section", "column", "columnname", "category", "栏目", "频道"],
  url: ["url", "link", "href", "链接", "网址", "原文链接"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** A column that a record may have. */
export type Column = keyof typeof COLUMNS;

/** Names of the user for columns: what stands in the file, by what it means. */
export type ColumnMap = Readonly<Partial<Record<Column, string>>>;

const plain = (name: string): string => name.toLowerCase().replace(/[\s_\-\uFEFF"]/gu, "");

const BY_NAME = new Map<string, Column>(
  Object.entries(COLUMNS).flatMap(([column, names]) =>
    names.map((name) => [name, column as Column] as const),
  ),
);

export const isColumn = (name: string): name is Column => Object.hasOwn(COLUMNS, name);

/** What a name in a file means: by the user's own map first, else by convention; undefined for any other. */
const columnOf = (name: string, map: ColumnMap = {}): Column | undefined => {
  for (const [column, told] of Object.entries(map))
    if (told && plain(told) === plain(name)) return column as Column;
  const column = BY_NAME.get(plain(name));
  // A column that the user mapped to another name keeps no second one.
  return column && map[column] === undefined ? column : undefined;
};

/** A record's values by what they mean, as trimmed text; where two names mean one column the first in the table wins. */
export const columnsOf = (
  fields: Readonly<Record<string, unknown>>,
  map: ColumnMap = {},
): Readonly<Partial<Record<Column, string>>> => {
  const found = new Map<Column, { readonly rank: number; readonly value: string }>();
  for (const [name, raw] of Object.entries(fields)) {
    const column = columnOf(name, map);
    const value = textOf(raw).trim();
    if (!column || !value) continue;
    const rank = (COLUMNS[column] as readonly string[]).indexOf(plain(name));
    const known = found.get(column);
    if (!known || rank < known.rank) found.set(column, { rank, value });
  }
  return Object.fromEntries([...found].map(([column, { value }]) => [column, value]));
};

/** Text of a value: lists are joined line by line, numbers written out, other things left out. */
const textOf = (value: unknown): string => {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join("\n");
  if (typeof value === "object" && value !== null && "name" in value) return textOf(value.name);
  return "";
};

/** True where these names head a table of articles: one of them holds the text, and another is known too. */
export const isHeader = (names: readonly string[], map: ColumnMap = {}): boolean => {
  const known = new Set(names.flatMap((name) => columnOf(name, map) ?? []));
  return known.has("body") && known.size >= 2;
};
