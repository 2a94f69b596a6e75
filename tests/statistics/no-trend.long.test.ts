import { describe, expect, test } from "vitest";
import { expectFiguresOfEveryKind, livedAgain, planOf, scoresOfTrend } from "./no-trend.ts";
import { tooFar } from "./z-scores.ts";

/**
 * Chance that a world without any trend fails. With some 1,200 figures Bonferroni's bound then allows a
 * score of √(2 ln(2 × 1,200 / 0.001)) = 5.4, whatever hangs together among them; of 16 differences that
 * is t = 9.9, of 12 it is 13.
 */
const LEVEL = 1e-3;

describe("without any scheme", () => {
  const plan = planOf("no-scheme");

  test("the third year is like the first: acts, gates, access, money, work, loans, ages", () => {
    const scores = scoresOfTrend(livedAgain(plan, 3, { replicates: 16, persons: 600 }));
    expectFiguresOfEveryKind(scores);
    expect(tooFar(scores, LEVEL)).toEqual([]);
  });

  test("a world that has not yet lived in shows it: loans and people out of work become more", () => {
    const raw = { ...plan, burnIn: 0 };
    const worse = tooFar(scoresOfTrend(livedAgain(raw, 3, { replicates: 12, persons: 600 })), LEVEL);
    expect(worse.map(({ of }) => of)).toContain("livesByMonth loansPerAdult");
    expect(worse.every(({ z }) => z > 0)).toBe(true);
  });
});

test("without any scheme the third year is like the first, to a seventh of the error of the short test", () => {
  // √(40 × 6,000 / (16 × 600)) = 5 times as many persons' worth of certainty, and 40 differences allow
  // t = 6.7 where 16 allow 9.9
  const scores = scoresOfTrend(livedAgain(planOf("no-scheme"), 3, { replicates: 40, persons: 6000 }));
  expectFiguresOfEveryKind(scores);
  expect(tooFar(scores, LEVEL)).toEqual([]);
});
