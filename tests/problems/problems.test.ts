import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { problemsPage } from "../scripts/write-problems.ts";
import { type ProblemCode, problemCodes } from "./codes.ts";
import { codesInSource } from "./codes-in-source.ts";
import { linesOf, tryExample } from "./examples.ts";

const typed = problemCodes.filter(({ example }) => "command" in example);
const written = problemCodes.filter(({ example }) => !("command" in example));

describe("every code has an example that gives it", () => {
  test.each(written)("$code comes alone, at the text it is about", (entry: ProblemCode) => {
    const { problems } = tryExample(entry);
    expect(problems.map(({ code }) => code)).toEqual([entry.code]);
    const { line, column } = problems[0].at;
    expect(linesOf(entry)[line - 1].slice(column - 1)).toMatch(startingWith(entry.at ?? ""));
  });

  test.each(typed)("$code comes alone when its command is typed", (entry: ProblemCode) => {
    const { printed } = tryExample(entry);
    expect(printed.match(/\[[a-z]+\/[a-z0-9-]+\]/g)).toEqual([`[${entry.code}]`]);
  });

  test.each(written)("$code says what is allowed or what to type next, in a line", (entry: ProblemCode) => {
    const [{ message, found, allowed, hint }] = tryExample(entry).problems;
    expect(allowed ?? hint).toBeDefined();
    for (const part of [message, found, allowed, hint]) expect(part ?? "").not.toMatch(/\n|undefined|NaN/);
    expect(message.length).toBeLessThanOrEqual(110);
    expect(message).not.toMatch(/[.!]$/);
  });
});

test("the table has exactly the codes that occur in the sources", () => {
  expect(problemCodes.map(({ code }) => code).sort()).toEqual(codesInSource());
});

test("no two codes mean the same, and each meaning is a sentence", () => {
  const meanings = new Map<string, string>();
  for (const { code, meaning } of problemCodes) {
    expect(meaning).toMatch(/^[A-Z`].*\.$/);
    const name = code.split("/")[1];
    expect(meanings.get(meaning) ?? name).toBe(name);
    meanings.set(meaning, name);
  }
});

test("every file among the examples is one", () => {
  const files = readdirSync("tests/problems", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => `tests/problems/${file.replaceAll("\\", "/")}`);
  const used = problemCodes.flatMap(({ example }) => ("file" in example ? [example.file] : []));
  // the scheme beside which the cases of another lie
  expect(files.sort()).toEqual([...used, "tests/problems/cases/other-scheme.yaml"].sort());
});

test("docs/problems.md is what the examples give now (npm run generate)", () => {
  expect(readFileSync("docs/problems.md", "utf8")).toBe(problemsPage());
});

function startingWith(text: string): RegExp {
  return new RegExp(`^${text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}`, "u");
}
