// Builds the web pages into dist/web, unless they are newer than all they are made from: `npm install` and
// `npx` both come through here.
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const built = join(here, "../../dist/web/explorer/index.html");
// The explorer is made from the ontology and its relations too.
const sources = [here, join(here, "../domain"), join(here, "../query")];
const newest = Math.max(
  ...sources
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
  statSync(join(here, "../../package-lock.json")).mtimeMs,
);

if (!existsSync(built) || statSync(built).mtimeMs < newest) {
  const { build } = await import("vite");
  await build({ root: here, configFile: join(here, "vite.config.ts"), logLevel: "warn" });
}
