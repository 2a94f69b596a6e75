import fc from "fast-check";
import { expect, test } from "vitest";
import { type LedgerEntry, runDays, type World } from "../src/engine/index.ts";
import { someOther } from "../src/engine/others-of.ts";
import { LedgerSums } from "./ledger-sums.ts";
import { aRatedWorld, aRatedWorldOfTwo } from "./random-ratings.ts";
import type { SmallAct, SmallScheme } from "./small-files.ts";
import { smallPlan, smallWorld, worldOf } from "./small-world.ts";

// What must hold of all schemes in which peers rate each other, beside what must hold of every scheme.

const DAYS = 70; // past two rounds of ratings
const settings = { seed: 20_260_105, numRuns: 5 };
const aSeed = fc.nat({ max: 1_000_000 });

interface Parts {
  readonly acts: readonly SmallAct[];
  readonly scheme: SmallScheme;
}

function lived({ acts, scheme }: Parts, options: Parameters<typeof smallWorld>[2]): World {
  const world = smallWorld(acts, scheme, options);
  runDays(world, DAYS);
  return world;
}

/** Who rates each of the first so many persons, by any rating. */
function ratersOf(world: World, persons: number): string[] {
  const { ratings } = world.schemes[0].program;
  return Array.from({ length: persons }, (_, person) => {
    const found: string[] = [];
    for (const { id, of } of ratings) {
      someOther(world, of, person, (rater) => {
        found.push(`${id} ${rater}`);
        return false;
      });
    }
    return found.sort().join();
  });
}

test("one more person changes the score of nobody whose raters stay the same", () => {
  let same = 0;
  fc.assert(
    fc.property(aRatedWorld, aSeed, ({ acts, scheme: mistaking }, seed) => {
      const sources = (mistaking.sources ?? []).map(({ identifies: _, ...source }) => source);
      const parts = { acts, scheme: { ...mistaking, sources } };
      const few = lived(parts, { persons: 200, seed });
      const more = lived(parts, { persons: 201, seed });
      const [before, after] = [few, more].map((world) => ratersOf(world, 200));
      const [score, scoreOfMore] = [few, more].map((world) => world.schemes[0].columns.score);
      before.forEach((raters, person) => {
        if (raters !== after[person]) return;
        if (raters !== "") same += 1;
        expect(scoreOfMore[person]).toBe(score[person]);
      });
    }),
    settings,
  );
  expect(same).toBeGreaterThan(300);
});

test("who is rated and nothing else stays between the scores of one star and five, and moves towards the mean", () => {
  let moved = 0;
  fc.assert(
    fc.property(aRatedWorld, aSeed, ({ acts, scheme: { process: _, ...scheme } }, seed) => {
      const entries: LedgerEntry[] = [];
      const world = lived(
        { acts, scheme: { ...scheme, rules: [] } },
        { persons: 300, seed, ledger: (entry) => void entries.push(entry) },
      );
      const [{ program, columns }] = world.schemes;
      const [{ ratingsGiven, starsGiven, ratingPoints, paidBack }] = world.tallies.schemes;
      columns.score.forEach((score) => {
        expect(score).toBeGreaterThanOrEqual(program.score?.floor ?? 0);
        expect(score).toBeLessThanOrEqual(program.score?.cap ?? 0);
      });
      ratingsGiven.forEach((count, place) => {
        expect(starsGiven[place]).toBeGreaterThanOrEqual(count);
        expect(starsGiven[place]).toBeLessThanOrEqual(5 * count);
      });
      program.ratings.forEach(({ id, pull, retaliation }, number) => {
        const own = entries.filter(({ cause }) => cause === id);
        expect(own.reduce((sum, { points }) => sum + points, 0)).toBe(ratingPoints[number]);
        if (pull === 0) expect(own).toEqual([]);
        if (retaliation === undefined) expect(paidBack[number]).toBe(0);
        moved += own.length;
      });
    }),
    settings,
  );
  expect(moved).toBeGreaterThan(500);
});

test("beside a scheme that passes on, asks, begins and ends: the ledger is the score, and it repeats", () => {
  fc.assert(
    fc.property(aRatedWorldOfTwo, aSeed, ({ acts, schemes, entries }, seed) => {
      const sums = new LedgerSums();
      const plan = smallPlan({ acts, entries }, ...schemes);
      const world = worldOf(plan, { persons: 60, seed, ledger: sums.take });
      const { hash } = runDays(world, DAYS);
      expect(runDays(worldOf(plan, { persons: 60, seed }), DAYS).hash).toBe(hash);
      sums.expectIn(world);
    }),
    settings,
  );
});
