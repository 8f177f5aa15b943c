import { GazetteError } from "../../src/domain/errors.ts";

/** Text with the name of the charset it was decoded from, as the Encoding Standard names it. */
export interface Decoded {
  readonly text: string;
  readonly charset: string;
}

/**
 * Bytes to text: by byte order mark, else strict UTF-8, else the charset that `hint` or a `<meta>` names, else
 * GB18030 (which holds GBK and GB2312). Line ends become "\n".
 * Throws GazetteError("BAD_INPUT") where the file is empty or no text at all.
 */
export const decodeText = (bytes: Uint8Array, source: string, hint?: string): Decoded => {
  if (bytes.length === 0) throw new GazetteError("BAD_INPUT", `${source}: the file is empty`);
  const { text, charset } = decode(bytes, hint);
  const controls = text.match(CONTROL)?.length ?? 0;
  if (text.includes("\0") || controls > text.length / 50)
    throw new GazetteError(
      "BAD_INPUT",
      `${source}: not text; give newspaper pages as text, Markdown, HTML, JSON, CSV or WARC`,
    );
  return { text: text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n"), charset };
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells binary files
const CONTROL = /[\u0000-\u0008\u000e-\u001f\ufffd]/g;

/** As `decodeText`, for a piece of a text: nothing is refused, and line ends stay. */
export const decode = (bytes: Uint8Array, hint?: string): Decoded => {
  const marked = byteOrderMark(bytes);
  if (marked) return { text: new TextDecoder(marked).decode(bytes), charset: marked };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), charset: "utf-8" };
  } catch {
    const charset = declared(bytes, hint) ?? "gb18030";
    return { text: new TextDecoder(charset).decode(bytes), charset };
  }
};

/** The UTF-16 that a byte order mark names; undefined for anything else, UTF-8 included. */
export const byteOrderMark = (bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
};

const META_CHARSET = /<meta[^>]{0,200}?charset\s*=\s*["']?([\w-]{2,20})/i;

/** A charset other than UTF-8 that a header or a `<meta>` names; GBK and GB2312 are read as GB18030. */
const declared = (bytes: Uint8Array, hint: string | undefined): string | undefined => {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2048));
  const name = (hint ?? META_CHARSET.exec(head)?.[1])?.toLowerCase();
  if (!name || /^(?:utf-?8|gb|x-gbk)/.test(name)) return undefined;
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return undefined;
  }
};
