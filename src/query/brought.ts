import type { FieldNode, GraphQLObjectType } from "graphql";
import { fieldOf, fieldsBelow, objectType } from "./selection.ts";
import type { FieldRole, Request } from "./shape.ts";

/** Scalars that a statement brings of its article and its sentence; anything else takes another read. */
const BROUGHT: ReadonlySet<string> = new Set(["__typename", "id", "name", "text"]);

/** True where the statement itself brings all that is asked of its article or its sentence. */
export const isBrought = (
  request: Request,
  of: "article" | "sentence",
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): boolean =>
  [...fieldsBelow(request, type, nodes).values()].every((below) =>
    of === "article" ? isBroughtByArticle(request, type, below) : BROUGHT.has(below[0]?.name.value ?? ""),
  );

/** A statement brings its article's own properties and the publication itself. */
const isBroughtByArticle = (
  request: Request,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): boolean => {
  const field = fieldOf(type, nodes);
  const role = field?.extensions.role as FieldRole | undefined;
  if (!field || !role) return true;
  if (role.kind !== "relation" || role.relation.field !== "publication") return false;
  const below = fieldsBelow(request, objectType(field.type), nodes);
  return [...below.values()].every((inner) => PUBLICATION_BROUGHT.has(inner[0]?.name.value ?? ""));
};
const PUBLICATION_BROUGHT: ReadonlySet<string> = new Set(["__typename", "name"]);
