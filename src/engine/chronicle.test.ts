import { expect, test } from "vitest";
import { filesWith } from "../../tests/small-files.ts";
import { drawSociety } from "../society/index.ts";
import { composeWorld } from "../world/index.ts";
import { runDays } from "./backend.ts";
import type { Event } from "./chronicle.ts";
import { createWorld } from "./create-world.ts";

const PERSONS = 400;
const DAYS = 300;

/** A world with cameras that mistake persons, with gates, prices and ageing, and what it told of some. */
function lived(persons: Iterable<number>, burnIn = 64) {
  const plan = composeWorld({ scheme: "graded-pilots-2018" }, filesWith({}));
  if (plan.value === undefined) throw new Error(JSON.stringify(plan.problems));
  const { margins, acts, gates, schemes } = plan.value;
  const events: Event[] = [];
  const world = createWorld({
    society: drawSociety(margins, { persons: PERSONS, societySeed: 1 }),
    acts,
    gates,
    programs: schemes.map(({ program }) => program),
    burnIn,
    seed: 1,
    chronicle: { persons: new Set(persons), note: (event) => void events.push(event) },
  });
  const { hash } = runDays(world, DAYS);
  return { world, events, hash };
}

const everybody = lived(Array.from({ length: PERSONS }, (_, person) => person));

function ofKind<Kind extends Event["kind"]>(kind: Kind): Extract<Event, { kind: Kind }>[] {
  return everybody.events.filter((event) => event.kind === kind) as Extract<Event, { kind: Kind }>[];
}

function total(numbers: Iterable<number>): number {
  return [...numbers].reduce((sum, number) => sum + number, 0);
}

test("told of everybody, acts and sights come to the totals", () => {
  const [scheme] = everybody.world.tallies.schemes;
  expect(ofKind("act").length).toBe(total(everybody.world.tallies.done));
  const sights = ofKind("sight");
  const count = (...outcomes: string[]) => sights.filter(({ outcome }) => outcomes.includes(outcome)).length;
  expect(sights.length).toBe(total(scheme.inSight));
  expect(sights.length - count("missed")).toBe(total(scheme.recorded));
  expect(count("passed", "pinned on another")).toBe(total(scheme.passed));
  expect(count("passed")).toBe(total(scheme.ofActor));
  expect(count("pinned on another")).toBe(total(scheme.mistaken));
  expect(count("pinned on another")).toBeGreaterThan(0);
});

test("whoever is wronged is told so, with who did it and a record that was pinned on another", () => {
  const pinned = ofKind("sight").filter(({ outcome, rules }) => outcome === "pinned on another" && rules > 0);
  const wronged = ofKind("wronged");
  const key = (day: number, actor: number, act: number, arrives: number) => [day, actor, act, arrives].join();
  expect(wronged.map(({ day, by, act, arrives }) => key(day, by, act, arrives)).sort()).toEqual(
    pinned.map(({ day, person, act, arrives }) => key(day, person, act, arrives)).sort(),
  );
  for (const { person, by } of wronged) expect(person).not.toBe(by);
});

test("answers come to the totals of gates", () => {
  const { applied, granted, grantedWithout, money, waited } = everybody.world.tallies.gates;
  const answers = ofKind("answer");
  expect(answers.length).toBe(total(applied));
  expect(answers.filter(({ isYes }) => isYes).length).toBe(total(granted));
  expect(answers.filter(({ wouldBeYes }) => wouldBeYes).length).toBe(total(grantedWithout));
  expect(total(answers.map((answer) => answer.money))).toBe(total(money));
  expect(total(answers.map((answer) => answer.waited))).toBe(total(waited));
});

test("those whose jobs were lost and found, and who was replaced, end as the columns say", () => {
  const { jobless, generation } = everybody.world.persons;
  const lost = new Map<number, string>();
  for (const event of everybody.events) {
    if (event.kind === "life" && event.what.startsWith("job")) lost.set(event.person, event.what);
    if (event.kind === "replaced") lost.delete(event.person);
  }
  const looking = [...lost].filter(([, what]) => what === "job lost").map(([person]) => person);
  expect(looking.length).toBeGreaterThan(0);
  // whoever has retired since looks for none
  for (const person of looking)
    expect(jobless[person] === 1 || everybody.world.persons.employer[person] === 0).toBe(true);
  for (const { person } of ofKind("replaced")) expect(generation[person]).toBeGreaterThan(0);
});

test("following changes nothing, and tells of nobody else", () => {
  const one = lived([7]);
  expect(one.hash).toBe(everybody.hash);
  expect(lived([]).hash).toBe(everybody.hash);
  expect(one.events).toEqual(everybody.events.filter(({ person }) => person === 7));
  expect(one.events.length).toBeGreaterThan(100);
});

test("of the days before the first nothing is told", () => {
  expect(everybody.events.every(({ day }) => day >= 0)).toBe(true);
});
