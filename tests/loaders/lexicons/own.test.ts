import { describe, expect, it } from "vitest";
import { loadKit } from "../../../loaders/kit.ts";
import { type OwnEntry, parseLexicon } from "../../../loaders/lexicons/own.ts";
import { readBundles } from "../../../loaders/pipeline.ts";

const { gazetteer } = loadKit();

/** What a story in a paper of Hanzhong says with a user's lexicon, as `from TYPE to [title or role]`. */
const factsOf = (body: string, lexicon: readonly OwnEntry[]): readonly string[] => {
  const { bundles } = readBundles(
    {
      kind: "page",
      source: "page.txt",
      bytes: new TextEncoder().encode(`青禾镇新闻一则\n\n${body}\n`),
    },
    { publication: "汉中日报", date: "2025-05-07" },
    loadKit({ lexicon }),
  );
  return bundles.flatMap(({ facts, entities }) => {
    const names = new Map(entities.map(({ id, name }) => [id, name]));
    return facts.map(({ type, from, to, evidence: [{ props }] }) =>
      [names.get(from), type, names.get(to), props.title ?? props.role].filter(Boolean).join(" "),
    );
  });
};

describe("an entry of a user's lexicon brings the fact that isn't read without it", () => {
  it.each([
    [
      "agency,洋县朱鹮保护署,GOVERNMENT,洋县,,朱鹮署",
      "5月6日，朱鹮署举办了“鸟语青禾”摄影大赛。",
      "洋县朱鹮保护署 ORGANIZED 鸟语青禾摄影大赛 HOST",
    ],
    [
      "place,云雾谷,SITE,洋县,,雾谷",
      "5月6日，全市农技推广大会在雾谷召开。",
      "全市农技推广大会 HELD_AT 云雾谷",
    ],
    ["place,新禾县,COUNTY,汉中市,610799,新禾", "新禾县妇联主席到会。", "新禾县妇联 LOCATED_IN 新禾县"],
    ["place,新禾县,COUNTY,,610799", "新禾县妇联主席到会。", "新禾县妇联 LOCATED_IN 新禾县"],
    [
      "person,朵尕措毛",
      "洋县妇联主席朵尕措毛出席全县春耕工作推进会。",
      "朵尕措毛 ATTENDED 全县春耕工作推进会 ATTENDEE",
    ],
    ["title,护鸟官", "洋县妇联护鸟官秦望舒介绍了情况。", "秦望舒 HOLDS 洋县妇联 护鸟官"],
    [
      "suffix,监护署,GOVERNMENT",
      "洋县候鸟监护署推出“青禾课堂”家庭教育项目。",
      "洋县候鸟监护署 LAUNCHED 青禾课堂家庭教育项目 LEAD",
    ],
    [
      "event,赏鸟会,ACTIVITY",
      "5月6日，洋县妇联举办了“青禾春日”赏鸟会。",
      "洋县妇联 ORGANIZED 青禾春日赏鸟会 HOST",
    ],
    ["initiative,护鸟令,POLICY", "洋县妇联出台“青禾春日”护鸟令。", "洋县妇联 LAUNCHED 青禾春日护鸟令 LEAD"],
    [
      "launching,颁行,LEAD",
      "洋县妇联颁行“青禾课堂”家庭教育项目。",
      "洋县妇联 LAUNCHED 青禾课堂家庭教育项目 LEAD",
    ],
    [
      "organizing,张罗,HOST",
      "5月6日，洋县妇联张罗了“巧手青禾”技能大赛。",
      "洋县妇联 ORGANIZED 巧手青禾技能大赛 HOST",
    ],
    [
      "attending,光临,ATTENDEE",
      "洋县妇联主席秦望舒光临全县春耕工作推进会。",
      "秦望舒 ATTENDED 全县春耕工作推进会 ATTENDEE",
    ],
    ["winning,揽入", "去年，洋县妇联揽入“全国巾帼文明岗”称号。", "洋县妇联 RECEIVED 全国巾帼文明岗"],
  ])("%s", (line, body, fact) => {
    expect(factsOf(body, [])).not.toContain(fact);
    expect(factsOf(body, parseLexicon(line, "own.csv", gazetteer))).toContain(fact);
  });
});

describe("a user's lexicon", () => {
  it("is the same as JSON and as lines, in either width and script", () => {
    const lines =
      "\uFEFF# ours\n\nagency，洋縣朱鹮保護署，GOVERNMENT，洋县，，朱鹮署/鹮署\nwinning\t揽入\r\n";
    const json = [
      {
        sort: "agency",
        name: "洋县朱鹮保护署",
        kind: "GOVERNMENT",
        within: "610723",
        aliases: ["朱鹮署", "鹮署"],
      },
      { sort: "winning", name: "揽入" },
    ];
    const read = parseLexicon(lines, "own.csv", gazetteer);
    expect(read).toEqual(parseLexicon(JSON.stringify(json), "own.json", gazetteer));
    expect(read[0]).toMatchObject({ within: "610723", aliases: ["朱鹮署", "鹮署"] });
  });

  it("hangs a division of its own where it says, and cites itself for that", () => {
    const kit = loadKit({ lexicon: parseLexicon("place,新禾县,COUNTY,汉中市,610799", "own.csv", gazetteer) });
    const [division] = kit.gazetteer.named("新禾县");
    expect(division && kit.gazetteer.fullName(division)).toBe("陕西省汉中市新禾县");
    expect(division && kit.gazetteer.citationOf(division)).toBe("the user's lexicon");
    expect(gazetteer.named("新禾县")).toEqual([]);
  });

  it.each([
    ["title,局座\nagencie,某署", /^own, line 2: sort: give one of agency, place, /],
    ["agency,朱鹮署", /^own, line 1: kind: give one of PARTY, /],
    ["# a\nagency,朱鹮署,GOVERNMENT,无此县", /^own, line 2: within: no division is called 无此县/],
    [
      "agency,朱鹮署,GOVERNMENT,朝阳区",
      /within: several divisions are called 朝阳区; give a code: 110105 北京市朝阳区/,
    ],
    ["place,云雾谷,SITE", /within: give the division in which the place lies/],
    ["place,新禾县,COUNTY,汉中市", /code: give the division's code: six digits/],
    ["title,护鸟官,POST", /kind: an entry of sort title has none/],
    ["title,护鸟官,,,,鸟官", /aliases: only an agency or a place has aliases/],
    ["title,官", /name: give at least two characters/],
    ["title,护鸟官,,,,,,,", /line 1: too many columns; write sort,name,kind/],
    ['[{"sort":"title","name":"护鸟官"},{"sort":"title"}]', /^own, entry 2: name: give a text/],
    ['[{"sort":"title","name":"护鸟官","word":"x"}]', /^own, entry 1: word: no such field/],
    ['{"titles":[]}', /^own: give a list of entries/],
    ["[{", /^own: not JSON/],
  ])("is refused where it says something else: %s", (text, message) => {
    expect(() => parseLexicon(text, "own", gazetteer)).toThrow(message);
  });
});
