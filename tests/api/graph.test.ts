import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nodeId } from "../../src/domain/ids.ts";
import { CORPUS_EDGES, type FactType } from "../../src/domain/ontology.ts";
import { openStore } from "../../src/graph/open.ts";
import type { GraphStore } from "../../src/graph/port.ts";
import { RELATIONS, type Relation } from "../../src/query/relations.ts";
import * as sample from "./bundles.ts";
import { bundles } from "./bundles.ts";
import { LISTS_WHOLE, QUESTIONS_WHOLE } from "./everything.ts";
import { counting, dataOf, execute, executeCompiled } from "./recorder.ts";

let store: GraphStore;
beforeAll(async () => {
  store = await openStore("sqlite::memory:");
  await store.write(bundles);
});
afterAll(async () => store.close());

const ask = async (query: string, variables = {}) => dataOf(store, query, variables);

describe("the questions that the API is for", () => {
  it("How many distinct stories say so?", async () => {
    const own = await openStore("sqlite::memory:");
    const asked = `{ event(name: "全市家庭工作会议") { attendees(first: 1) { edges { stories evidence(first: 50) { article { id } } } } } }`;
    const told = async () => {
      const { event } = (await dataOf(own, asked)) as {
        event: { attendees: { edges: { stories: number; evidence: { article: { id: string } }[] }[] } };
      };
      const [edge] = event.attendees.edges;
      return [edge?.stories, new Set(edge?.evidence.map(({ article }) => article.id)).size];
    };
    await own.write(bundles);
    expect(await told()).toEqual([2, 2]);
    await own.write([
      {
        ...sample.reprint,
        article: {
          ...sample.reprint.article,
          props: { ...sample.reprint.article.props, date: "2024-08-10" },
        },
      },
    ]);
    expect(await told()).toEqual([2, 3]);
    await own.close();
  });

  it("Which articles carry the same story?", async () => {
    const own = await openStore("sqlite::memory:");
    await own.write([...bundles, sample.reprint]);
    const data = await dataOf(
      own,
      `{ article(id: "${sample.reprint.article.id}") { reprints { nodes { name date } } } }`,
    );
    await own.close();
    expect(data).toEqual({ article: { reprints: { nodes: [{ name: "第1篇", date: "2024-09-03" }] } } });
  });

  it("Which initiatives did 青禾市妇联 lead?", async () => {
    const data = await ask(
      `{ organization(name: "青禾市妇联") { initiatives(role: LEAD) { nodes { name } } } }`,
    );
    expect(data).toEqual({ organization: { initiatives: { nodes: [{ name: "暖窗行动" }] } } });
    expect(
      await ask(`{ initiatives(where: {ledBy: {name: "市妇联"}, within: "青禾"}) { nodes { name } } }`),
    ).toEqual({
      initiatives: { nodes: [{ name: "暖窗行动" }] },
    });
  });

  it("Who attended what?", async () => {
    const data = await ask(
      `{ event(name: "全市家庭工作会议") { attendees { totalCount edges { ordinal role node { name posts { edges { title node { name } } } } } } } }`,
    );
    expect(data).toEqual({
      event: {
        attendees: {
          totalCount: 2,
          edges: [
            {
              ordinal: 1,
              role: "SPEAKER",
              node: { name: "柳望舒", posts: { edges: [{ title: "市长", node: { name: "青禾市政府" } }] } },
            },
            {
              ordinal: 2,
              role: "CHAIR",
              node: { name: "顾采薇", posts: { edges: [{ title: "主席", node: { name: "青禾市妇联" } }] } },
            },
          ],
        },
      },
    });
  });

  it("Which counties lie in the city?", async () => {
    const data = await ask(
      `{ place(name: "青禾市") { contains(where: {place: {level: COUNTY}}) { edges { citation confidence evidence { text } node { name } } } } }`,
    );
    expect(data).toEqual({
      place: {
        contains: {
          edges: [
            {
              citation: "table of invented divisions, 2024",
              confidence: expect.toSatisfy((value: unknown) => value === null || typeof value === "number"),
              evidence: [],
              node: { name: "白杨县" },
            },
          ],
        },
      },
    });
  });

  it("What says so?", async () => {
    const data =
      await ask(`{ person(name: "顾采薇") { attended { edges { confidence firstSeen lastSeen evidence(first: 5) {
      text rule confidence publication article { title date publication { name } } } } } } }`);
    const says = (title: string, date: string) => ({
      text: "9月2日，全市家庭工作会议召开，市长柳望舒讲话，市妇联主席顾采薇主持。",
      rule: "test/ATTENDED",
      confidence: 0.9,
      publication: "青禾日报",
      article: { title, date, publication: { name: "青禾日报" } },
    });
    expect(data).toMatchObject({
      person: {
        attended: {
          edges: [
            {
              firstSeen: "2024-09-03",
              lastSeen: "2024-10-08",
              evidence: [says("第2篇", "2024-10-08"), says("第1篇", "2024-09-03")],
            },
          ],
        },
      },
    });
  });
});

