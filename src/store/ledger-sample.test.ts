import fc from "fast-check";
import { expect, test } from "vitest";
import { drawLedgerSample, type LedgerExtent } from "./ledger-sample.ts";

function sample(extent: LedgerExtent, persons: number, seed: number): number[] {
  const kept = drawLedgerSample(extent, { persons, seed }) ?? new Uint8Array(persons);
  return [...kept].flatMap((isKept, person) => (isKept === 1 ? [person] : []));
}

const aSize = fc.integer({ min: 1, max: 400 });
const aSeed = fc.nat();

test("as many are drawn as were asked for, or all where there are fewer", () => {
  fc.assert(
    fc.property(aSize, aSize, aSeed, (extent, persons, seed) => {
      expect(sample(extent, persons, seed).length).toBe(Math.min(extent, persons));
    }),
  );
});

test("a larger sample holds the smaller one", () => {
  fc.assert(
    fc.property(aSize, aSize, aSize, aSeed, (one, other, persons, seed) => {
      const [few, more] = [Math.min(one, other), Math.max(one, other)];
      const larger = new Set(sample(more, persons, seed));
      expect(sample(few, persons, seed).filter((person) => !larger.has(person))).toEqual([]);
    }),
  );
});

test("one more person puts at most one other out", () => {
  fc.assert(
    fc.property(aSize, aSize, aSeed, (extent, persons, seed) => {
      const before = sample(extent, persons, seed);
      const after = new Set(sample(extent, persons + 1, seed));
      expect(before.filter((person) => !after.has(person)).length).toBeLessThanOrEqual(1);
    }),
  );
});

test("another seed draws others, spread over all numbers", () => {
  const first = sample(200, 20_000, 1);
  const second = sample(200, 20_000, 2);
  // 200 of 20,000 have two in common by chance
  expect(first.filter((person) => second.includes(person)).length).toBeLessThan(15);
  // the mean of 200 uniform numbers lies within five standard errors, 5 × 20,000 / √(12 × 200)
  const mean = first.reduce((sum, person) => sum + person, 0) / 200;
  expect(Math.abs(mean - 10_000)).toBeLessThan(2042);
});

test("all are all, and none are none", () => {
  expect(sample("all", 5, 1)).toEqual([0, 1, 2, 3, 4]);
  expect(drawLedgerSample("none", { persons: 5, seed: 1 })).toBeUndefined();
});
