import { Readability } from "@mozilla/readability";
import { selectAll, selectOne } from "css-select";
import type { AnyNode, Document, Element } from "domhandler";
import { removeElement, textContent } from "domutils";
import { parseDocument } from "htmlparser2";
import { parseHTML } from "linkedom";
import { GazetteError } from "../../../src/domain/errors.ts";
import { withoutJumps } from "../continuation.ts";
import { parseByline } from "../credits.ts";
import { furnitureAt } from "../furniture.ts";
import { repeats } from "../paragraphs.ts";
import { postingOf } from "../posting.ts";
import { type Dropped, type RawArticle, rawArticle } from "../raw.ts";
import { tidied } from "../tidy.ts";
import { joinVerseTexts } from "../verse.ts";
import { cutProperties, type HtmlFacts, htmlFacts } from "./facts.ts";
import { ARTICLE_LINK, FAMILIES, type Family } from "./families.ts";
import { lineAt, linesOf } from "./text.ts";

export interface HtmlPage {
  readonly format: string;
  /** null where the page holds links to articles and no article. */
  readonly article: RawArticle | null;
  readonly facts: HtmlFacts;
  readonly dropped: readonly Dropped[];
}

/** True where a text is HTML rather than a page of plain text. */
export const isHtml = (text: string): boolean =>
  /<(?:!doctype\s+html|html|head|body|meta|title|table|td|h1|founder-\w+)\b[^<>]*>|^[\s\uFEFF]*<(?:div|p|span|br|!--)\b[^<>]*>/i.test(
    text.slice(0, 4096),
  ) || (text.slice(0, 4096).match(TAG)?.length ?? 0) >= MANY_TAGS;
/** A few tags in a text are what a copy left in it. */
const TAG = /<(?:div|p|span)\b[^<>]*>/giu;
const MANY_TAGS = 5;

/**
 * Reads an article page or a page index of an electronic paper, a government site or any other site. `address` is
 * where it was published, or the path of the file.
 */
export const readHtml = (source: string, address: string): HtmlPage => {
  const { html, properties } = cutProperties(markersAsTags(source));
  const dom = parseDocument(html, { withStartIndices: true });
  const family = FAMILIES.find(({ sign }) => sign.test(source) || sign.test(html));
  const body = family && firstOf(dom, family.body);
  const facts = (parts: readonly AnyNode[]) => htmlFacts(dom, properties, headerLines(dom, parts), address);
  if (family && body) {
    const { article, dropped } = familyArticle(dom, family, body, facts([body]), html);
    return { format: family.format, article, facts: facts([body]), dropped };
  }
  if (isIndex(dom)) return { format: "page index", article: null, facts: facts([]), dropped: [] };
  if (isDeeper(dom, DEEPEST))
    throw new GazetteError(
      "BAD_INPUT",
      `${address}: elements nested more than ${DEEPEST} deep, as no site prints them; save the page again, or as text`,
    );
  const { article, dropped } = anyArticle(dom, html, facts([]));
  return { format: "HTML", article, facts: facts([]), dropped };
};

/** Sites nest some 30 elements; finding the article among many more takes the square of their depth. */
const DEEPEST = 200;

/** True where elements are nested deeper than so many; told without recursion, which depth could exhaust. */
const isDeeper = (dom: Document, most: number): boolean => {
  let level: readonly AnyNode[] = dom.children;
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > most) return true;
    level = level.flatMap((node) => ("children" in node ? node.children : []));
  }
  return false;
};

/** Founder marks the parts of an article by pairs of comments; as elements they can be selected. */
const markersAsTags = (source: string): string =>
  source.replace(/<!--\s*<(\/?)npm:article-([a-z-]+)>\s*-->/gi, "<$1npm-article-$2>");

const firstOf = (dom: Document, selectors: readonly string[]): Element | undefined => {
  for (const selector of selectors) {
    const found = selectOne(selector, dom as AnyNode) as Element | null;
    if (found && textContent(found).trim()) return found;
  }
  return undefined;
};

const familyArticle = (
  dom: Document,
  family: Family,
  body: Element,
  facts: HtmlFacts,
  html: string,
): { readonly article: RawArticle; readonly dropped: readonly Dropped[] } => {
  const part = (selectors: readonly string[]): readonly string[] => {
    const found = firstOf(dom, selectors);
    return found && found !== body ? linesOf([found]) : [];
  };
  const orTold = (lines: readonly string[], told: string | undefined) =>
    lines.length > 0 || !told ? lines : [told];
  const title = firstOf(dom, family.title);
  const kicker = orTold(part(family.kicker), facts.kicker);
  const heads = [
    ...kicker,
    ...orTold(part(family.title), facts.title),
    ...orTold(part(family.subtitle), facts.subtitle),
  ];
  const captions = captionsOf(dom, family);
  const author = orTold(part(family.author), facts.author);
  for (const node of partsInside(dom, family, body)) removeElement(node);
  return fill(
    rawArticle({
      heads: [...new Set(heads)],
      line: lineAt(html, (title ?? body).startIndex ?? 0),
      ...(kicker.length > 0 ? { kicker: kicker.join(" ") } : {}),
    }),
    author,
    linesOf([body]),
    captions,
  );
};

const captionsOf = (dom: Document, family: Family): readonly string[] =>
  family.captions.flatMap((selector) => linesOf(selectAll(selector, dom as AnyNode) as AnyNode[]));

