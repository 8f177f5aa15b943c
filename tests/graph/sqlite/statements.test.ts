import fc from "fast-check";
import { expect, it } from "vitest";
import type { ArticleBundle, TextEvidence } from "../../../src/domain/fact.ts";
import { edgeId, nodeId } from "../../../src/domain/ids.ts";
import { openStore } from "../../../src/graph/open.ts";

interface Said {
  readonly date: string | undefined;
  readonly confidences: readonly [number, ...number[]];
}

const person = nodeId("Person", "柳望舒");
const body = nodeId("Organization", "青禾市妇联");
const edge = edgeId("HOLDS", person, body);

const bundleOf = ({ date, confidences }: Said, n: number): ArticleBundle => {
  const article = nodeId("Article", String(n));
  const sentence = nodeId("Sentence", article, "0");
  const said = (confidence: number, start: number): TextEvidence => ({
    sentence,
    start,
    end: 9,
    rule: "holds/post",
    confidence,
    props: {},
  });
  const [first, ...rest] = confidences;
  return {
    publication: {
      id: nodeId("Publication", "p"),
      label: "Publication",
      name: "青禾报",
      aliases: [],
      props: {},
    },
    article: { id: article, label: "Article", name: "妇联", aliases: [], props: date ? { date } : {} },
    sentences: [{ id: sentence, ordinal: 0, start: 0, end: 9, text: "市妇联主席柳望舒。" }],
    entities: [
      { id: person, label: "Person", name: "柳望舒", aliases: [], props: {} },
      { id: body, label: "Organization", name: "青禾市妇联", aliases: [], props: {} },
    ],
    mentions: [],
    facts: [
      {
        id: edge,
        type: "HOLDS",
        from: person,
        to: body,
        evidence: [said(first, 0), ...rest.map((confidence, i) => said(confidence, i + 1))],
      },
    ],
    gazetteer: [],
  };
};

it("gives the surest statements first, then those of the newest articles, then by id", async () => {
  const said: fc.Arbitrary<Said> = fc.record({
    date: fc.constantFrom("2024-05-06", "2024-05-07", "2023", undefined),
    confidences: fc
      .tuple(fc.constantFrom(0.9, 0.7), fc.array(fc.constantFrom(0.9, 0.7), { maxLength: 2 }))
      .map(([first, rest]) => [first, ...rest] as const),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(said, { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 1, max: 8 }),
      async (all, limit) => {
        const store = await openStore("sqlite::memory:");
        const bundles = all.map(bundleOf);
        await store.write(bundles);
        const plan = { edge: "HOLDS", direction: "out", first: 1, evidence: limit, node: {} } as const;
        const { items } = await store.read({ ids: [person], node: { expand: { posts: plan } } });
        const expected = bundles
          .flatMap(({ article, facts }) =>
            (facts[0]?.evidence ?? []).map(({ start, confidence }) => ({
              article: article.id,
              date: String(article.props.date ?? ""),
              start,
              confidence,
            })),
          )
          .sort(
            (a, b) =>
              b.confidence - a.confidence ||
              (a.date === b.date ? 0 : a.date < b.date ? 1 : -1) ||
              (a.article === b.article ? a.start - b.start : a.article < b.article ? -1 : 1),
          )
          .slice(0, limit);
        const found = items[0]?.expand.posts?.items[0]?.evidence ?? [];
        expect(found.map((one) => [one.article.id, one.start, one.confidence])).toEqual(
          expected.map((one) => [one.article, one.start, one.confidence]),
        );
        await store.close();
      },
    ),
    { numRuns: 60 },
  );
});
