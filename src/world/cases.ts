import { z } from "zod";
import type { Checked, Problem } from "../base/index.ts";
import type { Act, ActCatalogue } from "../catalogue/index.ts";
import { type Case, checkCase } from "../engine/index.ts";
import { lowerScheme, type Scheme } from "../scheme/index.ts";
import {
  checkShape,
  fieldAt,
  idShape,
  itemsAt,
  keyPlaceAt,
  type Located,
  listNames,
  mergeProblems,
  nearest,
  readChecked,
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
        allowed: mismatch.expected,
        // what came out is not told: a case passes or fails, and is no calculator of anybody's score
        hint: "either the scheme's rules or this case is wrong; work the case through by hand",
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
  return readChecked(source.text, source.file, (pieces) => {
    const shape = checkShape(casesShape, pieces, "cases");
    const meaning = [
      ...checkScheme(pieces, scheme),
      ...checkActs(pieces, acts),
      ...checkExpected(pieces, scheme),
    ];
    const problems = mergeProblems(shape.problems, meaning);
    if (shape.value === undefined || problems.length > 0) return { problems };
    const cases = shape.value.tests.map(({ person, acts: given, expect }): Case => {
      return { ...person, acts: given, expect };
    });
    return { value: { cases, pieces }, problems: [] };
  });
}

function checkScheme(top: Located, { scheme }: Scheme): Problem[] {
  const named = textAt(top, "cases");
  if (named === undefined || named === scheme) return [];
  return [
    {
      code: "cases/other-scheme",
      at: fieldAt(top, "cases")?.at ?? top.at,
      message: "these cases are for another scheme than the one they lie beside",
      found: named,
      allowed: scheme,
      hint: `write \`cases: ${scheme}\`, or call the file ${named}.cases.yaml`,
    },
  ];
}

function checkActs(top: Located, { acts }: ActCatalogue): Problem[] {
  const known = new Map(acts.map((act) => [act.id, act]));
  return itemsAt(top, "tests").flatMap((test) =>
    itemsAt(test, "acts").flatMap((given) => {
      const id = textAt(given, "act");
      if (id === undefined) return [];
      const act = known.get(id);
      return act === undefined ? [unknownAct(id, given, [...known.keys()])] : checkQuantity(given, act);
    }),
  );
}

function unknownAct(id: string, given: Located, known: readonly string[]): Problem {
  return {
    code: "cases/unknown-act",
    at: fieldAt(given, "act")?.at ?? given.at,
    message: `there is no act \`${id}\``,
    found: id,
    allowed: "an id from the acts file",
    hint: nearest(id, known) ?? "`glasshouse list acts` names them all",
  };
}

function checkQuantity(given: Located, act: Act): Problem[] {
  if (fieldAt(given, "quantity") === undefined || act.quantity !== undefined) return [];
  return [
    {
      code: "cases/quantity-without-unit",
      key: "quantity",
      at: keyPlaceAt(given, ["quantity"]),
      message: `\`${act.id}\` is not done by quantity, only so many times`,
      hint: "remove `quantity:`; repeat the day to do it on more days",
    },
  ];
}

function checkExpected(top: Located, scheme: Scheme): Problem[] {
  const grades = [...(scheme.grades?.scale.map(({ label }) => label) ?? []), "none"];
  return itemsAt(top, "tests").flatMap((test) =>
    itemsAt(test, "expect").flatMap((expectation) => [
      ...checkGrade(expectation, grades),
      ...checkEmpty(expectation),
    ]),
  );
}

function checkGrade(expectation: Located, grades: readonly string[]): Problem[] {
  const grade = textAt(expectation, "grade");
  if (grade === undefined || grades.includes(grade)) return [];
  const hint = nearest(grade, grades);
  return [
    {
      code: "cases/unknown-grade",
      at: fieldAt(expectation, "grade")?.at ?? expectation.at,
      message: `the scheme has no grade \`${grade}\``,
      found: grade,
      allowed: listNames(grades),
      ...(hint && { hint }),
    },
  ];
}

function checkEmpty(expectation: Located): Problem[] {
  if (["score", "grade"].some((key) => fieldAt(expectation, key) !== undefined)) return [];
  return [
    {
      code: "cases/expects-nothing",
      at: expectation.at,
      message: "this day is looked at, but nothing is expected of it",
      hint: "add `score:` or `grade:`, or remove the line",
    },
  ];
}
