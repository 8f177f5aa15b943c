import type { Mention } from "../../types.ts";
import type { Clause } from "./clause.ts";

/** People of one clause who do something together: 甲、乙，某局局长丙分别介绍. */

/** 某局局长甲，某局局长乙；某某公司经理丙出席: a list of people that ； parts is one, with the verb behind its last part. */
export const joinLists = (clauses: readonly Clause[]): readonly Clause[] => {
  const joined: Clause[] = [];
  let open: Clause | undefined;
  for (const clause of clauses) {
    const whole: Clause = open && open.sentence.end === clause.sentence.start ? join(open, clause) : clause;
    open = endsInList(whole) ? whole : undefined;
    if (!open) joined.push(whole);
  }
  return open ? [...joined, open] : joined;
};

const endsInList = ({ text, sentence, people }: Clause): boolean => {
  const last = people.at(-1);
  return last !== undefined && LIST_GOES_ON.test(text.slice(last.end, sentence.end));
};
const LIST_GOES_ON = /^(?:[（(][^（()）]{1,12}[)）])?[；;]\s*$/u;

const join = (one: Clause, other: Clause): Clause => ({
  ...other,
  sentence: {
    ...other.sentence,
    start: one.sentence.start,
    text: one.text.slice(one.sentence.start, other.sentence.end),
  },
  people: [...one.people, ...other.people],
  agents: [...one.agents, ...other.agents],
  places: [...one.places, ...other.places],
  bodies: [...one.bodies, ...other.bodies],
  events: [...one.events, ...other.events],
  initiatives: [...one.initiatives, ...other.initiatives],
});

/** Between two members of a list: a mark or a word that joins them, and the title of the second. */
const JOINED =
  /^(?:[（(][^（()）]{1,12}[)）])?(?:同志|一行|等[^，。；、]{0,12})?(?:[、，,；和与及]|以及)[^。]{0,60}$/u;
const NO_TITLE = /[在由对向把将]|表示|介绍|出席|参加|主持|讲话|说|强调|指出|调研|来到|走进/u;
/** From the last of them to their verb: how they do it, and no clause of its own. */
const TO_VERB = /^(?:[（(][^（()）]{1,12}[)）])?(?:等，(?=一同|共同|一起|一道))?[^，,。；：“”]*$/u;
/** 甲等与500多名小学生一起观看了演出: in whose company they do it. */
const TOGETHER_WITH =
  /^(?:等[^，。；、与和同]{0,8})?(?:[与和同][^，。；、“”]{2,24}?(?:一起|一道|一同)|，?[与和同][^，。；“”]{2,40}?等$)/u;
/** Others act, or it isn't what they do. */
const NO_SUBJECT = /的|听|请|让|由|被|邀请|组织|看望|慰问|走访|陪|等待|记者|未|没/u;

/** The people right in front of a verb, the last of whom it follows with nothing between but how. */
export const groupedBefore = (
  { text }: Clause,
  people: readonly Mention[],
  verb: number,
  reach: number,
): readonly Mention[] => {
  const last = people.at(-1);
  const between = last && text.slice(last.end, verb).replace(TOGETHER_WITH, "");
  if (
    !last ||
    between === undefined ||
    between.length > reach ||
    !TO_VERB.test(between) ||
    NO_SUBJECT.test(between)
  )
    return [];
  const group = [last];
  for (let i = people.length - 2; i >= 0; i--) {
    const [one, next] = [people[i], group[0]];
    if (!one || !next) break;
    const gap = text.slice(one.end, next.start);
    if (!JOINED.test(gap) || NO_TITLE.test(gap)) break;
    group.unshift(one);
  }
  return group;
};

/** 甲听取了汇报，乙主持会议: those who do something of their own before the next is named are no subjects of the verb behind. */
export const withoutOwnVerb = ({ text }: Clause, people: readonly Mention[]): readonly Mention[] =>
  people.filter((one, i) => {
    const next = people[i + 1];
    return !next || !OWN_VERB.test(text.slice(one.end, next.start));
  });
const OWN_VERB =
  /^(?!等|一行|和|与|及|以及|同志|同|在|率|带|陪|携|偕|会同|到|赴|来|深入|前往|先后|[（(、，,；;])[\p{Script=Han}“”《》\d]{3,}[，,；]/u;
