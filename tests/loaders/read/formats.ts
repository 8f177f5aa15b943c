import { crc32 } from "node:zlib";

/** One story in every form in which papers publish: the same headline, byline, paragraphs, paper, page and day. */
export interface Story {
  readonly kicker: string;
  readonly title: string;
  readonly subtitle: string;
  readonly paragraphs: readonly string[];
  readonly paper: string;
  /** ISO day. */
  readonly day: string;
  /** A01 */
  readonly page: string;
  readonly pageName: string;
}

const paragraphs = (story: Story, mark: (text: string) => string): string =>
  story.paragraphs.map(mark).join("\n");
const [year, month, day] = [0, 1, 2].map((i) => (story: Story) => story.day.split("-")[i] ?? "") as [
  (story: Story) => string,
  (story: Story) => string,
  (story: Story) => string,
];
const printed = (story: Story): string => `${year(story)}年${Number(month(story))}月${Number(day(story))}日`;

export const plain = (story: Story): string =>
  `${story.paper}　${printed(story)}　${story.page}版\n\n${story.kicker}\n${story.title}\n${story.subtitle}\n\n${paragraphs(story, (one) => `　　${one}\n`)}`;

export const markdown = (story: Story): string =>
  `# ${story.paper} ${printed(story)} ${story.page}版\n\n## ${story.kicker}\n${story.title}\n${story.subtitle}\n\n${paragraphs(story, (one) => `${one}\n`)}`;

export const f1 = (story: Story): string => `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<HTML><HEAD><TITLE>${story.paper}数字报</TITLE><META http-equiv=Content-Type content="text/html; charset=utf-8"></HEAD>
<BODY leftMargin=0><!--enpproperty <founder-date>${story.day} 00:00:00:0</founder-date><founder-author>.</founder-author><founder-title>${story.title}</founder-title><founder-subtitle>${story.subtitle}</founder-subtitle><founder-pagenum>${story.page}</founder-pagenum><founder-papername>${story.paper}</founder-papername><founder-type>1</founder-type> /enpproperty-->
<TABLE><TR><TD class=top><A href="node_2.htm">版面导航</A>|<A href=content_1.htm>上一篇</A></TD></TR>
<TR><TD><P>放大 缩小 默认</P>
<TABLE id=art><TR><TD><!--<npm:article-pretitle>-->${story.kicker}<!--</npm:article-pretitle>--></TD></TR>
<TR><TD><STRONG><!--<npm:article-title>-->${story.title}<!--</npm:article-title>--></STRONG></TD></TR>
<TR><TD><!--<npm:article-subtitle>-->${story.subtitle}<!--</npm:article-subtitle>--></TD></TR></TABLE>
<DIV id=ozoom><FOUNDER-CONTENT><!--<npm:article-content>-->${paragraphs(story, (one) => `<P>　　${one}</P>`)}<!--</npm:article-content>--></FOUNDER-CONTENT></DIV>
<P>版权所有 未经授权不得转载</P></TD></TR></TABLE></BODY></HTML>`;

/** The variant of web sites: no prefix in the property comment, and no kicker tags in the page. */
export const f1Web = (story: Story): string => `<html><head><title>${story.title}</title></head><body>
<!--enpproperty <articleid>1024</articleid><date>${story.day} 07:30:00.0</date><author></author><title>${story.title}</title><keyword></keyword><subtitle>${story.subtitle}</subtitle><introtitle>${story.kicker}</introtitle><siteid>1</siteid><nodeid>12</nodeid><papername>${story.paper}</papername>/enpproperty-->
<div class=nav>首页 新闻 县区</div><div id="articleContent">${paragraphs(story, (one) => `<p>&nbsp;&nbsp;${one}</p>`)}</div></body></html>`;

export const f2 = (
  story: Story,
): string => `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${story.paper}</title></head><body>
<div class="header"><span>${printed(story)} 星期五</span><span>第${story.page}版：${story.pageName}</span></div>
<div class="newsdetatit"><p class="introtitle" id="PreTitle">${story.kicker}</p><h3 id="Title">${story.title}</h3><p id="SubTitle">${story.subtitle}</p></div>
<div class="attachment"></div>
<div class="newsdetatext"><founder-content id="ozoom">${story.paragraphs.map((one) => `　　${one}<br><br>`).join("")}</founder-content></div>
<ul class="list"><li><a href="content_2.html">上一篇</a></li></ul></body></html>`;

export const f3 = (
  story: Story,
): string => `<html><head><meta charset="utf-8"><title>${story.paper}</title></head><body>
<div class="date">${printed(story)}　第${story.page}版：${story.pageName}</div>
<p class="introtitle">${story.kicker}</p><h2 class="art-title">${story.title}</h2><p class="subtitle">${story.subtitle}</p>
<div class="detail-art">${paragraphs(story, (one) => `<p>${one}</p>`)}</div></body></html>`;

export const joyhua = (story: Story): string => `<html><head><title>${story.paper}</title></head><body>
<div class="bmnr_top">${printed(story)} 第${story.page}版：${story.pageName}</div>
<div class="bmnr_con_yinti">${story.kicker}</div><div class="bmnr_con_biaoti">${story.title}</div><div class="bmnr_con_futi">${story.subtitle}</div>
<div class="bmnr_con_con" id="zoom">${paragraphs(story, (one) => `<div>　　${one}</div>`)}</div></body></html>`;

export const shtml = (story: Story): string => `<html><head><title>${story.paper}</title></head><body>
<p>${printed(story)}　第${story.page}版：${story.pageName}</p>
<div class="details"><div class="detConYin">${story.kicker}</div><h2 class="detConTit">${story.title}</h2><div class="detConFu">${story.subtitle}</div>
<div class="para">${paragraphs(story, (one) => `<p>${one}</p>`)}</div></div></body></html>`;

