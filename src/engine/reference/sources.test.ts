import { expect, test } from "vitest";
import type { SmallSource } from "../../../tests/small-files.ts";
import { smallWorld } from "../../../tests/small-world.ts";
import { isInForce } from "../in-force.ts";
import { thresholdOf } from "../learn.ts";
import { advance } from "../plan.ts";
import type { World } from "../world.ts";

const waves = { id: "waves", perYear: 365 };
const persons = 300;

function watchedBy(source: Partial<SmallSource>, more: Parameters<typeof smallWorld>[1] = {}): World {
  const sources = [{ id: "cameras", ...source }];
  return smallWorld([waves], { sources, ...more }, { persons });
}

function live(world: World, days: number): number[] {
  const recorded: number[] = [];
  for (let day = 0; day < days; day++) {
    const before = world.tallies.schemes[0].recorded[0];
    advance(world);
    recorded.push(world.tallies.schemes[0].recorded[0] - before);
  }
  return recorded;
}

test("misses fall evenly with sightings, in whole numbers, and no further than is said", () => {
  const world = watchedBy({ misses: 0.8, learns: { sightings: 4, misses: 0.2 } });
  const [sighting] = world.sightings[0];
  const seen = world.schemes[0].seen[0] ?? new Uint16Array();
  const shares = [0, 1, 2, 3, 4, 400].map((times) => {
    seen[0] = times;
    return thresholdOf(sighting, "recorded", 0, 0) / 2 ** 32;
  });
  [0.2, 0.35, 0.5, 0.65, 0.8, 0.8].forEach((share, each) => void expect(shares[each]).toBeCloseTo(share, 6));
  expect(Number.isInteger(thresholdOf(sighting, "passed", 0, 0))).toBe(true);
});

test("somebody seen often is recorded more often; what was seen today counts from tomorrow on", () => {
  const world = watchedBy({ misses: 0.8, learns: { sightings: 4, misses: 0.1 } });
  const recorded = live(world, 4);
  const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, each) => total + each, 0);
  expect(sum(world.schemes[0].seen[0] ?? [])).toBe(sum(recorded));
  // five deviations of 300 × 0.2, and of 300 × 0.9 when everybody is known
  expect(Math.abs(recorded[0] - 60)).toBeLessThan(5 * Math.sqrt(300 * 0.2 * 0.8));
  const later = live(world, 40).at(-1) ?? 0;
  expect(Math.abs(later - 270)).toBeLessThan(5 * Math.sqrt(300 * 0.9 * 0.1));
});

test("without `learns`, `only` or `recorded` a scheme remembers nothing of it", () => {
  const { seen, recorded } = watchedBy({}).schemes[0];
  expect([...seen, ...recorded].filter((column) => column !== undefined)).toEqual([]);
});

test("a source that watches only some watches the same all the time, as many as is said", () => {
  const world = watchedBy(
    { only: { share: 0.25 } },
    { rules: [{ act: "waves", source: "cameras", points: 1 }] },
  );
  const recorded = live(world, 10);
  expect(Math.abs(recorded[0] - 75)).toBeLessThan(5 * Math.sqrt(300 * 0.25 * 0.75));
  const scores = [...world.schemes[0].columns.score].filter((score) => score !== 0);
  expect(scores.length).toBe(recorded[0]); // nobody acts on some days only
  expect(new Set(scores)).toEqual(new Set([1000]));
});

test("whom a source watches may hang on traits: those who disagree, sooner than others", () => {
  const world = watchedBy(
    { only: { share: 0.2, loads: { dissent: 2 } } },
    { rules: [{ act: "waves", source: "cameras", points: 1 }] },
  );
  live(world, 1);
  const { score } = world.schemes[0].columns;
  const share = (isDissenting: boolean): number => {
    const some = [...score].filter((_, person) => world.traits.dissent[person] > 0 === isDissenting);
    return some.filter((each) => each > 0).length / some.length;
  };
  expect(share(true)).toBeGreaterThan(share(false) + 0.2);
});

test("a consequence on a record strikes on the day of the record and as many days as it says, or as it is kept", () => {
  for (const [keeps, struckFor] of [
    [undefined, 5],
    [3, 3],
  ] as const) {
    const world = watchedBy(keeps === undefined ? {} : { keeps: { days: keeps } }, {
      consequences: [
        {
          when: { recorded: { source: "cameras", act: "waves", within: 5 } },
          gate: "flight",
          effect: { kind: "price", factor: 2 },
        },
      ],
    });
    const last = world.schemes[0].recorded[0] ?? new Uint16Array();
    const [strike] = world.strikes[world.gates.findIndex(({ id }) => id === "flight")];
    last[0] = 11; // on day 10
    const days = Array.from({ length: 30 }, (_, day) => 10 + day).filter((day) =>
      isInForce({ ...world, day }, strike.scheme, strike, 0),
    );
    expect(days).toEqual(Array.from({ length: struckFor }, (_, each) => 10 + each));
    live(world, 3);
    expect(new Set(last)).toEqual(new Set([3])); // everybody waves every day
  }
});

test("who keeps the gate needs to see no score for it", () => {
  const recorded = { recorded: { source: "cameras", act: "waves", within: 5 } };
  const at = { gate: "flight", effect: { kind: "refuse" } };
  const world = watchedBy({}, { audiences: [], consequences: [{ when: recorded, ...at }] });
  expect(world.strikes.flat().length).toBe(1);
});
