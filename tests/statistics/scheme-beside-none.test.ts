import { describe, expect, test } from "vitest";
import { livedAgain, planOf, scoresOfChange } from "./no-trend.ts";
import type { Year } from "./years.ts";
import { farthestAllowed } from "./z-scores.ts";

// The same persons with the same luck for a year, under a scheme and without any. What differs is the
// scheme's doing, and replicates with other people and other luck say how sure its mean is.

/** The scheme that ships, but whoever enters stands in C, or in AAA: in their first year few get there. */
const made = {
  "schemes/low-start.yaml": "scheme: low-start\nextend: rongcheng-press-2018\nscore: { start: 700 }\n",
  "schemes/high-start.yaml": "scheme: high-start\nextend: rongcheng-press-2018\nscore: { start: 1100 }\n",
};

/** Almost no burn-in: lives need not be in balance to be compared with themselves. */
function livedUnder(scheme: string): readonly Year[] {
  const plan = { ...planOf(scheme, made), burnIn: 64 };
  return livedAgain(plan, 1, { replicates: 10, persons: 800 }).map(([year]) => year);
}

const without = livedUnder("no-scheme");

/** How far each figure lies from what it is without any scheme, in errors. */
function changesUnder(scheme: string): ReadonlyMap<string, number> {
  const years = livedUnder(scheme);
  const scores = scoresOfChange(without.map((year, replicate) => [year, years[replicate]]));
  return new Map(scores.map(({ of, z }) => [of, z]));
}

/** Each figure goes the way it should, by more than luck gives but for one test in a thousand. */
function expectChanges(
  changes: ReadonlyMap<string, number>,
  directions: Readonly<Record<string, 1 | -1>>,
): void {
  const allowed = farthestAllowed(Object.keys(directions).length, 1e-3);
  for (const [of, direction] of Object.entries(directions)) {
    expect(direction * (changes.get(of) ?? Number.NaN), of).toBeGreaterThan(allowed);
  }
}

/** Same persons, same luck: what a scheme does not reach is the same to the last digit. */
function expectUntouched(changes: ReadonlyMap<string, number>): void {
  const beginnings = [
    "accessGini meanWithout",
    "refusalsByGate bike-deposit refusedWithout",
    "refusalsByGate flat",
    "refusalsByGate visa",
    "actsDone",
    "ages from",
    "mean income",
    "mean dissent",
  ];
  for (const beginning of beginnings) {
    const figures = [...changes].filter(([of]) => of === beginning || of.startsWith(`${beginning} `));
    expect(figures.length, beginning).toBeGreaterThan(0);
    expect(figures.filter(([, z]) => z !== 0)).toEqual([]);
  }
}

describe("under rongcheng-press-2018", () => {
  const changes = changesUnder("rongcheng-press-2018");

  test("advantages show: more is open, and people rent bikes without a deposit; offices look up", () =>
    expectChanges(changes, {
      "accessGini mean": 1,
      "livesByMonth grantedShare": 1,
      "refusalsByGate bike-deposit letIn": 1,
      "refusalsByGate bike-deposit refused": -1,
      "refusalsByGate loan lookUps": 1,
      "refusalsByGate promotion lookUps": 1,
    }));

  test("what would be without it, gates that it does not name, acts and ages stay exactly as they were", () =>
    expectUntouched(changes));
});

describe("where all start high", () => {
  const changes = changesUnder("high-start");

  test("heating costs less, which people have in their pockets", () =>
    expectChanges(changes, { "refusalsByGate heating-bill money": 1, "mean wealth": 1 }));
});

describe("where all start low", () => {
  const changes = changesUnder("low-start");

  test("people are shut out of loans and promotions, and have fewer loans and raises", () =>
    expectChanges(changes, {
      "accessGini mean": -1,
      "refusalsByGate loan shutOut": 1,
      "refusalsByGate loan refused": 1,
      "refusalsByGate loan closedNow": 1,
      "refusalsByGate promotion shutOut": 1,
      "mean loans": -1,
      "mean incomeShift": -1,
    }));
});
