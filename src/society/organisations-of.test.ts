import { expect, test } from "vitest";
import { marginsOf, type Settled, settled, societies } from "../../tests/statistics/margins.ts";
import { type Organisations, organisationsOf } from "./organisations-of.ts";

const PERSONS = 20_000;

function organisationsIn(society: Settled): Organisations {
  return organisationsOf(society, society.margins.regions.cells.length);
}

/** How many persons a column of numbers within regions gives to each organisation: `region/number`. */
function countIn({ persons, size }: Settled, column: "employer" | "shop"): Map<string, number> {
  const counts = new Map<string, number>();
  for (let person = 0; person < size; person++) {
    if (persons[column][person] === 0) continue;
    const key = `${persons.region[person]}/${persons[column][person] - 1}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

test.each(societies)("in %s every employee and every customer is counted exactly once", (name) => {
  const society = settled(marginsOf(name), PERSONS);
  const found = organisationsIn(society);
  const counted = (counts: Uint32Array): Map<string, number> =>
    new Map(
      [...counts].flatMap((count, id) => (count ? [[`${found.region[id]}/${found.number[id]}`, count]] : [])),
    );
  expect(counted(found.employees)).toEqual(countIn(society, "employer"));
  expect(counted(found.customers)).toEqual(countIn(society, "shop"));
});

test("organisations are ordered by region, then by number from 0, and each employs somebody", () => {
  const { region, number, employees } = organisationsIn(settled(marginsOf("china-2015"), PERSONS));
  expect(number[0]).toBe(0);
  for (let id = 1; id < number.length; id++) {
    const isNewRegion = region[id] !== region[id - 1];
    expect(region[id]).toBeGreaterThanOrEqual(region[id - 1]);
    expect(number[id]).toBe(isNewRegion ? 0 : number[id - 1] + 1);
  }
  expect(Math.min(...employees)).toBeGreaterThan(0);
});

test("organisations of fewer persons are the first ones of more, region by region, and never larger", () => {
  const margins = marginsOf("china-2015");
  const many = organisationsIn(settled(margins, PERSONS));
  const few = organisationsIn(settled(margins, 7001));
  for (const region of margins.regions.cells.keys()) {
    const [ids, others] = [few, many].map((each) =>
      [...each.region.keys()].filter((id) => each.region[id] === region),
    );
    expect(ids.length).toBeLessThan(others.length);
    for (const [place, id] of ids.entries()) {
      expect(many.number[others[place]]).toBe(few.number[id]);
      for (const of of ["employees", "customers"] as const)
        expect(few[of][id]).toBeLessThanOrEqual(many[of][others[place]]);
    }
  }
});

test("a region where nobody works has no organisation", () => {
  const persons = {
    region: Uint8Array.of(0, 2, 2),
    employer: Uint32Array.of(1, 1, 2),
    shop: Uint32Array.of(0, 0, 1),
  };
  expect(organisationsOf({ persons }, 4)).toEqual({
    region: Uint8Array.of(0, 2, 2),
    number: Uint32Array.of(0, 0, 1),
    employees: Uint32Array.of(1, 1, 1),
    customers: Uint32Array.of(0, 1, 0),
  });
});
