import { expect, test } from "vitest";
import { marginsOf, societies } from "../../tests/statistics/margins.ts";
import { createColumns, personColumns, traitColumns } from "../state/index.ts";
import { drawSociety, settle } from "./draw-society.ts";
import { NOBODY, organisationRows, settleOrganisations } from "./settle-organisations.ts";

function organisationsIn(name: string, persons: number, societySeed = 3) {
  const society = drawSociety(marginsOf(name), { persons, societySeed });
  const columnsOf = (size: number) => ({
    persons: createColumns(personColumns, size),
    traits: createColumns(traitColumns, size),
  });
  const people = columnsOf(persons);
  const workplaces = settle(society, people);
  const columns = columnsOf(organisationRows(workplaces));
  const moments = settleOrganisations(society, workplaces, columns);
  return { people, workplaces, columns, moments };
}

test.each(societies)(
  "in %s as many stand in the table as opened, each with the size it was opened with",
  (name) => {
    const { people, workplaces, columns } = organisationsIn(name, 9000);
    const { age, region } = columns.persons;
    const rows = [...age.keys()].filter((row) => age[row] !== NOBODY);
    expect(rows.length).toBe(workplaces.reduce((sum, sizes) => sum + sizes.length, 0));
    const counts = new Map<number, number>();
    people.persons.employer.forEach((employer, person) => {
      const row = (employer - 1) * workplaces.length + people.persons.region[person];
      if (employer > 0) counts.set(row, (counts.get(row) ?? 0) + 1);
    });
    expect([...counts.keys()].sort((one, other) => one - other)).toEqual(rows);
    for (const row of rows) {
      const size = workplaces[region[row]][Math.floor(row / workplaces.length)];
      expect(counts.get(row)).toBeLessThanOrEqual(size);
    }
  },
);

test("with more persons organisations are what they were, in the same row", () => {
  const few = organisationsIn("china-2015", 5000).columns;
  const many = organisationsIn("china-2015", 5001 + 800).columns;
  const { length } = few.persons.age;
  expect(many.persons.age.length).toBeGreaterThan(length);
  for (let row = 0; row < length; row++) {
    if (few.persons.age[row] === NOBODY) continue;
    for (const name of ["region", "place", "income", "defaulted"] as const)
      expect(many.persons[name][row]).toBe(few.persons[name][row]);
    for (const name of ["diligence", "caution", "means", "urban"] as const)
      expect(many.traits[name][row]).toBe(few.traits[name][row]);
  }
});

test("how they are run is standard normal, and so is their size, as moments say", () => {
  const { columns, moments } = organisationsIn("germany-2020", 60_000);
  const { age } = columns.persons;
  const rows = [...age.keys()].filter((row) => age[row] !== NOBODY);
  const meanOf = (values: Int8Array, power = 1) =>
    rows.reduce((sum, row) => sum + (values[row] / 16) ** power, 0) / rows.length;
  // several standard errors of some thousand organisations
  const within = 5 / Math.sqrt(rows.length);
  for (const name of ["diligence", "caution", "conformity", "skill"] as const) {
    expect(Math.abs(meanOf(columns.traits[name]))).toBeLessThan(within);
    expect(Math.abs(meanOf(columns.traits[name], 2) - 1)).toBeLessThan(2 * within);
  }
  const [{ mean, deviation }] = moments.places;
  expect(Math.abs(meanOf(columns.traits.means) - mean)).toBeLessThan(2 * within);
  expect(Math.abs(meanOf(columns.traits.means, 2) - deviation * deviation - mean * mean)).toBeLessThan(
    4 * within,
  );
});
