import { expect, test } from "vitest";
import { marginsOf, settled } from "../../tests/statistics/margins.ts";

const PERSONS = 60_000;
const margins = marginsOf("china-2015");
const { persons } = settled(margins, PERSONS);
const { age, region, employer, shop } = persons;

/** Whom a person is looked for among: those of the region who work, of the 4,096 ids before. */
function foundAmong(person: number): number[] {
  const before = Array.from({ length: Math.min(person, 4096) }, (_, back) => person - 1 - back);
  return before.filter((other) => employer[other] > 0 && region[other] === region[person]);
}

test("a shop is the employer of somebody of one's region among the 4,096 ids before; children have none", () => {
  for (let person = 0; person < PERSONS; person += 7) {
    if (shop[person] === 0) continue;
    expect(age[person]).toBeGreaterThanOrEqual(14);
    expect(foundAmong(person).some((other) => employer[other] === shop[person])).toBe(true);
  }
});

test("of those of 14 and over all have a shop but those who meet nobody of use in 64 looks by luck", () => {
  const people = Array.from(age.keys()).filter((person) => person >= 4096);
  for (const at of margins.regions.cells.keys()) {
    const here = people.filter((person) => region[person] === at);
    const useful = here.filter((person) => employer[person] > 0).length / people.length;
    const expected = 1 - (1 - useful) ** 64;
    const ofAge = here.filter((person) => age[person] >= 14);
    const seen = ofAge.filter((person) => shop[person] > 0).length / ofAge.length;
    // binomial; beside, the useful among 4,096 ids (120 in the smallest region, where a household moves
    // together) are 10 % more or fewer than their share, which moves the misses by 64 times as much
    const error = Math.sqrt((expected * (1 - expected)) / ofAge.length);
    expect(Math.abs(seen - expected)).toBeLessThan(5 * error + 6.4 * useful * (1 - expected));
  }
});

test("organisations have customers in proportion to their staff among those who are looked at", () => {
  const expected = new Map<string, { customers: number; variance: number; seen: number }>();
  // where a shop is found, it is the employer of any of those with equal chance
  const staff = margins.regions.cells.map(() => new Map<number, number>());
  const working = margins.regions.cells.map(() => 0);
  const count = (person: number, by: number): void => {
    if (person < 0 || employer[person] === 0) return;
    const here = staff[region[person]];
    here.set(employer[person], (here.get(employer[person]) ?? 0) + by);
    if (here.get(employer[person]) === 0) here.delete(employer[person]);
    working[region[person]] += by;
  };
  for (let person = 0; person < PERSONS; person++) {
    const at = region[person];
    if (shop[person] > 0) {
      for (const [organisation, employees] of staff[at]) {
        const key = `${at}/${organisation}`;
        const sums = expected.get(key) ?? { customers: 0, variance: 0, seen: 0 };
        const chance = employees / working[at];
        sums.customers += chance;
        sums.variance += chance * (1 - chance);
        if (shop[person] === organisation) sums.seen += 1;
        expected.set(key, sums);
      }
    }
    count(person, 1);
    count(person - 4096, -1);
  }
  const squares = [...expected.values()]
    .filter(({ variance }) => variance >= 5)
    .map(({ customers, variance, seen }) => (seen - customers) ** 2 / variance);
  expect(squares.length).toBeGreaterThan(200);
  // squares of nearly normal numbers: mean 1, variance 2 + 1/5 at most; lanes of 16 bits are exact for
  // 4,096 and off by 1/16 at most for the first 4,096 persons
  const mean = squares.reduce((sum, square) => sum + square, 0) / squares.length;
  expect(Math.abs(mean - 1)).toBeLessThan(5 * Math.sqrt(2.2 / squares.length));
  // one in 1.7 million normal numbers lies further out than five; counts near 5 reach further
  expect(Math.max(...squares)).toBeLessThan(36);
});

test("one more person changes nobody else's shop", () => {
  for (const size of [1, 2, 40, 4095, 4096, 4097, 9000]) {
    expect(settled(margins, size).persons.shop).toEqual(shop.slice(0, size));
  }
});
