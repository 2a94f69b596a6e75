import fc from "fast-check";
import { expect, test } from "vitest";
import { listNames, nearest } from "./names.ts";

const fields = ["politics", "business", "society", "justice"];

test.each([
  ["bussiness", "business"],
  ["politic", "politics"],
  ["justise", "justice"],
  ["soceity", "society"],
])("%s is taken for a slip", (slip, meant) => {
  expect(nearest(slip, fields)).toBe(`did you mean \`${meant}\`?`);
});

test.each([["sports"], ["x"], ["pol"], [""], ["s".repeat(200)]])("%j is no slip of any of them", (word) => {
  expect(nearest(word, fields)).toBeUndefined();
});

test("of one letter every other is two edits away, so that nothing is offered", () => {
  expect(nearest("E", ["A", "B", "C", "D"])).toBeUndefined();
  expect(nearest("AB", ["A", "AA", "AAA"])).toBeDefined();
});

test("where nothing is allowed, or too much to search, nothing is offered", () => {
  expect(nearest("a-name", [])).toBeUndefined();
  expect(
    nearest(
      "name-1",
      Array.from({ length: 10_000 }, (_, index) => `name-${index}`),
    ),
  ).toBeUndefined();
});

test("whatever is offered is one of what is allowed", () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string(), { maxLength: 20 }), (word, allowed) => {
      const offered = nearest(word, allowed);
      return offered === undefined || allowed.some((name) => offered === `did you mean \`${name}\`?`);
    }),
  );
});

test("few names are listed in full, of many the first and how many more there are", () => {
  expect(listNames(["a", "b"])).toBe("a | b");
  const many = Array.from({ length: 1000 }, (_, index) => `n${index}`);
  expect(listNames(many)).toMatch(/^n0 \| .* \| n39 \| and 960 more$/);
});
