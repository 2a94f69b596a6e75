import { expect, test } from "vitest";
import { bar, sparkline, thinned } from "./plots.ts";

test("a bar is as long as its share of the width, to an eighth", () => {
  expect(bar(1, 4)).toBe("████");
  expect(bar(0.5, 4)).toBe("██");
  expect(bar(0.28125, 4)).toBe("█▏");
  expect(bar(0, 4)).toBe("");
});

test("a bar keeps within its width, and no number draws nothing", () => {
  expect(bar(7, 3)).toBe("███");
  expect(bar(-1, 3)).toBe("");
  expect(bar(Number.NaN, 3)).toBe("");
});

test("a row of heights runs from its lowest to its highest number", () => {
  expect(sparkline([0, 1, 2, 3, 4, 5, 6, 7, 8])).toBe("▁▂▃▄▅▆▇██");
  expect(sparkline([-5, 5])).toBe("▁█");
});

test("numbers all alike are a flat line", () => expect(sparkline([3, 3, 3])).toBe("▄▄▄"));

test("numbers nearer to each other than the least span are drawn as near, around the middle", () => {
  expect(sparkline([10, 11], 10)).toBe("▄▅");
  expect(sparkline([10, 20], 10)).toBe("▁█");
});

test("where there is no number there is a gap", () => {
  expect(sparkline([1, Number.NaN, 2])).toBe("▁ █");
  expect(sparkline([Number.NaN])).toBe(" ");
  expect(sparkline([])).toBe("");
});

test("thinning keeps the last number and the order, and leaves short rows alone", () => {
  const year = Array.from({ length: 365 }, (_, day) => day);
  const few = thinned(year, 50);
  expect(few.length).toBe(50);
  expect(few.at(-1)).toBe(364);
  expect(few).toEqual(few.toSorted((one, other) => one - other));
  expect(new Set(few).size).toBe(50);
  expect(thinned([1, 2, 3], 3)).toEqual([1, 2, 3]);
});
