import { describe, expect, it } from "vitest";
import { loadKit } from "../../../loaders/kit.ts";
import { readBundles } from "../../../loaders/pipeline.ts";
import { type ReadArticle, resolvePeople } from "../../../loaders/resolve/people.ts";
import type { Division, Draft, Post } from "../../../loaders/types.ts";

const division = (code: string, name: string): Division => ({
  code,
  name,
  short: [],
  level: "COUNTY",
  parent: null,
});
const city = division("610700", "汉中市");
const county = division("610723", "洋县");

const agency = (name: string, where: Division): Draft =>
  draft("Organization", name, { kind: "GOVERNMENT" }, where);
const company = (name: string): Draft => draft("Organization", name, { kind: "COMPANY" }, null);
const draft = (
  type: Draft["type"],
  name: string,
  props: Draft["props"] = {},
  where?: Division | null,
): Draft => ({
  type,
  name,
  aliases: new Set(),
  key: "",
  props,
  division: where ?? null,
});

/** An article that names one person `name` at the mark ^ of its text, with posts in the given bodies. */
const article = (
  id: string,
  name: string,
  text: string,
  bodies: readonly Draft[] = [],
  rule = "person/test",
): ReadArticle => {
  const person = draft("Person", name);
  const start = text.indexOf("^");
  const plain = text.replace("^", "");
  const posts = bodies.map(
    (organization): Post => ({
      person,
      organization,
      title: "局长",
      status: "CURRENT",
      rule: "post/before-name",
      confidence: 1,
      start: 0,
      end: start + name.length,
    }),
  );
  return {
    id,
    doc: {
      article: {
        ordinal: 1,
        title: "",
        text: plain,
        bodyStart: 0,
        genre: "NEWS",
        date: null,
        authors: [],
        line: 1,
      },
      page: { source: "page.txt", date: null },
      home: { publication: "汉中日报", paperHome: city, articleHome: city },
      sentences: [],
    },
    reading: { mentions: [{ draft: person, start, end: start + name.length, surface: name, rule }], posts },
  };
};

const keyOf = ({ reading }: ReadArticle): string => reading.mentions[0]?.draft.key ?? "";
const sameOne = (a: ReadArticle, b: ReadArticle): boolean => {
  resolvePeople([a, b]);
  return keyOf(a) === keyOf(b);
};

describe("a reporter who took the photo too", () => {
  it("is the one who signs other articles", () => {
    const told = "青禾镇的春耕开始了，农技员来到田间，教大家用新农机，茶农们也忙着采茶。";
    const text = [
      "青禾镇春耕忙",
      `本报讯（记者 秦晓禾）${told}`,
      "图为春耕现场。（秦晓禾 摄）",
      "",
      "柳泉村修路",
      `本报讯（记者 秦晓禾）柳泉村的路修好了，村民出门方便了，茶叶也好卖了，大家都很高兴。`,
    ].join("\n\n");
    const { bundles } = readBundles(
      { kind: "page", source: "page.txt", bytes: new TextEncoder().encode(`${text}\n`) },
      { publication: "汉中日报", date: "2025-05-07" },
      loadKit(),
    );
    const people = bundles.map(({ entities }) => entities.filter(({ label }) => label === "Person"));
    expect(people.map((all) => all.map(({ name }) => name))).toEqual([["秦晓禾"], ["秦晓禾"]]);
    expect(new Set(people.flat().map(({ id }) => id)).size).toBe(1);
  });
});

describe("the same name in two articles of a page", () => {
  const titled = (id: string, bodies: readonly Draft[]) => article(id, "田慧贞", "局长^田慧贞到会", bodies);
  const cases: readonly [string, () => boolean, boolean][] = [
    [
      "is one person in two agencies of one place",
      () => sameOne(titled("a", [agency("汉中市委", city)]), titled("b", [agency("汉中市政府", city)])),
      true,
    ],
    [
      "is two people in the agencies of two places",
      () => sameOne(titled("a", [agency("汉中市卫健委", city)]), titled("b", [agency("洋县卫健局", county)])),
      false,
    ],
    [
      "is one person where a second post ties them",
      () =>
        sameOne(
          titled("a", [agency("汉中市委", city), agency("洋县县委", county)]),
          titled("b", [agency("洋县县委", county)]),
        ),
      true,
    ],
    [
      "is one person in one company",
      () => sameOne(titled("a", [company("秦味源公司")]), titled("b", [company("秦味源公司")])),
      true,
    ],
    [
      "is two people in two companies",
      () => sameOne(titled("a", [company("甲公司")]), titled("b", [company("乙公司")])),
      false,
    ],
    [
      "is whom another article introduced, where named bare",
      () => sameOne(titled("a", [agency("汉中市委", city)]), article("b", "田慧贞", "会上,^田慧贞说")),
      true,
    ],
    [
      "is somebody else where introduced as somebody else",
      () => sameOne(titled("a", [agency("汉中市委", city)]), article("b", "田慧贞", "长跑选手^田慧贞说")),
      false,
    ],
    [
      "is somebody else where introduced by what one calls them",
      () =>
        sameOne(titled("a", [agency("汉中市委", city)]), article("b", "田慧贞", "柳泉村的“90后”^田慧贞说")),
      false,
    ],
    [
      "is a reporter apart from the official",
      () =>
        sameOne(
          titled("a", [agency("汉中市委", city)]),
          article("b", "田慧贞", "记者 ^田慧贞", [], "byline"),
        ),
      false,
    ],
    [
      "is one reporter in two bylines",
      () =>
        sameOne(
          article("a", "程望", "记者 ^程望", [], "byline"),
          article("b", "程望", "通讯员 ^程望", [], "byline"),
        ),
      true,
    ],
  ];
  it.each(cases)("%s", (_, run, expected) => expect(run()).toBe(expected));

  it("does not depend on the order of the articles", () => {
    const build = () => [
      titled("a", [agency("汉中市委", city)]),
      titled("b", [agency("汉中市委", city), agency("洋县县委", county)]),
      titled("c", [agency("洋县县委", county)]),
      article("d", "田慧贞", "^田慧贞说"),
    ];
    const keys = (order: readonly number[]) => {
      const all = build();
      resolvePeople(order.flatMap((i) => all[i] ?? []));
      return all.map(keyOf);
    };
    const [first, ...others] = [
      [0, 1, 2, 3],
      [3, 2, 1, 0],
      [2, 0, 3, 1],
    ].map(keys);
    for (const other of others) expect(other).toEqual(first);
    expect(new Set(first).size).toBe(1);
  });
});
