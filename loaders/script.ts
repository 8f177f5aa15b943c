import { Converter } from "opencc-js/t2cn";

/** From this share of traditional characters on a text is written in traditional script; simplified texts have strays (著名). */
const TRADITIONAL_SHARE = 0.05;

let table: ReadonlyMap<string, string> | undefined;

/** Every traditional character with its simplified form, from OpenCC's tables. */
const simplifiedForms = (): ReadonlyMap<string, string> => {
  if (table) return table;
  const all = Array.from({ length: 0x9fff - 0x3400 + 1 }, (_, i) => String.fromCharCode(0x3400 + i));
  // A line each, so that no character is read as part of a phrase.
  const converted = Converter({ from: "t", to: "cn" })(all.join("\n")).split("\n");
  table = new Map(
    all.flatMap((character, i) => {
      const simple = converted[i];
      return simple && simple !== character && simple.length === 1 ? [[character, simple] as const] : [];
    }),
  );
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
  for (const character of text) {
    if (character >= "\u3400" && character <= "\u9fff") han += 1;
    if (forms.has(character)) traditional += 1;
  }
  return traditional <= han * TRADITIONAL_SHARE
    ? text
    : [...text].map((character) => forms.get(character) ?? character).join("");
};
