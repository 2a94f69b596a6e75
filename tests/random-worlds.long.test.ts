import fc from "fast-check";
import { expect, test } from "vitest";
import { runDays, viewOf, type World } from "../src/engine/index.ts";
import { columnsIn } from "../src/engine/scheme-memory.ts";
import { measures, watchMeasures } from "../src/measures/index.ts";
import { LedgerSums } from "./ledger-sums.ts";
import { aRatedWorldOfTwo } from "./random-ratings.ts";
import { aWorldOfTwo } from "./random-scheme.ts";
import { smallPlan, worldOf } from "./small-world.ts";

// Worlds of two schemes that begin, end, have regions, may be joined and left, ask for consent, and pass
// records on: what must hold of all of them.

const DAYS = 70;
const settings = { seed: 20_260_102, numRuns: 15 };
const aSeed = fc.nat({ max: 1_000_000 });

/** Of any kind: what a score follows may be ratings. Raters change with one more person, so that property asks none. */
const anyTwo = fc.oneof(aWorldOfTwo, aRatedWorldOfTwo);

type Two = typeof aWorldOfTwo extends fc.Arbitrary<infer Value> ? Value : never;

function lived(
  { acts, schemes, entries }: Two,
  options: Parameters<typeof worldOf>[1],
): { world: World; hash: string } {
  const world = worldOf(smallPlan({ acts, entries }, ...schemes), options);
  return { world, hash: runDays(world, DAYS).hash };
}

/** Everything that schemes remember of the first so many persons. */
function remembered(world: World, persons: number): Record<string, number[]> {
  const columns = world.schemes.flatMap((scheme) =>
    columnsIn(scheme.program, scheme).map(({ name, array }): [string, number[]] => [
      `${scheme.program.id}/${name}`,
      Array.from(array).slice(0, persons),
    ]),
  );
  return Object.fromEntries(columns);
}

test("the same files and seeds give the same history, whatever is measured", () => {
  fc.assert(
    fc.property(anyTwo, aSeed, (two, seed) => {
      const { hash } = lived(two, { persons: 60, seed });
      const watched = worldOf(smallPlan({ acts: two.acts, entries: two.entries }, ...two.schemes), {
        persons: 60,
        seed,
      });
      const watch = watchMeasures(measures, viewOf(watched));
      expect(runDays({ ...watched, watchers: [watch] }, DAYS).hash).toBe(hash);
      for (const { name, value } of watch.outcomes(viewOf(watched, DAYS - 1)))
        expect(value, name).toBeDefined();
    }),
    settings,
  );
});

test("every score is its start plus the entries of its ledger, and nobody stands apart from it who is not in", () => {
  fc.assert(
    fc.property(anyTwo, aSeed, (two, seed) => {
      const sums = new LedgerSums();
      const { world } = lived(two, { persons: 60, seed, ledger: sums.take });
      sums.expectIn(world);
    }),
    settings,
  );
});

test("one more person changes nobody else's history, where nobody is taken for somebody else", () => {
  fc.assert(
    fc.property(aWorldOfTwo, aSeed, (mistaking, seed) => {
      const schemes = mistaking.schemes.map(({ sources = [], ...scheme }) => ({
        ...scheme,
        sources: sources.map(({ identifies: _, ...source }) => source),
      }));
      const two = { ...mistaking, schemes };
      const few = lived(two, { persons: 50, seed }).world;
      const more = lived(two, { persons: 51, seed }).world;
      expect(remembered(more, 50)).toEqual(remembered(few, 50));
    }),
    settings,
  );
});

test("what a scheme comes to is what it comes to alone, where nobody passes it anything", () => {
  fc.assert(
    fc.property(anyTwo, aSeed, ({ acts, schemes: [one, other], entries }, seed) => {
      const apart = entries.map(({ passes: _, ...entry }) => entry);
      const beside = worldOf(smallPlan({ acts, entries: apart }, one, other), { persons: 40, seed });
      const alone = worldOf(smallPlan({ acts, entries: apart.slice(0, 1) }, one), { persons: 40, seed });
      for (const world of [beside, alone]) runDays(world, DAYS);
      expect(alone.schemes[0].columns).toEqual(beside.schemes[0].columns);
    }),
    settings,
  );
});
