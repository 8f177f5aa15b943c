import { GazetteError } from "../src/domain/errors.ts";
import type { ArticleBundle } from "../src/domain/fact.ts";
import { derivedOf } from "../src/graph/derived.ts";
import type { InputDocument } from "./input/document.ts";
import type { Kit, KitOptions } from "./kit.ts";
import { type PageOptions, type PageReading, readTogether } from "./pipeline.ts";
import type { Half } from "./resolve/continuations.ts";

/** Texts of one reason that were left out: how many, and the first of them. */
export interface DropCount {
  readonly reason: string;
  readonly count: number;
  /** Beginnings of the first few. */
  readonly examples: readonly string[];
}

/** What became of one document. Plain data: it comes from a worker. */
export type DocumentResult =
  | {
      readonly status: "READ";
      readonly source: string;
      readonly format: string;
      readonly charset: string;
      readonly bundles: readonly ArticleBundle[];
      readonly halves: readonly Half[];
      readonly dropped: readonly DropCount[];
    }
  | { readonly status: "EMPTY" | "FAILED"; readonly source: string; readonly reason: string };

/** What a worker is started with. */
export interface WorkerSettings {
  readonly kit: KitOptions;
  readonly page: PageOptions;
}

const EXAMPLES = 3;
const EXAMPLE_LENGTH = 40;

/** Reads documents together; one that can't be read never stops the others. */
export const readDocuments = (
  documents: readonly InputDocument[],
  options: PageOptions,
  kit: Kit,
): readonly DocumentResult[] =>
  readTogether(documents, options, kit).map((read, i) => resultOf(documents[i]?.source ?? "", read));

const resultOf = (source: string, read: PageReading | GazetteError): DocumentResult => {
  if (read instanceof GazetteError)
    return {
      status: read.code === "NO_ARTICLE" ? "EMPTY" : "FAILED",
      source,
      reason: withoutSource(read.message, source),
    };
  const { dropped, ...reading } = read;
  const bundles = reading.bundles.map((bundle) => ({ ...bundle, derived: derivedOf(bundle) }));
  return { status: "READ", source, ...reading, bundles, dropped: countDrops(dropped) };
};

/** The report names the document already. */
const withoutSource = (message: string, source: string): string =>
  message.startsWith(`${source}: `) ? message.slice(source.length + 2) : message;

const countDrops = (
  dropped: readonly { readonly text: string; readonly reason: string }[],
): readonly DropCount[] =>
  mergeDrops(
    dropped.map(({ text, reason }) => ({ reason, count: 1, examples: [text.slice(0, EXAMPLE_LENGTH)] })),
  );

/** Counts of the same reason added up. */
export const mergeDrops = (all: readonly DropCount[]): readonly DropCount[] => {
  const merged = new Map<string, DropCount>();
  for (const one of all) {
    const known = merged.get(one.reason);
    merged.set(
      one.reason,
      known
        ? {
            reason: one.reason,
            count: known.count + one.count,
            examples: [...known.examples, ...one.examples].slice(0, EXAMPLES),
          }
        : one,
    );
  }
  return [...merged.values()];
};
