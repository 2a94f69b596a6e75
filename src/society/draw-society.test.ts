import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createColumns, personColumns, traitColumns } from "../state/index.ts";
import { characterOf, drawSociety, readSociety, roles, type Society, settle, tiesOf } from "./index.ts";

const file = "societies/china-2015.yaml";
const read = readSociety(readFileSync(new URL(`../../${file}`, import.meta.url), "utf8"), file);
if (read.value === undefined) throw new Error(JSON.stringify(read.problems));
const margins = read.value;

function settled(persons: number, societySeed = 1) {
  const columns = {
    persons: createColumns(personColumns, persons),
    traits: createColumns(traitColumns, persons),
  };
  settle(drawSociety(margins, { persons, societySeed }), columns);
  return columns;
}

const PERSONS = 60_000;
const { persons, traits } = settled(PERSONS);

test("means are the income's standing in the whole society: higher in towns, spread one deviation", () => {
  const means = Array.from(traits.means, (sixteenths) => sixteenths / 16);
  const mean = means.reduce((sum, value) => sum + value, 0) / PERSONS;
  const variance = means.reduce((sum, value) => sum + (value - mean) ** 2, 0) / PERSONS;
  // a household has one number for all: some 3.6 persons for one, weighted by persons
  expect(Math.abs(mean)).toBeLessThan(4 * Math.sqrt(3.7 / PERSONS));
  expect(Math.abs(variance - 1)).toBeLessThan(0.05);
  const inTown = means.filter((_, person) => persons.place[person] === 0);
  expect(inTown.reduce((sum, value) => sum + value, 0) / inTown.length).toBeGreaterThan(0.2);
});

test("the first persons of a larger society are the same persons, whole, wherever it is cut", () => {
  const many = settled(3000);
  for (const size of [1, 2, 100, 101, 102, 103, 2999]) {
    const few = settled(size);
    for (const room of ["persons", "traits"] as const) {
      for (const [name, values] of Object.entries(few[room])) {
        const others = (many[room] as Record<string, ArrayLike<number>>)[name];
        expect(Array.from(others).slice(0, size), `${name} of ${size}`).toEqual(Array.from(values));
      }
    }
  }
});

test("a household is its members one after another: positions count up to its size, and the last may be cut", () => {
  const { position, householdSize } = persons;
  for (let person = 1; person < PERSONS; person++) {
    const isFirst = position[person] === 0;
    expect(position[person]).toBe(isFirst ? 0 : position[person - 1] + 1);
    if (isFirst) expect(position[person - 1] + 1).toBe(householdSize[person - 1]);
    else expect(householdSize[person]).toBe(householdSize[person - 1]);
  }
});

test("members of a household share kind of place, region, income, means and wealth", () => {
  const alike = [persons.place, persons.region, persons.income, persons.wealth, traits.means, traits.urban];
  for (let person = 1; person < PERSONS; person++) {
    if (persons.position[person] === 0) continue;
    for (const column of alike) expect(column[person]).toBe(column[person - 1]);
  }
});

test("every household has one head, and generations lie from 14 to 65 years apart", () => {
  const [head, child, parent] = ["head", "child", "parent"].map((role) =>
    roles.indexOf(role as (typeof roles)[number]),
  );
  const isWithin = (years: number): boolean => years >= 14 && years <= 65;
  for (let first = 0, next = 0; first < PERSONS; first = next) {
    next = first + persons.householdSize[first];
    if (next > PERSONS) break;
    const members = Array.from({ length: next - first }, (_, member) => first + member);
    const heads = members.filter((member) => persons.role[member] === head);
    expect(heads.length).toBe(1);
    for (const member of members) {
      const apart = persons.age[heads[0]] - persons.age[member];
      if (persons.role[member] === child) expect(isWithin(apart)).toBe(true);
      if (persons.role[member] === parent) expect(isWithin(-apart)).toBe(true);
    }
  }
});

test("numbers of organisations are dense within a region, and those who live together seldom work together", () => {
  const seen = margins.regions.cells.map(() => new Set<number>());
  let [couples, together] = [0, 0];
  for (let person = 0; person < PERSONS; person++) {
    const employer = persons.employer[person];
    if (employer === 0) continue;
    // an organisation is numbered when its first worker comes
    expect(employer).toBeLessThanOrEqual(seen[persons.region[person]].size + 1);
    seen[persons.region[person]].add(employer);
    const head = person - 1;
    if (persons.role[person] !== roles.indexOf("partner") || persons.employer[head] === 0) continue;
    couples += 1;
    if (persons.employer[head] === employer) together += 1;
  }
  expect(couples).toBeGreaterThan(1000);
  expect(together / couples).toBeLessThan(0.2);
});

test("nobody under age works, goes online before six or has a credit record", () => {
  for (let person = 0; person < PERSONS; person++) {
    const age = persons.age[person];
    if (age < 16) expect(persons.employer[person]).toBe(0);
    if (age < 6) expect(persons.online[person]).toBe(0);
    if (age < 18) expect(persons.defaulted[person]).toBe(0);
  }
});

test("another seed draws other people", () => {
  expect(Array.from(settled(50, 2).persons.income)).not.toEqual(Array.from(settled(50, 1).persons.income));
});

test("nothing but drawSociety makes a society: a likeness of one is refused", () => {
  const real = drawSociety(margins, { persons: 5, societySeed: 1 });
  const forged: Society = { ...real };
  const columns = { persons: createColumns(personColumns, 5), traits: createColumns(traitColumns, 5) };
  expect(() => settle(forged, columns)).toThrow(TypeError);
  expect(() => characterOf(forged)).toThrow(TypeError);
  expect(() => tiesOf(forged, columns)).toThrow("drawSociety and from nowhere else");
});

test("a society shows how many it is and its margins' moments, and nobody in it", () => {
  expect(Object.keys(drawSociety(margins, { persons: 5, societySeed: 1 })).sort()).toEqual([
    "moments",
    "name",
    "size",
  ]);
});

test("a society has from 1 to 2^32 − 1 persons", () => {
  for (const size of [0, -1, 1.5, 2 ** 32, Number.NaN]) {
    expect(() => drawSociety(margins, { persons: size, societySeed: 1 })).toThrow(RangeError);
  }
});
