import type { Mention } from "../../types.ts";

/** 甲系列新闻发布会某局专场: which session of a series was held, by the body that it was for. */
export interface BodySession {
  readonly end: number;
  /** 洋县文旅局专场, 洋县文旅局专场新闻发布会: how papers call it for short. */
  readonly aliases: readonly string[];
}

const SESSION = /^”?[（(]?([\p{Script=Han}]{3,16}?)专场[）)]?(?!启动|设|位于|选|定)/u;
const SORT = /(?:新闻发布会|新闻通气会|发布会|推介会|招聘会|说明会|宣讲会|对接会|座谈会|演出)$/u;

/** The session that stands right behind the name of a series; undefined where no body does, with 专场 behind it. */
export const bodySessionOf = (
  text: string,
  mentions: readonly Mention[],
  from: number,
  headEnd: number,
): BodySession | undefined => {
  const sort = SORT.exec(text.slice(from, headEnd))?.[0];
  const told = sort && SESSION.exec(text.slice(headEnd, headEnd + 24));
  if (!sort || !told) return undefined;
  const [whole, whose = ""] = told;
  const start = headEnd + whole.indexOf(whose);
  const body = mentions.find(
    (one) => one.draft.type === "Organization" && one.start === start && one.end === start + whose.length,
  );
  if (!body) return undefined;
  const short = `${body.draft.name}专场`;
  return { end: headEnd + whole.length, aliases: [short, `${short}${sort}`] };
};
