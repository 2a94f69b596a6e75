import { describe, expect, test } from "vitest";
import type { SmallSource } from "../../../tests/small-files.ts";
import { smallPlan, smallWorld, worldOf } from "../../../tests/small-world.ts";
import { drawSociety } from "../../society/index.ts";
import { createWorld } from "../create-world.ts";
import type { Letter } from "../mail.ts";
import { advance, plan } from "../plan.ts";
import type { LedgerEntry, World } from "../world.ts";

const acts = [
  { id: "waves", perYear: 120 },
  { id: "shouts", perYear: 60 },
];
/** Cameras that know everybody, and with the same luck some that pin three records in ten on others. */
const knowing: SmallSource = { id: "cameras", urban: 0.8, rural: 0.5 };
const cameras: SmallSource = { ...knowing, identifies: { gallery: 1, falseMatch: 0.3, ratio: 3 } };
const rules = [
  { act: "waves", source: "cameras", points: 1 },
  { act: "shouts", source: "cameras", points: 1 },
];

/** A letter with the day on which the act was done. */
type Sent = Letter & { readonly sentOn: number };

/** Lives some days and keeps every letter that observe sends. */
function livedWithMail(world: World, days: number): Sent[] {
  const sent: Sent[] = [];
  const phases = plan.map((phase) => ({
    ...phase,
    conclude(now: World) {
      const letters = now.outboxes.flatMap((outbox) => outbox.letters);
      sent.push(...letters.map((letter) => ({ ...letter, sentOn: now.day })));
      phase.conclude?.(now, () => now.tallies);
    },
  }));
  for (let day = 0; day < days; day++) advance(world, phases);
  return sent;
}

