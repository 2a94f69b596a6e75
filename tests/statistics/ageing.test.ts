import { describe, expect, test } from "vitest";
import { DAYS_PER_YEAR } from "../../src/base/index.ts";
import { createAgeing, drawSociety } from "../../src/society/index.ts";
import { marginsOf, outcomes, type Settled, settled, shareOf, societies } from "./margins.ts";

const PERSONS = 20_000;
const CLASSES = [0, 5, 15, 25, 35, 45, 55, 65, 75, 121];

/** A society as it has become after so many years. */
function aged(name: string, years: number): Settled {
  const margins = marginsOf(name);
  const society = settled(margins, PERSONS);
  const ageing = createAgeing(drawSociety(margins, { persons: PERSONS, societySeed: 1 }), society);
  for (let day = 0; day < years * DAYS_PER_YEAR; day++) ageing.advance(day, () => undefined);
  return society;
}

const byYears = (years: number) => societies.map((name) => [name, years] as const);

describe.each([1, 3, 30].flatMap(byYears))("%s after %i years", (name, years) => {
  const society = aged(name, years);
  const { persons } = society;

  // households stay independent of each other, so errors are those of persons just drawn
  test("margins are what the file says, as on the first day: homes, ages, money, work by age, online", () => {
    const kept = outcomes(society).filter(({ of }) => !of.startsWith("workers in organisations"));
    expect(kept.length).toBeGreaterThan(30);
    for (const { of, expected, seen, tolerance } of kept) {
      expect(Math.abs(seen - expected), of).toBeLessThan(tolerance);
    }
  });

  test("every class of age is as large as the household types make it", () => {
    const { ages } = drawSociety(society.margins, { persons: 1, societySeed: 1 }).moments;
    for (const [position, from] of CLASSES.slice(0, -1).entries()) {
      const to = CLASSES[position + 1];
      const expected = ages.slice(from, to).reduce((sum, share) => sum + share, 0);
      const isWithin = (person: number): boolean => persons.age[person] >= from && persons.age[person] < to;
      const { seen, tolerance } = shareOf(society, `${from} to ${to}`, expected, isWithin);
      expect(Math.abs(seen - expected), `ages ${from} to ${to}`).toBeLessThan(tolerance);
    }
  });

  test("roles are those of the first day, and mean income has no trend", () => {
    const before = settled(society.margins, PERSONS).persons;
    expect(persons.role).toEqual(before.role);
    const [now, then] = [mean(persons.income), mean(before.income)];
    // the difference of two means over households, weighted by persons (3.7 for one at most);
    // those who were not replaced are in both, which only makes it smaller
    const variance = mean(Array.from(before.income, (income) => (income - then) ** 2));
    expect(Math.abs(now - then)).toBeLessThan(5 * Math.sqrt((2 * 3.7 * variance) / PERSONS));
  });

  test("organisations neither die out nor become more", () => {
    const before = settled(society.margins, PERSONS);
    const [now, then] = [society, before].map(({ persons: { region, employer } }) => {
      const names = Array.from(employer, (number, person) =>
        number > 0 ? `${region[person]}/${number}` : "",
      );
      return new Set(names.filter((organisation) => organisation !== "")).size;
    });
    // exact sizes spread to Poisson ones around them: of k workers, none are left in a share e^−k
    expect(now).toBeLessThanOrEqual(then);
    expect(now).toBeGreaterThan(0.85 * then);
  });
});

function mean(values: ArrayLike<number>): number {
  return Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;
}
