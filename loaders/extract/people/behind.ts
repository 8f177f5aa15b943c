import type { Draft, Span } from "../../types.ts";
import { jurisdictionAt } from "../jurisdiction.ts";
import { findAll } from "../search.ts";
import { wordAt, wordsOf } from "../words.ts";
import { endsName } from "./ends.ts";
import type { PeopleLedger } from "./ledger.ts";
import { isPersonName } from "./names.ts";

/** People by a post right behind their name: 洋县法院葛明远院长、秦望舒副院长. */

const BEHIND =
  /(?<=[\p{Script=Han}]{2})(副?(?:书记|主席|主任|局长|院长|校长|县长|区长|市长|旗长|州长|镇长|乡长|部长|会长|检察长|所长|支队长|大队长|秘书长|董事长|总经理|理事长|厅长|站长|园长|馆长|行长|团长|政委|参谋长|司令员|教授))(?=[，。；、！\n]|[的和与及等一]|$|作|主持|介绍|表示|指出|强调|带领|带队|率|参加|出席|对|向|在|分别|亲自|兵分|首先|代表|宣布|宣读|陪同|说)/gmu;

/** Reads them where a mark, a conjunction or their body stands in front of the name. */
export const readTitledNames = (ledger: PeopleLedger): void => {
  let last:
    | { readonly end: number; readonly organization: Parameters<typeof ledger.addPost>[0]["organization"] }
    | undefined;
  for (const { 0: title, index } of findAll(ledger.text, BEHIND)) {
    const start = nameBefore(ledger, index);
    if (start === undefined) continue;
    const end = index + title.length;
    const body = ledger.bodies.find((one) => one.end === start && !one.anaphoric)?.draft;
    // 师范教授, 明星教授: a professor's name stands behind his school.
    if (title === "教授" && !body) continue;
    const organization =
      body ??
      (last?.end === start - 1 ? last.organization : undefined) ??
      // 会上，葛明远检察长介绍: of the office that was told before.
      (title.endsWith("检察长")
        ? ledger.bodies.findLast((one) => one.end <= start && one.draft.name.endsWith("检察院"))?.draft
        : governmentHere(ledger, title, index));
    for (const one of listedBefore(ledger, start))
      ledger.mention(ledger.text.slice(one.start, one.end), one.start, one.end, "person/listed");
    const person = ledger.mention(ledger.text.slice(start, index), start, index, "person/before-title");
    last = organization && { end, organization };
    if (organization)
      ledger.addPost({
        person,
        organization,
        title,
        status: "CURRENT",
        start,
        end,
        rule: "post/behind-name",
        confidence: 0.85,
      });
  }
};

/** 葛明远县长主持: of the county whose paper tells it, as 县长葛明远 is. */
const governmentHere = (ledger: PeopleLedger, title: string, start: number): Draft | undefined => {
  const level = /^副?([县市区旗州])长$/u.exec(title)?.[1];
  const division = level ? jurisdictionAt(level, ledger.doc, ledger.places, ledger.kit) : null;
  if (!level || !division) return undefined;
  const government = ledger.governmentByName(division.name, division, level);
  ledger.implied(government, { start, end: start + title.length, text: title, kind: "HEAD" });
  return government;
};

/** 方志馆馆长, 高新区区长: what somebody leads. */
const ENDS_BODY = /[局院校县市区旗州镇乡部会所队厅站园馆行团长寺亭寨副代]$/u;
/** 葛女主任, 于新书记: one character of a name, and what sort of head somebody is. */
const SORT_OF_HEAD = /^.[老小大女新原总正男]$/u;

/** Where the name begins that ends at an offset; undefined where none does. */
const nameBefore = (ledger: PeopleLedger, end: number): number | undefined => {
  const { text } = ledger;
  const words = wordsOf(ledger.doc);
  return [end - 3, end - 2].find((start) => {
    const name = text.slice(start, end);
    if (
      start < 0 ||
      !ledger.free(start) ||
      !isPersonName(name) ||
      ENDS_BODY.test(name) ||
      SORT_OF_HEAD.test(name)
    )
      return false;
    const inside = words.slice(wordAt(words, start), wordAt(words, end - 1) + 1);
    const whole = inside[0]?.start === start && inside.at(-1)?.end === end;
    const common = inside.some(({ text: word, tag }) =>
      word.length === name.length ? !/^(?:nr|x)/u.test(tag) : word.length > 1 && !/^[nxabz]/u.test(tag),
    );
    return whole && !common && standsInFront(ledger, start);
  });
};

/** 葛明远、秦望舒副院长: the names of a list that one post closes. */
const listedBefore = (ledger: PeopleLedger, start: number): readonly Span[] => {
  const names: Span[] = [];
  for (let end = start - 1; ledger.text[end] === "、"; ) {
    const first = nameBefore(ledger, end);
    if (first === undefined) break;
    names.push({ start: first, end });
    end = first - 1;
  }
  return names;
};

const standsInFront = ({ text, bodies, mentions }: PeopleLedger, start: number): boolean =>
  /^$|[，。；：、！\n）)和与及]/u.test(text[start - 1] ?? "") ||
  bodies.some((one) => one.end === start) ||
  mentions.some((one) => one.end === start - 1 && endsName(text, one.end));