/** Headline and captions that stand within the body's box are no paragraphs. */
const partsInside = (dom: Document, family: Family, body: Element): readonly Element[] =>
  [...family.kicker, ...family.title, ...family.subtitle, ...family.captions]
    .flatMap((selector) => selectAll(selector, dom as AnyNode) as Element[])
    .filter((node) => isInside(node, body));

const isInside = (node: Element, box: Element): boolean => {
  for (let up = node.parent; up; up = up.parent) if (up === box) return true;
  return false;
};

/** Puts byline, paragraphs and captions into an article; furniture and repeated blocks are dropped. */
export const fill = (
  article: RawArticle,
  author: readonly string[],
  lines: readonly string[],
  captions: readonly string[] = [],
): { readonly article: RawArticle; readonly dropped: readonly Dropped[] } => {
  const dropped: Dropped[] = [];
  const heads = new Set(article.heads.map(squeezed));
  const plain = (text: string) => ({ text, verse: false });
  const all = [
    ...bylineOf(author, lines).map(plain),
    ...joinVerseTexts(lines.map((line) => tidied(line))),
    ...captions.map(plain),
  ];
  for (const [i, { text: line, verse }] of all.entries()) {
    const posting = verse ? undefined : postingOf(line);
    if (posting?.day) article.day ??= posting.day;
    if (posting?.byline) article.paragraphs.push(posting.byline);
    const reason = posting
      ? "posting"
      : verse
        ? undefined
        : furnitureAt(all, i, article.paragraphs.length > 0 ? "open" : "headed");
    if (reason) dropped.push({ text: line, reason });
    if (reason === "credits") article.credits.push(line);
    if (reason || (i < 3 && heads.has(squeezed(line)))) continue;
    if (repeats(article, line)) dropped.push({ text: line, reason: "repeated" });
    else {
      const text = withoutJumps(line, article);
      if (text) article.paragraphs.push(text);
    }
  }
  if (lines.length === 0 && captions.length > 0) article.photo = true;
  return { article, dropped };
};

const squeezed = (text: string): string => text.replace(/\s/gu, "");

/** The author's field is a byline of its own unless the text names the same writers. */
const bylineOf = (author: readonly string[], lines: readonly string[]): readonly string[] => {
  const line = author
    .join(" ")
    .replace(/^(?:作者|来源)\s*[:：]\s*/u, "")
    .trim();
  const names = line ? (parseByline(line, 0, true) ?? []) : [];
  const ends = [...lines.slice(0, 3), ...lines.slice(-3)].join("\n");
  return names.length > 0 && !names.every(({ name }) => ends.includes(name)) ? [line] : [];
};

/** Lines of the page around the article: masthead, date line and page number stand there. */
const headerLines = (dom: Document, parts: readonly AnyNode[]): readonly string[] => {
  const inside = new Set(linesOf(parts));
  return linesOf(dom.children)
    .filter((line) => line.length < 90 && !inside.has(line))
    .slice(0, 60);
};

const isIndex = (dom: Document): boolean => {
  if (selectOne("area[href], a#pageLink", dom as AnyNode)) return true;
  const links = selectAll("a[href]", dom as AnyNode) as Element[];
  const linked = links.reduce((sum, link) => sum + squeezed(textContent(link)).length, 0);
  const all = linesOf(dom.children).reduce((sum, line) => sum + line.length, 0);
  return links.filter((link) => ARTICLE_LINK.test(link.attribs.href ?? "")).length >= 3 || linked > all / 2;
};

/** linkedom's document serves for the browser's. */
type ReadableDocument = ConstructorParameters<typeof Readability>[0];

/** Any other page: the part of it that reads like an article. */
const anyArticle = (
  dom: Document,
  html: string,
  facts: HtmlFacts,
): { readonly article: RawArticle | null; readonly dropped: readonly Dropped[] } => {
  const { document } = parseHTML(/<html/i.test(html) ? html : `<html><body>${html}</body></html>`);
  const read = readable(document as unknown as ReadableDocument);
  if (!read?.content) return { article: null, dropped: [] };
  const lines = linesOf(parseDocument(read.content).children);
  const title = (facts.title ?? headingOf(dom, facts.publication) ?? siteless(read.title ?? ""))
    .replace(/\s+/gu, " ")
    .trim();
  const start = html.indexOf(lines[0]?.slice(0, 8) ?? "");
  return fill(
    rawArticle({ heads: title ? [title] : [], line: lineAt(html, Math.max(0, start)) }),
    facts.author ? [facts.author] : [],
    lines,
  );
};

/** What stands out as a headline on a page of any site: by its element, its class or its size; no link, no paper's name. */
const HEADINGS = ["h1", "h2", "[class*=title i]", "font[size=6]", "font[size=5]", "font[size='+2']", "h3"];
const headingOf = (dom: Document, publication: string | undefined): string | undefined => {
  for (const selector of HEADINGS)
    for (const found of selectAll(selector, dom as AnyNode) as Element[]) {
      const text = linesOf([found]).join(" ");
      const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
      if (han >= 4 && han <= 90 && text !== publication && !selectOne("a[href]", found)) return text;
    }
  return undefined;
};

/** Markup that is broken beyond reading holds no article. */
const readable = (document: ReadableDocument) => {
  try {
    return new Readability(document, { charThreshold: 40 }).parse();
  } catch {
    return null;
  }
};

/** A document's title without the name of the site behind it. */
const siteless = (title: string): string => title.split(/\s*[-_|｜—]{1,2}\s*/u)[0] ?? title;
