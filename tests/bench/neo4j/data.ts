import type { EdgeType, Label } from "../../../src/domain/ontology.ts";

/**
 * A made-up graph of as many articles: skewed as real ones are, the same every time. One agency organized a tenth as
 * many events as there are articles.
 */

export interface NodeRow {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind?: string;
  readonly date?: string;
}
export interface EdgeRow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly role?: string;
}

export interface MadeGraph {
  readonly nodes: readonly (readonly [Label, readonly NodeRow[]])[];
  readonly edges: readonly (readonly [EdgeType, readonly EdgeRow[]])[];
  readonly landmarks: Landmarks;
}

/** The ids that the queries ask for. */
export interface Landmarks {
  readonly hub: string;
  readonly agency: string;
  /** A place of the usual size, and the one that most bodies lie in. */
  readonly place: string;
  readonly capital: string;
  readonly venue: string;
}

const KINDS = ["GOVERNMENT", "PARTY", "MASS_ORG", "COMPANY", "SCHOOL", "COMMUNITY"] as const;
const SORTS = ["PROGRAM", "PROJECT", "POLICY", "HONOR"] as const;
const FAMILY = "赵钱孙李周吴郑王冯陈蒋沈韩杨";
const GIVEN = "安柏川岱恩芳冠禾嘉康岚明宁青如松桐维晓雅";

/** Numbers that look random and are the same every time (Lehmer's generator). */
const numbers = () => {
  let state = 20_240_902;
  const next = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  return {
    below: (n: number) => Math.floor(next() * n),
    /** Small numbers far more often than large ones. */
    skewed: (n: number) => Math.floor(n * next() ** 4),
  };
};

const idOf = (label: Label, n: number): string =>
  `${label.toLowerCase()}-${n.toString(16).padStart(24, "0")}`;
const dayOf = (n: number): string => new Date(Date.UTC(2010, 0, 1 + (n % 5_400))).toISOString().slice(0, 10);
const range = (n: number): readonly number[] => Array.from({ length: n }, (_, i) => i);

export const makeGraph = (articles: number): MadeGraph => {
  const { below, skewed } = numbers();
  const counts = {
    Place: 400,
    Organization: Math.max(200, Math.floor(articles * 0.05)),
    Person: Math.floor(articles * 0.3),
    Event: Math.floor(articles * 0.4),
    Initiative: Math.floor(articles * 0.1),
    Article: articles,
  };
  const node = (label: Label, n: number): NodeRow => {
    const id = idOf(label, n);
    const of = { id, aliases: [] };
    if (label === "Person")
      return { ...of, name: `${FAMILY[n % 14]}${GIVEN[below(20)]}${GIVEN[below(20)]}${n % 97}` };
    if (label === "Organization")
      return { ...of, name: `单位${n}`, kind: KINDS[n % KINDS.length] ?? "OTHER" };
    if (label === "Event")
      return { ...of, name: `活动${n}`, kind: n % 3 ? "ACTIVITY" : "MEETING", date: dayOf(n) };
    if (label === "Initiative") return { ...of, name: `项目${n}`, kind: SORTS[n % SORTS.length] ?? "WORK" };
    return { ...of, name: `${label}${n}`, ...(label === "Article" ? { date: dayOf(n) } : {}) };
  };
  const nodes = (Object.entries(counts) as [Label, number][]).map(
    ([label, count]) => [label, range(count).map((n) => node(label, n))] as const,
  );
  const to = (type: EdgeType, from: string, end: string, role?: string): EdgeRow => ({
    // Between equals the id decides: with the other end first, the order is that of the other ends.
    id: `e-${end}-${from}-${type}`,
    from,
    to: end,
    ...(role && { role }),
  });
  const hubEvents = Math.floor(articles / 10);
  const organization = (n: number) => idOf("Organization", n);
  const edges: Partial<Record<EdgeType, readonly EdgeRow[]>> = {
    LOCATED_IN: range(counts.Organization).map((n) =>
      to("LOCATED_IN", organization(n), idOf("Place", skewed(counts.Place))),
    ),
    HELD_AT: range(counts.Event).map((n) =>
      to("HELD_AT", idOf("Event", n), idOf("Place", skewed(counts.Place))),
    ),
    ORGANIZED: range(counts.Event).map((n) =>
      to(
        "ORGANIZED",
        organization(n < hubEvents ? 0 : 1 + skewed(counts.Organization - 1)),
        idOf("Event", n),
      ),
    ),
    ATTENDED: range(counts.Event).flatMap((n) =>
      [...new Set(range(1 + below(20)).map(() => skewed(counts.Person)))].map((person) =>
        to("ATTENDED", idOf("Person", person), idOf("Event", n)),
      ),
    ),
    LAUNCHED: range(counts.Initiative).map((n) =>
      to(
        "LAUNCHED",
        organization(skewed(counts.Organization)),
        idOf("Initiative", n),
        n % 4 === 3 ? "PARTNER" : "LEAD",
      ),
    ),
  };
  return {
    nodes,
    edges: Object.entries(edges) as [EdgeType, readonly EdgeRow[]][],
    landmarks: {
      hub: organization(0),
      agency: organization(7),
      place: idOf("Place", 5),
      capital: idOf("Place", 0),
      venue: idOf("Place", 40),
    },
  };
};
