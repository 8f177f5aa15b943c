import type { EdgePlan, GraphStore, Order, PageResult } from "../../../src/graph/port.ts";
import { bundles } from "../../api/bundles.ts";
import { byName, edge, newcomer } from "./given.ts";

interface Slice {
  readonly ids: readonly string[];
  readonly next: string | undefined;
}
type Walk = (store: GraphStore, after?: string) => Promise<Slice>;

const sliceOf = (
  page: PageResult<{ readonly node: { readonly id: string }; readonly cursor: string }>,
): Slice => ({
  ids: page.items.map(({ node }) => node.id),
  next: page.hasNext ? page.items.at(-1)?.cursor : undefined,
});

/** Lists that grow while others load, in orders by text, by date, and by the edge alone. */
export const WALKS: Readonly<Record<string, Walk>> = {
  "people by name": async (store, after) =>
    sliceOf(
      await store.read({ label: "Person", order: byName, first: 2, node: {}, ...(after && { after }) }),
    ),
  "articles by date": async (store, after) => {
    const order: readonly Order[] = [{ by: "node", prop: "date", descending: true }];
    return sliceOf(
      await store.read({ label: "Article", order, first: 2, node: {}, ...(after && { after }) }),
    );
  },
  "who attended a meeting": async (store, after) => {
    const attended = bundles[0]?.facts.find((one) => one.type === "ATTENDED");
    const people: EdgePlan = { ...edge("ATTENDED", "in"), first: 2, ...(after && { after }) };
    const { items } = await store.read({ ids: [attended?.to ?? ""], node: { expand: { people } } });
    return sliceOf(items[0]?.expand.people ?? { items: [], hasNext: false });
  },
};

/** Walks all pages of a list while another writer loads; gives what stood there first, and what was seen. */
export const walkWhileLoading = async (
  walk: Walk,
  reader: GraphStore,
  writer: GraphStore,
): Promise<{ readonly before: readonly string[]; readonly seen: readonly string[] }> => {
  await writer.write([...bundles, ...["丁", "戊", "己", "庚", "辛"].map(newcomer)]);
  const before: string[] = [];
  for (let after: string | undefined, more = true; more; ) {
    const slice = await walk(reader, after);
    before.push(...slice.ids);
    after = slice.next;
    more = after !== undefined;
  }
  const seen: string[] = [];
  let after: string | undefined;
  for (let n = 0; n < 50; n++) {
    // Names before, between and behind those that stand there.
    const loading =
      n < 6 ? writer.write([newcomer(`A${n}`), newcomer(`己${n}`), newcomer(`龠${n}`)]) : undefined;
    const slice = await walk(reader, after);
    await loading;
    seen.push(...slice.ids);
    after = slice.next;
    if (after === undefined) break;
  }
  return { before, seen };
};
