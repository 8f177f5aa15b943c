import { readdirSync, readFileSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { join } from "node:path";

/** Measures the reading of the sample pages on one core and prints figures and ratios; nothing is asserted. */

const ARTICLE = 600;
/** So many that the engine has compiled what is run often, as in a load of thousands of pages. */
const ROUNDS = 200;
/** Compiled, as it runs when it loads. */
const program = "../../dist/loaders";
const { tuneEngine }: typeof import("../../loaders/engine.ts") = await import(`${program}/engine.js`);
const { loadKit }: typeof import("../../loaders/kit.ts") = await import(`${program}/kit.js`);
const { readTogether }: typeof import("../../loaders/pipeline.ts") = await import(`${program}/pipeline.js`);

const seeds = join(import.meta.dirname, "../../seeds");
// As a load does.
tuneEngine();
const kit = loadKit();
const pages = readdirSync(seeds).map((name) => ({ name, bytes: readFileSync(join(seeds, name)) }));

/** Pages are read together, as a load reads those of a folder. */
const read = (pages: readonly { readonly name: string; readonly bytes: Uint8Array }[]) =>
  readTogether(
    pages.map(({ name, bytes }) => ({ kind: "page", source: name, bytes })),
    {},
    kit,
  );
const charactersIn = (bytes: Uint8Array): number => new TextDecoder().decode(bytes).length;

/** The shortest of some rounds, in seconds: what the machine can do when nothing else disturbs it. */
const fastest = (rounds: number, work: () => void): number =>
  Math.min(
    ...Array.from({ length: rounds }, () => {
      const start = performance.now();
      work();
      return (performance.now() - start) / 1000;
    }),
  );

const characters = pages.reduce((sum, { bytes }) => sum + charactersIn(bytes), 0);
const seconds = fastest(ROUNDS, () => read(pages));

/** One paragraph of so many characters, made of the sample pages. */
const paragraph = (length: number): Uint8Array => {
  const text = pages.map(({ bytes }) => new TextDecoder().decode(bytes).replace(/\s/gu, "")).join("");
  const body = text.repeat(Math.ceil(length / text.length)).slice(0, length);
  return new TextEncoder().encode(`农机技能竞赛举行\n\n本报讯（记者 秦晓禾）5月6日，${body}`);
};
const perCharacter = (length: number): number => {
  const bytes = paragraph(length);
  return fastest(2, () => read([{ name: "paragraph.txt", bytes }])) / length;
};

console.log(
  `${cpus()[0]?.model ?? "unknown processor"}, ${availableParallelism()} cores, Node ${process.version}`,
);
console.log(
  `reading: ${Math.round(characters / ARTICLE / seconds)} articles of ${ARTICLE} characters a second and core`,
);
console.log(
  `a paragraph of 1,000,000 characters takes ${(perCharacter(1_000_000) / perCharacter(100_000)).toFixed(2)} × the time a character of one of 100,000 (linear: 1)`,
);
