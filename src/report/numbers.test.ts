import { expect, test } from "vitest";
import { numberText } from "./numbers.ts";

test("numbers are written as people of the language write them", () => {
  expect(numberText(1234.5, "points", "en")).toBe("1,234.5");
  expect(numberText(1234.5, "points", "de")).toBe("1.234,5");
  expect(numberText(0.1234, "percent", "en")).toBe("12.3%");
  expect(numberText(0.1234, "percent", "nl")).toBe("12,3%");
});

test("a share too small to show but not none says so", () => {
  expect(numberText(0.0001, "percent", "en")).toBe("< 0.1%");
  expect(numberText(0, "percent", "en")).toBe("0.0%");
});

test("a minus is a minus, a zero has no sign, and where there is no number there is a dash", () => {
  expect(numberText(-20, "signedPoints", "en")).toBe("−20");
  expect(numberText(20, "signedPoints", "en")).toBe("+20");
  expect(numberText(-0.001, "tenths", "en")).toBe("0.0");
  expect(numberText(Number.NaN, "count", "en")).toBe("–");
});

test("seeds are written digit by digit", () => {
  expect(numberText(9007199254740991, "plain", "en")).toBe("9007199254740991");
});
