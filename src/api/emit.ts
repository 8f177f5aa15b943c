import { writeFileSync } from "node:fs";
import { buildApiSchema, printApiSchema } from "./schema.ts";

/** Writes schema/schema.graphql: `node --import tsx src/api/emit.ts`. */
writeFileSync(new URL("../../schema/schema.graphql", import.meta.url), printApiSchema(buildApiSchema()));
