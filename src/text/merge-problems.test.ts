import { expect, test } from "vitest";
import type { Problem } from "../base/index.ts";
import { mergeProblems } from "./merge-problems.ts";

function problem(code: string, file: string, line: number, column: number, key?: string): Problem {
  return { code, at: { file, line, column }, message: code, ...(key && { key }) };
}

test("problems come in the order of the text, file by file", () => {
  const form = [problem("b", "b.yaml", 1, 1), problem("d", "a.yaml", 10, 2)];
  const meaning = [problem("c", "a.yaml", 10, 1), problem("a", "a.yaml", 9, 5)];
  expect(mergeProblems(form, meaning).map(({ code }) => code)).toEqual(["a", "c", "d", "b"]);
});

test("where a check of meaning speaks of a key, one of form does not", () => {
  const merged = mergeProblems(
    [problem("form", "a.yaml", 3, 5, "group")],
    [problem("meaning", "a.yaml", 3, 5, "group")],
  );
  expect(merged.map(({ code }) => code)).toEqual(["meaning"]);
});

test("two missing keys of one block are two problems, though they stand at one place", () => {
  const form = [problem("missing", "a.yaml", 3, 5, "label"), problem("missing", "a.yaml", 3, 5, "owner")];
  expect(mergeProblems(form, [problem("text", "a.yaml", 3, 5, "de")])).toHaveLength(3);
});
