/** Questions to the server: the public GraphQL API, on the page's own host. */

export type Variables = Readonly<Record<string, unknown>>;

/** A query that gave what is on the page, to be shown and run again. */
export interface Asked {
  readonly query: string;
  readonly variables: Variables;
}

/** Why a question failed. `NETWORK`, `ANSWER` and `TOO_MANY` are the page's findings, the others the server's codes. */
export class AskError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.name = "AskError";
    this.code = code;
  }
}

interface Reply<T> {
  readonly data?: T | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string };
  }[];
}

/** Runs a query. Throws AskError, or what `signal` was aborted with. */
export const ask = async <T>(query: string, variables: Variables, signal?: AbortSignal): Promise<T> => {
  const reply = await send<T>(query, variables, signal);
  const [error] = reply.errors ?? [];
  if (error) throw new AskError(error.extensions?.code ?? "ANSWER", error.message);
  if (!reply.data) throw new AskError("ANSWER", "no data");
  return reply.data;
};

const send = async <T>(query: string, variables: Variables, signal?: AbortSignal): Promise<Reply<T>> => {
  let response: Response;
  try {
    response = await fetch("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json" },
      body: JSON.stringify({ query, variables }),
      ...(signal && { signal }),
    });
  } catch (error) {
    signal?.throwIfAborted();
    throw new AskError("NETWORK", String(error));
  }
  try {
    return (await response.json()) as Reply<T>;
  } catch {
    signal?.throwIfAborted();
    throw new AskError("ANSWER", `status ${response.status}`);
  }
};
