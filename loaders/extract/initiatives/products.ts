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
  const starts = new Map<number, number>();
  for (const { draft, start, end, anaphoric } of taken)
    if (
      draft.type === "Place" &&
      !anaphoric &&
      draft.division &&
      !/SITE|ZONE/u.test(String(draft.props.level))
    )
      starts.set(end, start);
  const places = { starts, stems: stemsOf(taken) };
  for (const { index } of findAll(text, ledger.words.honorVerbs)) {
    let winner = WINNER.exec(text.slice(Math.max(0, index - REACH), index));
    let to = index;
    // 韩城花椒、大荔冬枣: those of a row win together.
    while (winner?.[1]) {
      const end = to - winner[0].length + winner[1].length;
      const start = startOf(text, end - winner[1].length, end, places);
      if (start === undefined) break;
      ledger.add(text.slice(start, end), "BRAND", start, end, "initiative/product");
      if (!/[、和]/u.test(text[start - 1] ?? "")) break;
      to = start - 1;
      winner = WINNER.exec(text.slice(Math.max(0, to - REACH), to));
    }
  }
};

/** Where the place starts that stands right in front of the product; the pattern may begin inside its name. */
const startOf = (
  text: string,
  from: number,
  end: number,
  { starts, stems }: PlacesInFront,
): number | undefined => {
  for (let at = from; at < end; at++) {
    const stem = stems.find((one) => text.startsWith(one, at - one.length));
    const start = starts.get(at) ?? (stem === undefined ? undefined : at - stem.length);
    if (start !== undefined && !NO_PRODUCT.test(text.slice(at, end))) return start;
  }
  return undefined;
};

interface PlacesInFront {
  /** Where divisions begin, by where they end. */
  readonly starts: ReadonlyMap<number, number>;
  /** Names of towns and villages of the article without their kind: 青禾 of 青禾镇. */
  readonly stems: readonly string[];
}

const stemsOf = (taken: InitiativeLedger["taken"]): readonly string[] => [
  ...new Set(
    taken.flatMap(({ draft, anaphoric }) => {
      const stem =
        draft.type === "Place" && !anaphoric && /TOWNSHIP|VILLAGE/u.test(String(draft.props.level))
          ? draft.name.replace(/(?:街道|民族乡|镇|乡|村)$/u, "")
          : "";
      return stem.length > 1 && stem !== draft.name ? [stem] : [];
    }),
  ),
];
