/** Quotation marks within the names of bodies: where a name begins that holds them. */

/** Longest quotation that is a whole name, and that a name begins with. */
const WHOLE = 34;
const OPENING = 14;
/** Longest brand in a name, and longest way from it to the name's ending. */
const BRAND = 10;
const FIELD = 10;
/** Bodies that are called by what they stand for; a school or an office of that kind has an honour in front of it. */
const CALLED =
  /(?:公司|集团|合作社|农场|[队团社坊厂]|协会|商会|联盟|联合会|基金会|工作室|小组|指挥部|专班|中心|(?:领导小组|专班|指挥部)办公室)$/u;
/** Between a brand and the ending: no mark, and nothing that was done with it. */
const PLAIN = /^(?:(?![的了在和与及为将被把让由对向到来是等])[\p{Script=Han}])+$/u;

/** “…重点实验室”: where the name is the whole of a quotation, it starts behind its opening mark. */
export const wholeQuotation = (text: string, head: number, end: number): number | undefined => {
  if (text[end] !== "”") return undefined;
  const open = text.lastIndexOf("“", head);
  const inside = text.slice(open + 1, end);
  return open >= 0 && inside.length <= WHOLE && !/[，。、？！,；”]/u.test(inside) ? open + 1 : undefined;
};

/** “柳泉”实验室: where a quotation stands right in front of the ending; the ending itself where it is too long for a name. */
export const quotationBefore = (text: string, head: number): number | undefined => {
  if (text[head - 1] !== "”") return undefined;
  const open = text.lastIndexOf("“", head);
  const quoted = text.slice(open + 1, head - 1);
  return open >= 0 && quoted.length <= OPENING && !/[，。？！,]/u.test(quoted) ? open : head;
};

/** “青禾源”生态农业|专业合作社: where the brand begins that ends at `at`, with a body's field behind it. */
export const brandBefore = (text: string, at: number, head: number, end: number): number | undefined => {
  if (text[at - 1] !== "”" || head - at > FIELD) return undefined;
  const open = text.lastIndexOf("“", at);
  const brand = text.slice(open + 1, at - 1);
  const named = open >= 0 && brand.length > 1 && brand.length <= BRAND && !/[，。、？！,；：”]/u.test(brand);
  return named && PLAIN.test(text.slice(at, head)) && CALLED.test(text.slice(head, end)) ? open : undefined;
};
