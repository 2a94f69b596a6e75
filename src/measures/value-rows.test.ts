import fc from "fast-check";
import { expect, test } from "vitest";
import { type Nested, valueRows } from "./value-rows.ts";

const rows = (value: Nested) => Object.fromEntries([...valueRows(value)].map((row) => [row.path, row.value]));

test("a single number has an empty path", () => {
  expect(rows(4.5)).toEqual({ "": 4.5 });
  expect(rows(null)).toEqual({ "": null });
});

test("names and places lead to a number, with dots between them", () => {
  expect(rows({ gini: 0.3, byTenth: [1, [2, 3]] })).toEqual({
    gini: 0.3,
    "byTenth.0": 1,
    "byTenth.1.0": 2,
    "byTenth.1.1": 3,
  });
});

test("what stands in a list is called by the words that it begins with; later words are values", () => {
  const value = [
    { source: "camera", act: "jaywalks", done: 3, caveat: "few" },
    { source: "camera", act: "litters", done: 4, caveat: "none" },
  ];
  expect(rows(value)).toEqual({
    "camera/jaywalks.done": 3,
    "camera/jaywalks.caveat": "few",
    "camera/litters.done": 4,
    "camera/litters.caveat": "none",
  });
});

test("where two entries begin with the same words, places tell them apart", () => {
  expect(
    rows([
      { grade: "A", share: 1 },
      { grade: "A", share: 2 },
    ]),
  ).toEqual({
    "0.grade": "A",
    "0.share": 1,
    "1.grade": "A",
    "1.share": 2,
  });
});

const aName = fc.stringMatching(/^[a-z]{1,4}$/);
const aValue = fc.letrec<{ value: Nested }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.double({ noNaN: true }),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(aName, tie("value"), { maxKeys: 4 }),
  ),
})).value;

test("every number of a value has a row, in its order, and no two rows have one path", () => {
  const numbersIn = (value: Nested): number[] =>
    typeof value === "number" ? [value] : value === null ? [] : Object.values(value).flatMap(numbersIn);
  fc.assert(
    fc.property(aValue, (value) => {
      const found = [...valueRows(value)];
      expect(found.map((row) => row.value)).toEqual(numbersIn(value));
      expect(new Set(found.map(({ path }) => path)).size).toBe(found.length);
    }),
  );
});
