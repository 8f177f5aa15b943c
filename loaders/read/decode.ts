import { GazetteError } from "../../src/domain/errors.ts";

/**
 * Bytes to text: by byte order mark, else strict UTF-8, else GB18030 (which holds GBK and GB2312).
 * Throws GazetteError("BAD_INPUT") where the file is empty or no text at all.
 */
export const decodeText = (bytes: Uint8Array, source: string): string => {
  if (bytes.length === 0) throw new GazetteError("BAD_INPUT", `${source}: the file is empty`);
  const text = decode(bytes);
  const controls = text.match(CONTROL)?.length ?? 0;
  if (text.includes("\0") || controls > text.length / 50)
    throw new GazetteError("BAD_INPUT", `${source}: not text; give newspaper pages as text or Markdown`);
  return text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells binary files
const CONTROL = /[\u0000-\u0008\u000e-\u001f\ufffd]/g;

const decode = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
};
