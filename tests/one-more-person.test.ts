import fc from "fast-check";
import { expect, test } from "vitest";
import { advance } from "../src/engine/plan.ts";
import type { World } from "../src/engine/world.ts";
import { aWorld } from "./random-scheme.ts";
import type { SmallConsequence, SmallGate } from "./small-files.ts";
import { smallPlan, worldOf } from "./small-world.ts";

const DAYS = 70; // past the 64 days that rare gates draw at once
const settings = { seed: 20_260_102, numRuns: 8 };
const aSeed = fc.nat({ max: 1_000_000 });

/** Gates of every kind but one with few places, where persons are rivals and do move each other. */
const gates: readonly SmallGate[] = [
  {
    id: "dismissal",
    perYear: 20,
    who: { work: "employed" },
    refused: 0.2,
    refusedLoads: { diligence: -0.4 },
    no: { job: "lost" },
  },
  { id: "job", perYear: 60, who: { work: "seeking", minAge: 16 }, refused: 0.7, yes: { job: "found" } },
  {
    id: "loan",
    perYear: 1,
    who: { minAge: 18 },
    loads: { caution: -0.5 },
    refused: 0.3,
    defaulted: 3,
    stake: 0.6,
    waits: 5,
    yes: { loan: true, income: 1.2, days: 30 },
  },
  { id: "shop", perYear: 80, loads: { means: 0.5 }, stake: 0.01, who: { online: true } },
  { id: "counter", perYear: 12, refused: 0.1, waits: 14, who: { place: "rural" } },
];

const effects = [
  { gate: "dismissal", effect: { kind: "refuse", chance: 0.5 } },
  { gate: "job", effect: { kind: "rank", by: -0.5 } },
  { gate: "loan", effect: { kind: "admit" } },
  { gate: "loan", effect: { kind: "price", factor: 0.7 } },
  { gate: "loan", effect: { kind: "refuse" } },
  { gate: "shop", effect: { kind: "price", factor: 1.5, chance: 0.3 } },
  { gate: "counter", effect: { kind: "queue", factor: 2 } },
] as const;

const aConsequence: fc.Arbitrary<SmallConsequence> = fc
  .record({
    what: fc.constantFrom(...effects),
    grades: fc.subarray(["g0", "g1", "g2", "g3"], { minLength: 1, maxLength: 3 }),
    held: fc.option(fc.nat({ max: 20 }), { nil: undefined }),
    of: fc.constantFrom("self", "parent"),
    term: fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined }),
  })
  .map(({ what, grades, held, of, term }) => ({
    ...what,
    when: { grades, of, ...(held !== undefined && { held }) },
    ...(term !== undefined && { term }),
  }));

/** A random scheme with consequences, in which no source takes anybody for somebody else. */
const aLife = fc
  .record({
    parts: aWorld,
    consequences: fc.array(aConsequence, { minLength: 2, maxLength: 6 }),
    persons: fc.integer({ min: 30, max: 90 }),
  })
  .map(({ parts: { acts, scheme }, consequences, persons }) => {
    const sources = (scheme.sources ?? []).map(({ identifies: _, ...source }) => source);
    const named = consequences.map((consequence, number) => ({ ...consequence, id: `effect-${number}` }));
    return { setting: { acts, gates }, scheme: { ...scheme, sources, consequences: named }, persons };
  });

/** What stands in columns of the first so many persons on each day, by name; as texts, which compare quickly. */
function historyOf(world: World, kept: number): Record<string, string>[] {
  const history: Record<string, string>[] = [];
  for (let day = 0; day < DAYS; day++) {
    advance(world);
    const since = world.schemes[0].since.flatMap((days, number) => (days ? [[`since/${number}`, days]] : []));
    const { applied, granted, turnedAway, shutOut, letIn } = world.doors;
    const columns: Record<string, ArrayLike<number>> = {
      ...world.persons,
      ...world.schemes[0].columns,
      ...Object.fromEntries(since),
      ...Object.fromEntries(
        Object.entries({ applied, granted, turnedAway, shutOut, letIn }).map(([name, [of]]) => [name, of]),
      ),
    };
    const today = Object.entries(columns).map(([name, values]) => [
      name,
      Array.from(values).slice(0, kept).join(),
    ]);
    history.push(Object.fromEntries(today));
  }
  return history;
}

/** Persons in whole households: the newcomer may be the parent whose standing strikes one in the last. */
function inWholeHouseholds({ size, persons }: World): number {
  const first = size - 1 - persons.position[size - 1];
  return first + persons.householdSize[first] <= size ? size : first;
}

