import { type AnyNode, isTag, isText } from "domhandler";

/** Elements that end a line of text where they begin and end. */
const BLOCKS = new Set(
  "address article aside blockquote center dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td th tr ul founder-content".split(
    " ",
  ),
);
/** Elements whose text nobody reads. */
const SILENT = new Set(
  "script style noscript template iframe select option button textarea svg head title".split(" "),
);

/** The lines of text that a reader of these nodes sees, without blank ones. */
export const linesOf = (nodes: readonly AnyNode[]): readonly string[] => {
  const lines: string[] = [];
  let line = "";
  const flush = () => {
    const text = line.replace(/[\s\u00A0\u3000\u200B\uFEFF]+/gu, " ").trim();
    if (text) lines.push(text);
    line = "";
  };
  // A stack of its own: a page may nest deeper than the machine's.
  const stack: (AnyNode | "end of block")[] = [...nodes].reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === "end of block") flush();
    else if (isText(node)) line += node.data;
    else if (isTag(node)) {
      if (SILENT.has(node.name) || isHidden(node.attribs.style)) continue;
      if (node.name === "br") flush();
      const block = BLOCKS.has(node.name);
      if (block) {
        flush();
        stack.push("end of block");
      }
      for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i] as AnyNode);
    }
  }
  flush();
  return lines;
};

const isHidden = (style: string | undefined): boolean => /display\s*:\s*none/i.test(style ?? "");

/** Number of the line on which an offset of a text stands, from 1. */
export const lineAt = (text: string, offset: number): number => {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) line += 1;
  return line;
};
