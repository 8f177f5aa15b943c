import type { Random } from "./random.ts";
import * as W from "./words.ts";
import {
  type City,
  type County,
  cityBody,
  cityHeads,
  countyBody,
  countyHead,
  verse,
  village,
} from "./world.ts";

/** What happens: a headline and the paragraphs below it. The lead begins with its day, such as 5月6日. */
export interface Story {
  readonly title: string;
  readonly paragraphs: readonly string[];
}
export interface Scene {
  readonly city: City;
  readonly county: County;
  readonly year: number;
  readonly day: string;
  readonly random: Random;
}
type Tell = (scene: Scene) => Story;

const meeting: Tell = ({ city, county, year, day, random }) => {
  const { secretary, mayor, deputy } = cityHeads(city, year);
  const [topic, body] = [random.skewed(W.TOPICS, 0.7), cityBody(city, year, random)];
  const name = `全市${topic}工作推进会`;
  const deputyMayor = deputy(random.below(4));
  return {
    title: `${name}召开`,
    paragraphs: [
      `${day}，${name}在${county.name}召开。${secretary.title}${secretary.name}出席会议并讲话，${mayor.title}${mayor.name}主持会议，${deputyMayor.title}${deputyMayor.name}、${body.head.title}${body.head.name}参加会议。`,
      `${secretary.name}指出，要把${topic}放在突出位置，一件一件抓，一项一项办，让群众看得见变化。${mayor.name}要求，各县区要算清${random.below(90) + 10}项任务的时间账。`,
      `会上，${body.name}通报了前${random.below(9) + 2}个月的进度，${county.name}作交流发言。`,
    ],
  };
};

const visit: Tell = ({ city, county, year, day, random }) => {
  const { mayor, deputy } = cityHeads(city, year);
  const who = random.chance(0.4) ? mayor : deputy(random.below(4));
  const [topic, body, host] = [
    random.skewed(W.TOPICS, 0.7),
    cityBody(city, year, random),
    countyHead(county, year),
  ];
  const township = random.skewed(county.townships, 0.6);
  return {
    title: `${who.name}到${county.name}调研${topic}工作`,
    paragraphs: [
      `${day}，${who.title}${who.name}到${county.name}${township}调研${topic}工作。${body.head.title}${body.head.name}、${host.title}${host.name}陪同调研。`,
      `${who.name}一行来到${township}${village(random)}，察看了现场，与${random.below(40) + 5}名村民座谈，记下了${random.below(12) + 2}条意见。`,
      `${who.name}要求，${body.name}要在${random.below(20) + 5}天内给出答复，办完一件销号一件。`,
    ],
  };
};

const launch: Tell = ({ city, county, year, day, random }) => {
  const [body, partner] = [cityBody(city, year, random), cityBody(city, year, random)];
  const [program, kind] = [verse(random), random.pick(W.PROGRAMS)];
  const with_ = partner.name === body.name ? "团市委" : partner.name;
  return {
    title: `${body.name}启动${program}${kind}`,
    paragraphs: [
      `${day}，${body.name}启动${program}${kind}。${program}${kind}由${body.name}牵头，${with_}参与，首批在${county.name}落地。`,
      `${body.head.title}${body.head.name}介绍，${program}${kind}分${random.below(4) + 2}步走，今年先办${random.below(60) + 10}场，明年推开到全部乡镇。`,
      `来自${county.name}的${random.below(300) + 40}名群众报了名，最年长的${random.below(20) + 61}岁。`,
    ],
  };
};

const honor: Tell = ({ county, year, day, random }) => {
  const [body, honor] = [countyBody(county, year, random), random.skewed(W.HONORS, 0.7)];
  return {
    title: `${body.name}获评“${honor}”`,
    paragraphs: [
      `${day}，记者从${county.name}获悉，${body.name}获评“${honor}”。`,
      `${body.head.title}${body.head.name}介绍，全局${random.below(80) + 12}名干部包联${random.below(30) + 3}个村，全年入户${random.below(4000) + 300}次，办成实事${random.below(200) + 20}件。`,
      `${body.deputy.title}${body.deputy.name}说，明年还要把${random.pick(W.TOPICS)}的办法带到${random.skewed(county.townships, 0.6)}。`,
    ],
  };
};

const signing: Tell = ({ city, county, year, day, random }) => {
  const [school, topic] = [
    `${city.name.slice(0, -1)}${random.pick(W.SCHOOLS)}`,
    random.skewed(W.TOPICS, 0.7),
  ];
  const body = countyBody(county, year, random);
  return {
    title: `${county.name}与${school}签署合作协议`,
    paragraphs: [
      `${day}，${body.name}与${school}签署合作协议。${body.head.title}${body.head.name}出席签约仪式并致辞。`,
      `按照协议，双方将在${topic}上合作${random.below(5) + 2}年，每年派出${random.below(50) + 10}名技术员下乡，开${random.below(30) + 6}次课。`,
      `签约之后，${body.deputy.title}${body.deputy.name}和客人看了${random.skewed(county.townships, 0.6)}的${random.pick(W.GOODS)}基地。`,
    ],
  };
};

const appointment: Tell = ({ city, county, year, day, random }) => {
  const [body, other] = [cityBody(city, year, random), cityBody(city, year, random)];
  const { mayor } = cityHeads(city, year);
  return {
    title: "市人大常委会会议决定一批任命",
    paragraphs: [
      `${day}，市人大常委会举行会议，决定任命${body.head.name}为${body.head.title}，任命${other.deputy.name}为${other.deputy.title}。`,
      `${mayor.title}${mayor.name}列席会议。会议听取了${random.skewed(W.TOPICS, 0.7)}情况的报告，${random.below(40) + 20}名组成人员参加表决。`,
      `会前，组成人员到${county.name}看了${random.below(6) + 2}个项目，提出${random.below(30) + 5}条建议。`,
    ],
  };
};

const contest: Tell = ({ county, year, day, random }) => {
  const [body, other] = [countyBody(county, year, random), countyBody(county, year, random)];
  const [name, township] = [
    `${verse(random)}${random.pick(W.CONTESTS)}`,
    random.skewed(county.townships, 0.6),
  ];
  return {
    title: `${county.name}举办${name}`,
    paragraphs: [
      `${day}，${body.name}在${township}举办${name}，${random.below(200) + 30}名选手同场比试。${body.head.title}${body.head.name}出席开幕式并致辞。`,
      `${name}由${body.name}主办，${other.name === body.name ? `${county.name}团委` : other.name}协办，分${random.below(5) + 2}个项目，比了${random.below(3) + 1}天。`,
      `${township}${village(random)}的一支队伍拿下${random.below(4) + 1}个第一，领队说，他们练了${random.below(60) + 20}个晚上。`,
    ],
  };
};

/** Kinds of story, the most frequent first. */
export const STORIES: readonly Tell[] = [visit, meeting, contest, launch, honor, signing, appointment];