describe("one plan", () => {
  const reads = async (query: string): Promise<number> => {
    const { store: counted, calls } = counting(store);
    await dataOf(counted, query);
    return calls.get("read") ?? 0;
  };

  it.each([
    [
      "three levels with evidence, aliases and counts",
      `{ people(first: 50) { totalCount nodes { name
          attended { edges { role evidence { text article { title publication { name } } } node { name
            organizers { edges { role node { name ... on Organization { within { nodes { name } } } } } }
            heldAt { nodes { name } } } } }
          first: attended(first: 1) { nodes { name } } } } }`,
      1,
    ],
    [
      "a node by id",
      `{ node(id: "${sample.mayor.id}") { ... on Person { attended { nodes { attendees { nodes { name } } } } } } }`,
      1,
    ],
    [
      "a node by name",
      `{ person(name: "柳望舒") { attended { nodes { organizers { nodes { name } } } } } }`,
      1,
    ],
    [
      "an article's entities",
      "{ articles { nodes { mentions { nodes { name } } publication { name home } } } }",
      1,
    ],
    [
      "a place by its name in a filter",
      `{ events(where: {within: "青禾市"}) { nodes { attendees { nodes { name } } } } }`,
      2,
    ],
    [
      "more of the evidence's sentences than they bring",
      "{ events { nodes { attendees { edges { evidence { sentence { mentions { nodes { name } } } } } } } } }",
      2,
    ],
  ])("%s", async (_name, query, count) => {
    expect(await reads(query)).toBe(count);
  });
});

describe("every edge", () => {
  const stated = [
    ...bundles.flatMap((bundle) => [
      ...bundle.facts,
      ...bundle.gazetteer,
      ...bundle.mentions.map((mention) => ({
        id: "",
        type: "MENTIONS" as const,
        from: mention.sentence,
        to: mention.entity,
      })),
      ...bundle.sentences.map(({ id }) => ({
        id: "",
        type: "HAS_SENTENCE" as const,
        from: bundle.article.id,
        to: id,
      })),
      { id: "", type: "PUBLISHED" as const, from: bundle.publication.id, to: bundle.article.id },
    ]),
  ];
  const labelOf = (id: string): string => {
    const word = id.split("-")[0] ?? "";
    return (word[0] ?? "").toUpperCase() + word.slice(1);
  };
  /** Ends of the edges that a relation is for, as [owner, other end]. */
  const endsOf = ({
    edge,
    direction,
    owner,
    targets,
    fixed,
  }: Relation): readonly (readonly [string, string])[] =>
    stated
      .filter((each) => each.type === edge)
      .filter(
        (each) =>
          !fixed || ("evidence" in each && each.evidence[0].props.role === ("value" in fixed && fixed.value)),
      )
      .flatMap((each) => {
        const out = [each.from, each.to] as const;
        const back = [each.to, each.from] as const;
        return direction === "out" ? [out] : direction === "in" ? [back] : [out, back];
      })
      .filter(
        ([from, to]) => labelOf(from) === owner && (targets as readonly string[]).includes(labelOf(to)),
      );

  // Reprints follow from the sentences of articles, not from facts: they have a test of their own.
  const byFacts = RELATIONS.filter(({ edge }) => edge !== "SAME_STORY");
  it.each(byFacts.map((relation) => [`${relation.owner}.${relation.field}`, relation] as const))(
    "%s",
    async (_name, relation) => {
      const ends = endsOf(relation);
      expect(ends.length, "the sample states one").toBeGreaterThan(0);
      const telling = relation.edge in CORPUS_EDGES ? "" : "id confidence evidence { text } citation";
      const selection = relation.single
        ? "{ id }"
        : `(first: 200) { totalCount edges { ${telling} node { id } } }`;
      for (const owner of new Set(ends.map(([from]) => from))) {
        const query = `query($id: ID!) { node(id: $id) { ... on ${relation.owner} { found: ${relation.field} ${selection} } } }`;
        const data = await ask(query, { id: owner });
        const wanted = new Set(ends.filter(([from]) => from === owner).map(([, to]) => to));
        const found = (data.node as { found: unknown }).found as {
          readonly id?: string;
          readonly totalCount?: number;
          readonly edges?: readonly {
            readonly node: { readonly id: string };
            readonly evidence?: readonly unknown[];
            readonly citation?: string | null;
          }[];
        };
        if (relation.single) {
          expect([found.id]).toEqual([...wanted]);
          continue;
        }
        expect(new Set(found.edges?.map((edge) => edge.node.id))).toEqual(wanted);
        expect(found.totalCount).toBe(found.edges?.length);
        for (const edge of found.edges ?? [])
          if (telling) expect(Boolean(edge.evidence?.length) || typeof edge.citation === "string").toBe(true);
      }
    },
  );
});

