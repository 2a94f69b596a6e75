import type { z } from "zod";
import type { Checked, Problem } from "../base/index.ts";
import { hintAtKind, kindName, shareHint, slugHint } from "./hints.ts";
import { keysAllowedAt } from "./keys-allowed.ts";
import { bareValue, describe, keyPlaceAt, type Located, type Path, pieceAt } from "./located.ts";
import { listNames, nearest } from "./names.ts";

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

type Issue = z.core.$ZodIssue;

/** What an issue speaks of: the piece at the end of its path, and how messages name it. */
interface Spot {
  readonly path: Path;
  readonly piece: Located;
  readonly where: string;
  readonly isMissing: boolean;
}

function problemsOf(issue: Issue, checking: Checking, prefix: Path): Problem[] {
  const spot = spotOf(checking.top, [...prefix, ...(issue.path as (string | number)[])]);
  switch (issue.code) {
    case "unrecognized_keys":
      return unknownKeys(issue.keys, spot, checking);
    case "invalid_union":
      return ofUnion(issue, spot, checking);
    case "invalid_key":
      return [badKey(issue, spot, checking)];
    default:
      return [
        spot.isMissing ? missing(spot, allowedBy(issue), checking.room) : ofValue(issue, spot, checking.room),
      ];
  }
}

function spotOf(top: Located, path: Path): Spot {
  const parent = pieceAt(top, path.slice(0, -1));
  const isMissing = path.length > 0 && parent.kind === "map" && !parent.entries.has(String(path.at(-1)));
  const where = path.length === 0 ? "the file" : `\`${path.map(stepName(top)).join(".")}\``;
  return { path, piece: pieceAt(top, path), where, isMissing };
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

/** A value that is there and is not allowed there. */
function ofValue(issue: Issue, { piece, where }: Spot, room: string): Problem {
  const { code, message } = faultOf(issue, room);
  const allowed = allowedBy(issue);
  const hint = hintFor(issue, piece);
  return {
    code,
    at: piece.at,
    message: `${where} ${message}`,
    found: describe(piece),
    ...(allowed && { allowed }),
    ...(hint && { hint }),
  };
}

function faultOf(issue: Issue, room: string): { readonly code: string; readonly message: string } {
  switch (issue.code) {
    case "invalid_type":
      return { code: `${room}/wrong-kind`, message: "is of the wrong kind" };
    case "invalid_value":
      return { code: `${room}/unknown-value`, message: "has a value that is not known" };
    case "too_small":
    case "too_big":
      return { code: `${room}/out-of-range`, message: "is out of range" };
    default:
      return { code: `${room}/wrong-form`, message: "does not have the right form" };
  }
}

/** What may stand where an issue arose, in words. */
function allowedBy(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return kindName(issue.expected);
    case "invalid_value":
      return listNames(issue.values.map(String));
    case "too_small":
      return `${issue.inclusive === false ? "more than" : "at least"} ${issue.minimum}${unitOf(issue.origin, issue.minimum)}`;
    case "too_big":
      return `${issue.inclusive === false ? "less than" : "at most"} ${issue.maximum}${unitOf(issue.origin, issue.maximum)}`;
    case "not_multiple_of":
      return `steps of ${issue.divisor}`;
    case "invalid_union":
      return "options" in issue && Array.isArray(issue.options) ? listNames(issue.options.map(String)) : "";
    default:
      return issue.message;
  }
}

function unitOf(origin: string, count: number | bigint): string {
  if (origin === "string") return Number(count) === 1 ? " character" : " characters";
  if (origin !== "array") return "";
  return Number(count) === 1 ? " entry" : " entries";
}

function hintFor(issue: Issue, piece: Located): string | undefined {
  if (issue.code === "invalid_type") return hintAtKind(issue.expected, piece);
  if (issue.code === "invalid_format") return slugHint(piece);
  const value = bareValue(piece);
  if (issue.code === "not_multiple_of" && typeof value === "number") {
    return `write \`${Number((Math.round(value / issue.divisor) * issue.divisor).toFixed(6))}\``;
  }
  if (issue.code === "too_big" && issue.maximum === 1) return shareHint(value);
  return issue.code === "invalid_value" ? nearest(String(value), issue.values.map(String)) : undefined;
}

function unknownKeys(keys: readonly string[], { path, where }: Spot, checking: Checking): Problem[] {
  const allowed = keysAllowedAt(checking.schema, checking.top, path);
  return keys.map((key) => ({
    code: `${checking.room}/unknown-key`,
    key,
    at: keyPlaceAt(checking.top, [...path, key]),
    message: `${where} has no key \`${key}\``,
    found: key,
    ...(allowed.length > 0 && { allowed: listNames(allowed) }),
    hint: nearest(key, allowed) ?? hintForKey(key),
  }));
}

/** No key has a blank: it is the rest of a text that `{a: one, two}` cuts in two. */
function hintForKey(key: string): string {
  return /\s/.test(key)
    ? "put the text before it in quotes: within `{ }` a comma ends it"
    : "remove it, or check whether it belongs to another block";
}

/** A name of one's own choosing, such as that of a work cited, that does not have the form of one. */
function badKey(issue: Issue & { code: "invalid_key" }, spot: Spot, checking: Checking): Problem {
  const key = String(spot.path.at(-1));
  return {
    code: `${checking.room}/wrong-form`,
    key,
    at: keyPlaceAt(checking.top, spot.path),
    message: `the key \`${key}\` does not have the right form`,
    found: key,
    allowed: issue.issues.map(({ message }) => message).join("; "),
  };
}

/** Where several forms are allowed: the mistakes of the form that was meant, as far as one can tell. */
function ofUnion(issue: Issue & { code: "invalid_union" }, spot: Spot, checking: Checking): Problem[] {
  const begun = issue.errors.filter((branch) => !branch.some(isOfAnotherKind));
  if (begun.length > 0) {
    const fewest = begun.reduce((best, next) => (next.length < best.length ? next : best));
    return fewest.flatMap((inner) => problemsOf(inner, checking, spot.path));
  }
  const allowed = issue.errors.flatMap((branch) => branch.map(allowedBy)).join(" | ") || allowedBy(issue);
  if (spot.isMissing) return [missing(spot, allowed, checking.room)];
  const hint = nearest(String(bareValue(spot.piece)), allowed.split(" | "));
  return [
    {
      code: `${checking.room}/unknown-value`,
      at: spot.piece.at,
      message: `${spot.where} has a value that is not known`,
      found: describe(spot.piece),
      ...(allowed && { allowed }),
      ...(hint && { hint }),
    },
  ];
}

function isOfAnotherKind(issue: Issue): boolean {
  return issue.path.length === 0 && (issue.code === "invalid_type" || issue.code === "invalid_value");
}

/** A missing key is told at the block that lacks it. */
function missing({ path, where, piece }: Spot, allowed: string, room: string): Problem {
  const key = String(path.at(-1));
  return {
    code: `${room}/missing`,
    key,
    at: piece.at,
    message: `${where} is missing`,
    allowed,
    hint: `add \`${key}:\` to this block`,
  };
}
