import type { OrganizationKind } from "../../../src/domain/ontology.ts";
import type { Mention, Span } from "../../types.ts";
import { findAll } from "../search.ts";

/** Bodies that the post of their head shows to be some, though no other rule knows their names: 洋县柳泉坪派出所所长. */

const HEADED = /([站所馆院社会厂场园台])(?=\1长(?!期|城|远|久))/gu;
const KINDS: Readonly<Record<string, OrganizationKind>> = {
  院: "HOSPITAL",
  厂: "COMPANY",
  场: "COMPANY",
  社: "OTHER",
  馆: "OTHER",
  园: "SCHOOL",
  会: "ASSOCIATION",
};
/** How far in front of its head a body's place stands. */
const REACH = 14;
const NAME = /^[\p{Script=Han}“”]{2,}$/u;
const NO_NAME =
  /[的了着在和与及、为将被把让由对向到来赴]|原|时任|现任|副$|^[\d一二两三四五六七八九十几多数某各]+余?[家个所名]/u;

/** Where they stand, from their place on. */
export const headedIn = (
  text: string,
  places: readonly Mention[],
): readonly (Span & { readonly kind: OrganizationKind })[] =>
  findAll(text, HEADED).flatMap(({ 0: head, index }) => {
    const end = index + 1;
    const place = places
      .filter((one) => !one.anaphoric && one.end < end && end - one.end <= REACH)
      .sort((a, b) => a.end - b.end || b.start - a.start)
      .at(-1);
    const own = place ? text.slice(place.end, end) : "";
    return place && NAME.test(own) && !NO_NAME.test(own)
      ? [{ start: place.start, end, kind: KINDS[head] ?? "GOVERNMENT" }]
      : [];
  });
