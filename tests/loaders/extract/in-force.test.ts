import { describe, expect, it } from "vitest";
import { readStory } from "./story.ts";

/** When the rules that a story tells of come into force. */
const inForce = (body: string): readonly string[] =>
  readStory(body).flatMap(({ entities }) =>
    entities
      .filter(({ props }) => props.kind === "POLICY")
      .map(({ name, props }) => `${name} ${props.startDate ?? "-"}`),
  );

describe("when rules come into force", () => {
  it.each<readonly [string, readonly string[]]>([
    ["《汉中市茶业条例》颁布。2024年3月15日，该条例正式施行，茶农很高兴。", ["汉中市茶业条例 2024-03-15"]],
    ["《汉中市茶业条例》自2024年3月1日起施行。", ["汉中市茶业条例 2024-03-01"]],
    ["《汉中市茶业办法（试行）》公布，自2024年3月1日起实施。", ["汉中市茶业办法（试行） 2024-03-01"]],
    ["《汉中市茶业条例》颁布。2024年3月15日，该办法正式施行。", ["汉中市茶业条例 -"]],
    ["《汉中市茶业办法》讨论会3月1日举行，项目正式实施。", ["汉中市茶业办法 -"]],
    ["《汉中市茶业办法》自2024年起施行。", ["汉中市茶业办法 -"]],
  ])("%s", (body, told) => {
    expect(inForce(body)).toEqual(told);
  });
});
