import { expect, test } from "vitest";
import type { SmallConsequence, SmallGate, SmallScheme } from "../../../tests/small-files.ts";
import { worldOfGates } from "../../../tests/small-world.ts";
import { advance } from "../plan.ts";
import { cellOf } from "../standing-cell.ts";
import type { World } from "../world.ts";
import { apply } from "./apply.ts";
import { decide } from "./decide.ts";

const PERSONS = 900;
/** Everybody comes to it every day. */
const desk: SmallGate = { id: "desk", perYear: 365, refused: 0.4 };
/** A gate before it, to which nobody comes in these days. */
const idle: SmallGate = { id: "idle", perYear: 0.001 };
const DESK = 1;
const BIT = 1 << DESK;

/** Lives days of coming and deciding. */
function decided(world: World, days: number): World {
  for (let day = 0; day < days; day++) advance(world, [apply, decide]);
  return world;
}

/** A world in which a scheme acts at the desk on those whose id can be divided by three. */
function withThirdStruck(
  kind: "refuse" | "admit",
  { gate = desk, ...scheme }: SmallScheme & { readonly gate?: SmallGate } = {},
): World {
  const consequences: SmallConsequence[] = [{ when: { scoreBelow: 0 }, gate: "desk", effect: { kind } }];
  const world = worldOfGates([idle, gate], { consequences, ...scheme }, { persons: PERSONS });
  const { score } = world.schemes[0].columns;
  for (let person = 0; person < PERSONS; person += 3) score[person] = -100;
  return world;
}

function isStruck(person: number): boolean {
  return person % 3 === 0;
}

function has(column: Uint32Array, person: number): boolean {
  return (column[person] & BIT) !== 0;
}

function persons(is: (person: number) => boolean): number[] {
  return Array.from({ length: PERSONS }, (_, person) => person).filter(is);
}

/** So many of each cell of the desk, counted afresh from those who are asked for. */
function byCell(world: World, some: readonly number[]): Float64Array {
  const counts = new Float64Array(world.tallies.gates.applied.length);
  for (const person of some) counts[cellOf(world, DESK, person)] += 1;
  return counts;
}

test("applications and answers are counted at their gate, by group, income and opinion", () => {
  const world = decided(withThirdStruck("refuse"), 1);
  const { gates } = world.tallies;
  const granted = persons((person) => has(world.doors.granted[0], person));
  expect(gates.applied).toEqual(
    byCell(
      world,
      persons(() => true),
    ),
  );
  expect(gates.granted).toEqual(byCell(world, granted));
  expect(granted.length).toBeGreaterThan(0);
  expect(granted.filter(isStruck)).toEqual([]);
  // a cell of opinion, income and group has a count of its own
  expect(gates.applied.filter((count) => count > 0).length).toBeGreaterThan(10);
});

test("shut out is whoever would have been let in without the scheme, and nobody else", () => {
  const with_ = decided(withThirdStruck("refuse"), 1);
  const without = decided(worldOfGates([idle, desk], {}, { persons: PERSONS }), 1);
  const usual = persons((person) => has(without.doors.granted[0], person));
  const shutOut = usual.filter(isStruck);
  const { gates } = with_.tallies;
  expect(shutOut.length).toBeGreaterThan(100);
  expect(gates.grantedWithout).toEqual(byCell(with_, usual));
  expect(gates.shutOut).toEqual(byCell(with_, shutOut));
  expect(persons((person) => has(with_.doors.shutOut[0], person))).toEqual(shutOut);
  expect(Math.max(...gates.letIn)).toBe(0);
  expect(Math.max(...with_.doors.letIn[0])).toBe(0);
  const refused = persons((person) => isStruck(person) || !usual.includes(person));
  expect(persons((person) => has(with_.doors.turnedAway[0], person))).toEqual(refused);
});

test("let in is whoever would have been refused without the scheme, and nobody else", () => {
  const with_ = decided(withThirdStruck("admit"), 1);
  const without = decided(worldOfGates([idle, desk], {}, { persons: PERSONS }), 1);
  const letIn = persons((person) => isStruck(person) && !has(without.doors.granted[0], person));
  expect(letIn.length).toBeGreaterThan(80);
  expect(with_.tallies.gates.letIn).toEqual(byCell(with_, letIn));
  expect(persons((person) => has(with_.doors.letIn[0], person))).toEqual(letIn);
  expect(Math.max(...with_.tallies.gates.shutOut)).toBe(0);
  expect(Math.max(...with_.doors.shutOut[0])).toBe(0);
});

