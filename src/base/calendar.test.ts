import * as fc from "fast-check";
import { expect, test } from "vitest";
import { beginsOn, DAYS_PER_YEAR, dayOfYear, isDayOf, isMonthStart } from "./calendar.ts";

const day = fc.integer({ min: -100_000, max: 100_000 });

test("a year has twelve months of the lengths people expect, and no leap day", () => {
  const starts = Array.from({ length: DAYS_PER_YEAR + 1 }, (_, day) => day).filter(isMonthStart);
  const lengths = starts.slice(1).map((start, month) => start - starts[month]);
  expect(lengths).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
});

test("every year is like the first", () =>
  fc.assert(
    fc.property(day, (day) => {
      expect(isMonthStart(day + DAYS_PER_YEAR)).toBe(isMonthStart(day));
    }),
  ));

test("a day begins daily, a month on its first, a year on the first of January", () => {
  expect([0, 1, 364].map((day) => beginsOn("day", day))).toEqual([true, true, true]);
  expect([0, 30, 31, 59, 365].map((day) => beginsOn("month", day))).toEqual([true, false, true, true, true]);
  expect([0, 31, 364, 365, 730].map((day) => beginsOn("year", day))).toEqual([
    true,
    false,
    false,
    true,
    true,
  ]);
});

test("the sixth comes twelve times a year, and four times in the first months of quarters", () => {
  const days = Array.from({ length: 2 * DAYS_PER_YEAR }, (_, day) => day);
  expect(days.filter((day) => isDayOf("month", 6, day)).length).toBe(24);
  const ofQuarters = [5, 95, 186, 278];
  expect(days.filter((day) => isDayOf("quarter", 6, day))).toEqual([
    ...ofQuarters,
    ...ofQuarters.map((day) => day + DAYS_PER_YEAR),
  ]);
});

test("days before day 0 count back from the end of a year", () => {
  expect([-1, -31, -365, -366].map(dayOfYear)).toEqual([364, 334, 0, 364]);
  expect([-1, -31, -334, -365].map((day) => beginsOn("month", day))).toEqual([false, true, true, true]);
  expect([-1, -364, -365, -730].map((day) => beginsOn("year", day))).toEqual([false, false, true, true]);
  expect(beginsOn("day", -7)).toBe(true);
});

test("where a year begins, a month does", () =>
  fc.assert(
    fc.property(day, (day) => {
      expect(!beginsOn("year", day) || beginsOn("month", day)).toBe(true);
    }),
  ));
