import { expect, test } from "vitest";
import { thresholdOfLog2 } from "../../src/base/index.ts";
import { runDays } from "../../src/engine/index.ts";
import type { World } from "../../src/engine/world.ts";
import { smallWorld } from "../small-world.ts";

/** A day's chance of an act exactly as the engine holds it: rounding a rate must not count as error. */
function chanceOf(world: World, act: number): number {
  return thresholdOfLog2(world.acts[act].memberLog2[1]) / 2 ** 32;
}

function mean(numbers: ArrayLike<number>): number {
  let sum = 0;
  for (let position = 0; position < numbers.length; position++) sum += numbers[position];
  return sum / numbers.length;
}

function variance(numbers: ArrayLike<number>): number {
  const centre = mean(numbers);
  let sum = 0;
  for (let position = 0; position < numbers.length; position++) sum += (numbers[position] - centre) ** 2;
  return sum / (numbers.length - 1);
}

test("constant rates and a points scheme give the mean and variance that the binomial law says", () => {
  const days = 365;
  const drawn = 20_000;
  const acts = [
    { id: "helps", perYear: 36.5 },
    { id: "litters", perYear: 91.25 },
    { id: "pays-late", perYear: 12 },
  ];
  const seen = { helps: 0.6, litters: 0.25 * 0.9, "pays-late": 1 };
  const points = { helps: 3, litters: -2, "pays-late": -20 };
  const world = smallWorld(
    acts,
    {
      sources: [
        { id: "half-seeing", urban: 0.6, rural: 0.6 },
        { id: "camera", urban: 0.25, rural: 0.25, misses: 0.1 },
        { id: "bank" },
      ],
      rules: [
        { act: "helps", source: "half-seeing", points: points.helps },
        { act: "litters", source: "camera", points: points.litters },
        { act: "pays-late", source: "bank", points: points["pays-late"] },
      ],
      score: { start: 1000 },
    },
    { persons: drawn },
  );
  runDays(world, days);
  // each day each act is an independent trial: S = 1000 + Σ points × Binomial(days, chance × seen)
  let expectedMean = 1000;
  let expectedVariance = 0;
  let fourthCumulant = 0;
  acts.forEach(({ id }, act) => {
    const name = id as keyof typeof points;
    const p = chanceOf(world, act) * seen[name];
    const q = p * (1 - p);
    expectedMean += days * points[name] * p;
    expectedVariance += days * points[name] ** 2 * q;
    fourthCumulant += days * points[name] ** 4 * q * (1 - 6 * q);
  });
  // of those who were there for the whole year
  const stayed = world.schemes[0].columns.score.filter((_, person) => world.persons.generation[person] === 0);
  const persons = stayed.length;
  const scores = Float64Array.from(stayed, (score) => score / 100);
  const errorOfMean = Math.sqrt(expectedVariance / persons);
  // variance of a sample variance: (κ4 + 2 σ⁴ n / (n − 1)) / n
  const errorOfVariance = Math.sqrt((fourthCumulant + 2 * expectedVariance ** 2) / persons);
  expect(Math.abs(mean(scores) - expectedMean)).toBeLessThan(4 * errorOfMean);
  expect(Math.abs(variance(scores) - expectedVariance)).toBeLessThan(4 * errorOfVariance);
});

/** Shares of persons by score, 0 to top. */
function sharesByScore(world: World, top: number): number[] {
  const counts = new Array<number>(top + 1).fill(0);
  for (const score of world.schemes[0].columns.score) counts[score / 100] += 1;
  return counts.map((count) => count / world.size);
}

/**
 * A ladder of scores 0 to 10 with a reflecting floor and cap. An act of +1 (chance p) and one of −1
 * (chance q) can happen on one day, and then cancel: a step up has chance p(1 − q), a step down
 * q(1 − p). Detailed balance gives π(i + 1) / π(i) = p(1 − q) / (q(1 − p)).
 *
 * @source reflecting birth–death chain as in D'Amour et al. (FAT* 2020), App. A.1
 */
test("with floor and cap the scores settle in the stationary distribution of the reflecting ladder", () => {
  const persons = 20_000;
  const top = 10;
  const world = smallWorld(
    [
      { id: "helps", perYear: 0.6 * 365 },
      { id: "litters", perYear: 0.5 * 365 },
    ],
    {
      score: { start: 5, floor: 0, cap: top },
      rules: [
        { act: "helps", points: 1 },
        { act: "litters", points: -1 },
      ],
    },
    { persons },
  );
  runDays(world, 400);
  const p = chanceOf(world, 0);
  const q = chanceOf(world, 1);
  const ratio = (p * (1 - q)) / (q * (1 - p));
  expect(ratio).toBeCloseTo(1.5, 2); // constant p = .6 of the published ladder: π_i ∝ 1.5^i
  const weights = Array.from({ length: top + 1 }, (_, score) => ratio ** score);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const expected = weights.map((weight) => weight / whole);
  expect(expected[top]).toBeCloseTo(0.33723, 2);
  const found = sharesByScore(world, top);
  // slowest mode: stay + 2 √(up × down) cos(π / 11) = 0.5 + 2 √(0.3 × 0.2) × 0.959 = 0.970 a day, so the
  // start is forgotten to 0.970^400 = 5e-6; persons are independent, so Pearson's statistic applies
  const chiSquare = expected.reduce(
    (sum, share, score) => sum + (persons * (found[score] - share) ** 2) / share,
    0,
  );
  // 10 degrees of freedom: mean 10, variance 20; 4 standard deviations and the skew's margin
  expect(chiSquare).toBeLessThan(10 + 4 * Math.sqrt(20) + 8);
});

test("a fair ladder settles evenly over its steps", () => {
  const world = smallWorld(
    [
      { id: "helps", perYear: 182.5 },
      { id: "litters", perYear: 182.5 },
    ],
    {
      score: { start: 2, floor: 0, cap: 4 },
      rules: [
        { act: "helps", points: 1 },
        { act: "litters", points: -1 },
      ],
    },
    { persons: 20_000 },
  );
  runDays(world, 200);
  for (const share of sharesByScore(world, 4)) {
    // a share of 0.2 among 20,000: standard error 0.0028
    expect(Math.abs(share - 0.2)).toBeLessThan(4 * 0.00283);
  }
});

test("correlations of scores over persons vanish: the mean of many persons is as sure as theory says", () => {
  const means = Array.from({ length: 40 }, (_, seed) => {
    const world = smallWorld(
      [{ id: "helps", perYear: 73 }],
      { rules: [{ act: "helps", points: 1 }] },
      { persons: 500, seed: 100 + seed },
    );
    runDays(world, 50);
    return mean(world.schemes[0].columns.score) / 100;
  });
  // a person's score has variance 50 × 0.2 × 0.8 = 8, the mean of 500 has 8 / 500; over 40 seeds the
  // sample variance has a relative standard error of sqrt(2 / 39) = 0.226
  expect(Math.abs(variance(means) / (8 / 500) - 1)).toBeLessThan(4 * 0.226);
});
