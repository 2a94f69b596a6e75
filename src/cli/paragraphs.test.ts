import fc from "fast-check";
import { expect, test } from "vitest";
import { aligned, shortened, WIDTH, wrapped } from "./paragraphs.ts";

test("text is broken at spaces, each line indented, and no word is lost", () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,30}$/), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(words, fc.constantFrom("", "  "), (given, indent) => {
      const lines = wrapped(given.join(" "), indent).split("\n");
      for (const line of lines) {
        expect(line.length).toBeLessThanOrEqual(WIDTH);
        expect(line.startsWith(indent)).toBe(true);
      }
      expect(lines.flatMap((line) => line.trim().split(" "))).toEqual(given);
    }),
  );
});

test("a word longer than a line stands alone", () => {
  const long = "x".repeat(WIDTH + 5);
  expect(wrapped(`one ${long} two`)).toBe(`one\n${long}\ntwo`);
});

test("a text that is too long ends with an ellipsis, not with a space before it", () => {
  expect(shortened("exactly", 7)).toBe("exactly");
  expect(shortened("exactly so", 9)).toBe("exactly…");
  expect(shortened("overlong", 5)).toBe("over…");
});

test("columns are as wide as their longest text, the heading standing out", () => {
  const rows = [
    ["late", "-5"],
    ["helps", "+10"],
  ];
  expect(aligned(rows, ["left", "right"], ["rule", "points"])).toBe(
    "rule     points\n  late       -5\n  helps     +10",
  );
});

test("where a table is too wide the first column gives way", () => {
  const rows = [["a label ".repeat(20).trim(), "known from the press", "12"]];
  const [line] = aligned(rows, ["left", "left", "right"]).split("\n");
  expect(line.length).toBe(WIDTH);
  expect(line).toMatch(/^ {2}a label .*… {2}known from the press {2}12$/);
});

test("a table of no rows is its heading", () => {
  expect(aligned([], ["left"], ["nothing"])).toBe("nothing");
  expect(aligned([], ["left"])).toBe("");
});