describe("every field of every type", () => {
  it.each([...LISTS_WHOLE, ...QUESTIONS_WHOLE])("%s", async (name, query) => {
    const { data, errors } = await execute(store, query);
    expect(errors).toBeUndefined();
    const compiled = await executeCompiled(store, query);
    expect(JSON.stringify(compiled)).toBe(JSON.stringify({ data }));
    const page = data?.[name] as { readonly edges?: readonly unknown[] } | undefined;
    if (page && "edges" in page && name !== "stats") expect(page.edges?.length).toBeGreaterThan(0);
  });
});

describe("pages", () => {
  it("go on from a cursor until there is no more, without doubles", async () => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let pages = 0; pages < 50; pages++) {
      const data = await ask(
        "query($after: String) { entities(first: 3, after: $after, orderBy: NAME_DESC) { nodes { id name } pageInfo { hasNextPage endCursor } } }",
        { after },
      );
      const page = data.entities as {
        readonly nodes: readonly { readonly id: string }[];
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
      };
      seen.push(...page.nodes.map((node) => node.id));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(seen).toHaveLength(new Set(seen).size);
    expect(seen).toHaveLength(19);
  });

  it("stay right while others load: nothing twice, nothing of the beginning lost", async () => {
    const own = await openStore("sqlite::memory:");
    const [first, second] = bundles;
    const extra = (name: string): (typeof bundles)[number] => ({
      ...second!,
      article: { ...second!.article, id: nodeId("Article", name) },
      sentences: [],
      mentions: [],
      facts: [],
      entities: [{ ...sample.mayor, id: nodeId("Person", name), name }],
    });
    await own.write([first!]);
    const before = await dataOf(own, "{ people(first: 50) { nodes { id } } }");
    const seen: string[] = [];
    let after: string | null = null;
    for (let n = 0; n < 20; n++) {
      const data = await dataOf(
        own,
        "query($after: String) { people(first: 1, after: $after, orderBy: NAME_ASC) { nodes { id } pageInfo { hasNextPage endCursor } } }",
        { after },
      );
      const page = data.people as {
        readonly nodes: readonly { readonly id: string }[];
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
      };
      seen.push(...page.nodes.map((node) => node.id));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
      // One name before all others, one behind them.
      if (n < 3) await own.write([extra(`A${n}`), extra(`龠${n}`)]);
    }
    const ids = (before.people as { readonly nodes: readonly { readonly id: string }[] }).nodes.map(
      (node) => node.id,
    );
    expect(seen).toHaveLength(new Set(seen).size);
    expect(seen).toEqual(expect.arrayContaining(ids));
    await own.close();
  });

  it("cut an article's entities, each once", async () => {
    const one = (after: string | null) =>
      ask(
        "query($after: String) { articles(first: 1, orderBy: DATE_ASC) { nodes { mentions(first: 2, after: $after) { totalCount nodes { name } pageInfo { hasNextPage endCursor } } } } }",
        { after },
      );
    const first = await one(null);
    const page = (
      first.articles as {
        nodes: readonly { mentions: { totalCount: number; pageInfo: { endCursor: string } } }[];
      }
    ).nodes[0]?.mentions;
    expect(first).toMatchObject({ articles: { nodes: [{ mentions: { pageInfo: { hasNextPage: true } } }] } });
    const second = await one(page?.pageInfo.endCursor ?? "");
    expect(second).not.toEqual(first);
    expect(page?.totalCount).toBeGreaterThan(3);
  });

  it("answer a cursor that is none with a clean error", async () => {
    const { errors } = await execute(store, `{ people(after: "no cursor") { nodes { id } } }`);
    expect(errors?.[0]?.originalError).toMatchObject({ code: "BAD_INPUT" });
  });
});

