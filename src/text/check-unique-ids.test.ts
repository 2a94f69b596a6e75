import { expect, test } from "vitest";
import { piecesOf } from "../../tests/pieces-of.ts";
import { checkUniqueIds } from "./check-unique-ids.ts";
import { itemsAt } from "./field.ts";

function told(text: string): string[] {
  return checkUniqueIds(itemsAt(piecesOf(text), "list"), "room").map(
    ({ at, message }) => `${at.line}:${at.column} ${message}`,
  );
}

test("every id after the first of its name is told, with the line of the first", () => {
  expect(told("list:\n  - id: a\n  - id: b\n  - id: a\n  - id: a")).toEqual([
    "4:9 `a` is taken by line 2",
    "5:9 `a` is taken by line 2",
  ]);
});

test("items without an id, or with one that is no text, are told by the shape alone", () => {
  expect(told("list: [{x: 1}, {x: 1}, {id: 1}, {id: 1}, 5, 5]")).toEqual([]);
});
