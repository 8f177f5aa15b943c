import { copyRank } from "../src/graph/content.ts";
import type { GraphStore } from "../src/graph/port.ts";
import type { Kit } from "./kit.ts";
import { extract } from "./pipeline.ts";
import { type Half, issueOf, type Joined, joinHalves } from "./resolve/continuations.ts";

const TOPIC = "continued: ";
/** Ends the topic that lists what an issue's halves were joined to. */
const JOINED = " joined";

/**
 * Joins articles that are continued on another page, whichever half is loaded first and by whichever load: halves are
 * kept with the graph, and each time one comes, its issue is settled anew. Settling twice changes nothing.
 */
export const settleContinuations = async (
  halves: readonly Half[],
  store: GraphStore,
  kit: Kit,
): Promise<void> => {
  const issues = new Set<string>();
  for (const half of halves) {
    const issue = `${TOPIC}${issueOf(half)}`;
    issues.add(issue);
    await store.putNote(issue, `${half.bundle.article.id} ${copyRank(half.bundle)}`, JSON.stringify(half));
  }
  for (const issue of issues) await settleIssue(issue, store, kit);
};

/** Settles all issues of which a graph that was added to another kept halves: the other may have held their other halves. */
export const settleAdded = async (added: GraphStore, store: GraphStore, kit: Kit): Promise<void> => {
  const issues = new Set<string>();
  for await (const { topic } of added.allNotes())
    if (topic.startsWith(TOPIC) && !topic.endsWith(JOINED)) issues.add(topic);
  for (const issue of issues) await settleIssue(issue, store, kit);
};

/** Another load may bring a half of the issue while this one settles it: then it is settled again. */
const settleIssue = async (issue: string, store: GraphStore, kit: Kit): Promise<void> => {
  let notes = await store.notes(issue);
  for (let settled = false; !settled; ) {
    await settle(issue, notes, store, kit);
    const now = await store.notes(issue);
    settled = now.length === notes.length && now.every((note, i) => note === notes[i]);
    notes = now;
  }
};

const settle = async (
  issue: string,
  notes: readonly string[],
  store: GraphStore,
  kit: Kit,
): Promise<void> => {
  const halves = notes.map((note) => JSON.parse(note) as Half);
  const joined = joinHalves(halves);
  const parts = new Set(joined.flatMap((one) => one.parts.map(({ bundle }) => bundle.article.id)));
  const whole = joined.flatMap((one) => bundleOf(one, kit));
  const wanted = new Set(whole.map(({ article }) => article.id));
  await store.write([
    ...whole,
    ...halves.map(({ bundle }) => bundle).filter(({ article }) => !parts.has(article.id)),
  ]);
  // Pairs that were joined before another half made them doubtful.
  const before = (await store.notes(`${issue}${JOINED}`)).filter((id) => !wanted.has(id));
  for (const id of wanted) await store.putNote(`${issue}${JOINED}`, id, id);
  for (const id of [...parts, ...before]) await store.withdraw(id);
};

const bundleOf = ({ parts: [head], article }: Joined, kit: Kit) => {
  const division = (code: string | null) => (code === null ? null : (kit.gazetteer.byCode(code) ?? null));
  const home = {
    publication: head.publication,
    paperHome: division(head.paperHome),
    articleHome: division(head.articleHome),
  };
  return extract([{ page: head.page, articles: [{ article, home }] }], kit).flat();
};
