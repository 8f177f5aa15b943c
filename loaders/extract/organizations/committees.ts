import type { Span } from "../../types.ts";

/** Committees of a conference, a congress or an association: 市政协提案委, 县人大财经委, 省作家协会散文委员会. */

const OWNER = /(?:政协|人大|人大常委会|工会|妇联|科协|文联|协会|学会|联合会|联盟|商会)$/u;
const COMMITTEE =
  /^[\p{Script=Han}]{2,8}?委(?:员会)?(?=副?主任|副?秘书长|委员|[、，。；]|和|与|等|联合|组织|牵头)/u;
const NO_COMMITTEE =
  /[的了在由和与及对为将各]|按照|[省市县区旗州]委|常委|党委|党组|村委|纪委|代表|政协委|主任|主席|会长|副|届/u;

/** The committees that stand right behind the bodies they belong to. */
export const committeesOf = (
  text: string,
  bodies: readonly (Span & { readonly kind: string })[],
): readonly (Span & { readonly kind: string })[] =>
  bodies.flatMap(({ start, end, kind }) => {
    const part = OWNER.test(text.slice(start, end))
      ? COMMITTEE.exec(text.slice(end, end + 14))?.[0]
      : undefined;
    return part && !NO_COMMITTEE.test(part) ? [{ start, end: end + part.length, kind }] : [];
  });
