import { expect, test } from "vitest";
import { piecesOf } from "../../tests/pieces-of.ts";
import { bareValue, describe, keyPlaceAt, pieceAt } from "./located.ts";

const top = piecesOf("a:\n  b: [1, two, true, null]\n  c: {d: 'e'}\n");

test("the bare value is what the text says, without places", () => {
  expect(bareValue(top)).toEqual({ a: { b: [1, "two", true, null], c: { d: "e" } } });
});

test("a key's place is that of the key, a piece's that of its value", () => {
  expect(keyPlaceAt(top, ["a", "c"])).toEqual({ file: "text.yaml", line: 3, column: 3 });
  expect(pieceAt(top, ["a", "c", "d"]).at).toEqual({ file: "text.yaml", line: 3, column: 10 });
  expect(pieceAt(top, ["a", "b", 1]).at).toEqual({ file: "text.yaml", line: 2, column: 10 });
});

test("where a path leads nowhere, the place is that of the last piece on the way", () => {
  expect(pieceAt(top, ["a", "c", "z", "y"])).toBe(pieceAt(top, ["a", "c"]));
  expect(keyPlaceAt(top, ["a", "z"])).toEqual(pieceAt(top, ["a"]).at);
});

test("a piece is described as somebody would say what stands there", () => {
  const said = ["a: 12", "a: loan", "a: [1, 2]", "a: {b: 1}", "a:", "a: false", `a: ${"x".repeat(100)}`].map(
    (text) => describe(pieceAt(piecesOf(text), ["a"])),
  );
  expect(said).toEqual([
    "12",
    '"loan"',
    "a list of 2",
    "a block of keys",
    "nothing",
    "false",
    `"${"x".repeat(57)}..."`,
  ]);
});
