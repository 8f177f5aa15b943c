// A real Neo4j for the tests, without Docker: the Community server's jars from Maven, started on a free port
// of the loopback. `node tests/graph/neo4j-server.mjs COMMAND…` runs the command with NEO4J_TEST_URL set.
import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const VERSION = "5.26.25";
const root = fileURLToPath(new URL("../..", import.meta.url));
const cache = join(root, "node_modules/.cache", `neo4j-${VERSION}`);

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>gazette</groupId><artifactId>neo4j-for-tests</artifactId><version>1</version><packaging>pom</packaging>
<dependencies>
<dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${VERSION}</version></dependency>
<dependency><groupId>org.neo4j.app</groupId><artifactId>neo4j-server</artifactId><version>${VERSION}</version></dependency>
</dependencies></project>`;

const fetchJars = () => {
  if (existsSync(join(cache, "complete"))) return;
  mkdirSync(cache, { recursive: true });
  writeFileSync(join(cache, "pom.xml"), POM);
  console.log(`Fetching Neo4j ${VERSION} with Maven…`);
  execFileSync(
    "mvn",
    ["-q", "-B", "dependency:copy-dependencies", "-DoutputDirectory=lib", "-DincludeScope=runtime"],
    { cwd: cache, stdio: "inherit" },
  );
  writeFileSync(join(cache, "complete"), VERSION);
};

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const start = async () => {
  const [home, port] = [mkdtempSync(join(tmpdir(), "neo4j-test-")), await freePort()];
  mkdirSync(join(home, "conf"));
  writeFileSync(
    join(home, "conf/neo4j.conf"),
    [
      "server.default_listen_address=127.0.0.1",
      `server.bolt.listen_address=127.0.0.1:${port}`,
      "server.http.enabled=false",
      "dbms.usage_report.enabled=false",
      "dbms.security.auth_enabled=false",
      "server.memory.pagecache.size=256m",
    ].join("\n"),
  );
  const args = [
    "-Xmx1g",
    "-cp",
    join(cache, "lib/*"),
    "org.neo4j.server.CommunityEntryPoint",
    `--home-dir=${home}`,
    `--config-dir=${join(home, "conf")}`,
  ];
  const server = spawn("java", args, { stdio: "ignore" });
  const log = join(home, "logs/neo4j.log");
  for (let waited = 0; !(existsSync(log) && readFileSync(log, "utf8").includes("Started.")); waited += 250) {
    if (server.exitCode !== null || waited > 120_000) throw new Error(`Neo4j did not start; see ${log}`);
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  return { url: `bolt://127.0.0.1:${port}`, stop: () => stop(server, home) };
};

const stop = async (server, home) => {
  server.kill("SIGTERM");
  await new Promise((resolve) =>
    server.exitCode === null && server.signalCode === null ? server.once("exit", resolve) : resolve(),
  );
  rmSync(home, { recursive: true, force: true });
};

fetchJars();
const neo4j = await start();
const [command, ...args] = process.argv.slice(2);
const child = spawn(command, args, { stdio: "inherit", env: { ...process.env, NEO4J_TEST_URL: neo4j.url } });
const code = await new Promise((resolve) => child.once("exit", resolve));
await neo4j.stop();
process.exit(code ?? 1);
