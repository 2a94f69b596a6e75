import { z } from "zod";
import type { Checked, Problem } from "../base/index.ts";
import { type Case, caseRoles, checkCase, doorWords, listWords } from "../engine/index.ts";
import { type Catalogues, lowerScheme, type Scheme } from "../scheme/index.ts";
import {
  checkShape,
  fieldAt,
  idShape,
  itemsAt,
  type Located,
  mergeProblems,
  readChecked,
  textAt,
} from "../text/index.ts";
import { checkCaseMeaning } from "./check-cases.ts";
import type { TextFile } from "./files.ts";

/** Longest case, in days: long enough for the longest expiry that ships, short enough to run at once. */
const MAX_DAY = 4000;
/** A cases file pins rules; it is no way to score many. */
const MAX_CASES = 60;

const day = z.int().min(0).max(MAX_DAY);

/** Somebody else in a case. @param age where nothing is said */
function other(age: number, meaning: string) {
  return z
    .strictObject({ age: z.int().min(0).max(120).default(age) })
    .optional()
    .describe(meaning);
}

const caseShape = z.strictObject({
  name: z.string().min(8).describe("one sentence that states what the case shows"),
  subject: z
    .enum(["person", "organisation"])
    .default("person")
    .describe("whom it is about; at gates of persons, an organisation's case is about who represents it"),
  person: z
    .strictObject({
      age: z.int().min(0).max(120).default(40),
      place: z.enum(["urban", "rural"]).default("urban"),
      parent: other(45, "a parent in the same household"),
      spouse: other(40, "a partner in the same household"),
      child: other(10, "a child in the same household"),
      friend: other(40, "somebody who lives elsewhere and is tied to the person in every layer"),
    })
    .prefault({})
    .describe("a nameless person; forty and in a town where nothing is said"),
  acts: z
    .array(
      z.strictObject({
        act: idShape,
        by: z.enum(caseRoles).optional().describe("who does it; the person where nothing is said"),
        days: z.array(day).min(1).max(400).describe("days on which it is done, counted from 0"),
        quantity: z.number().gt(0).max(10_000).multipleOf(0.01).optional(),
      }),
    )
    .max(40)
    .default([]),
  expect: z
    .array(
      z.strictObject({
        day,
        score: z.union([z.number().multipleOf(0.01), z.literal("none")]).optional(),
        grade: z.string().optional(),
        lists: z
          .record(idShape, z.enum(listWords))
          .optional()
          .describe("by list: whether the person is on it, has had notice of it, or neither"),
        gates: z
          .record(idShape, z.enum(doorWords))
          .optional()
          .describe("what the scheme changes for the person at a gate, always or at times"),
      }),
    )
    .min(1)
    .max(40)
    .describe("where the person stands at the end of a day"),
});

/** What the audit can say of a scheme; the word for "does not say" is one, too. */
const verdicts = ["violates", "risk", "passes", "cannot tell"] as const;

const verdictShape = z.strictObject({
  rule: z
    .string()
    .regex(/^[A-Z][A-Za-z0-9-]*$/, "the id of a rule of the audit")
    .describe("id of a rule of the audit"),
  verdict: z.enum(verdicts),
  asOf: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, "a date is written 2026-11-24")
    .optional()
    .describe("day on which it is so; 2026-11-24 where nothing is said"),
});

/** The definition of a cases file, from which its JSON Schema is made. */
export const casesShape = z.strictObject({
  cases: idShape.describe("id of the scheme that the cases pin"),
  tests: z.array(caseShape).min(1).max(MAX_CASES),
  audit: z
    .array(verdictShape)
    .max(300)
    .optional()
    .describe("verdicts of the audit that the law and the scheme's text lead to, written before it was run"),
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
  catalogues: Catalogues,
): { readonly report: CaseReport; readonly problems: readonly Problem[] } {
  const none: CaseReport = { passed: 0, failed: 0 };
  const read = readCases(source, scheme, catalogues);
  if (read.value === undefined) return { report: none, problems: read.problems };
  const { cases, pieces } = read.value;
  const program = lowerScheme(scheme, catalogues);
  const failures = cases.map((given, position) =>
    checkCase(program, catalogues, given).map((mismatch): Problem => {
      const piece = itemsAt(pieces, "tests")[position];
      const expectation = itemsAt(piece, "expect")[mismatch.position];
      return {
        code: "cases/failed",
        at: (
          fieldAt(expectation, mismatch.of) ??
          fieldAt(expectation, "lists", mismatch.of) ??
          fieldAt(expectation, "gates", mismatch.of) ??
          expectation
        ).at,
        message: `"${textAt(piece, "name")}": the ${nameOf(mismatch.of, scheme)} is not as expected`,
        allowed: mismatch.expected,
        // what came out is not told: a case passes or fails, and is no calculator of anybody's score
        hint: "either the scheme's rules or this case is wrong; work the case through by hand",
      };
    }),
  );
  const failed = failures.filter((problems) => problems.length > 0).length;
  return { report: { passed: cases.length - failed, failed }, problems: failures.flat() };
}

function nameOf(of: string, { lists }: Scheme): string {
  if (of === "score" || of === "grade") return of;
  return `${lists.some(({ id }) => id === of) ? "list" : "gate"} \`${of}\``;
}

function readCases(
  source: TextFile,
  scheme: Scheme,
  catalogues: Catalogues,
): Checked<{ readonly cases: readonly Case[]; readonly pieces: Located }> {
  return readChecked(source.text, source.file, (pieces) => {
    const shape = checkShape(casesShape, pieces, "cases");
    const meaning = checkCaseMeaning(pieces, scheme, catalogues);
    const problems = mergeProblems(shape.problems, meaning);
    if (shape.value === undefined || problems.length > 0) return { problems };
    const cases = shape.value.tests.map(({ subject, person, acts: given, expect }): Case => {
      return { subject, ...person, acts: given, expect };
    });
    return { value: { cases, pieces }, problems: [] };
  });
}
