import { connect, createServer, type Server, type Socket } from "node:net";
import { chunked, Messages, pack, structure, TAGS, tagOf } from "./bolt.ts";

/**
 * Three members of a cluster as a driver sees it: gateways before one server, since the Community edition has no
 * clusters. They tell who leads and who is read from, refuse writes where they don't lead, and note what they are asked.
 */

/** A transaction as a member was asked for it. */
export interface Asked {
  readonly mode: "READ" | "WRITE";
  /** Whether it was to wait for the last write. */
  readonly afterLastWrite: boolean;
}

/** A magic number and four versions that a client can speak. */
const HANDSHAKE = 20;
/** The server's answer. */
const AGREED = 4;
/** Asks for a longer handshake, which a client can do without. */
const MANIFEST = Buffer.from([0, 0, 1, 0xff]);

export class Cluster {
  readonly members: readonly Member[];
  #leader = 0;
  /** The server's mark of the last write, as it goes over the wire. */
  lastWrite: Buffer | undefined;

  private constructor(port: number) {
    this.members = [0, 1, 2].map(() => new Member(this, port));
  }

  static async before(url: string): Promise<Cluster> {
    const cluster = new Cluster(Number(new URL(url).port));
    for (const member of cluster.members) await member.start();
    return cluster;
  }

  get url(): string {
    return `neo4j://${this.members[0]?.address}`;
  }

  get leader(): Member {
    return this.members[this.#leader] as Member;
  }

  elect(member: number): void {
    this.#leader = member;
  }

  async stop(): Promise<void> {
    for (const member of this.members) await member.stop();
  }

  /** The answer to who does what; it holds for a second. */
  get routes(): Buffer {
    const of = (role: string, members: readonly Member[]) => ({
      role,
      addresses: members.map(({ address }) => address),
    });
    const readers = this.members.filter((member) => member !== this.leader);
    const servers = [of("ROUTE", this.members), of("WRITE", [this.leader]), of("READ", readers)];
    return structure(TAGS.SUCCESS, { rt: { ttl: 1, db: "neo4j", servers } });
  }
}

class Member {
  readonly asked: Asked[] = [];
  readonly #cluster: Cluster;
  readonly #serverPort: number;
  readonly #sockets = new Set<Socket>();
  readonly #listener: Server;
  #port = 0;

  constructor(cluster: Cluster, serverPort: number) {
    this.#cluster = cluster;
    this.#serverPort = serverPort;
    this.#listener = createServer((client) => this.#serve(client));
  }

  get address(): string {
    return `127.0.0.1:${this.#port}`;
  }

  start(): Promise<void> {
    return new Promise((resolve) => {
      this.#listener.listen(this.#port, "127.0.0.1", () => {
        const address = this.#listener.address();
        if (typeof address === "object" && address) this.#port = address.port;
        resolve();
      });
    });
  }

  /** Ends at once, with all its connections. */
  stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    return new Promise((resolve) => {
      this.#listener.close(() => resolve());
    });
  }

  count(mode: Asked["mode"]): number {
    return this.asked.filter((one) => one.mode === mode).length;
  }

  #serve(client: Socket): void {
    const server = connect(this.#serverPort, "127.0.0.1");
    const link = new Link(this, this.#cluster);
    for (const [from, to, pass] of [
      [client, server, (data: Buffer) => link.requests(data)],
      [server, client, (data: Buffer) => link.answers(data)],
    ] as const) {
      this.#sockets.add(from);
      from.on("data", (data) => to.write(pass(data)));
      from.on("error", () => undefined);
      from.on("close", () => {
        this.#sockets.delete(from);
        to.destroy();
      });
    }
  }
}

/** One connection: what goes through it, changed where a member of a cluster would speak otherwise. */
class Link {
  readonly #member: Member;
  readonly #cluster: Cluster;
  readonly #fromClient = new Messages();
  readonly #fromServer = new Messages();
  /** What becomes of the answers to come, in their order. */
  readonly #awaited: ((answer: Buffer) => Buffer)[] = [];
  #shaken = 0;
  #agreed = 0;
  #inTransaction = false;
  #mode: Asked["mode"] = "READ";

