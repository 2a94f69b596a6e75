import { z } from "zod";
import { type Located, type Path, pieceAt } from "./located.ts";

/** The keys that a block at a path may have; where its kind decides, those of the kind it names. */
export function keysAllowedAt(schema: z.ZodType, top: Located, path: Path): string[] {
  let options: readonly unknown[] = [schema];
  for (const step of path) {
    options = options.flatMap(alternatives).flatMap((option) => child(option, step));
  }
  options = options.flatMap(alternatives);
  const objects = options.filter((option) => option instanceof z.ZodObject);
  const kind = bareKind(pieceAt(top, path));
  const named = objects.filter((object) => object.shape.kind?.safeParse(kind).success);
  const chosen = objects.length > 1 && named.length > 0 ? named : objects;
  const keys = chosen.flatMap((object) => Object.keys(object.shape));
  return [...new Set([...keys, ...options.flatMap(recordKeys)])];
}

function child(option: unknown, step: string | number): unknown[] {
  if (option instanceof z.ZodObject) {
    // own keys only: a text may hold a key `toString`
    return Object.hasOwn(option.shape, step) ? [option.shape[step]] : [];
  }
  if (option instanceof z.ZodArray) return [option.element];
  return option instanceof z.ZodRecord ? [option.valueType] : [];
}

/** What a schema may be once wrappers such as `optional` are off. */
function alternatives(schema: unknown): unknown[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) {
    return alternatives(schema.unwrap());
  }
  return schema instanceof z.ZodUnion ? schema.options.flatMap(alternatives) : [schema];
}

function recordKeys(option: unknown): string[] {
  if (!(option instanceof z.ZodRecord)) return [];
  return option.keyType instanceof z.ZodEnum ? option.keyType.options.map(String) : [];
}

function bareKind(piece: Located): unknown {
  const kind = piece.kind === "map" ? piece.entries.get("kind")?.value : undefined;
  return kind?.kind === "scalar" ? kind.value : undefined;
}
