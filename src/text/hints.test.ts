import { expect, test } from "vitest";
import { piecesOf } from "../../tests/pieces-of.ts";
import { hintAtKind, kindName, shareHint, slugHint } from "./hints.ts";
import { type Located, pieceAt } from "./located.ts";

function value(text: string): Located {
  return pieceAt(piecesOf(`key: ${text}`), ["key"]);
}

test.each([
  ["yes", "write `true`"],
  ["On", "write `true`"],
  ["1", "write `true`"],
  ["'false'", "write `false`"],
  ["n", "write `false`"],
  ["0", "write `false`"],
])("%s for true or false is taken for what other languages mean by it", (text, hint) => {
  expect(hintAtKind("boolean", value(text))).toBe(hint);
});

test.each([
  ["'1000'", "write `1000`, without quotes"],
  ["1,000", "write `1000`"],
  ["12,345,678", "write `12345678`"],
  ["0,5", "write `0.5`"],
  ["1_000", "write `1000`, without quotes"],
  ["12 %", "shares lie between 0 and 1: write `0.12`"],
  ["2.5%", "shares lie between 0 and 1: write `0.025`"],
])("%s for a number is written as a number", (text, hint) => {
  expect(hintAtKind("number", value(text))).toBe(hint);
});

test("of what no one can guess, nothing is guessed", () => {
  for (const text of ["ten", "'1,2,3'", "'-'", "{a: 1}"]) {
    expect(hintAtKind("number", value(text)), text).toBeUndefined();
  }
  expect(hintAtKind("boolean", value("maybe"))).toBeUndefined();
  expect(hintAtKind("int", value("12 %"))).toBeUndefined();
});

test("a whole number is the nearest one, and a text that YAML takes for something else goes in quotes", () => {
  expect(hintAtKind("int", value("1.6"))).toBe("write `2`");
  expect(hintAtKind("string", value("2018"))).toBe('put it in quotes: `"2018"`');
  expect(hintAtKind("string", value("true"))).toBe('put it in quotes: `"true"`');
});

test("lists and blocks say how they are begun", () => {
  expect(hintAtKind("array", value("traffic"))).toBe("write it as a list: `[traffic]`");
  expect(hintAtKind("array", value("{a: 1}"))).toBe("begin each item with a dash");
  expect(hintAtKind("object", value("[1]"))).toBe("write keys, without dashes");
  expect(hintAtKind("object", value(""))).toBe("write a value behind the colon, or remove the key");
});

test.each([
  ["Red Light", "red-light"],
  ["Ümlaut über ALLES!", "umlaut-uber-alles"],
  ["2018_pilot", "pilot"],
  ["a--b", "a-b"],
])("the id that %j would be is offered", (text, id) => {
  expect(slugHint(value(JSON.stringify(text)))).toBe(`write \`${id}\``);
});

test("a text without a Latin letter makes no id", () => {
  expect(slugHint(value("成都"))).toBeUndefined();
  expect(slugHint(value("12"))).toBeUndefined();
});

test("a share above 1 is taken for a percentage, above 100 for nothing", () => {
  expect(shareHint(11)).toBe("shares lie between 0 and 1: write `0.11`");
  expect(shareHint(101)).toBeUndefined();
});

test("kinds have names that nobody has to look up", () => {
  expect(["object", "array", "tuple", "int", "boolean", "date"].map(kindName)).toEqual([
    "a block of keys",
    "a list",
    "a list of two",
    "a whole number",
    "true or false",
    "date",
  ]);
});
