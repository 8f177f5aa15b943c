import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The package's top folder, from a checkout (src/cli) as from an installed package (dist/src/cli). */
export const packageRoot = (): string => {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, "package.json"))) folder = dirname(folder);
  return folder;
};
