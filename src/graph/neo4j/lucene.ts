import type { QueryKeys } from "../text.ts";

/** A search for all of these keys in the language of the full-text index. */
export const matchOf = ({ whole, prefixes }: QueryKeys): string =>
  `(${[...whole.map(escapeLucene), ...prefixes.map((prefix) => `${escapeLucene(prefix)}*`)].join(" AND ")})`;

const escapeLucene = (token: string): string => token.replace(/[+\-!(){}[\]^"~*?:\\/&|]/g, "\\$&");
