import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The loaders' folder; in a checkout that of the sources, whether these run or what was compiled from them. */
const sourceFolder = (): string => {
  if (import.meta.filename.endsWith(".ts")) return import.meta.dirname;
  const sources = join(import.meta.dirname, "../../loaders");
  return existsSync(join(sources, "fingerprint.ts")) ? sources : import.meta.dirname;
};

/**
 * A hash of the loaders themselves, code and tables: a page that was loaded by other rules is read again.
 * Takes some 10 ms; call it once a process.
 */
export const loaderFingerprint = (): string => {
  const hash = createHash("sha256");
  const root = sourceFolder();
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) hash.update(file.slice(root.length)).update(readFileSync(file));
  return hash.digest("hex");
};
