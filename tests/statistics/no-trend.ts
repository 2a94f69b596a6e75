import { expect } from "vitest";
import { composeWorld, type WorldPlan } from "../../src/world/index.ts";
import { filesWith } from "../small-files.ts";
import { type Year, yearsOf } from "./years.ts";
import { type ZScore, zOfDifferences } from "./z-scores.ts";

/** A scheme by name among the files that ship and those made in a test. @throws Error that lists the problems */
export function planOf(scheme: string, made: Readonly<Record<string, string>> = {}): WorldPlan {
  const plan = composeWorld({ scheme }, filesWith(made));
  if (plan.value === undefined) throw new Error(JSON.stringify(plan.problems, null, 1));
  return plan.value;
}

/** How many worlds are lived, and of how many persons. */
export interface Replicates {
  readonly replicates: number;
  readonly persons: number;
}

/** Lives a world again and again for some years, each time with other people and other luck. */
export function livedAgain(
  plan: WorldPlan,
  years: number,
  { replicates, persons }: Replicates,
): readonly (readonly Year[])[] {
  return Array.from({ length: replicates }, (_, replicate) =>
    yearsOf(plan, years, { persons, seed: 1000 + replicate, societySeed: 2000 + replicate }),
  );
}

/**
 * How far the mean change from one year to another lies from none, figure by figure. Each replicate gives
 * one difference, of its own persons, so that what persons are cancels and replicates are independent.
 * A figure with a number in less than half of the replicates is left out: hardly anybody does it.
 */
export function scoresOfChange(pairs: readonly (readonly [before: Year, after: Year])[]): readonly ZScore[] {
  return [...pairs[0][0].keys()].flatMap((of): ZScore[] => {
    const differences = pairs
      .map(([before, after]) => (after.get(of) ?? Number.NaN) - (before.get(of) ?? Number.NaN))
      .filter(Number.isFinite);
    return differences.length < pairs.length / 2 ? [] : [{ of, z: zOfDifferences(differences) }];
  });
}

/** From the first year of three to the third. */
export function scoresOfTrend(lived: readonly (readonly Year[])[]): readonly ZScore[] {
  return scoresOfChange(lived.map(([first, , third]) => [first, third]));
}

/** Guards against scores that say nothing: enough figures of every kind, most of which do move. */
export function expectFiguresOfEveryKind(scores: readonly ZScore[]): void {
  expect(scores.length).toBeGreaterThan(1000);
  expect(scores.filter(({ z }) => z !== 0).length).toBeGreaterThan(600);
  const kinds = ["actsDone", "refusalsByGate", "selectionByGate", "livesByMonth", "accessGini"];
  const columns = ["mean wealth", "mean loans", "mean jobless", "mean incomeShift", "adults in default"];
  for (const kind of [...kinds, ...columns, "ages from 60", "Gini of incomes"]) {
    expect(
      scores.some(({ of, z }) => of.startsWith(kind) && z !== 0),
      kind,
    ).toBe(true);
  }
}
