import { spawn } from "node:child_process";
import { findJava, Neo4jServer, RELEASES, type Release } from "./server.ts";

/**
 * `run.ts [--current] COMMAND…` runs a command beside a real Neo4j, the LTS release or the current one: NEO4J_TEST_URL
 * tells its address, NEO4J_TEST_RELEASE which release it is, for tests that start servers of their own.
 */
const argv = process.argv.slice(2);
const release: Release = argv[0] === "--current" ? "current" : "lts";
const [command = "true", ...args] = release === "current" ? argv.slice(1) : argv;

const { version, java } = RELEASES[release];
if (!findJava(java)) {
  console.warn(
    `Skipped: Neo4j ${version} needs Java ${java} or later; none is at JAVA_HOME, on the path or in /usr/lib/jvm.`,
  );
  process.exit(0);
}

const server = await Neo4jServer.start({ release });
// An interrupted command ends by itself; the server goes after it.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => undefined);
const child = spawn(command, args, {
  stdio: "inherit",
  env: { ...process.env, NEO4J_TEST_URL: server.url, NEO4J_TEST_RELEASE: release },
});
const code = await new Promise<number | null>((resolve) => {
  child.once("exit", resolve);
  child.once("error", () => resolve(null));
});
await server.remove();
process.exit(code ?? 1);
