import { writeFileSync } from "node:fs";
import { buildApiSchema, printApiSchema } from "./schema.ts";

/** Writes schema/schema.graphql: `npm run schema`. */
writeFileSync(new URL("../../schema/schema.graphql", import.meta.url), printApiSchema(buildApiSchema()));
