import type { Document, Element } from "domhandler";
import { getElementsByTagName, textContent } from "domutils";
import { parseDocument } from "htmlparser2";
import { dayIn, dayInAddress } from "../issue.ts";
import { pageFacts } from "../masthead.ts";

/** What the page's markup says beside the article: in Founder's property comment, in `<meta>`, in its header. */
export interface HtmlFacts {
  readonly title?: string;
  readonly kicker?: string;
  readonly subtitle?: string;
  readonly author?: string;
  readonly publication?: string;
  /** ISO day of the issue. */
  readonly day?: string;
  readonly pageNumber?: string;
  readonly pageName?: string;
  readonly section?: string;
}

const PROPERTIES = /<!--\s*enpproperty([\s\S]*?)(?:\/enpproperty\s*-->|-->)/gi;
const PROPERTY = /<(?:founder-)?([a-z]+)>([\s\S]*?)<\/(?:founder-)?\1>/gi;

/** Cuts Founder's property comments out: the same tags stand in the page itself. */
export const cutProperties = (
  source: string,
): { readonly html: string; readonly properties: ReadonlyMap<string, string> } => {
  const properties = new Map<string, string>();
  const html = source.replace(PROPERTIES, (comment, inner: string) => {
    for (const [, name = "", value = ""] of inner.matchAll(PROPERTY)) {
      const text = textContent(parseDocument(value)).trim();
      if (text && !properties.has(name.toLowerCase())) properties.set(name.toLowerCase(), text);
    }
    // Lines keep their numbers.
    return comment.replace(/[^\n]+/g, "");
  });
  return { html, properties };
};

/** All that is told of the page; `address` is where it was published, or the path of the file. */
export const htmlFacts = (
  dom: Document,
  properties: ReadonlyMap<string, string>,
  header: readonly string[],
  address: string,
): HtmlFacts => {
  const meta = metaOf(dom);
  const title = textContent(getElementsByTagName("title", dom, true, 1)).trim();
  const printed = pageFacts(header);
  const named = pageFacts([title]);
  const [pageNumber, pageName] = pageOf(header);
  const told: Record<keyof HtmlFacts, string | undefined> = {
    title: properties.get("title") ?? meta.get("articletitle") ?? meta.get("og:title"),
    kicker: properties.get("introtitle") ?? properties.get("pretitle"),
    subtitle: properties.get("subtitle"),
    author: properties.get("author") ?? meta.get("author"),
    publication:
      properties.get("papername") ??
      paperIn(meta.get("contentsource")) ??
      named.publication ??
      paperIn(meta.get("sitename")) ??
      printed.publication ??
      meta.get("sitename"),
    day:
      dayIn(properties.get("date")) ??
      dayInAddress(address) ??
      dayIn(meta.get("pubdate") ?? meta.get("publishdate") ?? meta.get("article:published_time")) ??
      printed.date?.iso,
    pageNumber: properties.get("pagenum") ?? pageNumber,
    pageName: properties.get("pagename") ?? properties.get("nodename") ?? pageName,
    section: meta.get("columnname"),
  };
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value));
};

const paperIn = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : pageFacts([text]).publication;

/** 第A01版：要闻 */
const pageOf = (header: readonly string[]): readonly [string?, string?] => {
  for (const line of header) {
    const match = /第?\s*([A-Z]?\d{1,2})\s*版\s*[:：]?\s*([\p{Script=Han}·]{2,10})?/u.exec(line);
    if (match?.[1]) return match[2] ? [match[1], match[2]] : [match[1]];
  }
  return [];
};

const metaOf = (dom: Document): ReadonlyMap<string, string> =>
  new Map(
    (getElementsByTagName("meta", dom, true) as Element[])
      .map(({ attribs }): [string, string] => [
        (attribs.name ?? attribs.property ?? "").toLowerCase(),
        (attribs.content ?? "").trim(),
      ])
      .filter(([name, value]) => name && value)
      .reverse(),
  );
