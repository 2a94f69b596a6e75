import { expect, test } from "vitest";
import { shippedPaths, shippedText } from "../../tests/shipped.ts";
import { readSociety } from "./read-society.ts";

const shipped = shippedText("societies/china-2015.yaml");

/** Codes of the problems of a text under a file's name. */
function told(text: string, file = "china-2015.yaml"): string[] {
  return readSociety(text, file).problems.map(({ code }) => code);
}

test.each(shippedPaths("societies"))("%s has no mistake", (path) => {
  expect(readSociety(shippedText(path), path).problems).toEqual([]);
});

test("a society is called as its file is", () => {
  expect(told(shipped, "town.yaml")).toEqual(["society/name-differs"]);
});

test("no share is so small that it could be somebody, and none leaves so small a rest", () => {
  for (const thin of ["0.0004", "0.9996"]) {
    const text = shipped.replace(/(group:\s*(?:#.*)?\n\s*share: )[0-9.]+/, `$1${thin}`);
    expect(text).not.toBe(shipped);
    expect(told(text)).toEqual(["society/cell-too-small"]);
  }
});

test("a society says nothing of single persons: rows of them are unknown keys", () => {
  expect(told(`${shipped}\npersons:\n  - {age: 41, place: urban}\n`)).toEqual(["society/unknown-key"]);
});