test("one more person changes nobody else's doors, job, income, wealth or loans, on no day", () => {
  fc.assert(
    fc.property(aLife, aSeed, ({ setting, scheme, persons }, seed) => {
      const plan = smallPlan(setting, scheme);
      const few = worldOf(plan, { persons, seed });
      const more = worldOf(plan, { persons: persons + 1, seed });
      const kept = inWholeHouseholds(few);
      expect(historyOf(more, kept)).toEqual(historyOf(few, kept));
    }),
    settings,
  );
});

test("in the last household too, where nobody's standing counts for another", () => {
  fc.assert(
    fc.property(aLife, aSeed, ({ setting, scheme, persons }, seed) => {
      const consequences = scheme.consequences.map((consequence) => ({
        ...consequence,
        when: { ...consequence.when, of: "self" },
      }));
      const plan = smallPlan(setting, { ...scheme, consequences });
      const few = worldOf(plan, { persons, seed });
      const more = worldOf(plan, { persons: persons + 1, seed });
      expect(historyOf(more, persons)).toEqual(historyOf(few, persons));
    }),
    settings,
  );
});

/** Acts, gates and a scheme of both sides; a person is struck for the organisation that they represent. */
const withOrganisations = smallPlan(
  {
    acts: [
      { id: "waves", perYear: 100 },
      { id: "smokes", perYear: 200, of: "organisation", effect: "harm", loads: { means: 0.5 } },
    ],
    gates: [
      { id: "desk", perYear: 200, refused: 0.1 },
      { id: "dismissal", perYear: 20, who: { work: "employed" }, refused: 0.2, no: { job: "lost" } },
      { id: "permit", of: "organisation", perYear: 200, refused: 0.3 },
    ],
  },
  {
    covers: { persons: true, organisations: true },
    rules: [
      { act: "waves", points: 1 },
      { act: "smokes", points: -1 },
    ],
    thresholds: [-3, 10],
    consequences: [
      { gate: "desk", when: { grades: ["g0"], of: "representative" }, effect: { kind: "refuse" } },
      { gate: "permit", when: { grades: ["g0"] }, effect: { kind: "refuse", chance: 0.5 } },
    ],
  },
);

test("one more person changes no organisation, and nobody who represents one", () => {
  let struck = 0;
  for (let seed = 0; seed < 6; seed++) {
    const persons = 200 + seed;
    const few = worldOf(withOrganisations, { persons, seed, societySeed: seed });
    const more = worldOf(withOrganisations, { persons: persons + 1, seed, societySeed: seed });
    const [ofFew, ofMore] = [few, more].map(({ organisations }) => {
      if (organisations === undefined) throw new Error("no organisations");
      return organisations;
    });
    const rows = ofFew.world.size;
    for (let day = 0; day < 40; day++) {
      for (const world of [few, more]) advance(world);
      const [struckFew, struckMore] = [few, more].map(({ schemes }) => schemes[0].standsFor[0] ?? []);
      expect(struckMore.slice(0, persons)).toEqual(struckFew);
      struck += Array.from(struckFew).reduce((sum, each) => sum + each, 0);
      const [score, scoreOfMore] = [ofFew, ofMore].map(({ world }) => world.schemes[0].columns.score);
      expect(scoreOfMore.slice(0, rows)).toEqual(score);
      const [turned, turnedOfMore] = [ofFew, ofMore].map(({ world }) => world.doors.turnedAway[0]);
      expect(turnedOfMore.slice(0, rows)).toEqual(turned);
    }
    const [turned, turnedOfMore] = [few, more].map(({ doors }) => doors.turnedAway[0]);
    expect(turnedOfMore.slice(0, persons)).toEqual(turned);
  }
  expect(struck).toBeGreaterThan(100);
});

test("in these lives jobs and loans do change, doors close, and schemes shut people out", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(aLife, aSeed, ({ setting, scheme }, seed) => {
      const history = historyOf(worldOf(smallPlan(setting, scheme), { persons: 60, seed }), 60);
      for (const name of ["jobless", "loans", "incomeShift", "turnedAway", "shutOut", "letIn", "applied"]) {
        if (history.some((today) => /[1-9]/.test(today[name]))) seen.add(name);
      }
      if (history[0].wealth !== history[DAYS - 1].wealth) seen.add("wealth");
    }),
    settings,
  );
  expect([...seen].sort()).toEqual(
    ["applied", "incomeShift", "jobless", "letIn", "loans", "shutOut", "turnedAway", "wealth"].sort(),
  );
});
