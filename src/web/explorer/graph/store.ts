import { type Action, INITIAL, reduce, type State } from "./state.ts";

/** Holds the state and tells who listens that it changed. */
export class Store {
  #state: State = INITIAL;
  readonly #listeners = new Set<() => void>();

  get state(): State {
    return this.#state;
  }

  readonly dispatch = (action: Action): void => {
    const next = reduce(this.#state, action);
    if (next === this.#state) return;
    this.#state = next;
    for (const listener of this.#listeners) listener();
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}
