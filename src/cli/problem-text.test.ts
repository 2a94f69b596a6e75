import { expect, test } from "vitest";
import type { Problem } from "../base/index.ts";
import { problemText, typed } from "./problem-text.ts";

const inFile: Problem = {
  code: "scheme/unknown-act",
  at: { file: "my.yaml", line: 12, column: 5 },
  message: "there is no act `litters`",
  found: "litters",
  allowed: "drops-litter | volunteers",
  hint: "did you mean `drops-litter`?",
};

test("a problem in a file begins with a place that editors can jump to", () =>
  expect(problemText([inFile])).toMatchInlineSnapshot(`
    "my.yaml:12:5  there is no act \`litters\`  [scheme/unknown-act]
        found:   litters
        allowed: drops-litter | volunteers
        hint:    did you mean \`drops-litter\`?

    1 problem. Each code is explained in docs/problems.md.
    "
  `));

test("what was typed has no line, and nothing is said that a problem does not know", () =>
  expect(
    problemText([{ code: "cli/not-whole", at: typed, message: "--days takes a whole number" }]),
  ).toMatchInlineSnapshot(`
      "command line  --days takes a whole number  [cli/not-whole]

      1 problem. Each code is explained in docs/problems.md.
      "
    `));

test("several are counted, and one that is told twice is shown once", () => {
  const text = problemText([inFile, { ...inFile, at: { ...inFile.at, line: 13 } }, { ...inFile }]);
  expect(text.match(/my\.yaml:\d+/g)).toEqual(["my.yaml:12", "my.yaml:13"]);
  expect(text).toContain("\n2 problems. ");
});

test("of very many the first hundred are shown, and all are counted", () => {
  const many = Array.from({ length: 250 }, (_, line) => ({
    ...inFile,
    at: { ...inFile.at, line: line + 1 },
  }));
  const text = problemText(many);
  expect(text.match(/^my\.yaml:/gm)).toHaveLength(100);
  expect(text).toContain("my.yaml:100:5");
  expect(text).toContain("\n250 problems. Those above are the first 100");
});

test("nothing that a file holds can move the cursor or fill the terminal", () => {
  const text = problemText([{ ...inFile, found: "\u001b[2J", hint: "x".repeat(10_000) }]);
  expect(text).not.toContain("\u001b");
  expect(text.length).toBeLessThan(800);
});
