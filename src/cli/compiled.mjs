// The program compiled into dist runs faster than its sources through tsx, which wraps every function to keep its name.
// A stamp tells which sources it was compiled from, so that what is older or newer than them never runs.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));
export const stampFile = join(root, "dist/compiled-from.json");
const compiledMain = join(root, "dist/src/cli/main.js");

const SETTINGS = ["tsconfig.json", "tsconfig.build.json", "package-lock.json"];

/** All that the program is compiled from: names, sizes and times of change. Takes some milliseconds. */
export const sourcesNow = () => {
  const files = ["src", "loaders"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  return JSON.stringify(
    [...files, ...SETTINGS.map((name) => join(root, name))].sort().map((file) => {
      const found = statSync(file, { throwIfNoEntry: false });
      return [relative(root, file), found?.size, found?.mtimeMs];
    }),
  );
};

/** True where dist holds what compiling the sources would make of them now. */
export const isCompiled = () =>
  existsSync(compiledMain) && existsSync(stampFile) && readFileSync(stampFile, "utf8") === sourcesNow();
