#!/usr/bin/env node
// An installed package brings the program compiled; a checkout has its sources, and compiles them when it is installed.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

// graphql checks each value twice unless told that this is no development of its own.
process.env.NODE_ENV ??= "production";

const source = new URL("./main.ts", import.meta.url);
// Sources that have changed since run as they are.
const asSources = existsSync(source) && !(await import("./compiled.mjs")).isCompiled();
// Named, since tsx would look for the settings of the folder that the command is run in.
const tsconfig = fileURLToPath(new URL("../../tsconfig.json", import.meta.url));
if (asSources) (await import("tsx/esm/api")).register({ tsconfig });
const { run } = await import(
  asSources ? source.href : new URL("../../dist/src/cli/main.js", import.meta.url).href
);

// A reader that has seen enough (`gazette export | head`) is no error.
process.stdout.on("error", (error) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});
process.exitCode = await run(process.argv.slice(2), { out: process.stdout, err: process.stderr });