  constructor(member: Member, cluster: Cluster) {
    this.#member = member;
    this.#cluster = cluster;
  }

  requests(data: Buffer): Buffer {
    const shaking = data.subarray(0, Math.max(0, HANDSHAKE - this.#shaken));
    this.#shaken += shaking.length;
    const messages = [...this.#fromClient.take(data.subarray(shaking.length))].map((one) =>
      this.#request(one),
    );
    const manifest = shaking.indexOf(MANIFEST);
    return Buffer.concat([
      manifest < 0 ? shaking : Buffer.from(shaking).fill(0, manifest, manifest + 4),
      ...messages,
    ]);
  }

  answers(data: Buffer): Buffer {
    const agreed = data.subarray(0, Math.max(0, AGREED - this.#agreed));
    this.#agreed += agreed.length;
    const messages = [...this.#fromServer.take(data.subarray(agreed.length))].map((one) =>
      chunked(tagOf(one) === TAGS.RECORD ? one : (this.#awaited.shift()?.(one) ?? one)),
    );
    return Buffer.concat([agreed, ...messages]);
  }

  #request(message: Buffer): Buffer {
    const tag = tagOf(message);
    const begins = tag === TAGS.BEGIN || (tag === TAGS.RUN && !this.#inTransaction);
    if (tag === TAGS.BEGIN) this.#inTransaction = true;
    if (ENDS.has(tag)) this.#inTransaction = false;
    if (tag === TAGS.GOODBYE) return chunked(message);
    if (begins && !this.#asked(message)) {
      this.#awaited.push(() => NOT_A_LEADER);
      return chunked(NONSENSE);
    }
    this.#awaited.push(tag === TAGS.ROUTE ? () => this.#cluster.routes : (answer) => this.#noted(answer));
    return chunked(message);
  }

  /** Notes a transaction; false where it is refused. */
  #asked(message: Buffer): boolean {
    const { lastWrite, leader } = this.#cluster;
    this.#mode = message.includes(READING) ? "READ" : "WRITE";
    if (this.#mode === "WRITE" && leader !== this.#member) return false;
    this.#member.asked.push({
      mode: this.#mode,
      afterLastWrite: lastWrite !== undefined && message.includes(lastWrite),
    });
    return true;
  }

  #noted(answer: Buffer): Buffer {
    const at = answer.indexOf(BOOKMARK);
    if (this.#mode === "WRITE" && tagOf(answer) === TAGS.SUCCESS && at >= 0)
      this.#cluster.lastWrite = firstString(answer.subarray(at + BOOKMARK.length));
    return answer;
  }
}

const READING = Buffer.concat([pack("mode"), pack("r")]);
const BOOKMARK = pack("bookmark");
/** COMMIT, ROLLBACK and RESET. */
const ENDS: ReadonlySet<number> = new Set([0x12, 0x13, 0x0f]);
/** No statement: the server refuses it, and what follows it until it is reset. */
const NONSENSE = structure(TAGS.RUN, "x", {}, {});
const CODE = "Neo.ClientError.Cluster.NotALeader";
const NOT_A_LEADER = structure(TAGS.FAILURE, {
  code: CODE,
  neo4j_code: CODE,
  message: "No write operations are allowed on this member.",
  gql_status: "51N72",
  description: "error: system configuration or operation exception",
});

/** The packed string that the bytes begin with. */
const firstString = (bytes: Buffer): Buffer => {
  const [tag = 0, short = 0] = bytes;
  if (tag < 0x90) return bytes.subarray(0, 1 + tag - 0x80);
  return tag === 0xd0 ? bytes.subarray(0, 2 + short) : bytes.subarray(0, 3 + bytes.readUInt16BE(1));
};
