import { expect, test } from "vitest";
import { count, percent, points, signed, tenths } from "./numbers.ts";

test("a count has its thousands set apart", () => {
  expect(count(1234567)).toBe("1,234,567");
  expect(count(0)).toBe("0");
});

test("tenths always show one", () => {
  expect(tenths(1000)).toBe("1,000.0");
  expect(tenths(-0.26)).toBe("−0.3");
  expect(tenths(-0.04)).toBe("0.0");
});

test("points show hundredths only where there are some", () => {
  expect(points(1000)).toBe("1,000");
  expect(points(0.25)).toBe("0.25");
});

test("a share shows as per cent; one too small to show is not said to be none", () => {
  expect(percent(0.123)).toBe("12.3 %");
  expect(percent(1)).toBe("100.0 %");
  expect(percent(0)).toBe("0.0 %");
  expect(percent(0.0004)).toBe("< 0.1 %");
  expect(percent(0.0005)).toBe("0.1 %");
});

test("the minus is a real one, and a change shows its plus too", () => {
  expect(count(-1500)).toBe("−1,500");
  expect(signed(1500)).toBe("+1,500");
  expect(signed(-1500)).toBe("−1,500");
  expect(signed(0)).toBe("0");
});
