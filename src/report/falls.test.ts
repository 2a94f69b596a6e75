import { expect, test } from "vitest";
import { isFall, scoresAfter, thresholdOf } from "./falls.ts";

const grades = [{ label: "C" }, { label: "B", from: 850 }, { label: "A", from: 960 }];

test("a fall to a grade ends below the bottom of the grade above it", () => {
  expect(thresholdOf({ straightTo: "C" }, grades)).toEqual({ label: "B", from: 850, position: 1 });
  expect(thresholdOf({ straightTo: "B" }, grades)?.from).toBe(960);
  for (const rule of [undefined, {}, { straightTo: "A" }, { straightTo: "F" }]) {
    expect(thresholdOf(rule, grades)).toBeUndefined();
  }
});

test("it is a fall if the score ends a point or a hundredth below the threshold, however many points it took", () => {
  const threshold = { label: "B", from: 850, position: 1 };
  const [far, whole, risen, fine] = scoresAfter(
    1000.1,
    [-50, -101.1, 2, -1.01].map((points) => ({ points })),
  );
  expect([far, whole, risen, fine]).toEqual([95_010, 84_900, 85_100, 84_999]);
  expect([far, whole, risen, fine].map((after) => isFall(-1, after, threshold))).toEqual([
    false,
    true,
    false,
    true,
  ]);
  expect(isFall(1, whole, threshold)).toBe(false);
});
