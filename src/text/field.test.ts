import { expect, test } from "vitest";
import { piecesOf } from "../../tests/pieces-of.ts";
import { fieldAt, itemsAt, numberAt, textAt, walkPieces, wordsAt } from "./field.ts";

const top = piecesOf("a: {b: [x, 2, {c: deep}], n: 3}\ntoString: own");

test("a path of keys and positions leads to the piece at its end", () => {
  expect(textAt(top, "a", "b", 2, "c")).toBe("deep");
  expect(numberAt(top, "a", "b", 1)).toBe(2);
  expect(fieldAt(top, "a", "b")?.kind).toBe("list");
  expect(fieldAt(top)).toBe(top);
});

test("a path that the text does not have leads nowhere, however far it goes on", () => {
  expect(fieldAt(top, "z", "y", 0)).toBeUndefined();
  expect(fieldAt(top, "a", "b", 7)).toBeUndefined();
  expect(fieldAt(top, "a", "n", "deeper")).toBeUndefined();
});

test("what a JavaScript object inherits is no field; a key of that name is one", () => {
  expect(fieldAt(top, "hasOwnProperty")).toBeUndefined();
  expect(fieldAt(top, "a", "b", "length")).toBeUndefined();
  expect(textAt(top, "toString")).toBe("own");
});

test("what is of another kind than asked for is as if it were not there", () => {
  expect(textAt(top, "a", "n")).toBeUndefined();
  expect(numberAt(top, "a", "b", 0)).toBeUndefined();
  expect(itemsAt(top, "a")).toEqual([]);
  expect(wordsAt(top, "a", "b")).toEqual(["x"]);
});

test("a walk visits every piece once, blocks before what is in them, each with its path", () => {
  const paths: string[] = [];
  walkPieces(top, (_, path) => void paths.push(path.join(".")));
  expect(paths).toEqual(["", "a", "a.b", "a.b.0", "a.b.1", "a.b.2", "a.b.2.c", "a.n", "toString"]);
});
