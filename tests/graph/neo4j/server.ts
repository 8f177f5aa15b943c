import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/**
 * A real Neo4j for tests and benchmarks, without Docker: the Community server's jars from Maven, started on a port of
 * the loopback with a home folder of its own.
 */

/** Releases that the product is tested with: the Java that each needs, and the class that starts it. */
export const RELEASES = {
  lts: { version: "5.26.25", java: 17, main: "org.neo4j.server.CommunityEntryPoint" },
  current: { version: "2026.05.0", java: 21, main: "org.neo4j.server.Neo4jCommunity" },
} as const;
export type Release = keyof typeof RELEASES;

/** A Java of at least this version: of JAVA_HOME, of the path, or of where Linux keeps them. */
export const findJava = (atLeast: number): string | undefined => {
  const installed = "/usr/lib/jvm";
  const homes = existsSync(installed) ? readdirSync(installed).map((name) => join(installed, name)) : [];
  const places = [
    ...(process.env.JAVA_HOME ? [join(process.env.JAVA_HOME, "bin/java")] : []),
    "java",
    ...homes.map((home) => join(home, "bin/java")),
  ];
  return places.find((java) => versionOf(java) >= atLeast);
};

const versionOf = (java: string): number => {
  const { stderr } = spawnSync(java, ["-version"], { encoding: "utf8" });
  return Number(/version "(\d+)/.exec(stderr ?? "")?.[1] ?? 0);
};

const pomOf = (
  version: string,
) => `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>gazette</groupId><artifactId>neo4j-for-tests</artifactId><version>1</version><packaging>pom</packaging>
<dependencies>
<dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${version}</version></dependency>
<dependency><groupId>org.neo4j.app</groupId><artifactId>neo4j-server</artifactId><version>${version}</version></dependency>
</dependencies></project>`;

/** The folder of a release's jars; fetched once, with Maven. */
const jarsOf = (version: string): string => {
  const cache = join(import.meta.dirname, "../../../node_modules/.cache", `neo4j-${version}`);
  if (existsSync(join(cache, "complete"))) return join(cache, "lib");
  mkdirSync(cache, { recursive: true });
  writeFileSync(join(cache, "pom.xml"), pomOf(version));
  console.log(`Fetching Neo4j ${version} with Maven…`);
  execFileSync(
    "mvn",
    ["-q", "-B", "dependency:copy-dependencies", "-DoutputDirectory=lib", "-DincludeScope=runtime"],
    { cwd: cache, stdio: "inherit" },
  );
  writeFileSync(join(cache, "complete"), version);
  return join(cache, "lib");
};

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });

export interface ServerOptions {
  readonly release?: Release;
  /** Heap and page cache, as Java and Neo4j write sizes. */
  readonly heap?: string;
  readonly pageCache?: string;
}

/** A server that can be stopped in order, killed, and started again on the same data and port. */
export class Neo4jServer {
  readonly #command: string;
  readonly #args: readonly string[];
  readonly #home: string;
  readonly #port: number;
  #process: ChildProcess | undefined;

  private constructor(command: string, args: readonly string[], home: string, port: number) {
    this.#command = command;
    this.#args = args;
    this.#home = home;
    this.#port = port;
  }

  /** Starts an empty server. Throws where its Java is missing, or where it doesn't come up in four minutes. */
  static async start({
    release = "lts",
    heap = "1g",
    pageCache = "256m",
  }: ServerOptions = {}): Promise<Neo4jServer> {
    const { version, java, main } = RELEASES[release];
    const command = findJava(java);
    if (!command) throw new Error(`Neo4j ${version} needs Java ${java} or later`);
    const [lib, port] = [jarsOf(version), await freePort()];
    const home = mkdtempSync(join(tmpdir(), "neo4j-test-"));
    mkdirSync(join(home, "conf"));
    const settings = [
      "server.default_listen_address=127.0.0.1",
      `server.bolt.listen_address=127.0.0.1:${port}`,
      // A router tells clients this address.
      `server.bolt.advertised_address=127.0.0.1:${port}`,
      "server.http.enabled=false",
      "dbms.usage_report.enabled=false",
      "dbms.security.auth_enabled=false",
      `server.memory.pagecache.size=${pageCache}`,
    ];
    writeFileSync(join(home, "conf/neo4j.conf"), settings.join("\n"));
    const folders = [`--home-dir=${home}`, `--config-dir=${join(home, "conf")}`];
    const args = [`-Xmx${heap}`, "-cp", join(lib, "*"), main, ...folders];
    const server = new Neo4jServer(command, args, home, port);
    await server.start();
    return server;
  }

  /** Address of this server alone, and the one that is routed as in a cluster. */
  get url(): string {
    return `bolt://127.0.0.1:${this.#port}`;
  }
  get routedUrl(): string {
    return `neo4j://127.0.0.1:${this.#port}`;
  }

  /** Starts it again after `stop` or `kill`. */
  async start(): Promise<void> {
    const log = join(this.#home, "logs/neo4j.log");
    rmSync(log, { force: true });
    const server = spawn(this.#command, this.#args, { stdio: "ignore" });
    this.#process = server;
    for (
      let waited = 0;
      !(existsSync(log) && readFileSync(log, "utf8").includes("Started."));
      waited += 250
    ) {
      if (server.exitCode !== null || waited > 240_000) {
        await this.kill();
        throw new Error(`Neo4j did not start; see ${log}`);
      }
      await sleep(250);
    }
  }

  /** Stops it in order. */
  stop(): Promise<void> {
    return this.#end("SIGTERM");
  }

  /** Ends it at once, as a loss of power would. */
  kill(): Promise<void> {
    return this.#end("SIGKILL");
  }

  /** Stops it and deletes its data. */
  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.#home, { recursive: true, force: true });
  }

  async #end(signal: "SIGTERM" | "SIGKILL"): Promise<void> {
    const server = this.#process;
    if (!server || server.exitCode !== null || server.signalCode !== null) return;
    const ended = new Promise((resolve) => server.once("exit", resolve));
    server.kill(signal);
    await ended;
  }
}
