import fc from "fast-check";
import { expect, test } from "vitest";
import { createPlaces } from "./places.ts";

test("lines and columns count from 1, and a line end belongs to the line that it ends", () => {
  const place = createPlaces("ab\n\ncd", "text.yaml");
  const places = [0, 1, 2, 3, 4, 5].map((offset) => place(offset)).map(({ line, column }) => [line, column]);
  expect(places).toEqual([
    [1, 1],
    [1, 2],
    [1, 3],
    [2, 1],
    [3, 1],
    [3, 2],
  ]);
});

test("what lies behind the end is where the text ends", () => {
  const { line, column } = createPlaces("ab\n\n  \n", "text.yaml")(100);
  expect([line, column]).toEqual([1, 3]);
});

test("every place lies within its line, whatever the text and the offset", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("a", "\n", "\r", " "), maxLength: 40 }),
      fc.nat(50),
      (text, offset) => {
        const { line, column } = createPlaces(text, "text.yaml")(offset);
        const lines = text.split("\n");
        return line <= lines.length && column <= lines[line - 1].length + 1;
      },
    ),
  );
});
