import { Converter } from "opencc-js/t2cn";

/** From this share of traditional characters on a text is written in traditional script; simplified texts have strays (著名). */
const TRADITIONAL_SHARE = 0.05;

const FIRST = 0x3400;
const LAST = 0x9fff;
let table: Uint16Array | undefined;

/** The simplified form of every character from FIRST to LAST, from OpenCC's tables; 0 where it is its own. */
const simplifiedForms = (): Uint16Array => {
  if (table) return table;
  const all = Array.from({ length: LAST - FIRST + 1 }, (_, i) => String.fromCharCode(FIRST + i));
  // A line each, so that no character is read as part of a phrase.
  const converted = Converter({ from: "t", to: "cn" })(all.join("\n")).split("\n");
  table = Uint16Array.from(all, (character, i) => {
    const simple = converted[i];
    return simple && simple !== character && simple.length === 1 ? simple.charCodeAt(0) : 0;
  });
  return table;
};

/**
 * A text in simplified script, character for character, so that offsets stay: rules and tables are written in it.
 * A text that is in simplified script already comes back as it is, strays and all.
 */
export const toSimplified = (text: string): string => {
  const forms = simplifiedForms();
  let han = 0;
  let traditional = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < FIRST || code > LAST) continue;
    han += 1;
    if (forms[code - FIRST]) traditional += 1;
  }
  return traditional <= han * TRADITIONAL_SHARE
    ? text
    : text.replace(/[\u3400-\u9fff]/g, (character) => {
        const form = forms[character.charCodeAt(0) - FIRST];
        return form ? String.fromCharCode(form) : character;
      });
};
