import { z } from "zod";

/** A JSON Schema, or a part of one. */
type Schema = Record<string, unknown>;

/**
 * The JSON Schema of a file that may `extend` another: then nothing has to stand in it but its own name
 * and the other's, and an item that the other has may be changed in part or dropped.
 */
export function extendingSchema(shape: z.ZodType, name: string): Schema {
  const { $schema, ...whole } = z.toJSONSchema(shape, { io: "input" }) as Schema;
  return {
    $schema,
    if: { required: ["extend"] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { ...(inPart(whole) as Schema), required: [name, "extend"] },
    else: whole,
  };
}

/** The same without anything that has to be there. */
function inPart(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(inPart);
  if (!isSchema(schema)) return schema;
  const parts = Object.entries(schema).flatMap(([key, value]): [string, unknown][] => {
    if (key === "required" && Array.isArray(value)) return [];
    // how many items there are shows only when both lists have become one
    if (key === "maxItems" || key === "minItems") return [];
    // a part of a block fits several of its kinds
    return [[key === "oneOf" ? "anyOf" : key, inPart(value)]];
  });
  const part: Schema = Object.fromEntries(parts);
  const { items } = part;
  if (isSchema(items) && isSchema(items.properties) && "id" in items.properties) {
    part.items = { ...items, required: ["id"], properties: { ...items.properties, drop: { const: true } } };
  }
  return part;
}

function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
