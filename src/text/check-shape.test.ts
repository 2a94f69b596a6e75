import { expect, test } from "vitest";
import { z } from "zod";
import { piecesOf } from "../../tests/pieces-of.ts";
import { checkShape } from "./check-shape.ts";
import { idShape } from "./shapes.ts";

const shape = z.strictObject({
  id: idShape,
  share: z.number().min(0).max(1).optional(),
  factor: z.number().gt(0).lt(10).optional(),
  points: z.number().multipleOf(0.01).optional(),
  days: z.int().optional(),
  field: z.enum(["politics", "business"]).optional(),
  words: z.array(z.string()).min(1).max(3).optional(),
  works: z.record(z.string().regex(/^[A-Z]+$/, "capital letters"), z.string()).optional(),
  appeal: z
    .union([z.literal("none"), z.strictObject({ window: z.int(), answer: z.int(), human: z.boolean() })])
    .optional(),
  score: z
    .discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("none") }),
      z.strictObject({ kind: z.literal("points"), start: z.number() }),
    ])
    .optional(),
  rules: z
    .array(z.strictObject({ id: idShape, cap: z.strictObject({ points: z.number() }).optional() }))
    .optional(),
});

/** What is told of a text: place, code, message and what is allowed. */
function told(text: string): string[] {
  return checkShape(shape, piecesOf(`id: a\n${text}`), "room").problems.map(
    ({ code, at, message, allowed }) => `${at.line}:${at.column} ${message}; ${allowed} [${code}]`,
  );
}

function hint(text: string): string | undefined {
  return checkShape(shape, piecesOf(`id: a\n${text}`), "room").problems[0]?.hint;
}

test("a text of the shape gives its value, with defaults filled in", () => {
  const filled = z.strictObject({ a: z.int().default(7), b: z.string() });
  expect(checkShape(filled, piecesOf("b: x"), "room")).toEqual({ value: { a: 7, b: "x" }, problems: [] });
});

test("every mistake is told, not only the first", () => {
  expect(told("share: 2\ndays: 1.5\nfield: sports")).toEqual([
    "2:8 `share` is out of range; at most 1 [room/out-of-range]",
    "3:7 `days` is of the wrong kind; a whole number [room/wrong-kind]",
    "4:8 `field` has a value that is not known; politics | business [room/unknown-value]",
  ]);
});

test("an unknown key is told at the key, with the keys of its block", () => {
  expect(told("rules:\n  - id: b\n    cap: {points: 1, per: day}")).toEqual([
    "4:22 `rules.b.cap` has no key `per`; points [room/unknown-key]",
  ]);
  expect(hint("shares: 1")).toBe("did you mean `share`?");
  // `note: at work, and at home` within braces is the note `at work` and a key
  expect(hint("rules: [{id: b, and at home}]")).toContain("in quotes");
});

test("a missing key is told at the block that lacks it, with what it takes", () => {
  expect(told("rules:\n  - id: b\n    cap: {}")).toEqual([
    "4:10 `rules.b.cap.points` is missing; a number [room/missing]",
  ]);
  expect(checkShape(shape, piecesOf("days: 1"), "room").problems[0]).toMatchObject({
    at: { line: 1, column: 1 },
    key: "id",
    hint: "add `id:` to this block",
  });
});

test("an item of a list is called by its id, or by its number where it has none", () => {
  expect(told("rules:\n  - id: late-payer\n    cap: 5\n  - cap: 5")).toEqual([
    "4:10 `rules.late-payer.cap` is of the wrong kind; a block of keys [room/wrong-kind]",
    "5:5 `rules.1.id` is missing; a text [room/missing]",
    "5:10 `rules.1.cap` is of the wrong kind; a block of keys [room/wrong-kind]",
  ]);
});

test("bounds say whether the bound itself is allowed", () => {
  expect(told("factor: 0")[0]).toContain("more than 0");
  expect(told("factor: 10")[0]).toContain("less than 10");
  expect(told("share: -0.1")[0]).toContain("at least 0");
  expect(told("words: []")[0]).toContain("at least 1 entry");
  expect(told("words: [a, b, c, d]")[0]).toContain("at most 3 entries");
});

test("numbers finer than the steps allow are told the nearest that is allowed", () => {
  expect(told("points: 0.125")).toEqual([
    "2:9 `points` does not have the right form; steps of 0.01 [room/wrong-form]",
  ]);
  expect(hint("points: 0.128")).toBe("write `0.13`");
  expect(told("points: 0.07")).toEqual([]);
});

test("a name of one's own choosing is told at the name", () => {
  expect(told("works:\n  A book: long")).toEqual([
    "3:3 the key `A book` does not have the right form; capital letters [room/wrong-form]",
  ]);
});

test("of several forms, the one that was begun is checked", () => {
  expect(told("appeal: {window: 30}")).toEqual([
    "2:9 `appeal.answer` is missing; a number [room/missing]",
    "2:9 `appeal.human` is missing; true or false [room/missing]",
  ]);
});

test("where no form was begun, all of them are named", () => {
  expect(told("appeal: nune")).toEqual([
    "2:9 `appeal` has a value that is not known; none | a block of keys [room/unknown-value]",
  ]);
  expect(hint("appeal: nune")).toBe("did you mean `none`?");
});

test("a block of an unknown kind names the kinds, and one without a kind lacks it", () => {
  expect(told("score: {kind: pts, start: 1}")).toEqual([
    "2:15 `score.kind` has a value that is not known; none | points [room/unknown-value]",
  ]);
  expect(told("score: {start: 1}")).toEqual(["2:8 `score.kind` is missing; none | points [room/missing]"]);
});

test("a file that is no block of keys is told as a whole", () => {
  for (const text of ["hello", "- id: a", "5"]) {
    const [problem] = checkShape(shape, piecesOf(text), "room").problems;
    expect(problem).toMatchObject({ code: "room/wrong-kind", message: "the file is of the wrong kind" });
  }
});

test("keys that objects inherit are unknown keys like any other", () => {
  const inherited = told("toString: 1\nrules: [{id: b, hasOwnProperty: 1}]");
  expect(inherited.map((line) => line.split(";")[0]).sort()).toEqual([
    "2:1 the file has no key `toString`",
    "3:17 `rules.b` has no key `hasOwnProperty`",
  ]);
});
