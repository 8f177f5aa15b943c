import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInputType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  parse,
  parseValue,
  validate,
  valueFromAST,
} from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exampleIn } from "../../src/api/examples/inputs.ts";
import { OPERATIONS } from "../../src/api/examples/operations.ts";
import { openStore } from "../../src/graph/open.ts";
import type { GraphStore } from "../../src/graph/port.ts";
import { EXAMPLES } from "../../src/web/examples/index.ts";
import { gazette, SEEDS } from "../cli/graphs.ts";
import { dataOf, schema } from "./recorder.ts";

const textOf = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

/** True where an answer holds at least one name, text or count. */
const says = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.some(says);
  if (typeof value === "object" && value !== null) return Object.values(value).some(says);
  return (typeof value === "string" && value !== "") || (typeof value === "number" && value > 0);
};

const README = [...textOf("README.md").matchAll(/```graphql\n(.*?)```/gs)].map(
  ([, operation = ""]) => operation,
);
const roots = Object.keys(schema.getQueryType()?.getFields() ?? {});

const folder = mkdtempSync(join(tmpdir(), "gazette-docs-"));
const graph = `sqlite:${join(folder, "samples.db")}`;
let store: GraphStore;
beforeAll(async () => {
  await gazette("load", SEEDS, "--graph", graph);
  store = await openStore(graph);
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

describe("operations in the docs, asked of the sample pages", () => {
  it("are there", () => {
    expect(README.length).toBeGreaterThan(0);
    expect(Object.keys(OPERATIONS).sort()).toEqual([...roots].sort());
  });

  it.each(Object.entries(OPERATIONS))("answer: the example of %s", async (field, operation) => {
    expect(schema.getQueryType()?.getFields()[field]?.description).toContain(`Example: \`${operation}\``);
    expect(validate(schema, parse(operation))).toEqual([]);
    const data = await dataOf(store, operation);
    expect(Object.keys(data)).toEqual([field]);
    expect(says(data), JSON.stringify(data)).toBe(true);
  });

  it.each(README.map((operation, n) => [n + 1, operation] as const))(
    "answer: number %i of the README",
    async (_, operation) => {
      expect(says(await dataOf(store, operation))).toBe(true);
    },
  );

  it.each(EXAMPLES.map(({ name, variables }) => [name, variables] as const))(
    "answer: %s of the playground",
    async (name, variables) => {
      const operation = textOf(`src/web/examples/${name}.graphql`);
      expect(says(await dataOf(store, operation, variables))).toBe(true);
    },
  );
});

/** All arguments and filters, by their paths. */
const inputs = (): readonly (readonly [string, GraphQLArgument | GraphQLInputField])[] =>
  Object.values(schema.getTypeMap()).flatMap((type) => {
    if (type.name.startsWith("__")) return [];
    if (isInputObjectType(type))
      return Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field] as const);
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    return Object.values(type.getFields()).flatMap((field) =>
      field.args.map((arg) => [`${type.name}.${field.name}(${arg.name})`, arg] as const),
    );
  });

/** A test of what a relation leads to may be explained by a sentence that states one. */
const fits = (type: GraphQLInputType, example: string): boolean => {
  if (isInputObjectType(getNamedType(type)) && !/^[[{]/.test(example)) return true;
  const literals = isScalarType(getNamedType(type)) ? [example, JSON.stringify(example)] : [example];
  return literals.some((literal) => {
    try {
      return valueFromAST(parseValue(literal), type) !== undefined;
    } catch {
      return false;
    }
  });
};

/** What comes back: types and their fields, and the values of enumerations, by their paths. */
const outputs = (): readonly (readonly [path: string, description: string])[] =>
  Object.values(schema.getTypeMap()).flatMap((type) => {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) return [];
    const parts = isEnumType(type)
      ? type.getValues()
      : isObjectType(type) || isInterfaceType(type)
        ? Object.values(type.getFields())
        : [];
    return [type, ...parts].map(
      (part) => [part === type ? type.name : `${type.name}.${part.name}`, part.description ?? ""] as const,
    );
  });

/** Of these the sample pages tell nothing. */
const UNTOLD = /\b(reprints|initiative\(.*(partOf|parts)) \{/;

describe("types, fields and values", () => {
  it("have examples", () => {
    expect(outputs().filter(([, description]) => exampleIn(description) === undefined)).toEqual([]);
  });

  it("show values of their types", () => {
    const wrong = Object.values(schema.getTypeMap()).flatMap((type) => {
      if (isIntrospectionType(type) || (!isObjectType(type) && !isInterfaceType(type))) return [];
      return Object.values(type.getFields()).flatMap((field) => {
        if (!isInputType(field.type)) return [];
        const example = exampleIn(field.description ?? "") ?? "";
        return fits(field.type, example) ? [] : [`${type.name}.${field.name}: ${example}`];
      });
    });
    expect(wrong).toEqual([]);
  });

  it("show operations that the sample pages answer", async () => {
    const operations = new Set(
      outputs().flatMap(([, description]) => /Example: `(.*)`$/s.exec(description)?.[1] ?? []),
    );
    expect(operations.size).toBeGreaterThan(200);
    const unanswered: string[] = [];
    for (const operation of operations)
      if (!says(await dataOf(store, operation)) && !UNTOLD.test(operation)) unanswered.push(operation);
    expect(unanswered).toEqual([]);
  });
});

describe("arguments and filters", () => {
  it("have examples, of their types", () => {
    const wrong = inputs().flatMap(([path, { type, description }]) => {
      const example = exampleIn(description ?? "");
      return example !== undefined && fits(type, example) ? [] : [`${path}: ${description}`];
    });
    expect(inputs().length).toBeGreaterThan(500);
    expect(wrong).toEqual([]);
  });
});
