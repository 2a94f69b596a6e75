import { expect, test } from "vitest";
import type { SmallScheme } from "../../../tests/small-files.ts";
import { smallWorld } from "../../../tests/small-world.ts";
import { someOther } from "../others-of.ts";
import type { Phase } from "../phase.ts";
import { advance, plan } from "../plan.ts";
import type { LedgerEntry, World } from "../world.ts";

const PERSONS = 1500;
const FEBRUARY = 31;
const MARCH = 59;
const START = 10_000;
const [HEAD, PARTNER, CHILD] = [0, 1, 2];

/** Who litters on which day: it is the only act there is, and nobody else ever does it. */
type Doings = Readonly<Record<number, (world: World) => readonly number[]>>;

interface Lived {
  readonly world: World;
  readonly entries: readonly LedgerEntry[];
}

/** A society in which nobody does anything but what is given, lived up to and with a day. */
function lived(scheme: SmallScheme, doings: Doings, until: number, persons = PERSONS): Lived {
  const entries: LedgerEntry[] = [];
  const whole = { rules: [{ act: "litters", points: -10 }], score: { start: 100 }, ...scheme };
  const world = smallWorld([{ id: "litters", perYear: 1 }], whole, {
    persons,
    ledger: (entry) => void entries.push(entry),
  });
  const given: Phase = {
    name: "act",
    does: "only what the test says",
    prepare(today) {
      for (const bits of today.acted) bits.fill(0);
      for (const person of doings[today.day]?.(today) ?? []) today.acted[today.day & 7][person] = 1;
    },
  };
  const phases = plan.map((phase) => (phase.name === "act" ? given : phase));
  while (world.day <= until) advance(world, phases);
  return { world, entries };
}

function othersOf(world: World, of: string, person: number): number[] {
  const others: number[] = [];
  someOther(world, of, person, (other) => {
    others.push(other);
    return false;
  });
  return others;
}

/** Everybody whose score has moved, and by how many hundredths. */
function movedIn({ schemes }: World): Map<number, number> {
  const moved = new Map<number, number>();
  schemes[0].columns.score.forEach((score, person) => {
    if (score !== START) moved.set(person, score - START);
  });
  return moved;
}

/** Somebody with a few online friends. */
const aFriend = (world: World): number =>
  [...world.persons.age.keys()].find((person) => othersOf(world, "online", person).length >= 3) ?? 0;

test("with everybody idle but one friend, a score moves by what the scheme says, and nobody else's", () => {
  const { world, entries } = lived(
    { association: [{ of: "online", weight: 0.3 }] },
    { 5: (today) => [aFriend(today)] },
    FEBRUARY,
  );
  const friend = aFriend(world);
  const tied = othersOf(world, "online", friend);
  // a friend stands 10 points lower, all others where they started: 0.3 of the mean over one's ties
  const expected = new Map(
    tied.map((person) => [person, 0 - Math.floor((0.3 * 1000) / othersOf(world, "online", person).length)]),
  );
  expect(movedIn(world)).toEqual(
    new Map([...expected, [friend, -1000]].sort(([one], [other]) => one - other) as [number, number][]),
  );
  expect(entries.filter(({ cause }) => cause === "litters").length).toBe(1);
  expect(
    new Map(
      entries.filter(({ cause }) => cause === "by-online").map(({ person, points }) => [person, points]),
    ),
  ).toEqual(new Map([...expected].sort(([one], [other]) => one - other)));
  expect(entries.every(({ cause, day }) => day === (cause === "litters" ? 5 : FEBRUARY))).toBe(true);
});