describe("filters on the graph", () => {
  const names = async (list: string, where: string): Promise<readonly string[]> => {
    const data = await ask(`{ ${list}(first: 50, orderBy: NAME_ASC, where: ${where}) { nodes { name } } }`);
    return (data[list] as { readonly nodes: readonly { readonly name: string }[] }).nodes
      .map((node) => node.name)
      .sort();
  };
  it.each([
    ["people", `{attended: {edgeWhere: {role: CHAIR}}}`, ["顾采薇"]],
    [
      "people",
      `{attended: {heldAt: {name: "青禾市民广场"}, organizers: {organization: {kind: MASS_ORG}}}}`,
      ["柳望舒", "顾采薇"],
    ],
    ["people", `{not: {attended: {}}}`, ["钟小满"]],
    ["people", `{within: "云岭省"}`, ["顾采薇"]],
    ["agencies", `{within: "云岭省"}`, ["青禾市妇联"]],
    ["organizations", `{agency: false}`, ["青禾暖阳家政有限公司", "青禾红帽志愿服务队"].sort()],
    ["events", `{within: "青禾市"}`, ["全市家庭工作会议", "家庭工作分组讨论"].sort()],
    ["meetings", `{date: {from: "2024", to: "2024-09"}}`, ["全市家庭工作会议", "家庭工作分组讨论"].sort()],
    ["events", `{date: {from: "2024-10"}}`, ["家政技能大赛"]],
    ["initiatives", `{implementedIn: {within: "青禾市"}}`, ["暖窗行动"]],
    ["initiatives", `{implementedIn: {edgeWhere: {modality: FACT}}}`, []],
    ["initiatives", `{ledBy: {organization: {name: "市妇联"}}, kind: [PROGRAM, POLICY]}`, ["暖窗行动"]],
    [
      "initiatives",
      `{launchedBy: {edgeWhere: {publication: "青禾日报", minConfidence: 0.75}}}`,
      ["家庭友好三年计划", "暖窗行动"].sort(),
    ],
    ["initiatives", `{launchedBy: {edgeWhere: {publication: "别的日报"}}}`, []],
    ["places", `{level: [CITY, COUNTY], nameContains: "青禾"}`, ["青禾市"]],
    ["entities", `{types: [Event], nameContains: "家庭"}`, ["全市家庭工作会议", "家庭工作分组讨论"]],
    ["entities", `{person: {attended: {}}}`, ["柳望舒", "顾采薇"]],
    ["articles", `{mentions: {name: "暖窗行动"}}`, ["第1篇", "第2篇"]],
    ["articles", `{mentions: {name: "云岭省家庭工作先进集体"}, publication: {name: "青禾日报"}}`, ["第1篇"]],
  ])("%s %s", async (list, where, wanted) => {
    expect(await names(list, where)).toEqual([...wanted].sort());
  });
});

