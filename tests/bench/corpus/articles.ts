import { Random } from "./random.ts";
import { type Scene, STORIES, type Story } from "./stories.ts";
import * as W from "./words.ts";
import { type City, cities, personName, reporter, village } from "./world.ts";

/** A record of a dump of newspapers, under the names that `gazette load` knows. */
export interface Article {
  readonly publication: string;
  readonly date: string;
  readonly page: string;
  readonly title: string;
  readonly text: string;
}

/** One in so many articles is a reprint of the one before it, and one is continued on another page by the next. */
const REPRINT_EVERY = 50;
const CONTINUED_EVERY = 200;
const FIRST_YEAR = 2015;
const DAYS = 3652;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * The n-th article of the corpus of a seed: the same whatever comes before it, so that a small corpus is the beginning
 * of every larger one. A few papers, bodies, people and topics make most of the news (Zipf's law).
 */
export const articles = (seed: number): ((n: number) => Article) => {
  const all = cities();
  return (n) => {
    if (n % CONTINUED_EVERY === 1) return continued(at(all, seed, n - 1)).tail;
    if (n % CONTINUED_EVERY === 0) return continued(at(all, seed, n)).head;
    if (n % REPRINT_EVERY === 3) return reprint(at(all, seed, n - 1), all, new Random(seed, n));
    return at(all, seed, n);
  };
};

const at = (all: readonly City[], seed: number, n: number): Article => {
  const random = new Random(seed, n);
  const city = random.skewed(all, 0.8);
  const county = random.skewed(city.counties, 0.8);
  const printed = dayOf(random.below(DAYS) + 1);
  const scene: Scene = {
    city,
    county,
    year: printed.year,
    day: `${printed.month}月${printed.day}日`,
    random,
  };
  const { title, paragraphs } = random.skewed(STORIES, 0.7)(scene);
  return {
    publication: city.paper,
    date: iso(printed),
    page: `A0${random.below(8) + 1}`,
    title,
    text: bodyOf({ title, paragraphs: [...paragraphs, ...background(scene)] }, reporter(city, random)),
  };
};

const bodyOf = ({ paragraphs }: Story, by: string): string => `本报讯（记者 ${by}）${paragraphs.join("\n")}`;

/** What an article adds to its news, some of it: as long as the news itself. */
const background = ({ county, random }: Scene): readonly string[] => {
  const [farmer, neighbour] = [personName(random.below(2 ** 31)), personName(random.below(2 ** 31))];
  const [goods, township] = [random.pick(W.GOODS), random.skewed(county.townships, 0.6)];
  const number = (from: number, to: number) => from + random.below(to - from);
  return [
    `在${township}${village(random)}，村民${farmer}种了${number(2, 90)}亩${goods}，去年卖了${number(100, 900)}箱。他说，路修到地头以后，一车货比从前早到${number(2, 11)}个小时，每箱能多卖${number(1, 9)}元。`,
    `记者看到，${number(200, 1900)}米长的水渠已经清完，${number(3, 40)}台机器停在场边。“活干得细，账算得清，大家心里就有底。”${farmer}说。`,
    `同村的${neighbour}今年也跟着种。第一年他只敢种${number(1, 9)}亩，收成下来算了算，除去种子和肥料，还剩${number(1000, 9000)}元，够添一台小型烘干机。`,
    `眼下，${goods}正装车发往外地，${number(4, 30)}个工人从清早忙到天黑，仓库里的灯一直亮到夜里${number(8, 11)}点。`,
  ].slice(0, number(2, 5));
};

/** The same words in another paper, under another headline, a day later at most. */
const reprint = (original: Article, all: readonly City[], random: Random): Article => {
  const city = random.pick(all);
  const text = original.text.replace(/^本报讯（记者 [^）]*）/u, `本报讯（记者 ${reporter(city, random)}）`);
  return { ...original, publication: city.paper, title: `${original.title}的消息`, text };
};

/** An article cut in two within a sentence, each half with a jump to the other's page. */
const continued = ({ text, ...article }: Article): { readonly head: Article; readonly tail: Article } => {
  const cut = text.lastIndexOf("，") + 1;
  return {
    head: { ...article, page: "A01", text: `${text.slice(0, cut)}（下转第三版）` },
    tail: { ...article, page: "A03", text: `（上接第一版）${text.slice(cut)}` },
  };
};

/** The n-th day from 1 on. */
const dayOf = (n: number): { readonly year: number; readonly month: number; readonly day: number } => {
  let [year, rest] = [FIRST_YEAR, n];
  for (; rest > (isLeap(year) ? 366 : 365); year++) rest -= isLeap(year) ? 366 : 365;
  for (const [i, days] of MONTH_DAYS.entries()) {
    const length = i === 1 && isLeap(year) ? 29 : days;
    if (rest <= length) return { year, month: i + 1, day: rest };
    rest -= length;
  }
  throw new Error(`no day ${n}`);
};
const isLeap = (year: number): boolean => year % 4 === 0;
const iso = ({ year, month, day }: ReturnType<typeof dayOf>): string =>
  `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