export const government = (story: Story): string => `<html><head>
<meta name="ArticleTitle" content="${story.kicker} ${story.title} ${story.subtitle}"><meta name="PubDate" content="${story.day} 09:15">
<meta name="ContentSource" content="${story.paper}"><meta name="ColumnName" content="要闻"><meta name="SiteName" content="市人民政府">
</head><body><div class="bar">当前位置：首页 &gt; 要闻</div><div class="TRS_Editor">${paragraphs(story, (one) => `<p style="text-indent:2em">${one}</p>`)}</div>
<div class="foot">主办：市人民政府办公室 备案号</div></body></html>`;

/** A site that nobody has described. */
export const generic = (
  story: Story,
): string => `<!doctype html><html><head><meta charset="utf-8"><title>${story.title}_${story.paper}</title></head><body>
<header><nav><a href="/">首页</a><a href="/a">本地</a><a href="/b">财经</a></nav></header>
<main><article><h1>${story.kicker} ${story.title} ${story.subtitle}</h1><div class="info">${printed(story)} 来源：${story.paper}</div>
<div class="text">${paragraphs(story, (one) => `<p>${one}</p>`)}</div></article></main><footer><p>网站地图 联系我们</p></footer></body></html>`;

export const fields = (story: Story) => ({
  标题: story.title,
  引题: story.kicker,
  副标题: story.subtitle,
  正文: story.paragraphs.join("\n"),
  发布日期: story.day,
  报纸名称: story.paper,
  版次: story.page,
});
export const jsonl = (story: Story): string => `${JSON.stringify(fields(story))}\n`;
export const json = (story: Story): string => JSON.stringify([fields(story)], null, 2);
export const wrapped = (story: Story): string =>
  JSON.stringify({ code: 0, data: { list: [fields(story)] } }, null, 2);
export const csv = (story: Story): string =>
  [Object.keys(fields(story)), Object.values(fields(story))]
    .map((row) => row.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(","))
    .join("\n");

/** A web archive with the request, the page and a picture. */
export const warc = (body: Uint8Array, url: string): Uint8Array => {
  const record = (type: string, headers: string, payload: Uint8Array): Uint8Array => {
    const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2025-01-01T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n${headers}Content-Length: ${payload.length}\r\n\r\n`;
    return Buffer.concat([Buffer.from(head), payload, Buffer.from("\r\n\r\n")]);
  };
  const http = (type: string, payload: Uint8Array) =>
    Buffer.concat([
      Buffer.from(
        `HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\nTransfer-Encoding: chunked\r\n\r\n${payload.length.toString(16)}\r\n`,
      ),
      payload,
      Buffer.from("\r\n0\r\n\r\n"),
    ]);
  const response = "Content-Type: application/http; msgtype=response\r\n";
  return Buffer.concat([
    record(
      "request",
      "Content-Type: application/http; msgtype=request\r\n",
      Buffer.from("GET / HTTP/1.1\r\n\r\n"),
    ),
    record("response", response, http("text/html; charset=utf-8", body)),
    record("response", response, http("image/png", Buffer.from([137, 80, 78, 71]))),
  ]);
};

/** GBK bytes of a text, by the decoder's own table. */
export const gbk = (text: string): Uint8Array => {
  const decoder = new TextDecoder("gbk");
  const codes = new Map<string, readonly number[]>();
  for (let high = 0x81; high <= 0xfe; high++)
    for (let low = 0x40; low <= 0xfe; low++) {
      const character = decoder.decode(new Uint8Array([high, low]));
      if (character.length === 1 && !codes.has(character)) codes.set(character, [high, low]);
    }
  return Uint8Array.from(
    [...text].flatMap((one) => (one.charCodeAt(0) < 128 ? [one.charCodeAt(0)] : (codes.get(one) ?? [63]))),
  );
};

/** A ZIP archive whose files are stored as they are. */
export const zip = (files: Readonly<Record<string, Uint8Array>>): Uint8Array => {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, bytes] of Object.entries(files)) {
    const label = Buffer.from(name);
    const entry = Buffer.alloc(26);
    entry.writeUInt16LE(20, 0);
    entry.writeUInt16LE(0x800, 2);
    entry.writeUInt32LE(crc32(bytes), 10);
    entry.writeUInt32LE(bytes.length, 14);
    entry.writeUInt32LE(bytes.length, 18);
    entry.writeUInt16LE(label.length, 22);
    parts.push(Buffer.from("PK\u0003\u0004"), entry, label, Buffer.from(bytes));
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.from("PK\u0001\u0002"), Buffer.from([20, 0]), entry, tail, label);
    offset += 30 + label.length + bytes.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(Object.keys(files).length, 4);
  end.writeUInt16LE(Object.keys(files).length, 6);
  end.writeUInt32LE(index.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, index, Buffer.from("PK\u0005\u0006"), end]);
};

/** A table-built page (P): `content/YYYYMMDD/Articel….htm`; the day stands in the address alone. */
export const tables = (story: Story): string => `<HTML><HEAD><TITLE>${story.paper}</TITLE></HEAD><BODY>
<table width=100%><tr><td><a href="Page01AB.htm">版面导航</a></td><td>第${story.page}版：${story.pageName}</td></tr></table>
<table><tr><td align=center><font size=5>${story.kicker} ${story.title} ${story.subtitle}</font></td></tr>
<tr><td>${story.paragraphs.map((one) => `&nbsp;&nbsp;&nbsp;&nbsp;${one}<br>`).join("\n")}</td></tr></table></BODY></HTML>`;
