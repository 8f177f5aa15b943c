import { getMetadataStorage, validateSync } from "class-validator";
import { type GraphQLField, GraphQLInputObjectType, type GraphQLInputType, getNamedType } from "graphql";
import type { ClassType } from "type-graphql";
import { inputClassOf } from "./declare.ts";
import { type BadField, badInput } from "./errors.ts";

/** Inputs inside inputs: deeper nesting than this can be asked more simply. */
const MAX_DEPTH = 10;
/** Input objects in the arguments of one field. */
const MAX_OBJECTS = 100;

interface Walk {
  readonly bad: BadField[];
  objects: number;
}
type Values = Readonly<Record<string, unknown>>;

/**
 * Checks the arguments of a field, inputs inside inputs included, by the class-validator rules of their
 * classes. Throws one error that tells all that doesn't hold, each with its path.
 */
export const checkArgs = (
  field: GraphQLField<unknown, unknown>,
  args: Values,
  path: readonly string[],
): void => {
  const walk: Walk = { bad: [], objects: 0 };
  const argsClass = field.extensions.argsClass as ClassType | undefined;
  if (argsClass) checkObject(argsClass, args, path, walk);
  for (const { name, type } of field.args) checkInputs(type, args[name], [...path, name], walk, 1);
  if (walk.bad.length > 0) throw badInput(walk.bad);
};

const ruled = new WeakMap<ClassType, ReadonlySet<string>>();
/** Names of the fields of a class that have rules. */
const ruledFields = (target: ClassType): ReadonlySet<string> => {
  const known = ruled.get(target);
  if (known) return known;
  const rules = getMetadataStorage().getTargetValidationMetadatas(target, "", false, false);
  const made = new Set(rules.map(({ propertyName }) => propertyName));
  ruled.set(target, made);
  return made;
};

const checkObject = (target: ClassType, values: Values, path: readonly string[], walk: Walk): void => {
  // Most filters have none, and class-validator goes through all classes that it knows to find that out.
  const fields = ruledFields(target);
  if (!Object.keys(values).some((name) => fields.has(name) && values[name] !== undefined)) return;
  const instance = Object.assign(new target() as object, values);
  for (const error of validateSync(instance, { forbidUnknownValues: false }))
    walk.bad.push({
      path: [...path, error.property].join("."),
      value: error.value,
      constraints: Object.values(error.constraints ?? {}),
    });
};

const checkInputs = (
  type: GraphQLInputType,
  value: unknown,
  path: readonly string[],
  walk: Walk,
  depth: number,
): void => {
  const named = getNamedType(type);
  if (!(named instanceof GraphQLInputObjectType) || typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    value.forEach((item, index) => {
      checkInputs(type, item, [...path, String(index)], walk, depth);
    });
    return;
  }
  walk.objects += 1;
  if (depth > MAX_DEPTH) throw tooMuch(path, `filters may be nested ${MAX_DEPTH} deep`);
  if (walk.objects > MAX_OBJECTS) throw tooMuch(path, `a field takes at most ${MAX_OBJECTS} filter objects`);
  const values = value as Values;
  const target = inputClassOf(named.name);
  if (target) checkObject(target, values, path, walk);
  const fields = named.getFields();
  for (const [name, inner] of Object.entries(values)) {
    const type = fields[name]?.type;
    if (type && typeof inner === "object") checkInputs(type, inner, [...path, name], walk, depth + 1);
  }
};

const tooMuch = (path: readonly string[], limit: string): Error =>
  badInput([{ path: path.join("."), value: undefined, constraints: [limit] }]);
