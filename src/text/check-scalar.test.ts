import { expect, test } from "vitest";
import { readYaml } from "./read-yaml.ts";

test("a number that not everyone reads alike says what it would be read as", () => {
  const [problem] = readYaml("age: 018", "text.yaml").problems;
  expect(problem).toMatchObject({ found: "018", hint: expect.stringContaining("write `18`") });
});

test("a number with more digits than can be kept is told as that", () => {
  const [problem] = readYaml("persons: 12345678901234567890", "text.yaml").problems;
  expect(problem.message).toBe("this number has more digits than can be kept");
});

test("digits behind the point may be as many as one likes", () => {
  expect(readYaml("share: 0.12345678901234567890", "text.yaml").problems).toEqual([]);
});
