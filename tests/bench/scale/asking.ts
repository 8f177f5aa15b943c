import { type Named, OPERATIONS, type Question, SAMPLE_QUERY, type Sample } from "./questions.ts";

export interface Timing {
  readonly operation: string;
  /** Milliseconds. */
  readonly p50: number;
  readonly p95: number;
}

/** Questions that are asked before any is timed. */
const WARMING = 200;

interface Answer<T> {
  readonly data?: T;
  readonly errors?: readonly { readonly message: string }[];
}

const ask = async <T>(url: string, { query, variables }: Question): Promise<T> => {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as Answer<T>;
  if (errors || !data)
    throw new Error(
      `${query}\n${JSON.stringify(variables)}\n${errors?.map(({ message }) => message).join("; ")}`,
    );
  return data;
};

/** Asks each operation so many times with names of the graph, one question after another. */
export const timeOperations = async (url: string, times: number): Promise<readonly Timing[]> => {
  const sample = await sampleOf(url);
  const timings: Timing[] = [];
  for (const { name, question } of OPERATIONS) {
    // Asked with other names first: the operation is parsed and compiled, the cache is warm as in a running server.
    for (let n = 0; n < WARMING; n++) await ask(url, question(sample, times + n));
    const took: number[] = [];
    for (let n = 0; n < times; n++) {
      const begun = performance.now();
      await ask(url, question(sample, n));
      took.push(performance.now() - begun);
    }
    took.sort((a, b) => a - b);
    timings.push({ operation: name, p50: quantile(took, 0.5), p95: quantile(took, 0.95) });
  }
  return timings;
};

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

const sampleOf = async (url: string): Promise<Sample> => {
  const { articles } = await ask<{
    articles: { nodes: { mentions: { nodes: (Named & { label: string })[] } }[] };
  }>(url, { query: SAMPLE_QUERY, variables: {} });
  const mentioned = articles.nodes.flatMap(({ mentions }) => mentions.nodes);
  const of = (label: string) => mentioned.filter((one) => one.label === label);
  return { people: of("Person"), bodies: of("Organization"), places: of("Place") };
};
