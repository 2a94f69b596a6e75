import { expect, test } from "vitest";
import type { SmallAct, SmallGate, SmallScheme } from "../../../tests/small-files.ts";
import { smallPlan, worldOf } from "../../../tests/small-world.ts";
import { NOBODY } from "../../society/index.ts";
import { advance } from "../plan.ts";
import { viewOf } from "../view-of.ts";
import type { World } from "../world.ts";
import { representativesOf } from "./organisations.ts";

const acts: readonly SmallAct[] = [
  { id: "waves", perYear: 50 },
  { id: "smokes", perYear: 300, of: "organisation", effect: "harm", harms: "employee" },
  { id: "misleads", perYear: 100, of: "organisation", effect: "harm", harms: "customer" },
  { id: "honours", perYear: 30, of: "organisation", promise: { about: "contract", isKept: true } },
];
const gates: readonly SmallGate[] = [
  { id: "desk", perYear: 300 },
  { id: "permit", perYear: 300, of: "organisation" },
];
const bothSides: SmallScheme = {
  covers: { persons: true, organisations: true },
  rules: [
    { act: "waves", points: 1 },
    { act: "smokes", points: -1 },
  ],
  thresholds: [-3],
  consequences: [
    { id: "no-permit", when: { grades: ["g0"] }, gate: "permit", effect: { kind: "refuse" } },
    {
      id: "no-desk",
      when: { grades: ["g0"], of: "representative" },
      gate: "desk",
      effect: { kind: "refuse" },
    },
  ],
};
const ofPersonsAlone: SmallScheme = {
  ...bothSides,
  covers: { persons: true, organisations: false },
  rules: [{ act: "waves", points: 1 }],
  consequences: [],
};
const persons = 400;
const plan = smallPlan({ acts, gates }, bothSides);

function lived(days: number, world: World = worldOf(plan, { persons })): World {
  for (let day = 0; day < days; day++) advance(world);
  return world;
}

function besideOf({ organisations }: World): NonNullable<World["organisations"]> {
  if (organisations === undefined) throw new Error("no organisations");
  return organisations;
}

test("where no scheme covers organisations there are none, unless somebody asks for them", () => {
  expect(worldOf(smallPlan({ acts, gates }, ofPersonsAlone), { persons }).organisations).toBeUndefined();
  expect(worldOf(plan, { persons }).organisations).toBeDefined();
});

test("persons do no act of organisations and organisations none of persons, nor come to each other's gates", () => {
  const world = lived(40);
  const { world: beside } = besideOf(world);
  expect(world.acts.map(({ id }) => id)).toEqual(["waves"]);
  expect(beside.acts.map(({ id }) => id)).toEqual(["smokes", "misleads", "honours"]);
  expect(world.gates.map(({ id }) => id)).toEqual(["desk"]);
  expect(beside.gates.map(({ id }) => id)).toEqual(["permit"]);
  for (const { tallies } of [world, beside]) {
    expect(Math.min(...tallies.done)).toBeGreaterThan(0);
    expect(tallies.gates.applied.some((count) => count > 0)).toBe(true);
  }
});

test("where a region has no organisation of a number nobody acts, applies or is covered", () => {
  const { world, workplaces } = besideOf(lived(40));
  const nobody = [...world.persons.age.keys()].filter((row) => world.persons.age[row] === NOBODY);
  expect(nobody.length).toBeGreaterThan(0);
  for (const row of nobody) {
    expect(workplaces[row]).toBe(0);
    expect(world.schemes[0].columns.covered[row]).toBe(0);
    expect(world.doors.turnedAway[0][row]).toBe(0);
    for (const days of world.acted) expect(days[row]).toBe(0);
  }
  const others = [...workplaces.keys()].filter((row) => workplaces[row] > 0);
  expect(others.every((row) => world.schemes[0].columns.covered[row] === 1)).toBe(true);
});

test("organisations move no draw of a person: with a scheme of persons alone they live the same lives", () => {
  const apart = smallPlan({ acts, gates }, ofPersonsAlone);
  const joined = smallPlan({ acts, gates }, { ...bothSides, consequences: [] });
  const [one, other] = [apart, joined].map((each) => lived(70, worldOf(each, { persons })));
  expect(one.persons).toEqual(other.persons);
  expect(one.doors.turnedAway).toEqual(other.doors.turnedAway);
  expect(one.schemes[0].columns).toEqual(other.schemes[0].columns);
  expect(one.tallies.done).toEqual(other.tallies.done);
});

