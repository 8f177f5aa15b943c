import { LOG_LEVELS, type LogLevel, type ServerOptions } from "../api/server.ts";
import { GazetteError } from "../domain/errors.ts";
import type { Output } from "./output.ts";

/** What `gazette serve` is told by its flags and by the environment. */

export interface Address {
  readonly host: string;
  readonly port: number;
}

/** Host and port: the flags, else HOST and PORT, else 127.0.0.1:4000. */
export const addressOf = (flags: { readonly host?: string; readonly port?: string }): Address => {
  const port = flags.port ?? (process.env.PORT || "4000");
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new GazetteError(
      "BAD_USAGE",
      `port ${port}: give a number from 0 to 65535 (0 takes any free port)`,
    );
  return { host: flags.host ?? (process.env.HOST || "127.0.0.1"), port: Number(port) };
};

/** Flags of `gazette serve` as they are typed. */
export interface ServeFlags {
  readonly host?: string;
  readonly port?: string;
  readonly log?: string;
  readonly metrics?: boolean;
  readonly export?: boolean;
  readonly loadToken?: string;
  readonly operations?: string;
  readonly origin?: readonly string[];
  readonly introspection?: boolean;
  readonly rate?: string;
  readonly timeout?: string;
  readonly atOnce?: string;
}

const isLogLevel = (text: string): text is LogLevel => (LOG_LEVELS as readonly string[]).includes(text);

/** What the log tells: the flag, else LOG_LEVEL, else every request. */
const logLevelOf = (flag: string | undefined): LogLevel => {
  const level = flag ?? (process.env.LOG_LEVEL || "info");
  if (isLogLevel(level)) return level;
  throw new GazetteError("BAD_USAGE", `log ${level}: give ${LOG_LEVELS.join(", ")}`);
};

/** Shorter tokens could be guessed. */
const SHORTEST_TOKEN = 16;

/** The token that lets clients load: the flag, else LOAD_TOKEN, else none. */
const tokenOf = (flag: string | undefined): { readonly loadToken?: string } => {
  const loadToken = flag ?? (process.env.LOAD_TOKEN || undefined);
  if (loadToken === undefined) return {};
  if (loadToken.length < SHORTEST_TOKEN || /\s/.test(loadToken))
    throw new GazetteError(
      "BAD_USAGE",
      `the load token is too short or holds spaces: give ${SHORTEST_TOKEN} characters or more`,
    );
  return { loadToken };
};

/** The operations that alone are answered: the flag, else OPERATIONS, else any. */
const operationsOf = (flag: string | undefined): { readonly operations?: string } => {
  const operations = flag ?? (process.env.OPERATIONS || undefined);
  return operations === undefined ? {} : { operations };
};

const originOf = (text: string): string => {
  const origin = URL.canParse(text) ? new URL(text).origin : "null";
  if (origin === text) return origin;
  throw new GazetteError(
    "BAD_USAGE",
    `--origin ${text}: give scheme, host and port alone, such as https://example.org`,
  );
};

const numberOf = (flag: string, text: string, most: number): number => {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= 1 && value <= most) return value;
  throw new GazetteError("BAD_USAGE", `${flag} ${text}: give a number from 1 to ${most}`);
};

/** What the flags and the environment ask of the server. */
export const settingsOf = (flags: ServeFlags, { err }: Output): Settings => ({
  ...addressOf(flags),
  log: { level: logLevelOf(flags.log), stream: err },
  metrics: flags.metrics !== false,
  exports: flags.export !== false,
  ...tokenOf(flags.loadToken),
  ...operationsOf(flags.operations),
  origins: (flags.origin ?? []).map(originOf),
  introspection: flags.introspection !== false,
  limits: {
    ...(flags.rate !== undefined && { requestsPerMinute: numberOf("--rate", flags.rate, 1_000_000) }),
    ...(flags.atOnce !== undefined && { requestsAtOnce: numberOf("--at-once", flags.atOnce, 100_000) }),
    ...(flags.timeout !== undefined && { timeoutMs: numberOf("--timeout", flags.timeout, 600) * 1_000 }),
  },
});
export type Settings = Omit<ServerOptions, "store">;
