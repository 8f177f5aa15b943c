// Compiles the program into dist, unless it is compiled already: `npm install` and the benchmarks come through here.
import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { isCompiled, root, sourcesNow, stampFile } from "./compiled.mjs";

if (!isCompiled()) {
  // The sources as they are before: what changes meanwhile is compiled the next time.
  const sources = sourcesNow();
  rmSync(stampFile, { force: true });
  // What was compiled of files that are gone would stay.
  for (const folder of ["src", "loaders"])
    rmSync(join(root, "dist", folder), { recursive: true, force: true });
  const tsc = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");
  const { status } = spawnSync(process.execPath, [tsc, "-p", join(root, "tsconfig.build.json")], {
    stdio: "inherit",
  });
  if (status === 0) writeFileSync(stampFile, sources);
  else process.exitCode = status ?? 1;
}
