import { expect, test } from "vitest";
import { DEVIATION_ONE, normalOfUniform } from "../../base/index.ts";
import { createActivity, REACH_ZERO } from "./activity.ts";

test("the mean chance over pairs of standard-normal persons is the activity, whatever the spread", () => {
  for (const activity of [0.05, 0.3, 0.7, 0.95]) {
    for (const spread of [0, 0.3, 1]) {
      const table = createActivity(activity, spread);
      let sum = 0;
      for (let cell = 0; cell < 4096; cell++) {
        const deviations = (normalOfUniform((cell + 0.5) * 2 ** 20) / DEVIATION_ONE) * Math.SQRT2;
        sum += table[REACH_ZERO + Math.round(deviations * 16)] / 2 ** 32;
      }
      // sums are rounded to sixteenths here and not where the base is found
      expect(Math.abs(sum / 4096 - activity)).toBeLessThan(0.002);
    }
  }
});

test("activity grows with sociability by the spread's doublings until it is certain", () => {
  const table = createActivity(0.1, 1);
  expect(table[REACH_ZERO] / table[REACH_ZERO - 16]).toBeCloseTo(2, 6);
  expect(table.every((chance, position) => position === 0 || chance >= table[position - 1])).toBe(true);
  expect(new Set(createActivity(0, 1))).toEqual(new Set([0]));
  expect(new Set(createActivity(1, 1))).toEqual(new Set([0xffffffff]));
});
