import { readFileSync } from "node:fs";
import {
  type GraphQLArgument,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from "graphql";
import { describe, expect, it } from "vitest";
import { printApiSchema } from "../../src/api/schema.ts";
import { EDGE_TYPES, edgeSpec, LABELS } from "../../src/domain/ontology.ts";
import { RELATIONS } from "../../src/query/relations.ts";
import { schema } from "./recorder.ts";

const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type));

/** Paths of all parts of the schema that lack a description. */
const undescribed = (): readonly string[] =>
  types.flatMap((type) => {
    const own = type.description || isSpecifiedScalarType(type) ? [] : [type.name];
    if (isEnumType(type))
      return [
        ...own,
        ...type.getValues().flatMap((value) => (value.description ? [] : [`${type.name}.${value.name}`])),
      ];
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return own;
    const fields = Object.values(type.getFields()).flatMap((field) => {
      const args: readonly GraphQLArgument[] = "args" in field ? field.args : [];
      return [
        ...(field.description ? [] : [`${type.name}.${field.name}`]),
        ...args.flatMap((arg) => (arg.description ? [] : [`${type.name}.${field.name}(${arg.name})`])),
      ];
    });
    return [...own, ...fields];
  });

describe("the schema", () => {
  it("stands in schema/schema.graphql", () => {
    const emitted = readFileSync(new URL("../../schema/schema.graphql", import.meta.url), "utf8");
    expect(emitted === printApiSchema(schema), "schema/schema.graphql is stale: run `npm run schema`").toBe(
      true,
    );
  });

  it("describes every type, field, argument and value", () => {
    expect(undescribed()).toEqual([]);
  });

  it("has a type for every label, and a field for every edge in both directions", () => {
    for (const label of Object.keys(LABELS)) expect(isObjectType(schema.getType(label)), label).toBe(true);
    for (const edge of EDGE_TYPES) {
      const directions = RELATIONS.filter((relation) => relation.edge === edge).map(
        (relation) => relation.direction,
      );
      const wanted = edgeSpec(edge).symmetric ? ["both"] : ["in", "out"];
      expect([...new Set(directions)].sort(), edge).toEqual(wanted);
    }
    for (const { owner, field } of RELATIONS) {
      const type = schema.getType(owner);
      expect(isObjectType(type) && field in type.getFields(), `${owner}.${field}`).toBe(true);
    }
  });

  it("offers no mutation", () => {
    expect(schema.getMutationType()).toBeUndefined();
  });

  it.each(Object.keys(LABELS))("has no two filters of one name on %s", (label) => {
    const names = RELATIONS.filter((relation) => relation.owner === label).map((relation) => relation.filter);
    expect(new Set(names).size).toBe(names.length);
    expect(names).not.toContain("name");
  });
});
