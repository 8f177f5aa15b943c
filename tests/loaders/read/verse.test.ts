import { describe, expect, it } from "vitest";
import { readPage } from "../../../loaders/read/index.ts";

/** Posts of 融媒体 centres that break their text like verse. */
const articlesIn = (...blocks: readonly (readonly string[])[]) =>
  readPage(new TextEncoder().encode(blocks.map((lines) => lines.join("\n")).join("\n\n")), "p").articles.map(
    ({ title, text }) => ({ title, body: text.slice(title.length + 1).split("\n") }),
  );

const told = "座谈会上，双方围绕茶叶销售和干部交流作了介绍，表示要把协作的路子走得更宽更实。";

describe("lines like verse", () => {
  it("are one paragraph from a day of their own on, stanza by stanza, with captions between", () => {
    const post = articlesIn(
      ["茶乡来客！青禾镇代表团到柳泉县考察"],
      ["4月14日至16日", "青禾镇党委书记秦晓禾", "率代表团到柳泉县考察", "谈起了茶叶生意"],
      ["柳泉县委书记葛一舟", "县委副书记、县长陆文", "陪同考察"],
      ["▲青禾镇参会领导"],
      [told],
    );
    expect(post).toEqual([
      {
        title: "茶乡来客！青禾镇代表团到柳泉县考察",
        body: [
          "4月14日至16日 青禾镇党委书记秦晓禾 率代表团到柳泉县考察 谈起了茶叶生意",
          "柳泉县委书记葛一舟 县委副书记、县长陆文 陪同考察",
          "青禾镇参会领导",
          told,
        ],
      },
    ]);
  });

  it("may have blank lines between them, and words that lead on around them", () => {
    const post = articlesIn(
      ["获奖啦！青禾融媒登上领奖台"],
      ["2025-05-23 10:34 发布于：陕西"],
      ["好消息~好消息~"],
      ["5月22日"],
      ["全省融媒大会在柳泉开场"],
      ["青禾融媒拿下优秀频道奖"],
      ["👇想知道频道是怎么来的？"],
      [told],
      ["记得点个“在看”哦！"],
      ["来源|青禾发布"],
      ["文图|秦晓禾"],
      ["春耕技术培训班开班"],
      ["本报讯（记者 葛一舟）5月22日，春耕技术培训班在青禾镇开班，八十多位农户到场听课。"],
    );
    expect(post.map(({ title }) => title)).toEqual(["获奖啦！青禾融媒登上领奖台", "春耕技术培训班开班"]);
    expect(post[0]?.body).toContain("5月22日 全省融媒大会在柳泉开场 青禾融媒拿下优秀频道奖");
    expect(post[0]?.body).toContain(told);
  });

  it("may have commas, and a stop at the end", () => {
    const [post, ...others] = articlesIn(
      ["今天这节，得过！"],
      ["金秋九月，"],
      ["瓜果飘香。"],
      ["9月22日，"],
      ["青禾镇首届农民丰收节"],
      ["在柳泉村开幕。"],
      [told],
    );
    expect(others).toEqual([]);
    expect(post?.body).toEqual([
      "金秋九月，瓜果飘香。",
      "9月22日， 青禾镇首届农民丰收节 在柳泉村开幕。",
      told,
    ]);
  });

  it("are not taken for a masthead, nor the next story's headline for one of them", () => {
    const page = articlesIn(
      ["青禾镇集市开张"],
      ["5月6日", "青禾镇星期日集市开张", "镇长秦晓禾到场"],
      ["柳泉县春耕忙", "本报记者 葛一舟"],
      ["走进柳泉县的田间地头，到处是忙着春耕的身影，农户们抢抓农时，农机手一天要跑好几个村。"],
    );
    expect(page.map(({ title }) => title)).toEqual(["青禾镇集市开张", "柳泉县春耕忙"]);
    expect(page[0]?.body).toEqual(["5月6日 青禾镇星期日集市开张 镇长秦晓禾到场"]);
  });

  it("leave the next story its headline of two lines", () => {
    const day = "5月22日，春耕技术培训班在青禾镇开班，八十多位农户到场听课，农技员在田头讲了一个上午。";
    const page = articlesIn(
      ["河堤加固工程开工"],
      [day],
      ["近日"],
      ["新农具进了村"],
      ["家家户户都来看"],
      ["青禾镇春耕技术培训班开班", "八十多位农户听课"],
      [`本报讯（记者 葛一舟）${day}`],
    );
    expect(page.at(-1)?.title).toBe("青禾镇春耕技术培训班开班 八十多位农户听课");
    expect(page.at(-1)?.body.at(-1)).toContain(day);
  });
});

it("reads a post of the web alike, with the day that stands beside it", () => {
  const paragraphs = [
    "4月14日至16日",
    "青禾镇党委书记秦晓禾",
    "率代表团到柳泉县考察",
    told,
    "来源丨青禾融媒",
  ];
  const html = `<html><head><title>青禾镇代表团到柳泉县考察-青禾网</title></head><body><h1>青禾镇代表团到柳泉县考察</h1>
    <div>发布时间：2023-04-17 10:20 来源：青禾融媒 编辑：秦小麦</div><div>${paragraphs.map((one) => `<p>${one}</p>`).join("")}</div></body></html>`;
  const [article] = readPage(new TextEncoder().encode(html), "p.html").articles;
  expect(article?.date?.iso).toBe("2023-04-14");
  expect(article?.text.split("\n").slice(1)).toEqual([
    "4月14日至16日 青禾镇党委书记秦晓禾 率代表团到柳泉县考察",
    told,
  ]);
});

it("takes a paper of any name with its page for a masthead", () => {
  const [article] = articlesIn(
    ["青禾报   综合新闻   第3版"],
    ["河堤加固工程开工"],
    ["本报讯（记者 秦晓禾）5月6日，云溪河堤加固工程在青禾镇开工。"],
  );
  expect(article?.title).toBe("河堤加固工程开工");
});
