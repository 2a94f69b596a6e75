import { closest, distance } from "fastest-levenshtein";
import { z } from "zod";
import type { Checked, Problem } from "../base/index.ts";
import { bareValue, describe, keyPlaceAt, type Located, type Path, pieceAt } from "./located.ts";

/**
 * The value of a text if it has the shape, or every place where it has not: unknown and missing
 * keys, wrong types, values outside what is allowed, each with the nearest right name.
 *
 * @param room the first half of every code: `scheme`, `society`, `acts`
 */
export function checkShape<Schema extends z.ZodType>(
  schema: Schema,
  top: Located,
  room: string,
): Checked<z.output<Schema>> {
  const outcome = schema.safeParse(bareValue(top));
  if (outcome.success) return { value: outcome.data, problems: [] };
  const checking = { schema, top, room };
  return { problems: outcome.error.issues.flatMap((issue) => problemsOf(issue, checking, [])) };
}

interface Checking {
  readonly schema: z.ZodType;
  readonly top: Located;
  readonly room: string;
}

/** "did you mean `…`?" where a name is near enough to be a slip. */
export function nearest(name: string, allowed: readonly string[]): string | undefined {
  if (allowed.length === 0) return undefined;
  const candidate = closest(name, allowed as string[]);
  const isNear = distance(name, candidate) <= Math.max(2, Math.floor(name.length / 3));
  return isNear ? `did you mean \`${candidate}\`?` : undefined;
}

type Issue = z.core.$ZodIssue;

function problemsOf(issue: Issue, checking: Checking, prefix: Path): Problem[] {
  const { top, room } = checking;
  const path = [...prefix, ...(issue.path as (string | number)[])];
  const piece = pieceAt(top, path);
  const where = path.length === 0 ? "the file" : `\`${path.map(stepName(top)).join(".")}\``;
  const found = describe(piece);
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => unknownKey(key, path, where, checking));
    case "invalid_type":
      if (isMissing(top, path)) return [missing(path, where, piece, room, issue.expected)];
      return [
        {
          code: `${room}/wrong-kind`,
          at: piece.at,
          message: `${where} is of the wrong kind`,
          found,
          allowed: kindName(issue.expected),
        },
      ];
    case "invalid_value": {
      if (isMissing(top, path)) return [missing(path, where, piece, room, list(issue.values))];
      const hint = nearest(String(bareValue(piece)), issue.values.map(String));
      return [
        {
          code: `${room}/unknown-value`,
          at: piece.at,
          message: `${where} has a value that is not known`,
          found,
          allowed: list(issue.values),
          ...(hint && { hint }),
        },
      ];
    }
    case "too_small":
    case "too_big": {
      const bound = issue.code === "too_small" ? `at least ${issue.minimum}` : `at most ${issue.maximum}`;
      const unit =
        piece.kind === "scalar" && typeof piece.value !== "string"
          ? ""
          : ` ${issue.origin === "string" ? "characters" : "entries"}`;
      return [
        {
          code: `${room}/out-of-range`,
          at: piece.at,
          message: `${where} is out of range`,
          found,
          allowed: bound + unit,
        },
      ];
    }
    case "invalid_union": {
      if (issue.errors.length === 0) return [noSuchKind(issue, top, path, where, room)];
      // report the branch that came nearest: the one with the fewest mistakes
      const branch = issue.errors.reduce((best, next) => (next.length < best.length ? next : best));
      return branch.flatMap((inner) => problemsOf(inner, checking, path));
    }
    default:
      return [{ code: `${room}/wrong-form`, at: piece.at, message: `${where}: ${issue.message}`, found }];
  }
}

function noSuchKind(issue: Issue, top: Located, path: Path, where: string, room: string): Problem {
  const piece = pieceAt(top, path);
  const options = "options" in issue && Array.isArray(issue.options) ? issue.options : [];
  if (isMissing(top, path)) return missing(path, where, piece, room, list(options));
  const hint = nearest(String(bareValue(piece)), options.map(String));
  return {
    code: `${room}/unknown-value`,
    at: piece.at,
    message: `${where} has a value that is not known`,
    found: describe(piece),
    ...(options.length > 0 && { allowed: list(options) }),
    ...(hint && { hint }),
  };
}

function unknownKey(key: string, path: Path, where: string, checking: Checking): Problem {
  const allowed = keysAllowedAt(checking.schema, checking.top, path);
  const hint = nearest(key, allowed);
  return {
    code: `${checking.room}/unknown-key`,
    key,
    at: keyPlaceAt(checking.top, [...path, key]),
    message: `${where} has no key \`${key}\``,
    found: key,
    ...(allowed.length > 0 && { allowed: list(allowed) }),
    ...(hint && { hint }),
  };
}

/** The keys that a block at a path may have; where its kind decides, those of the kind it names. */
function keysAllowedAt(schema: z.ZodType, top: Located, path: Path): string[] {
  let options: readonly unknown[] = [schema];
  for (let depth = 0; depth <= path.length; depth++) {
    options = options.flatMap(alternatives);
    if (depth === path.length) break;
    options = options.flatMap((option) => {
      if (option instanceof z.ZodObject) return option.shape[path[depth]] ?? [];
      if (option instanceof z.ZodArray) return option.element;
      return option instanceof z.ZodRecord ? option.valueType : [];
    });
  }
  const objects = options.filter((option) => option instanceof z.ZodObject);
  const kind = bareKind(pieceAt(top, path));
  const named = objects.filter((object) => object.shape.kind?.safeParse(kind).success);
  const chosen = objects.length > 1 && named.length > 0 ? named : objects;
  return [...new Set(chosen.flatMap((object) => Object.keys(object.shape)))];
}

/** What a schema may be once wrappers such as `optional` are off. */
function alternatives(schema: unknown): unknown[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return alternatives(schema.unwrap());
  }
  return schema instanceof z.ZodUnion ? schema.options.flatMap(alternatives) : [schema];
}

function bareKind(piece: Located): unknown {
  const kind = piece.kind === "map" ? piece.entries.get("kind")?.value : undefined;
  return kind?.kind === "scalar" ? kind.value : undefined;
}

/** A missing key is told at the block that lacks it. */
function missing(path: Path, where: string, piece: Located, room: string, expected: string): Problem {
  return {
    code: `${room}/missing`,
    key: String(path.at(-1)),
    at: piece.at,
    message: `${where} is missing`,
    allowed: kindName(expected),
    hint: `add \`${String(path.at(-1))}:\` to this block`,
  };
}

function isMissing(top: Located, path: Path): boolean {
  const parent = pieceAt(top, path.slice(0, -1));
  return path.length > 0 && parent.kind === "map" && !parent.entries.has(String(path.at(-1)));
}

/** List items are named by their id where they have one: `rules.red-light.points`. */
function stepName(top: Located): (step: string | number, index: number, path: Path) => string {
  return (step, index, path) => {
    if (typeof step === "string") return step;
    const item = pieceAt(top, path.slice(0, index + 1));
    const id = item.kind === "map" ? item.entries.get("id")?.value : undefined;
    return id?.kind === "scalar" && typeof id.value === "string" ? id.value : String(step);
  };
}

function kindName(expected: string): string {
  const names: Record<string, string> = {
    object: "a block of keys",
    record: "a block of keys",
    array: "a list",
    string: "a text",
    number: "a number",
    int: "a whole number",
    boolean: "true or false",
  };
  return names[expected] ?? expected;
}

function list(values: readonly unknown[]): string {
  return values.map(String).join(" | ");
}