test("who has been turned away stays marked after a later yes, and yesterday's yes is forgotten", () => {
  const world = withThirdStruck("refuse", { gate: { ...desk, refused: 0 } });
  decided(world, 1);
  world.schemes[0].columns.score.fill(0);
  decided(world, 1);
  for (const person of persons(() => true)) {
    expect(has(world.doors.granted[0], person)).toBe(true);
    expect(has(world.doors.turnedAway[0], person)).toBe(isStruck(person));
  }
  world.schemes[0].columns.score.fill(-100);
  decided(world, 1);
  expect(Math.max(...world.doors.granted[0])).toBe(0);
});

test("whoever is turned away at several gates is marked at each, beyond the first 32 too", () => {
  const gates = Array.from({ length: 34 }, (_, number) => ({ ...desk, id: `desk-${number}`, refused: 1 }));
  const { turnedAway } = decided(worldOfGates(gates, {}, { persons: 40 }), 1).doors;
  expect([...turnedAway[0]]).toEqual(Array.from({ length: 40 }, () => 0xffffffff));
  expect([...turnedAway[1]]).toEqual(Array.from({ length: 40 }, () => 3));
});

test("on mistake is a refusal that the score would not have brought about without mistaken points", () => {
  const world = withThirdStruck("refuse", { gate: { ...desk, refused: 0 } });
  const { mistakenPoints } = world.schemes[0].columns;
  // 30 owe their standing to others' acts; 30 others would stand below 0 anyway
  for (let person = 0; person < 90; person += 3) mistakenPoints[person] = -100;
  for (let person = 90; person < 180; person += 3) mistakenPoints[person] = -99;
  const { gates } = decided(world, 2).tallies;
  expect(gates.onMistake[DESK]).toBe(2 * 30);
  expect(gates.byAssociation[DESK]).toBe(0);
});

test("a refusal is by mistake or by association only where nothing else refuses too", () => {
  const ofParent = { when: { scoreBelow: 0, of: "parent" }, gate: "desk", effect: { kind: "refuse" } };
  const ofSelf = { when: { scoreBelow: 0 }, gate: "desk", effect: { kind: "refuse" } };
  const open = { ...desk, refused: 0 };
  const associated = (consequences: SmallConsequence[], isChildStruck: boolean): readonly number[] => {
    const world = worldOfGates([idle, open], { consequences }, { persons: PERSONS });
    const { role } = world.persons;
    const { score } = world.schemes[0].columns;
    let struck = 0;
    for (let person = 0; person < PERSONS; person++) {
      // heads and partners stand low; role 2 is a child of theirs
      if (role[person] <= 1 || (isChildStruck && role[person] === 2)) score[person] = -100;
      if (role[person] === 2) struck += 1;
    }
    const { gates } = decided(world, 1).tallies;
    return [struck, gates.byAssociation[DESK], gates.onMistake[DESK]];
  };
  const [children, byParent, onMistake] = associated([ofParent], false);
  expect(children).toBeGreaterThan(50);
  expect(byParent).toBe(children);
  expect(onMistake).toBe(0);
  expect(associated([ofParent, ofSelf], false)[1]).toBe(children);
  expect(associated([ofParent, ofSelf], true)[1]).toBe(0);
});

test("a look-up is an application where the keeper may see the score", () => {
  const audiences = ["keeper", "somebody else"];
  const helping = { when: { scoreBelow: 0 }, gate: "desk", effect: { kind: "admit" } };
  const seen = withThirdStruck("refuse", { audiences });
  const hidden = withThirdStruck("admit", { consequences: [helping], audiences: ["somebody else"] });
  expect(decided(seen, 3).tallies.gates.lookUps).toEqual(Float64Array.of(0, 3 * PERSONS));
  // they show it themselves, since it helps them
  expect(decided(hidden, 3).tallies.gates.lookUps).toEqual(Float64Array.of(0, 0));
  expect(Math.max(...hidden.tallies.gates.letIn)).toBeGreaterThan(0);
});

test("whoever cannot come any more since the block was drawn gets no answer", () => {
  const gate = { ...desk, who: { minAge: 30 } };
  const world = decided(worldOfGates([idle, gate], {}, { persons: PERSONS }), 1);
  const before = persons((person) => has(world.doors.applied[0], person));
  for (const person of before.slice(0, 50)) world.persons.age[person] = 29;
  decided(world, 1);
  expect(persons((person) => has(world.doors.applied[0], person))).toEqual(before.slice(50));
  expect(world.tallies.gates.applied.reduce((sum, count) => sum + count, 0)).toBe(2 * before.length - 50);
});

test("before the first day answers are given, and nothing is counted or marked", () => {
  const lending = { ...desk, yes: { loan: true, days: 30 } };
  const world = decided(worldOfGates([idle, lending], {}, { persons: PERSONS, burnIn: 8 }), 8);
  expect(persons((person) => has(world.doors.granted[0], person)).length).toBeGreaterThan(300);
  expect(Math.max(...world.tallies.gates.applied)).toBe(0);
  expect(Math.max(...world.doors.turnedAway[0])).toBe(0);
});
