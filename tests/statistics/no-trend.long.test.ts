import { expect, test } from "vitest";
import { expectFiguresOfEveryKind, livedAgain, planOf, scoresOfTrend } from "./no-trend.ts";
import { tooFar } from "./z-scores.ts";

test("without any scheme the third year is like the first, to a seventh of the error of the short test", () => {
  // √(40 × 6,000 / (16 × 600)) = 5 times as many persons' worth of certainty, and 40 differences allow
  // t = 6.7 where 16 allow 9.9
  const scores = scoresOfTrend(livedAgain(planOf("no-scheme"), 3, { replicates: 40, persons: 6000 }));
  expectFiguresOfEveryKind(scores);
  expect(tooFar(scores, 1e-3)).toEqual([]);
});
