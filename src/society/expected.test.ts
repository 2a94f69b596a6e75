import { expect, test } from "vitest";
import { expectedAges, expectedSizes, meanSize, shareBetween } from "./expected.ts";
import type { HouseholdType } from "./household-shape.ts";

const types: HouseholdType[] = [
  { id: "alone", share: 0.25, members: [{ role: "head", ages: [20, 25] }] },
  {
    id: "three-generations",
    share: 0.75,
    members: [
      { role: "child", ages: [0, 5] },
      { role: "head", older: [20, 30] },
      { role: "parent", older: [20, 25], than: "head" },
    ],
  },
];

test("sizes are counted by household, and what is larger than the last size counts there", () => {
  expect(expectedSizes(types, 4)).toEqual([0.25, 0, 0.75, 0]);
  expect(expectedSizes(types, 2)).toEqual([0.25, 0.75]);
  expect(meanSize(types)).toBe(2.5);
});

test("ages are counted by person: the exact sum over all that a member's age adds up from", () => {
  const counted = new Array<number>(121).fill(0);
  for (let age = 20; age < 25; age++) counted[age] += 0.25 / 5;
  for (let child = 0; child < 5; child++) {
    counted[child] += 0.75 / 5;
    for (let head = 20; head < 30; head++) {
      counted[child + head] += 0.75 / 50;
      for (let parent = 20; parent < 25; parent++) counted[child + head + parent] += 0.75 / 250;
    }
  }
  const ages = expectedAges(types);
  for (const [age, share] of counted.entries()) expect(ages[age]).toBeCloseTo(share / 2.5, 12);
  expect(shareBetween(ages, 0, 121)).toBeCloseTo(1, 12);
});
