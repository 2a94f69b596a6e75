import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createColumns, personColumns, traitColumns } from "../state/index.ts";
import { characterOf, drawSociety, readSociety, type Society, settle } from "./index.ts";

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

/** Standard errors by which a share of the persons lies off a margin. */
function deviation(hits: number, share: number, of = PERSONS): number {
  return (hits / of - share) / Math.sqrt((share * (1 - share)) / of);
}

function count(values: ArrayLike<number>, holds: (value: number, person: number) => boolean): number {
  return Array.from(values).filter(holds).length;
}

test("kinds of place, ages and groups come out as their margins say", () => {
  expect(
    Math.abs(
      deviation(
        count(persons.place, (place) => place === 0),
        margins.places.urban,
      ),
    ),
  ).toBeLessThan(4);
  expect(
    Math.abs(
      deviation(
        count(persons.group, (group) => group === 1),
        margins.group.share,
      ),
    ),
  ).toBeLessThan(4);
  for (const { from, to, share } of margins.ages.bands) {
    const within = count(persons.age, (age) => age >= from && age < to);
    expect(Math.abs(deviation(within, share)), `ages ${from} to ${to}`).toBeLessThan(4);
  }
});

test("income is log-normal around its median within each kind of place", () => {
  for (const [place, { median, doublings }] of [margins.income.urban, margins.income.rural].entries()) {
    const incomes = Array.from(persons.income).filter((_, person) => persons.place[person] === place);
    const below = incomes.filter((income) => income < median).length;
    expect(Math.abs(deviation(below, 0.5, incomes.length))).toBeLessThan(4);
    const farAbove = incomes.filter((income) => income > median * 2 ** doublings).length;
    expect(Math.abs(deviation(farAbove, 0.15866, incomes.length))).toBeLessThan(4);
  }
});

test("every disposition is standard normal and independent of the others, in sixteenths", () => {
  const names = ["diligence", "caution", "conformity", "skill", "dissent", "play", "sociability"] as const;
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const inDeviations = names.map((name) => Array.from(traits[name], (sixteenths) => sixteenths / 16));
  for (const [position, values] of inDeviations.entries()) {
    expect(Math.abs(mean(values))).toBeLessThan(4 / Math.sqrt(PERSONS));
    // rounding to sixteenths adds 1/12 of a sixteenth squared; a normal's squares have variance 2
    const square = mean(values.map((value) => value * value));
    expect(Math.abs(square - 1 - 1 / 12 / 256)).toBeLessThan(4 * Math.sqrt(2 / PERSONS));
    for (const other of inDeviations.slice(position + 1)) {
      const product = mean(values.map((value, person) => value * other[person]));
      expect(Math.abs(product)).toBeLessThan(5 / Math.sqrt(PERSONS));
    }
  }
});

test("means are the income's standing in the whole society: higher in towns, spread one deviation", () => {
  const means = Array.from(traits.means, (sixteenths) => sixteenths / 16);
  const mean = means.reduce((sum, value) => sum + value, 0) / PERSONS;
  const variance = means.reduce((sum, value) => sum + (value - mean) ** 2, 0) / PERSONS;
  expect(Math.abs(mean)).toBeLessThan(4 / Math.sqrt(PERSONS));
  expect(Math.abs(variance - 1)).toBeLessThan(0.03);
  const inTown = means.filter((_, person) => persons.place[person] === 0);
  expect(inTown.reduce((sum, value) => sum + value, 0) / inTown.length).toBeGreaterThan(0.2);
});

test("the first persons of a larger society are the same persons", () => {
  const few = settled(100);
  const many = settled(140);
  for (const name of ["age", "place", "group", "income"] as const) {
    expect(Array.from(many.persons[name]).slice(0, 100)).toEqual(Array.from(few.persons[name]));
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
