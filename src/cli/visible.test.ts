import { expect, test } from "vitest";
import { visible } from "./visible.ts";

test("what a person can read is shown as it is", () => {
  expect(visible("naïve 信用 → `points`")).toBe("naïve 信用 → `points`");
});

test("what would move the cursor, colour the rest or turn the writing round is shown as an escape", () => {
  expect(visible("\u001b[31mred")).toBe("\\u001b[31mred");
  expect(visible("a\nb\rc\td\u0000")).toBe("a\\u000ab\\u000dc\\u0009d\\u0000");
  expect(visible("a\u202eb\u2028c\u009bd")).toBe("a\\u202eb\\u2028c\\u009bd");
});

test("of what is very long, the beginning is shown", () => {
  expect(visible("x".repeat(300))).toHaveLength(300);
  expect(visible("x".repeat(301))).toBe(`${"x".repeat(297)}...`);
});
