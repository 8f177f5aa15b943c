import { copyFileSync, mkdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeEach, describe, expect, it } from "vitest";
import { workFolder } from "./graphs.ts";

interface Compiled {
  readonly stampFile: string;
  sourcesNow(): string;
  isCompiled(): boolean;
}

const { path } = workFolder();
const put = (name: string) => {
  mkdirSync(dirname(path(name)), { recursive: true });
  writeFileSync(path(name), "export {};\n");
};

let compiled: Compiled;
beforeEach(async () => {
  for (const name of ["src/a.ts", "loaders/b.ts", "loaders/x/c.ts", "dist/src/cli/main.js"]) put(name);
  for (const name of ["tsconfig.json", "tsconfig.build.json", "package-lock.json"]) put(name);
  const module = path("src/cli/compiled.mjs");
  mkdirSync(dirname(module));
  copyFileSync(join(import.meta.dirname, "../../src/cli/compiled.mjs"), module);
  compiled = await import(pathToFileURL(module).href);
});

describe("what was compiled runs", () => {
  it("only where it was compiled from the sources as they are", () => {
    expect(compiled.isCompiled()).toBe(false);
    const compile = () => writeFileSync(compiled.stampFile, compiled.sourcesNow());
    const changes: readonly (() => void)[] = [
      () => put("src/new.ts"),
      () => rmSync(path("loaders/b.ts")),
      () => writeFileSync(path("loaders/x/c.ts"), "export const c = 1;\n"),
      // An older state that was brought back with its time.
      () => utimesSync(path("src/a.ts"), 1_000_000, 1_000_000),
      () => utimesSync(path("package-lock.json"), 2_000_000, 2_000_000),
      () => rmSync(path("package-lock.json")),
      () => rmSync(path("dist/src"), { recursive: true }),
    ];
    for (const change of changes) {
      compile();
      expect(compiled.isCompiled()).toBe(true);
      change();
      expect(compiled.isCompiled()).toBe(false);
    }
  });
});
