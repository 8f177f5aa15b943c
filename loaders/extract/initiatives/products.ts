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
const NO_PRODUCT =
  /^[镇乡村]?(?:(?:制作|加工|传统|烧制|编织)?技艺|民俗|舞蹈|婚俗)$|[的了在和与是有]|学校|[小中大]学|种植|养殖|发展|生产|推广|培育|特产|产业/u;

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

/** 甲皮纸制作技艺入选…名录: a craft or a custom that wins under its own name. */
const HERITAGE =
  /(?<=^|[，。；：、\n和]|月|年|日|的)(\p{Script=Han}{2,12}?(?:制作技艺|传统技艺|烹饪技艺|酿造技艺|锻造技艺|织造技艺|建造技艺|营造技艺|编织技艺|烧制技艺|炮制技艺|技艺|习俗|民俗|信俗|庙会|制作工艺|传统工艺|疗法))(?=(?:被[^，。“”]{2,16}|近日|日前|先后|成功|还|也|又|再次|一举|双双|去年|今年|均|于\d{4}年|\d{4}年)*(?:入选|列入|被?公布为|被?确定为|被?认定为|获评|荣登)[^，。；]{0,24}(?:遗产|非遗|名录))/gmu;
const NO_HERITAGE =
  /^(?:该|这|此|其|本|一项|多项|各|两|将|把)|[省市县区旗州镇乡村](?:传统技艺|传统工艺|制作技艺|制作工艺|技艺|习俗|民俗|信俗|疗法)$|[的了在与为将把被等]/u;

/** Crafts and customs that are told to be on a list of heritage. */
export const readHeritage = (ledger: InitiativeLedger): void => {
  for (const { index, 1: name = "" } of findAll(ledger.text, HERITAGE))
    if (!NO_HERITAGE.test(name) && !ledger.isTaken({ start: index, end: index + name.length }))
      ledger.add(name, "BRAND", index, index + name.length, "initiative/heritage");
};