test.each([
  ["spouse", HEAD, PARTNER],
  ["child", HEAD, CHILD],
  ["parent", CHILD, HEAD],
] as const)("with everybody idle but one %s, that alone is what counts", (of, role, other) => {
  const pairOf = (world: World): [number, number] => {
    const { role: roles } = world.persons;
    for (let person = 0; person < PERSONS; person++) {
      const others = othersOf(world, of, person);
      if (roles[person] === role && others.length === 1 && roles[others[0]] === other)
        return [person, others[0]];
    }
    throw new Error("nobody");
  };
  const { world } = lived(
    { association: [{ of, weight: 0.25 }] },
    { 5: (today) => [pairOf(today)[1]], 7: (today) => [pairOf(today)[1]] },
    FEBRUARY,
  );
  const [person, doer] = pairOf(world);
  expect(world.schemes[0].columns.score[doer]).toBe(START - 2000);
  expect(world.schemes[0].columns.score[person]).toBe(START - 500);
  expect(
    [...movedIn(world).keys()].every((moved) => moved === doer || othersOf(world, of, moved).includes(doer)),
  ).toBe(true);
});

test("a contribution of scores replaces the last one, as the others stood the day before", () => {
  const aPair = (world: World): number =>
    [...world.persons.age.keys()].find((person) => othersOf(world, "spouse", person).length === 1) ?? 0;
  const { world, entries } = lived(
    {
      association: [{ of: "spouse", weight: 0.5 }],
      rules: [{ act: "litters", points: -10, expires: { after: 40 } }],
    },
    { 5: (today) => [aPair(today)] },
    MARCH,
  );
  const person = aPair(world);
  const [spouse] = othersOf(world, "spouse", person);
  const of = (whose: number) =>
    entries.filter((entry) => entry.person === whose).map(({ day, cause, points }) => [day, cause, points]);
  expect(of(spouse)).toEqual([
    [FEBRUARY, "by-spouse", -500],
    [MARCH, "by-spouse", 500],
  ]);
  // in February the spouse still stood at the start; in March at -5, which the other gave them
  expect(of(person)).toEqual([
    [5, "litters", -1000],
    [45, "expiry", 1000],
    [MARCH, "by-spouse", -250],
  ]);
});

test("what rules moved others by is added once, and stays", () => {
  const rules = [
    { act: "litters", points: -10 },
    { act: "litters", id: "again", points: -1 },
  ];
  const aPair = (world: World): number =>
    [...world.persons.age.keys()].find((person) => othersOf(world, "spouse", person).length === 1) ?? 0;
  const { world, entries } = lived(
    { rules, association: [{ of: "spouse", weight: 0.5, over: { rules: ["litters"] } }] },
    { 5: (today) => [aPair(today)], 31: (today) => [aPair(today)] },
    90,
  );
  const [spouse] = othersOf(world, "spouse", aPair(world));
  const ofSpouse = entries.filter(({ person }) => person === spouse).map(({ day, points }) => [day, points]);
  // the litter of 1 February comes after that day's counting; what the other rule took counts never
  expect(ofSpouse).toEqual([
    [FEBRUARY, -500],
    [MARCH, -500],
  ]);
  expect(world.tallies.schemes[0].associationPoints[0]).toBe(-1000);
});

test("with a weight of 0 nothing moves, and nothing is entered", () => {
  const everybody = (): number[] => Array.from({ length: PERSONS }, (_, person) => person);
  const weightless = lived({ association: [{ of: "kin", weight: 0 }] }, { 5: everybody }, FEBRUARY);
  expect(new Set(movedIn(weightless.world).values())).toEqual(new Set([-1000]));
  expect(weightless.entries.filter(({ cause }) => cause === "by-kin")).toEqual([]);
});

test("whom the scheme does not cover neither counts nor is counted", () => {
  const { world } = lived(
    { minAge: 18, association: [{ of: "household", weight: 1 }] },
    {
      5: ({ persons }) =>
        [...persons.age.keys()].filter((person) => persons.age[person] > 18 && persons.role[person] === HEAD),
    },
    FEBRUARY,
  );
  const { covered, score } = world.schemes[0].columns;
  for (let person = 0; person < PERSONS; person++) {
    if (covered[person] === 0) expect(score[person]).toBe(START);
    else if (world.persons.role[person] === PARTNER) {
      const adults = othersOf(world, "household", person).filter((other) => covered[other] === 1);
      const heads = adults.filter(
        (other) => world.persons.role[other] === HEAD && world.persons.age[other] > 18,
      );
      if (world.persons.generation[person] === 0)
        expect(score[person]).toBe(START - Math.floor((1000 * heads.length) / Math.max(1, adults.length)));
    }
  }
});

