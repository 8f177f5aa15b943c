import { GazetteError } from "../domain/errors.ts";

/** What a file's text holds. Throws GazetteError("BAD_INPUT") that names the file where it isn't JSON. */
export const parseJson = (text: string, file: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch (error) {
    throw new GazetteError("BAD_INPUT", `${file}: not JSON (${(error as Error).message})`, { cause: error });
  }
};

/**
 * Reads the fields of a JSON object that a person wrote. What isn't as asked throws GazetteError("BAD_INPUT") that
 * names the file, the field (`relations[3].props.role`) and what should stand there.
 */
export class Fields {
  readonly #values: Readonly<Record<string, unknown>>;
  readonly #file: string;
  readonly #path: string;

  constructor(value: unknown, file: string, path = "") {
    this.#file = file;
    this.#path = path;
    if (typeof value !== "object" || value === null || Array.isArray(value))
      throw this.#error("", "give an object");
    this.#values = value as Readonly<Record<string, unknown>>;
  }

  /** The object that a file's text holds. */
  static parse(text: string, file: string): Fields {
    return new Fields(parseJson(text, file), file);
  }

  has(name: string): boolean {
    return this.#values[name] !== undefined && this.#values[name] !== null;
  }

  names(): readonly string[] {
    return Object.keys(this.#values);
  }

  text(name: string): string {
    const value = this.#values[name];
    if (typeof value !== "string" || !value.trim()) throw this.#error(name, "give a text that isn't empty");
    return value;
  }

  optionalText(name: string): string | undefined {
    return this.has(name) ? this.text(name) : undefined;
  }

  /** True unless the field says false. */
  unlessFalse(name: string): boolean {
    const value = this.#values[name] ?? true;
    if (typeof value !== "boolean") throw this.#error(name, "give true or false");
    return value;
  }

  oneOf<T extends string>(name: string, values: readonly T[]): T {
    const value = this.#values[name];
    const known = values.find((one) => one === value);
    if (known === undefined) throw this.#error(name, `give one of ${values.join(", ")}`);
    return known;
  }

  /** A list of texts; empty where the field is left out. */
  texts(name: string): readonly string[] {
    return this.#list(name).map((value, i) => {
      if (typeof value !== "string" || !value.trim())
        throw this.#error(`${name}[${i}]`, "give a text that isn't empty");
      return value;
    });
  }

  object(name: string): Fields {
    return new Fields(this.#values[name], this.#file, this.#at(name));
  }

  /** A list of objects; empty where the field is left out. */
  objects(name: string): readonly Fields[] {
    return this.#list(name).map((value, i) => new Fields(value, this.#file, this.#at(`${name}[${i}]`)));
  }

  /** Refuses what a field says, for a reason that only its reader knows. */
  refuse(name: string, reason: string): never {
    throw this.#error(name, reason);
  }

  #list(name: string): readonly unknown[] {
    const value = this.#values[name] ?? [];
    if (!Array.isArray(value)) throw this.#error(name, "give a list");
    return value;
  }

  #at(name: string): string {
    return this.#path && name ? `${this.#path}.${name}` : this.#path || name;
  }

  #error(name: string, reason: string): GazetteError {
    const at = this.#at(name);
    return new GazetteError("BAD_INPUT", `${this.#file}: ${at ? `${at}: ` : ""}${reason}`);
  }
}
