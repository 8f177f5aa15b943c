import { describe, expect, it } from "vitest";
import { readPage } from "../../../loaders/read/index.ts";

describe("a box beside a story", () => {
  it("is told of that story, and the next headline of the next", () => {
    const lines = [
      "青禾镇采茶节开幕",
      "5月6日，洋县青禾镇举行采茶节，葛明远出席开幕式并致辞，群众热情高涨。",
      "相关链接",
      "青禾镇采茶节自2010年起每年举办一届，由洋县文旅局主办，吸引大批游客前来参观。",
      "洋县中学举行运动会",
      "5月6日，洋县中学举行运动会，校长秦大山致辞，三百名同学参加了比赛，场面热烈。",
    ];
    const { articles } = readPage(new TextEncoder().encode(lines.join("\n\n")), "p");
    expect(articles.map(({ title }) => title)).toEqual(["青禾镇采茶节开幕", "洋县中学举行运动会"]);
  });
});
