// Compiles the program into dist, unless it is compiled already: `npm install` and the benchmarks come through here.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { isCompiled, root, sourcesNow, stampFile } from "./compiled.mjs";

const dist = join(root, "dist");

const compilerPath = () => {
  try {
    return join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");
  } catch {
    return undefined;
  }
};

/** Compiles into a folder aside, and puts that in place once it is whole: dist is never half of anything for long. */
const compile = (compiler) => {
  // The sources as they are before: what changes meanwhile is compiled the next time.
  const sources = sourcesNow();
  mkdirSync(dist, { recursive: true });
  const aside = mkdtempSync(join(dist, "compiling-"));
  try {
    const settings = ["-p", join(root, "tsconfig.build.json"), "--outDir", aside];
    const { status } = spawnSync(process.execPath, [compiler, ...settings], { stdio: "inherit" });
    if (status !== 0) return status ?? 1;
    rmSync(stampFile, { force: true });
    for (const folder of ["src", "loaders"]) {
      // What was compiled of files that are gone would stay.
      rmSync(join(dist, folder), { recursive: true, force: true });
      renameSync(join(aside, folder), join(dist, folder));
    }
    writeFileSync(stampFile, sources);
    return 0;
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
};

if (!isCompiled()) {
  const compiler = compilerPath();
  if (compiler) process.exitCode = compile(compiler);
  else {
    console.error(
      "Compiling a checkout takes the development dependencies: run `npm ci` without --omit=dev.",
    );
    process.exitCode = 1;
  }
}
