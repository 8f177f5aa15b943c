import "reflect-metadata";
import {
  defaultFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
} from "graphql";
import { buildSchemaSync, type ResolverData } from "type-graphql";
import type { Label } from "../domain/ontology.ts";
import { LABELS } from "../domain/ontology.ts";
import { AskResolver } from "./asking.ts";
import { checkArgs } from "./check.ts";
import { addExamples } from "./examples/index.ts";
import { LoadResolver } from "./loading.ts";
import { GraphResolver, QuestionResolver } from "./root.ts";
import { nodeClassOf } from "./types.ts";

export interface SchemaOptions {
  /** True offers `loadArticles`. */
  readonly loading?: boolean;
}

/** The API's schema. type-graphql checks the arguments of root fields, the plan compiler those below. */
export const buildApiSchema = ({ loading = false }: SchemaOptions = {}): GraphQLSchema => {
  const schema = buildSchemaSync({
    resolvers: [QuestionResolver, AskResolver, GraphResolver, ...(loading ? [LoadResolver] : [])],
    orphanedTypes: (Object.keys(LABELS) as Label[]).map(nodeClassOf),
    disableInferringDefaultValues: true,
    validate: true,
    validateFn: (_value, _type, data) => checkRoot(data),
  });
  const roots: readonly unknown[] = [schema.getQueryType(), schema.getMutationType()];
  for (const type of Object.values(schema.getTypeMap())) {
    // Views say what they are; type-graphql would look for it with a promise a node.
    if (isInterfaceType(type)) type.resolveType = (view: { readonly __typename: string }) => view.__typename;
    if (isObjectType(type) && !roots.includes(type) && !isIntrospectionType(type)) readViews(type);
  }
  addExamples(schema);
  return schema;
};

/** Fields that are methods of the views get a resolver of their own: compiled queries read only properties. */
const readViews = (type: GraphQLObjectType): void => {
  type.isTypeOf = undefined;
  for (const field of Object.values(type.getFields())) {
    const isMethod = field.args.length > 0 || isCompositeType(getNamedType(field.type));
    if (isMethod || field.extensions.computed === true) field.resolve = defaultFieldResolver;
  }
};

const checkRoot = ({ info, args }: ResolverData): void => {
  const field = info.parentType.getFields()[info.fieldName];
  if (field) checkArgs(field, args, [String(info.path.key)]);
};

/** The schema as text, in a stable order: what schema/schema.graphql holds. */
export const printApiSchema = (schema: GraphQLSchema): string =>
  `${printSchema(lexicographicSortSchema(schema))}\n`;
