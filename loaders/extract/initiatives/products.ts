import { PRODUCTS } from "../../lexicons/products.ts";
import { findAll } from "../search.ts";
import type { InitiativeLedger } from "./ledger.ts";

/** 炎陵黄桃入选…: a product that is called by its place wins under that name. */

/** The product, with nothing but adverbs or who confers between it and the verb. */
const WINNER = new RegExp(
  `(\\p{Script=Han}{0,3}?(?:${[...PRODUCTS].sort((a, b) => b.length - a.length).join("|")}))(?:被[^，。“”]{2,16}|近日|日前|先后|连续[^，。“”]{2,5}|成功|已经?|还|也|又|再次|一举|双双|去年|今年|均|曾)*$`,
  "u",
);
const REACH = 30;
/** 甲县的茶, 甲县种植黄桃: no name. */
const NO_PRODUCT = /[的了在和与是有]|种植|养殖|发展|生产|推广|培育|特产|产业/u;

/** Products that are told to have won. */
export const readProducts = (ledger: InitiativeLedger): void => {
  const { text, taken } = ledger;
  const ends = new Map<number, number>();
  for (const { draft, start, end, anaphoric } of taken)
    if (
      draft.type === "Place" &&
      !anaphoric &&
      draft.division &&
      !/SITE|ZONE/u.test(String(draft.props.level))
    )
      ends.set(end, start);
  for (const { index } of findAll(text, ledger.words.honorVerbs)) {
    const before = text.slice(Math.max(0, index - REACH), index);
    const winner = WINNER.exec(before);
    if (!winner?.[1]) continue;
    const at = index - before.length + winner.index;
    const product = winner[1];
    // The pattern may begin inside the place's name.
    for (let skip = 0; skip < product.length; skip++) {
      const start = ends.get(at + skip);
      const rest = product.slice(skip);
      if (start === undefined || rest === "" || NO_PRODUCT.test(rest)) continue;
      const end = at + product.length;
      ledger.add(text.slice(start, end), "BRAND", start, end, "initiative/product");
      break;
    }
  }
};
