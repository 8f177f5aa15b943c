import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  GraphQLIncludeDirective,
  GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";

/** What is needed to read a selection set as the executor does. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variableValues: Readonly<Record<string, unknown>>;
}

/** Field nodes by response key, in the order of their first appearance. */
export type Fields = ReadonlyMap<string, readonly FieldNode[]>;

/**
 * The fields that the executor will run below these nodes on a value of this type: fragments opened, aliases
 * kept apart, equal keys merged, @skip and @include obeyed.
 */
export const fieldsBelow = (
  operation: Operation,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): Fields => {
  const fields = new Map<string, FieldNode[]>();
  const seen = new Set<string>();
  const visitSet = (set: SelectionSetNode): void => {
    for (const selection of set.selections) if (included(operation, selection)) visit(selection);
  };
  const visit = (selection: SelectionNode): void => {
    if (selection.kind === "Field") {
      const key = selection.alias?.value ?? selection.name.value;
      const same = fields.get(key);
      if (same) same.push(selection);
      else fields.set(key, [selection]);
      return;
    }
    if (selection.kind === "InlineFragment") {
      if (applies(operation, selection.typeCondition?.name.value, type)) visitSet(selection.selectionSet);
      return;
    }
    if (seen.has(selection.name.value)) return;
    seen.add(selection.name.value);
    const fragment = operation.fragments[selection.name.value];
    if (fragment && applies(operation, fragment.typeCondition.name.value, type))
      visitSet(fragment.selectionSet);
  };
  for (const node of nodes) if (node.selectionSet) visitSet(node.selectionSet);
  return fields;
};

const included = ({ variableValues }: Operation, selection: SelectionNode): boolean => {
  if (!selection.directives?.length) return true;
  if (getDirectiveValues(GraphQLSkipDirective, selection, variableValues)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, selection, variableValues)?.if !== false;
};

const applies = ({ schema }: Operation, condition: string | undefined, type: GraphQLObjectType): boolean => {
  if (condition === undefined || condition === type.name) return true;
  const wanted = schema.getType(condition);
  return isAbstractType(wanted) && schema.isSubType(wanted, type);
};

/** The field that these nodes, equal keys of one selection, ask of a type. */
export const fieldOf = (
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): GraphQLField<unknown, unknown> | undefined => type.getFields()[nodes[0]?.name.value ?? ""];

/** The object type that lists and non-nulls wrap. Throws for any other: the schema has none there. */
export const objectType = (type: GraphQLOutputType): GraphQLObjectType => {
  const named = getNamedType(type);
  if (named instanceof GraphQLObjectType) return named;
  throw new Error(`${String(type)} is no object type`);
};
