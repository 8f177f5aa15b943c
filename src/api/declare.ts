import "reflect-metadata";
import {
  Args,
  ArgsType,
  type ClassType,
  Extensions,
  Field,
  InputType,
  ObjectType,
  registerEnumType,
} from "type-graphql";

/**
 * Classes for type-graphql that are declared from tables rather than written out: the decorators are applied
 * as the functions that they are.
 */

// biome-ignore lint/suspicious/noExplicitAny: type-graphql's own type of a type's value.
type TypeThunk = () => any;

export interface FieldDeclaration {
  readonly type: TypeThunk;
  readonly description: string;
  readonly nullable?: boolean;
  readonly defaultValue?: string | number | boolean;
  /** class-validator's checks, for arguments and inputs. */
  readonly checks?: readonly PropertyDecorator[];
  /** Class of the field's arguments. */
  readonly args?: ClassType;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

const namedClass = (name: string): ClassType => {
  const classes: Record<string, ClassType> = { [name]: class {} };
  return classes[name] as ClassType;
};

/** Adds a field to a class. */
export const declareField = (target: ClassType, name: string, field: FieldDeclaration): void => {
  const { prototype } = target;
  const { type, description, nullable = false, defaultValue } = field;
  Field(type, { description, nullable, ...(defaultValue !== undefined && { defaultValue }) })(
    prototype,
    name,
  );
  for (const check of field.checks ?? []) check(prototype, name);
  if (field.args) {
    const args = field.args;
    Args(() => args)(prototype, name, 0);
  }
  const extensions = { ...field.extensions, ...(field.args && { argsClass: field.args }) };
  if (Object.keys(extensions).length > 0) Extensions(extensions)(prototype, name);
};

const declareFields = (target: ClassType, fields: Readonly<Record<string, FieldDeclaration>>): ClassType => {
  for (const [name, field] of Object.entries(fields)) declareField(target, name, field);
  return target;
};

export const declareObject = (
  name: string,
  description: string,
  fields: Readonly<Record<string, FieldDeclaration>>,
  interfaces: readonly (ClassType | (abstract new () => object))[] = [],
): ClassType => {
  const target = namedClass(name);
  const implemented = interfaces as readonly ClassType[];
  ObjectType(name, { description, simpleResolvers: true, implements: [...implemented] })(target);
  return declareFields(target, fields);
};

export const declareArgs = (name: string, fields: Readonly<Record<string, FieldDeclaration>>): ClassType => {
  const target = namedClass(name);
  ArgsType()(target);
  return declareFields(target, fields);
};

/** Classes of input types by their GraphQL name: what check.ts tests values against. */
const inputClasses = new Map<string, ClassType>();
export const inputClassOf = (name: string): ClassType | undefined => inputClasses.get(name);

/** An input type. Its fields are made after its class is known, since inputs may hold themselves. */
export const declareInput = (
  name: string,
  description: string,
  fields: () => Readonly<Record<string, FieldDeclaration>>,
): ClassType => {
  const known = inputClasses.get(name);
  if (known) return known;
  const target = namedClass(name);
  inputClasses.set(name, target);
  InputType(name, { description })(target);
  return declareFields(target, fields());
};

/** An enumeration whose values are their own names. */
export const declareEnum = (
  name: string,
  description: string,
  values: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> => {
  const object = Object.fromEntries(Object.keys(values).map((value) => [value, value]));
  const valuesConfig = Object.fromEntries(
    Object.entries(values).map(([value, says]) => [value, { description: says }]),
  );
  registerEnumType(object, { name, description, valuesConfig });
  return object;
};
