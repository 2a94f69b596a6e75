import { expect, test } from "vitest";
import { tableText } from "./tables.ts";

test("texts are broken at spaces to fit, under headings, without colours or borders", () =>
  expect(tableText(["gate", "in words"], [["loan", "getting a loan from a bank"]], 22)).toBe(
    ["gate  in words", "────  ────────────────", "loan  getting a loan", "      from a bank", ""].join("\n"),
  ));

test("no word is cut, though the table grows wider than asked", () => {
  const text = tableText(["measure"], [["scoreHistogramByDay"], ["scoreMean of those covered"]], 10);
  expect(text).toContain("scoreHistogramByDay\n");
  expect(text).not.toContain("…");
});

test("where there is room nothing is broken", () =>
  expect(tableText(["a", "b"], [["one two", "three"]], 200)).toBe(
    "a        b\n───────  ─────\none two  three\n",
  ));
