import type { ApolloServerPlugin } from "@apollo/server";
import type { Loading } from "./loading.ts";

/** What the log and the metrics tell of an operation. */
export interface Operation {
  readonly operation?: string;
  readonly type?: string;
  readonly cost?: number;
  /** Codes of its errors. */
  readonly codes?: readonly string[];
}

/** What a request brings to its operation, and what is noted of it; Apollo copies contexts, so notes are held. */
export interface Observed extends Loading {
  readonly notes: { operation: Operation };
}

const observed = new WeakMap<object, Observed>();

export const observe = (request: object, ask: Loading): Observed => {
  const context = { ...ask, notes: { operation: {} } };
  observed.set(request, context);
  return context;
};

/** What is known of the operation that an HTTP request asked for. */
export const operationOf = (request: object): Operation | undefined => observed.get(request)?.notes.operation;

export const noteOperation = ({ notes }: Observed, more: Operation): void => {
  notes.operation = { ...notes.operation, ...more };
};

/** Names are the client's: so much of one is told. */
const NAME_LENGTH = 100;

/** Notes of each operation its name and type, and the codes of its errors. */
export const observePlugin: ApolloServerPlugin<Observed> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ contextValue, operation }) {
        const name = operation?.name?.value.slice(0, NAME_LENGTH);
        noteOperation(contextValue, {
          ...(name && { operation: name }),
          ...(operation && { type: operation.operation }),
        });
      },
      async willSendResponse({ contextValue, response: { body } }) {
        const errors = body.kind === "single" ? body.singleResult.errors : undefined;
        if (errors)
          noteOperation(contextValue, {
            codes: [...new Set(errors.map((error) => String(error.extensions?.code)))],
          });
      },
    };
  },
};
