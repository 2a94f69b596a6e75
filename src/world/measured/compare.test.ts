import { expect, test } from "vitest";
import { studentQuantile } from "../student-interval.ts";
import { compareKinds } from "./compare.ts";
import { addHousehold, createMoments, type HouseholdMoments } from "./moments.ts";

/** Households of so many cases each, some of which have a hit in all of them. */
function households(number: number, hit: number, cases = 1): HouseholdMoments {
  const moments = createMoments();
  for (let each = 0; each < number; each++) {
    const hits = each < hit ? cases : 0;
    addHousehold(moments, [cases, hits, cases, hits]);
  }
  return moments;
}

test("with one case a household the interval is that of two shares", () => {
  const compared = compareKinds("group", [households(412, 206), households(398, 150)]);
  expect(compared).toMatchObject({ of: "group", kinds: [1, 0], cases: [398, 412], isFew: false });
  const [low, high] = [150 / 398, 206 / 412];
  expect(compared?.shares).toEqual([low, high]);
  // variance of the logarithm of a share, q / (p n), with n − 1 for n
  const variance = (1 - low) / low / 397 + (1 - high) / high / 411;
  const half = studentQuantile(397) * Math.sqrt(variance);
  expect(compared?.ratio.low).toBeCloseTo((low / high) * Math.exp(-half), 10);
  expect(compared?.ratio.high).toBeCloseTo((low / high) * Math.exp(half), 10);
});

test("more decisions on the same households make nothing surer", () => {
  const [once, often] = [1, 20].map((cases) =>
    compareKinds("group", [households(90, 45, cases), households(80, 30, cases)]),
  );
  expect(often?.cases).toEqual([1600, 1800]);
  expect(often?.ratio.low).toBeCloseTo(once?.ratio.low ?? 0, 12);
  expect(often?.ratio.chance).toBeCloseTo(once?.ratio.chance ?? 0, 12);
});

test("schemes that change no answer have no part in a gap, however wide", () => {
  const compared = compareKinds("opinion", [households(100, 80), households(100, 30)]);
  expect(compared?.ratio.value).toBeCloseTo(0.375, 12);
  expect(compared?.without?.ratio).toBeCloseTo(0.375, 12);
  expect(compared?.without?.part).toEqual({ value: 1, low: 1, high: 1, chance: 1 });
});

test("what schemes take from one kind alone is their part", () => {
  const struck = createMoments();
  for (let each = 0; each < 200; each++) addHousehold(struck, [1, each < 80 ? 1 : 0, 1, each < 160 ? 1 : 0]);
  const compared = compareKinds("group", [households(200, 160), struck]);
  expect(compared?.without?.ratio).toBeCloseTo(1, 12);
  expect(compared?.without?.part.value).toBeCloseTo(0.5, 12);
  expect(compared?.without?.part.high).toBeLessThan(0.65);
});

test("few cases, or few households with a hit, are told to be few", () => {
  expect(compareKinds("group", [households(29, 20), households(400, 200)])?.isFew).toBe(true);
  expect(compareKinds("group", [households(30, 20), households(400, 200)])?.isFew).toBe(false);
  // of ten households with a hit five are expected of either kind; of nine, four and a half
  expect(compareKinds("group", [households(500, 4), households(500, 6)])?.isFew).toBe(false);
  expect(compareKinds("group", [households(500, 4), households(500, 5)])?.isFew).toBe(true);
});

test("where one kind has no hit, the ratio is 0 and three hits are the most that is likely", () => {
  const compared = compareKinds("group", [households(100, 0), households(100, 12)]);
  expect(compared?.ratio).toMatchObject({ value: 0, low: 0, high: 0.03 / 0.12 });
  // twelve coins on one side, either side
  expect(compared?.ratio.chance).toBeCloseTo(2 / 4096, 12);
});

test("where nobody has a hit, or one kind no case, nothing is compared", () => {
  expect(compareKinds("group", [households(10, 0), households(10, 0)])).toBeUndefined();
  expect(compareKinds("group", [households(10, 5), createMoments()])).toBeUndefined();
});
