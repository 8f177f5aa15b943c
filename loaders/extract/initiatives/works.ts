import { findAll } from "../search.ts";
import type { InitiativeLedger } from "./ledger.ts";

/** 创作一首“甲之歌”, 出版一本“乙故事”书籍, 拍摄一部“丙往事”短片: a work by its title in quotes, counted behind who makes what. */
const WORK =
  /(?:创作|创编|出版|编写|编印|编排|排演|拍摄|录制|谱写|摄制)(?:完成)?了?(?:一|首)?[首本部台支出套册集](“([^“”，。！？：]{2,16})”)(短片|短视频|微电影|微视频|专题片|纪录片|宣传片|情景剧|广播剧|舞台剧|话剧|舞蹈|书籍|图书|画册)?/gu;
/** The title of a book is its whole name. */
const BOOK = /^(?:书籍|图书)$/u;

/** Works that are told to be made. */
export const readWorks = (ledger: InitiativeLedger): void => {
  for (const { 0: whole, 1: quote = "", 2: title = "", 3: sort = "", index } of findAll(ledger.text, WORK)) {
    const start = index + whole.indexOf(quote);
    const end = start + quote.length + sort.length;
    if (ledger.isTaken({ start, end })) continue;
    const name = BOOK.test(sort) ? title : `${title}${sort}`;
    ledger.add(name, "WORK", start, end, "initiative/work");
  }
};