test("a score that starts afresh holds nothing of others, and gets its contribution anew", () => {
  const aPair = (world: World): number =>
    [...world.persons.age.keys()].find((person) => othersOf(world, "spouse", person).length === 1) ?? 0;
  const reset = { every: "month", provenance: { standing: "invented", range: [0, 1] } };
  const { world, entries } = lived(
    { score: { start: 100, reset }, association: [{ of: "spouse", weight: 0.5 }] },
    { 5: (today) => [aPair(today)] },
    90,
  );
  const [spouse] = othersOf(world, "spouse", aPair(world));
  const ofSpouse = entries
    .filter(({ person }) => person === spouse)
    .map(({ day, cause, points }) => [day, cause, points]);
  // as of the day before everybody started afresh; gone with the next fresh start
  expect(ofSpouse).toEqual([
    [FEBRUARY, "by-spouse", -500],
    [MARCH, "reset", 500],
    [90, "by-spouse", -125], // in March the other got half of the 5 points, now half of that comes back
  ]);
  expect(world.schemes[0].associations[0].carried[spouse]).toBe(
    world.schemes[0].columns.score[spouse] - START,
  );
});

test("one more person moves nobody whose ties they leave alone", () => {
  const scheme = { association: [{ of: "online", weight: 0.5 }] };
  const third = ({ persons }: World): number[] =>
    [...persons.age.keys()].filter((person) => person % 3 === 0 && person < PERSONS);
  const [few, more] = [PERSONS, PERSONS + 1].map((size) => lived(scheme, { 5: third }, FEBRUARY, size).world);
  let same = 0;
  for (let person = 0; person < PERSONS; person++) {
    const [ties, tiesBeside] = [few, more].map((world) => othersOf(world, "online", person).sort().join());
    if (ties !== tiesBeside) continue;
    same += 1;
    expect(more.schemes[0].columns.score[person]).toBe(few.schemes[0].columns.score[person]);
  }
  expect(same).toBeGreaterThan(PERSONS - 150); // two times 48 + 4 slots, and those the newcomer is tied to
});

test("in a weighted score others' points stand beside its parts, and give way where its range ends", () => {
  const aPair = (world: World): number =>
    [...world.persons.age.keys()].find((person) => othersOf(world, "spouse", person).length === 1) ?? 0;
  const score = {
    kind: "weighted",
    range: { from: 0, to: 100 },
    updated: { every: "month", on: 6 },
    indicators: [{ id: "order", start: 5 }],
    weights: [{ order: 1 }],
  };
  const rules = [{ act: "litters", indicator: "order", points: 40 }];
  // the spouse falls by half of what the other rises, from 5 points: no lower than 0
  const { world, entries } = lived(
    { score, rules, association: [{ of: "spouse", weight: -0.5 }] },
    { 3: (today) => [aPair(today)] },
    MARCH,
  );
  const [spouse] = othersOf(world, "spouse", aPair(world));
  const of = (whose: number) =>
    entries.filter((entry) => entry.person === whose).map(({ day, cause, points }) => [day, cause, points]);
  expect(of(aPair(world)).slice(0, 1)).toEqual([[5, "indicator/order", 4000]]);
  expect(of(spouse).slice(0, 2)).toEqual([
    [FEBRUARY, "by-spouse", -2000],
    [FEBRUARY, "clamp", 1500],
  ]);
  const [{ columns, associations }] = world.schemes;
  expect(columns.score[spouse]).toBe(500 + associations[0].carried[spouse]);
  expect(columns.score[spouse]).toBe(0);
});
