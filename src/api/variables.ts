import type { GraphQLRequest } from "@apollo/server";
import { type GraphQLSchema, getVariableValues, type OperationDefinitionNode } from "graphql";

/** What was found of each request: several steps ask. */
const checked = new WeakMap<GraphQLRequest, boolean>();

/** True where the variables of a request fit its operation; of those that don't the executor tells. */
export const variablesFit = (
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  request: GraphQLRequest,
): boolean => {
  if (variableDefinitions.length === 0) return true;
  const known = checked.get(request);
  if (known !== undefined) return known;
  const fit = getVariableValues(schema, variableDefinitions, request.variables ?? {}).errors === undefined;
  checked.set(request, fit);
  return fit;
};
