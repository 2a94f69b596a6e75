import fc from "fast-check";
import { expect, test } from "vitest";
import { aWorldOfAnyKind } from "../../tests/random-ratings.ts";
import { filesWith } from "../../tests/small-files.ts";
import { smallPlan } from "../../tests/small-world.ts";
import { drawSociety } from "../society/index.ts";
import { composeWorld, type WorldPlan } from "../world/index.ts";
import { runDays } from "./backend.ts";
import { takeCheckpoint } from "./checkpoint.ts";
import { createWorld } from "./create-world.ts";
import { HistoryHash } from "./history-hash.ts";
import type { World } from "./world.ts";

interface Seeds {
  readonly persons: number;
  readonly seed: number;
  readonly societySeed?: number;
  readonly burnIn?: number;
}

function newWorld(plan: Pick<WorldPlan, "margins" | "acts" | "gates" | "schemes">, options: Seeds): World {
  const { persons, seed, societySeed = 3, burnIn = 16 } = options;
  return createWorld({
    society: drawSociety(plan.margins, { persons, societySeed }),
    acts: plan.acts,
    gates: plan.gates,
    programs: plan.schemes.map(({ program }) => program),
    burnIn,
    seed,
  });
}

/** What a world took with it after so many days. */
function checkpointOf(world: World, after: number, from?: Uint8Array): Uint8Array {
  const taken: Uint8Array[] = [];
  runDays(world, after + 1, {
    ...(from && { from }),
    checkpoint: { after, take: (bytes) => void taken.push(bytes) },
  });
  expect(taken.length).toBe(1);
  return taken[0];
}

/** All columns of persons, and what schemes know of them. */
function columnsOf({ persons, traits, members, schemes, doors, tallies }: World): unknown {
  const { turnedAway, shutOut, letIn } = doors;
  return {
    persons,
    traits,
    members,
    turnedAway,
    shutOut,
    letIn,
    tallies,
    columns: schemes.map(({ columns }) => columns),
  };
}

const settings = { seed: 20_261_124, numRuns: 25 };

test("some days, a checkpoint and further days are the history that is lived in one go", () => {
  fc.assert(
    fc.property(
      aWorldOfAnyKind,
      fc.nat({ max: 1_000_000 }),
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 1, max: 45 }),
      ({ acts, scheme }, seed, before, more) => {
        const plan = smallPlan(acts, scheme);
        const make = () => newWorld(plan, { persons: 60, seed });
        const straight = runDays(make(), before + more);
        const from = checkpointOf(make(), before);
        const resumed = runDays(make(), before + more, { from });
        expect(resumed.hash).toBe(straight.hash);
        expect(columnsOf(resumed.world)).toEqual(columnsOf(straight.world));
      },
    ),
    settings,
  );
});

const acts = [
  { id: "waves", perYear: 60 },
  { id: "shouts", perYear: 30 },
];
const scheme = {
  rules: [
    { act: "waves", points: 3, cap: { points: 12, per: "month" } },
    { act: "shouts", points: -4, expires: { after: 200 } },
  ],
  score: { start: 50, floor: 0, cap: 100 },
  thresholds: [40, 60],
  hold: { up: 20, down: 3 },
  sources: [{ id: "all-seeing", delay: [0, 30] as const }],
};
const plan = smallPlan(acts, { ...scheme, id: "small" });
const make = (options: Partial<Seeds> = {}) => newWorld(plan, { persons: 300, seed: 5, ...options });

test("so it is over years, in which households are followed by others", () => {
  const straight = runDays(make({ burnIn: 800 }), 1500);
  expect(straight.world.persons.generation.some((generation) => generation > 0)).toBe(true);
  const from = checkpointOf(make({ burnIn: 800 }), 1201);
  const resumed = runDays(make({ burnIn: 800 }), 1500, { from });
  expect(resumed.hash).toBe(straight.hash);
  expect(columnsOf(resumed.world)).toEqual(columnsOf(straight.world));
});

test("ties stand in no checkpoint: they are made again as they were made when the year began", () => {
  const association = [
    { of: "online", weight: 0.4 },
    { of: "kin", weight: 0.4, over: { rules: ["shouts"] } },
  ];
  const tied = smallPlan(acts, { ...scheme, association });
  const makeTied = () => newWorld(tied, { persons: 300, seed: 5, burnIn: 16 });
  const straight = runDays(makeTied(), 460);
  const bytes = checkpointOf(makeTied(), 410);
  const resumed = runDays(makeTied(), 460, { from: bytes });
  expect(resumed.hash).toBe(straight.hash);
  expect(resumed.world.schemes[0].associations).toEqual(straight.world.schemes[0].associations);
  expect(straight.world.schemes[0].associations[1].carried.some((points) => points !== 0)).toBe(true);
  const weightless = smallPlan(acts, {
    ...scheme,
    association: association.map((each) => ({ ...each, weight: 0 })),
  });
  const idle = runDays(newWorld(weightless, { persons: 300, seed: 5, burnIn: 16 }), 460).world.schemes[0]
    .columns;
  const alone = runDays(newWorld(plan, { persons: 300, seed: 5, burnIn: 16 }), 460).world.schemes[0].columns;
  expect(idle).toEqual(alone);
});