test("they act as often as their file says, over organisations of all sizes", () => {
  const loaded = acts.map((act) =>
    act.of ? { ...act, loads: { diligence: -0.5, means: 0.7 }, perYear: 20 } : act,
  );
  const world = lived(200, worldOf(smallPlan({ acts: loaded, gates }, bothSides), { persons: 6000 }));
  const { world: beside, workplaces } = besideOf(world);
  const organisations = workplaces.filter((size) => size > 0).length;
  // a rate is 2 to the power of a normal number of variance 0.25 + 0.49: its deviation is 0.65 of its mean
  const within = (4 * 0.65) / Math.sqrt(organisations);
  for (const done of beside.tallies.done) {
    expect(Math.abs(done / ((organisations * 200) / 365) / 20 - 1)).toBeLessThan(within);
  }
});

test("their gates decide on how they stand", () => {
  const { world } = besideOf(lived(60));
  const { turnedAway } = world.doors;
  const { grade, covered } = world.schemes[0].columns;
  expect([...grade].some((held, row) => held === 0 && covered[row] === 1)).toBe(true);
  expect([...turnedAway[0]].filter((bits, row) => bits !== 0 && grade[row] === 1)).toEqual([]);
  expect(world.tallies.gates.shutOut.some((count) => count > 0)).toBe(true);
});

test("who represents an organisation is of age, has the job and the lowest id of those who work there", () => {
  const world = worldOf(plan, { persons });
  const beside = besideOf(world);
  const { employer, region, age, jobless } = world.persons;
  const rowOf = (person: number) => (employer[person] - 1) * beside.regions + region[person];
  const first = representativesOf(world, beside);
  for (const [row, person] of first.entries()) {
    const those = [...employer.keys()].filter(
      (each) => employer[each] > 0 && rowOf(each) === row && age[each] >= 18,
    );
    expect(person).toBe(those[0] ?? -1);
  }
  const row = first.findIndex((person) => person >= 0);
  jobless[first[row]] = 1;
  expect(representativesOf(world, beside)[row]).not.toBe(first[row]);
});

test("a person is struck for the organisation that they represent, as it stood the evening before", () => {
  const world = lived(0);
  const beside = besideOf(world);
  let struckEver = 0;
  for (let day = 0; day < 60; day++) {
    const { grade, covered } = beside.world.schemes[0].columns;
    const isLow = [...grade].map((held, row) => covered[row] === 1 && held === 0);
    const expected = new Set(
      [...representativesOf(world, beside)].filter((person, row) => person >= 0 && isLow[row]),
    );
    const { strikes } = viewOf(world).doors;
    for (let person = 0; person < persons; person++) {
      expect(strikes(0, 0, person), `${day} ${person}`).toBe(day > 0 && expected.has(person));
    }
    struckEver += day > 0 ? expected.size : 0;
    advance(world);
  }
  expect(struckEver).toBeGreaterThan(0);
  expect(world.doors.shutOut[0].some((bits) => bits !== 0)).toBe(true);
  expect(world.tallies.gates.byAssociation[0]).toBeGreaterThan(0);
});

test("harm is counted by those whom an act reaches: all who work there, or all customers", () => {
  const world = lived(30);
  const { harmed, offences, acts: doing, world: beside } = besideOf(world);
  const [smokes, misleads] = doing;
  const sumOf = (reach: ArrayLike<number> = []) =>
    Array.from(reach).reduce((sum, each) => sum + each, 0) / 100;
  expect(sumOf(smokes.reach)).toBe(world.persons.employer.filter((employer) => employer > 0).length);
  expect(sumOf(misleads.reach)).toBe(world.persons.shop.filter((shop) => shop > 0).length);
  expect(harmed[0]).toBeGreaterThan(0);
  expect(harmed[2]).toBe(0);
  expect(offences.reduce((sum, each) => sum + each, 0)).toBe(beside.tallies.done[0] + beside.tallies.done[1]);
});

test("who represents an organisation moves by what the scheme says of its score, and by nothing else, to the point", () => {
  const quiet = smallPlan(
    {
      acts: [
        { id: "waves", perYear: 1 },
        { id: "smokes", perYear: 300, of: "organisation" },
      ],
      gates,
    },
    {
      covers: { persons: true, organisations: true },
      minAge: 0,
      rules: [{ act: "smokes", points: -1 }],
      association: [{ id: "firm", of: "representative", over: "score", weight: 0.25, every: "month" }],
    },
  );
  // until the last day of January: what counts on the first of February is how firms stood this evening
  const world = lived(31, worldOf(quiet, { persons }));
  const { score } = world.schemes[0].columns;
  expect(score.every((points) => points === 0)).toBe(true);
  const organisations = besideOf(world);
  const scores = organisations.world.schemes[0].columns.score.slice();
  const representatives = representativesOf(world, organisations);
  advance(world);
  const moved = new Map<number, number>();
  representatives.forEach((person, row) => {
    if (person >= 0) moved.set(person, Math.trunc((scores[row] * 250_000) / 1_000_000));
  });
  expect(moved.size).toBeGreaterThan(10);
  for (let person = 0; person < world.size; person++) {
    expect(score[person], `person ${person}`).toBe(moved.get(person) ?? 0);
  }
});
