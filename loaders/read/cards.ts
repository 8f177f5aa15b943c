import { ROLE_ENDINGS } from "../lexicons/roles.ts";
import { isNamesOnly } from "./bylines.ts";
import { endsSentence } from "./lines.ts";
import type { RawArticle } from "./raw.ts";
import { opensWithDay } from "./signs.ts";
import { isUnderway, type Run } from "./starts.ts";

/** Films print who speaks on two lines, and posts keep them: the name, then what somebody is, or the other way round. */

const NAME = /^\p{Script=Han}{2,3}$/u;
/** 青禾县农业农村局局长, 种植户, 游客: what ends as the words for people do. */
const ROLE = new RegExp(
  String.raw`^(?!.{0,20}(?:召开|举行|开展|启动|荣获|走进))[\p{Script=Han}A-Za-z\d（）()“”、·\s]{1,28}[${ROLE_ENDINGS}](?:[（(]\p{Script=Han}{1,6}[)）])?$`,
  "u",
);

/** True where the two short lines of a run say who speaks in the paragraph below, amid a story. */
export const isSpeakerCard = ({ heads, below }: Run, before: RawArticle): boolean => {
  const [first = "", second = "", quote] = heads;
  // What is said in one quote is as short as a headline.
  const next = quote ?? below[0]?.text ?? "";
  return (
    heads.length <= 3 &&
    isUnderway(before) &&
    ((isName(first) && ROLE.test(second)) || (ROLE.test(first) && isName(second))) &&
    next.length >= 12 &&
    endsSentence(next) &&
    !opensWithDay(next)
  );
};

const isName = (text: string): boolean => NAME.test(text) && isNamesOnly(text);