test("who they are stands in no checkpoint: age, place, income, group, character and employer", () => {
  const bytes = checkpointOf(make(), 30);
  const head = new TextDecoder().decode(bytes.subarray(8, 8 + new DataView(bytes.buffer).getUint32(0, true)));
  const names: string[] = JSON.parse(head).sections.map(({ name }: { name: string }) => name);
  expect(names.filter((name) => /^(persons|traits|members)/.test(name))).toEqual([
    "persons/wealth",
    "persons/jobless",
    "persons/incomeShift",
    "persons/loans",
  ]);
});

test("a checkpoint of what goes on from a checkpoint is the same as one taken in one go", () => {
  const straight = checkpointOf(make(), 50);
  const resumed = checkpointOf(make(), 50, checkpointOf(make(), 20));
  // what waits in calendars has no order
  expect(resumed.length).toBe(straight.length);
});

test("one burn-in without schemes is branched into several, each as if it had lived its own", () => {
  const none = { ...plan, schemes: [] };
  const branch = checkpointOf(newWorld(none, { persons: 400, seed: 5, burnIn: 1600 }), 0);
  const other = smallPlan(acts, { id: "other", minAge: 18, rules: scheme.rules.slice(0, 1) });
  for (const schemes of [plan.schemes, other.schemes, [...plan.schemes, ...other.schemes], []]) {
    const world = () => newWorld({ ...plan, schemes }, { persons: 400, seed: 5, burnIn: 1600 });
    expect(runDays(world(), 100, { from: branch }).hash).toBe(runDays(world(), 100).hash);
  }
});

const harsh = `
scheme: harsh
extend: graded-pilots-2018
consequences:
  - id: no-job
    label: {en: no job for whoever is scored, de: keine Arbeit, nl: geen werk}
    when: {scoreBelow: 100000}
    gate: job
    effect: {kind: refuse, chance: 1}
    context: work
    severity: 4
    provenance: {standing: invented, range: [0, 1]}
`;

test("a consequence that hangs on no grade strikes nobody in the burn-in either", () => {
  const files = filesWith({ "schemes/harsh.yaml": harsh });
  const [struck, spared] = ["harsh", "no-scheme"].map((world) => {
    const { value } = composeWorld({ world, society: "china-2015" }, files);
    if (value === undefined) throw new Error("the scheme has mistakes");
    const begun = newWorld(value, { persons: 3000, seed: 1, burnIn: 800 });
    let jobless = -1;
    runDays(begun, 1, {
      onFirstDay: ({ persons }) => {
        jobless = persons.jobless.reduce((sum, each) => sum + each, 0);
      },
    });
    return jobless;
  });
  expect(struck).toBe(spared);
  expect(spared).toBeGreaterThan(0);
});

test.each([
  ["another seed", { seed: 6 }, "the checkpoint has another seeds"],
  ["other persons", { societySeed: 4 }, "the checkpoint has another seeds"],
  ["more persons", { persons: 301 }, "the checkpoint has another size"],
  ["another burn-in", { burnIn: 8 }, "the checkpoint has another begins"],
])("with %s it is refused", (_, options, message) => {
  const from = checkpointOf(make(), 10);
  expect(() => runDays(make(options), 20, { from })).toThrow(new TypeError(message));
});

test("with another scheme it is refused, but for the end of a burn-in", () => {
  const other = smallPlan(acts, { id: "other" });
  const from = checkpointOf(make(), 10);
  expect(() => runDays(newWorld(other, { persons: 300, seed: 5 }), 20, { from })).toThrow(TypeError);
  const world = make();
  runDays(world, 2);
  expect(() => runDays(world, 20, { from })).toThrow("for a world that has not begun");
});

test("damaged bytes are refused, wherever the damage is", () => {
  const from = checkpointOf(make(), 10);
  fc.assert(
    fc.property(fc.nat({ max: from.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, by) => {
      const damaged = from.slice();
      damaged[at] ^= by;
      expect(() => runDays(make(), 20, { from: damaged })).toThrow(TypeError);
    }),
    { ...settings, numRuns: 60 },
  );
  for (const length of [0, 7, 8, 100, from.length - 1]) {
    expect(() => runDays(make(), 20, { from: from.subarray(0, length) })).toThrow(TypeError);
  }
});

test("a world beside another neither takes a checkpoint nor goes on from one", () => {
  expect(() =>
    runDays(make(), 5, { without: make(), from: takeCheckpoint(make(), new HistoryHash()) }),
  ).toThrow(TypeError);
});
