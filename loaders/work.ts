import { GazetteError } from "../src/domain/errors.ts";
import type { ArticleBundle } from "../src/domain/fact.ts";
import { derivedOf } from "../src/graph/derived.ts";
import type { InputDocument } from "./input/document.ts";
import type { Kit, KitOptions } from "./kit.ts";
import { type PageOptions, readBundles } from "./pipeline.ts";
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

/** Reads documents one after another; one that can't be read never stops the others. */
export const readDocuments = (
  documents: readonly InputDocument[],
  options: PageOptions,
  kit: Kit,
): readonly DocumentResult[] => documents.map((document) => readOne(document, options, kit));

const readOne = (document: InputDocument, options: PageOptions, kit: Kit): DocumentResult => {
  const { source } = document;
  if (document.kind === "broken") return { status: "FAILED", source, reason: document.reason };
  try {
    const { dropped, ...reading } = readBundles(document, options, kit);
    const bundles = reading.bundles.map((bundle) => ({ ...bundle, derived: derivedOf(bundle) }));
    return { status: "READ", source, ...reading, bundles, dropped: countDrops(dropped) };
  } catch (error) {
    if (!(error instanceof GazetteError)) throw error;
    const reason = withoutSource(error.message, source);
    return { status: error.code === "NO_ARTICLE" ? "EMPTY" : "FAILED", source, reason };
  }
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
