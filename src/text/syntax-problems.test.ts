import { expect, test } from "vitest";
import { readYaml } from "./read-yaml.ts";

function told(text: string): string[] {
  return readYaml(text, "text.yaml").problems.map(
    ({ code, at, message }) => `${at.line}:${at.column} ${message} [${code.split("/")[1]}]`,
  );
}

test.each([
  [
    "a colon within a text",
    "place: Rongcheng: a city",
    "1:8 this line has a key where a value was begun [malformed]",
  ],
  ["a forgotten space", "a:1\nb: 2", "1:1 this is neither a key nor the value of one [malformed]"],
  ["a forgotten colon", "a: 1\nb\nc: 2", "2:1 this key has no colon behind it [malformed]"],
  [
    "an indent between two",
    "a:\n  b: 1\n c: 2",
    "3:1 this does not line up with what it belongs to [malformed]",
  ],
  ["an open bracket", "a: [1, 2\nb: 3", "2:1 this does not line up with what it belongs to [malformed]"],
  ["a bracket too many", "a: 1]\nb: ]", "2:4 this belongs to no key and no value [malformed]"],
  ["an apostrophe in quotes", "a: 'it's fine'\nb: 1", "1:8 this belongs to no key and no value [malformed]"],
  ["a sign that begins no text", "a: @home", "1:4 a text cannot begin with this sign [malformed]"],
  ["a backslash in quotes", 'a: "C:\\qemu"', "1:7 no such escape exists in double quotes [malformed]"],
  ["a tab", "a:\n\tb: 1", "2:1 this line is indented with a tab [tab]"],
])("%s is told in words that need no YAML", (_, text, expected) => {
  expect(told(text)).toEqual([expected]);
});

test("of one line only the first mistake is told, of several lines each", () => {
  expect(told("a: b: c: d")).toEqual([expect.stringMatching(/^1:4 /)]);
  expect(told("a:\n\tb: 1\n\tc: 2\nd: @x")).toEqual([
    "2:1 this line is indented with a tab [tab]",
    "3:1 this line is indented with a tab [tab]",
    "4:4 a text cannot begin with this sign [malformed]",
  ]);
});

test("what is left over behind a mistake is told once, not word by word", () => {
  const indentedTop = `  title: x\n${"a: {b: [c, d], e: f}\n".repeat(50)}`;
  expect(told(indentedTop)).toEqual([expect.stringMatching(/^2:1 this belongs to no key/)]);
});

test("a mistake at the very end is told in the last line that says something", () => {
  expect(told("a: [1, 2\n\n\n")[0]).toMatch(/^1:9 /);
});

test("what the parser says of a long word is cut", () => {
  expect(told(`!${"x".repeat(5000)} !y a`)[0].length).toBeLessThan(200);
});
