import type { Reading } from "./reading.ts";

/** The headline of a post, in brackets in front of its first words. */
const HEAD = /^【([^【】。]{7,50})】(?=[\p{Script=Han}\d“]{4})/u;
/** Shorter paragraphs are lines of something else. */
const LEAST = 60;

/** 【青禾办起灯会】5月6日，…: begins the story where none stands above, and answers what is left of its first words. */
export const underBracket = (page: Reading, text: string): string => {
  const { current } = page;
  const head = HEAD.exec(text);
  if (!head || text.length < LEAST || (current && !current.closed)) return text;
  page.start({ heads: [head[1] ?? ""] });
  return text.slice(head[0].length);
};
