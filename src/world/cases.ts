import { z } from "zod";
import type { Checked, Problem } from "../base/index.ts";
import type { ActCatalogue } from "../catalogue/index.ts";
import { type Case, checkCase } from "../engine/index.ts";
import { lowerScheme, type Scheme } from "../scheme/index.ts";
import {
  checkShape,
  fieldAt,
  idShape,
  itemsAt,
  type Located,
  nearest,
  readYaml,
  textAt,
} from "../text/index.ts";
import type { TextFile } from "./files.ts";

/** Longest case, in days: long enough for the longest expiry that ships, short enough to run at once. */
const MAX_DAY = 4000;
/** A cases file pins rules; it is no way to score many. */
const MAX_CASES = 60;

const day = z.int().min(0).max(MAX_DAY);

const caseShape = z.strictObject({
  name: z.string().min(8).describe("one sentence that states what the case shows"),
  person: z
    .strictObject({
      age: z.int().min(0).max(120).default(40),
      place: z.enum(["urban", "rural"]).default("urban"),
    })
    .prefault({})
    .describe("a nameless person; forty and in a town where nothing is said"),
  acts: z
    .array(
      z.strictObject({
        act: idShape,
        on: z.array(day).min(1).max(400).describe("days on which it is done, counted from 0"),
        quantity: z.number().gt(0).max(10_000).optional(),
      }),
    )
    .max(40)
    .default([]),
  expect: z
    .array(
      z.strictObject({
        day,
        score: z.union([z.number(), z.literal("none")]).optional(),
        grade: z.string().optional(),
      }),
    )
    .min(1)
    .max(40)
    .describe("where the person stands at the end of a day"),
});

/** The definition of a cases file, from which its JSON Schema is made. */
export const casesShape = z.strictObject({
  cases: idShape.describe("id of the scheme that the cases pin"),
  tests: z.array(caseShape).min(1).max(MAX_CASES),
});

/** What running a cases file showed. */
export interface CaseReport {
  readonly passed: number;
  readonly failed: number;
}

/** Runs the cases of a scheme: every mistake in their text, and every expectation that fails. */
export function runCases(
  source: TextFile,
  scheme: Scheme,
  acts: ActCatalogue,
): { readonly report: CaseReport; readonly problems: readonly Problem[] } {
  const none: CaseReport = { passed: 0, failed: 0 };
  const read = readCases(source, scheme, acts);
  if (read.value === undefined) return { report: none, problems: read.problems };
  const { cases, pieces } = read.value;
  const program = lowerScheme(scheme, acts);
  const failures = cases.map((given, position) =>
    checkCase(program, acts, given).map((mismatch): Problem => {
      const piece = itemsAt(pieces, "tests")[position];
      const expectation = itemsAt(piece, "expect")[mismatch.position];
      return {
        code: "cases/failed",
        at: fieldAt(expectation, mismatch.of)?.at ?? expectation.at,
        message: `"${textAt(piece, "name")}": the ${mismatch.of} is not as expected`,
        found: mismatch.found,
        allowed: mismatch.expected,
        hint: "either the scheme's rule or this case is wrong; its source decides",
      };
    }),
  );
  const failed = failures.filter((problems) => problems.length > 0).length;
  return { report: { passed: cases.length - failed, failed }, problems: failures.flat() };
}

function readCases(
  source: TextFile,
  scheme: Scheme,
  acts: ActCatalogue,
): Checked<{ readonly cases: readonly Case[]; readonly pieces: Located }> {
  const pieces = readYaml(source.text, source.file);
  if (pieces.value === undefined) return { problems: pieces.problems };
  const shape = checkShape(casesShape, pieces.value, "cases");
  const problems = [...shape.problems, ...checkNames(pieces.value, scheme, acts)];
  if (shape.value === undefined || problems.length > 0) return { problems };
  const cases = shape.value.tests.map(({ person, acts: given, expect }): Case => {
    return { ...person, acts: given, expect };
  });
  return { value: { cases, pieces: pieces.value }, problems: [] };
}

function checkNames(top: Located, scheme: Scheme, acts: ActCatalogue): Problem[] {
  const known = acts.acts.map(({ id }) => id);
  const grades = scheme.grades?.scale.map(({ label }) => label) ?? [];
  const problems: Problem[] = [];
  const check = (piece: Located | undefined, names: readonly string[], code: string, what: string): void => {
    if (piece?.kind !== "scalar" || typeof piece.value !== "string" || names.includes(piece.value)) return;
    const hint = nearest(piece.value, names);
    problems.push({
      code,
      at: piece.at,
      message: `there is no ${what} \`${piece.value}\``,
      ...(hint && { hint }),
    });
  };
  check(fieldAt(top, "cases"), [scheme.scheme], "cases/other-scheme", "such scheme beside this file:");
  for (const test of itemsAt(top, "tests")) {
    for (const act of itemsAt(test, "acts")) check(fieldAt(act, "act"), known, "cases/unknown-act", "act");
    for (const expectation of itemsAt(test, "expect")) {
      check(fieldAt(expectation, "grade"), [...grades, "none"], "cases/unknown-grade", "grade");
    }
  }
  return problems;
}