/** Picks what is of those whom nobody has replaced: who comes brings no records of who has gone. */
function keptOf({ persons }: World): (numbers: Int32Array) => number[] {
  return (numbers) => [...numbers].filter((_, person) => persons.generation[person] === 0);
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

/** Standard errors by which so many of so many lie off a share. */
function deviation(count: number, of: number, share: number): number {
  return (count - of * share) / Math.sqrt(of * share * (1 - share));
}

/** Lives some days by one source; entries in the ledger by person, own records and mistaken ones apart. */
function livedBy(source: SmallSource, persons: number, days: number) {
  const own = new Int32Array(persons);
  const wrong = new Int32Array(persons);
  const ledger = ({ person, mistaken }: LedgerEntry): void => {
    (mistaken === true ? wrong : own)[person] += 1;
  };
  const world = smallWorld(acts, { sources: [source], rules }, { persons, ledger });
  const sent = livedWithMail(world, days);
  return { world, sent, own, wrong, tallies: world.tallies.schemes[0] };
}

describe.each([500, 5000, 50_000])("among %i persons", (persons) => {
  const days = Math.max(3, 60_000 / persons);
  const { world, sent, own, wrong, tallies } = livedBy(cameras, persons, days);
  const passed = sum(tallies.passed);

  test("for each mistake one record is gone from who did it, and one person has it who did nothing", () => {
    const right = livedBy(knowing, persons, days);
    const expected = right.own.slice();
    const received = new Int32Array(persons);
    for (const { to, from } of sent) {
      expected[from] -= 1;
      received[to] += 1;
    }
    expect(own).toEqual(expected);
    expect(wrong).toEqual(received);
    expect(sum(own) + sum(wrong)).toBe(sum(right.own));
    const { columns } = world.schemes[0];
    const stayed = keptOf(world);
    expect(stayed(columns.mistakenPoints)).toEqual(stayed(received.map((count) => count * 100)));
    const both = own.map((count, person) => (count + wrong[person]) * 100);
    expect(stayed(columns.score)).toEqual(stayed(both));
  });

  test("the totals say the same: what is passed on is of the actor or mistaken, and each has a victim", () => {
    expect(sum(tallies.ofActor) + sum(tallies.mistaken)).toBe(passed);
    expect(sum(tallies.mistaken)).toBe(sent.length);
    expect(sum(tallies.wronged)).toBe(sent.length);
    expect(sum(tallies.mistakenCounted)).toBe(sum(wrong));
    expect(sum(tallies.counted)).toBe(passed);
  });

  test("nobody is taken for themselves, everybody wronged is in the gallery and of the actor's tile", () => {
    expect(sent.length).toBeGreaterThan(1000);
    for (const { to, from } of sent) {
      expect(to).not.toBe(from);
      const isThere = world.persons.generation[to] === 0;
      if (isThere) expect(world.persons.age[to]).toBeGreaterThanOrEqual(16);
      expect(Math.floor(to / 4096)).toBe(Math.floor(from / 4096));
    }
  });

  test("the share of mistakes is the declared one, whatever the number of persons", () => {
    // one draw a record: a binomial count lies beyond four standard errors once in 16,000
    expect(Math.abs(deviation(sum(tallies.mistaken), passed, 0.3))).toBeLessThan(4);
  });

  test("the second group is taken for others as many times as often as declared", () => {
    const [first, second] = tallies.wronged;
    // each group in proportion to its share of the society times its weight; four standard errors as above
    const share = world.secondGroup;
    const declared = (share * 3) / (1 - share + share * 3);
    expect(Math.abs(deviation(second, first + second, declared))).toBeLessThan(4);
  });
});

test("in a full tile everybody of a group is as likely to be wronged, whatever their id", () => {
  const { world, sent } = livedBy(cameras, 4096, 30);
  const { group, age } = world.persons;
  const possible = new Float64Array(16);
  const received = new Float64Array(16);
  for (let person = 0; person < 4096; person++) {
    if (group[person] === 1 && age[person] >= 16) possible[person >> 8] += 1;
  }
  for (const { to } of sent) if (group[to] === 1) received[to >> 8] += 1;
  const each = sum(received) / sum(possible);
  const chiSquare = sum(
    received.map((count, street) => (count - each * possible[street]) ** 2 / (each * possible[street])),
  );
  // sixteen streets, fifteen degrees of freedom: beyond 44 once in 10,000
  expect(chiSquare).toBeLessThan(44);
});

test("in a tile that is hardly filled everybody of a group is wronged about as often", () => {
  const { group, age } = smallWorld(acts, {}, { persons: 60 }).persons;
  const world = smallWorld(
    acts,
    { sources: [{ ...cameras, identifies: { gallery: 1, falseMatch: 1 } }], rules },
    { persons: 60 },
  );
  const received = new Int32Array(60);
  for (const { to } of livedWithMail(world, 400)) received[to] += 1;
  const ofFirst = [...received].filter((_, person) => group[person] === 0 && age[person] >= 16);
  const mean = sum(ofFirst) / ofFirst.length;
  // the rest of the tile is empty: most are found going round, whose order is drawn with each record.
  // Neighbours of gaps are still met more often, but nobody gets what falls on all of the empty rest
  expect(Math.max(...ofFirst)).toBeLessThan(1.5 * mean);
  expect(Math.min(...ofFirst)).toBeGreaterThan(mean / 1.5);
});

test("where there is nobody else the record stays with whoever did the act, and is no mistake", () => {
  const certain = { ...cameras, identifies: { gallery: 2_000_000_000, falseMatch: 1 } };
  const alone = smallWorld(acts, { sources: [certain], rules }, { persons: 1 });
  expect(livedWithMail(alone, 60)).toEqual([]);
  expect(sum(alone.tallies.schemes[0].passed)).toBeGreaterThan(0);
  expect(sum(alone.tallies.schemes[0].ofActor)).toBe(sum(alone.tallies.schemes[0].passed));
  // the first person of the next tile is as alone there
  const next = smallWorld(acts, { sources: [certain], rules }, { persons: 4097 });
  expect(livedWithMail(next, 8).filter(({ to, from }) => to === 4096 || from === 4096)).toEqual([]);
});

test("two schemes that read one source see the same mistakes, whatever each makes of them", () => {
  const one = smallPlan(acts, { id: "small", sources: [cameras], rules: [rules[0]] });
  const other = smallPlan(acts, {
    sources: [{ id: "patrol" }, cameras],
    rules: [
      { ...rules[1], source: "patrol" },
      { ...rules[0], points: -7, expires: { after: 3 } },
    ],
  });
  const society = drawSociety(one.margins, { persons: 2000, societySeed: 1 });
  const programs = [one.schemes[0].program, { ...other.schemes[0].program, id: "other" }];
  const world = createWorld({ society, acts: one.acts, gates: one.gates, programs, seed: 1 });
  const sightings = world.sightings.flat();
  const sent = livedWithMail(world, 20).map((letter) => ({
    scheme: sightings[letter.kind].schemeNumber,
    what: [letter.sentOn, letter.from, letter.to, letter.day].join(),
  }));
  const of = (scheme: number): string[] =>
    sent.filter((each) => each.scheme === scheme).map((each) => each.what);
  expect(of(0).length).toBeGreaterThan(1000);
  expect(of(1)).toEqual(of(0));
});

test("one more person takes some records over; among the others no mistake moves", () => {
  const small = smallPlan(acts, { sources: [cameras], rules });
  for (const persons of [3, 40, 500]) {
    const before = livedWithMail(worldOf(small, { persons }), 120);
    const after = livedWithMail(worldOf(small, { persons: persons + 1 }), 120);
    const key = ({ from, kind, sentOn }: Sent): string => [from, kind, sentOn].join();
    const victims = new Map(after.map((letter) => [key(letter), letter.to]));
    for (const letter of before) expect([letter.to, persons]).toContain(victims.get(key(letter)));
    const known = new Set(before.map(key));
    // new are those that had found nobody, and those of what the newcomer did
    for (const letter of after) {
      if (!known.has(key(letter))) expect([letter.to, letter.from]).toContain(persons);
    }
  }
});

test("a record of somebody whom the scheme does not cover can fall on somebody whom it does", () => {
  const world = smallWorld(acts, { sources: [cameras], rules, minAge: 40 }, { persons: 3000 });
  const sent = livedWithMail(world, 8);
  const { covered, mistakenPoints } = world.schemes[0].columns;
  const crossing = sent.filter(({ to, from }) => covered[from] === 0 && covered[to] === 1);
  expect(crossing.length).toBeGreaterThan(100);
  const { generation, age } = world.persons;
  // covered all the time: neither new here nor forty only since
  const stayed = crossing.filter(({ to }) => generation[to] === 0 && age[to] > 40);
  expect(stayed.length).toBeGreaterThan(100);
  for (const { to } of stayed) expect(mistakenPoints[to]).toBeGreaterThan(0);
  for (const { to } of sent) if (covered[to] === 0) expect(mistakenPoints[to]).toBe(0);
});

test("a mistaken record arrives as late as the right one would, with the quantity of what was done", () => {
  const plays = [{ id: "plays", perYear: 300, quantity: { median: 2, doublings: 1 } }];
  const late = { ...cameras, delay: [5, 5] as const, identifies: { gallery: 1, falseMatch: 1 } };
  const byUnit = [{ act: "plays", source: "cameras", points: 1, per: "unit" }];
  const entries: LedgerEntry[] = [];
  const ledger = (entry: LedgerEntry): void => void entries.push(entry);
  const world = smallWorld(plays, { sources: [late], rules: byUnit }, { persons: 2000, ledger });
  const sent = livedWithMail(world, 6);
  const expected = sent.filter(({ sentOn, value }) => sentOn === 0 && value !== 0);
  expect(new Set(expected.map(({ day }) => day))).toEqual(new Set([5]));
  const told = (person: number, points: number): string => `${person}: ${points}`;
  expect(entries.map(({ person, points }) => told(person, points)).sort()).toEqual(
    expected.map(({ to, value }) => told(to, value)).sort(),
  );
});