describe("questions of the whole graph", () => {
  it("searches, and reads more of its hits in one read", async () => {
    const { store: counted, calls } = counting(store);
    const data = await dataOf(
      counted,
      `{ search(text: "青禾市妇联", types: [Organization]) { hits { score articles node { name ... on Organization { officials { nodes { name } } } } } } }`,
    );
    expect(data).toMatchObject({
      search: {
        hits: [{ score: 1, node: { name: "青禾市妇联", officials: { nodes: [{ name: "顾采薇" }] } } }],
      },
    });
    expect(calls.get("read")).toBe(1);
  });

  it("counts the hits of a search by type, and says where it took a slip for one", async () => {
    const query =
      "query($text: String!, $slips: Boolean) { search(text: $text, types: [Place], slips: $slips) { approximate hits { node { name } } facets { type count } } }";
    expect(await ask(query, { text: "青禾" })).toMatchObject({
      search: {
        approximate: false,
        facets: [
          { type: "Organization", count: 5 },
          { type: "Place", count: 2 },
        ],
      },
    });
    expect(await ask(query, { text: "白羊县" })).toEqual({
      search: {
        approximate: true,
        hits: [{ node: { name: "白杨县" } }],
        facets: [{ type: "Place", count: 1 }],
      },
    });
    expect(await ask(query, { text: "白羊县", slips: false })).toMatchObject({
      search: { approximate: false, hits: [], facets: [] },
    });
  });

  it("finds sentences, and says where the text stands", async () => {
    const data = await ask(
      `{ sentences(text: "签约") { text highlights { start end } article { title publication { name } } sentence { id mentions { nodes { name } } } } }`,
    );
    const [hit] = data.sentences as readonly { text: string; highlights: { start: number; end: number }[] }[];
    expect(hit?.text.slice(hit.highlights[0]?.start, hit.highlights[0]?.end)).toBe("签约");
    expect(data.sentences).toHaveLength(1);
    expect(hit).toMatchObject({ article: { title: "第1篇", publication: { name: "青禾日报" } } });
  });

  it("finds paths by name, with the evidence of each step", async () => {
    const data = await ask(
      `{ path(from: "柳望舒", to: "顾采薇") { length nodes { name } links { type role from { name } to { name } evidence(first: 1) { text article { title } } } } }`,
    );
    expect(data.path).toEqual([
      {
        length: 2,
        nodes: [{ name: "柳望舒" }, { name: "全市家庭工作会议" }, { name: "顾采薇" }],
        links: ["柳望舒", "顾采薇"].map((name) => ({
          type: "ATTENDED",
          role: name === "柳望舒" ? "SPEAKER" : "CHAIR",
          from: { name },
          to: { name: "全市家庭工作会议" },
          evidence: [{ text: expect.stringContaining("全市家庭工作会议召开"), article: { title: "第2篇" } }],
        })),
      },
    ]);
  });

  it("says whom it doesn't know", async () => {
    const { errors } = await execute(store, `{ path(from: "查无此人", to: "顾采薇") { length } }`);
    expect(errors?.[0]?.message).toBe(
      "from: nothing is named 查无此人; search(text: …) finds names that are alike",
    );
  });

  it("draws a neighbourhood", async () => {
    const data = await ask(
      `{ neighbourhood(id: "青禾市政府办公室", depth: 1) { nodes { label name } links { type citation from { id } to { id name } } } }`,
    );
    expect(data.neighbourhood).toEqual({
      nodes: [
        { label: "Organization", name: "青禾市政府办公室" },
        { label: "Organization", name: "青禾市政府" },
      ],
      links: [
        {
          type: "PART_OF",
          citation: null,
          from: { id: sample.office.id },
          to: { id: sample.government.id, name: "青禾市政府" },
        },
      ],
    });
  });

  it("tells all that ties two", async () => {
    const data = await ask(
      `{ between(a: "顾采薇", b: "青禾市妇联") { links { type title evidence(first: 1) { text } } shared { node { label name } links { type role from { name } to { name } } } } }`,
    );
    expect(data.between).toMatchObject({
      links: [{ type: "HOLDS", title: "主席", evidence: [{ text: expect.stringContaining("主席顾采薇") }] }],
      shared: expect.arrayContaining([
        {
          node: { label: "Event", name: "全市家庭工作会议" },
          links: [
            { type: "ATTENDED", role: "CHAIR", from: { name: "顾采薇" }, to: { name: "全市家庭工作会议" } },
            {
              type: "ORGANIZED",
              role: "HOST",
              from: { name: "青禾市妇联" },
              to: { name: "全市家庭工作会议" },
            },
          ],
        },
      ]),
    });
    const { errors } = await execute(store, `{ between(a: "顾采薇", b: "顾采薇") { links { type } } }`);
    expect(errors?.[0]?.message).toBe("a and b are the same entity: name two");
  });

  it("tells who attended the same events", async () => {
    const data = await ask(
      `{ coAttendance(person: "柳望舒") { count node { name posts { nodes { name } } } events { name date } } }`,
    );
    expect(data.coAttendance).toEqual([
      {
        count: 1,
        node: { name: "顾采薇", posts: { nodes: [{ name: "青禾市妇联" }] } },
        events: [{ name: "全市家庭工作会议", date: "2024-09-02" }],
      },
    ]);
  });

  it("tells what happened to an entity, newest first, in the time that is asked for", async () => {
    const entries = async (id: string, time = ""): Promise<readonly string[]> => {
      const data = await ask(`{ timeline(id: "${id}"${time}) { date link { type } node { name } } }`);
      const rows = data.timeline as readonly {
        date: string;
        link: { type: string };
        node: { name: string };
      }[];
      return rows.map((row) => `${row.date} ${row.link.type} ${row.node.name}`);
    };
    const [first, second, third] = await entries("顾采薇");
    expect([first, second].sort()).toEqual([
      "2024-09-02 ATTENDED 全市家庭工作会议",
      "2024-09-02 HOLDS 青禾市妇联",
    ]);
    expect(third).toBe("2023 RECEIVED 云岭省家庭工作先进集体");
    expect(await entries("顾采薇", ', to: "2023"')).toEqual(["2023 RECEIVED 云岭省家庭工作先进集体"]);
    expect(await entries("青禾市妇联", ', from: "2024-09-02", first: 1')).toHaveLength(1);
  });

  it("counts", async () => {
    const data = await ask(
      `{ stats { nodes { label count } edges { type count } evidence countBy(label: Organization, prop: "kind") { value count } } }`,
    );
    const stats = data.stats as {
      readonly nodes: readonly { readonly label: string; readonly count: number }[];
      readonly edges: readonly { readonly type: FactType; readonly count: number }[];
    };
    expect(stats.nodes).toContainEqual({ label: "Person", count: 3 });
    expect(stats.nodes).toContainEqual({ label: "Agency", count: 3 });
    expect(stats.edges).toContainEqual({ type: "ATTENDED", count: 2 });
    expect(stats).toMatchObject({ countBy: expect.arrayContaining([{ value: "GOVERNMENT", count: 2 }]) });
  });

  it("counts by month and by place, and tells who has most", async () => {
    const data = await ask(`{ stats {
      months: byMonth(label: Event) { month count }
      last: byMonth(label: Article, first: 1) { month count }
      before: byMonth(label: Event, to: "2024-09") { month count }
      cities: byPlace(label: Event, level: CITY) { node { name contains(where: {place: {level: COUNTY}}) { nodes { name } } } count }
      counties: byPlace(label: Initiative) { node { name } count }
      topAgencies { node { name officials { nodes { name } } } count }
      topOfficials(first: 1) { node { posts { nodes { name } } } count } } }`);
    expect(data.stats).toEqual({
      months: [
        { month: "2024-09", count: 2 },
        { month: "2024-10", count: 1 },
      ],
      last: [{ month: "2024-10", count: 1 }],
      before: [{ month: "2024-09", count: 2 }],
      cities: [{ node: { name: "青禾市", contains: { nodes: [{ name: "白杨县" }] } }, count: 2 }],
      counties: [{ node: { name: "白杨县" }, count: 1 }],
      topAgencies: [{ node: { name: "青禾市妇联", officials: { nodes: [{ name: "顾采薇" }] } }, count: 1 }],
      topOfficials: [{ node: { posts: { nodes: [expect.anything()] } }, count: 1 }],
    });
  });

  it("sets places and bodies side by side, each figure counted once for all", async () => {
    const { store: counted, calls } = counting(store);
    const data = await dataOf(
      counted,
      `{ compare(ids: ["白杨县", "青禾市", "${sample.federation.id}"]) {
        node { name ... on Organization { officials { nodes { name } } } }
        events meetings initiatives agencies officials honors partners } }`,
    );
    const officials = { nodes: [{ name: "顾采薇" }] };
    expect(data.compare).toEqual([
      {
        ...{ node: { name: "白杨县" }, events: 0, meetings: 0, initiatives: 1, agencies: 0 },
        ...{ officials: null, honors: 1, partners: 0 },
      },
      {
        ...{ node: { name: "青禾市" }, events: 2, meetings: 2, initiatives: 1, agencies: 1 },
        ...{ officials: null, honors: 0, partners: 1 },
      },
      {
        ...{
          node: { name: "青禾市妇联", officials },
          events: 1,
          meetings: 1,
          initiatives: 1,
          agencies: null,
        },
        ...{ officials: 1, honors: 1, partners: 1 },
      },
    ]);
    // One a figure and type, however many there are.
    expect(calls.get("tally")).toBe(12);
    expect(calls.get("read")).toBe(3);
    const later = await ask(`{ compare(ids: ["青禾市"], from: "2025") { events initiatives } }`);
    expect(later.compare).toEqual([{ events: 0, initiatives: 0 }]);
    const { errors } = await execute(store, `{ compare(ids: ["柳望舒"]) { events } }`);
    expect(errors?.[0]?.message).toBe(
      "ids.0: 柳望舒 is of type Person; places and organizations can be compared",
    );
  });
});
