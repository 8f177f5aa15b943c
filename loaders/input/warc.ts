import { WARCParser, type WARCRecord } from "warcio";
import type { InputDocument } from "./document.ts";
import type { Bytes } from "./peek.ts";

/** A page of a crawl is no longer than this. */
const LARGEST_PAGE = 64 * 1024 * 1024;
const TEXT = /^(?:text\/(?:html|plain|xml)|application\/(?:xhtml\+xml|json|xml))/i;

/**
 * The pages of a web archive (WARC 1.0 and 1.1, ISO 28500): what servers answered with 200 as text. Chunked and
 * compressed bodies are undone. Other records are passed over.
 */
export async function* readWarc(stream: Bytes, source: string): AsyncIterable<InputDocument> {
  try {
    for await (const record of new WARCParser(stream)) {
      const page = await pageOf(record, source);
      if (page) yield page;
    }
  } catch (error) {
    yield {
      kind: "broken",
      source,
      reason: `the archive breaks off: ${error instanceof Error ? error.message : error}`,
    };
  }
}

const pageOf = async (record: WARCRecord, source: string): Promise<InputDocument | undefined> => {
  const url = record.warcTargetURI?.replace(/^<|>$/g, "");
  const type = contentType(record);
  if (!url || !type || !TEXT.test(type)) return undefined;
  const name = `${source}#${url}`;
  const length = Number(record.warcHeaders.headers.get("content-length") ?? 0);
  if (length > LARGEST_PAGE) return { kind: "broken", source: name, reason: "a page of more than 64 MB" };
  const bytes = await record.readFully(true);
  if (bytes.length === 0) return undefined;
  const charset = /charset\s*=\s*"?([\w-]+)/i.exec(type)?.[1];
  return { kind: "page", source: name, bytes, url, ...(charset ? { charset } : {}) };
};

/** The content type of a record that holds a page: a good answer, or a resource stored as such. */
const contentType = (record: WARCRecord): string | undefined => {
  if (record.warcType === "resource") return record.warcHeaders.headers.get("content-type") ?? undefined;
  if (record.warcType !== "response" || Number(record.httpHeaders?.statusCode) !== 200) return undefined;
  return record.httpHeaders?.headers.get("content-type") ?? undefined;
};
