import type { GraphQLSchema } from "graphql";
import { addInputExamples } from "./inputs.ts";
import { OPERATIONS } from "./operations.ts";
import { addOutputExamples } from "./outputs.ts";

/**
 * The examples in the schema's descriptions. All of them ask for what the sample pages in seeds/ tell, and a test asks
 * them.
 */

/** Adds an example to every description of the schema that has none. */
export const addExamples = (schema: GraphQLSchema): void => {
  const query = schema.getQueryType();
  if (query) query.description = `What can be asked of the graph. Example: \`${OPERATIONS.stats}\``;
  for (const field of Object.values(query?.getFields() ?? {})) {
    const operation = OPERATIONS[field.name];
    if (operation) field.description = `${field.description} Example: \`${operation}\``;
  }
  addInputExamples(schema);
  addOutputExamples(schema);
};
