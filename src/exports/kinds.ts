import type { PropType } from "../domain/ontology.ts";
import type { FieldKind } from "./xml.ts";

/** What a property of the ontology is in a form that knows no dates and no enumerations of ours. */
export const kindOf = (type: PropType): FieldKind => (type === "boolean" || type === "int" ? type : "string");
