import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { DAYS_PER_YEAR } from "../base/index.ts";
import { createColumns, personColumns, traitColumns } from "../state/index.ts";
import { createAgeing, drawSociety, readSociety, roles, settle } from "./index.ts";

const file = "societies/china-2015.yaml";
const read = readSociety(readFileSync(new URL(`../../${file}`, import.meta.url), "utf8"), file);
if (read.value === undefined) throw new Error(JSON.stringify(read.problems));
const margins = read.value;

const PERSONS = 4000;

function young(persons = PERSONS) {
  const society = drawSociety(margins, { persons, societySeed: 1 });
  const columns = {
    persons: createColumns(personColumns, persons),
    traits: createColumns(traitColumns, persons),
  };
  settle(society, columns);
  return { ...columns, society, ageing: createAgeing(society, columns) };
}

/** Lives days from one up to, and without, another; what `visit` was told. */
function live({ ageing }: ReturnType<typeof young>, from: number, to: number) {
  const visits: { day: number; first: number; end: number; isRenewed: boolean }[] = [];
  for (let day = from; day < to; day++) {
    ageing.advance(day, (first, end, isRenewed) => void visits.push({ day, first, end, isRenewed }));
  }
  return visits;
}

const years = [-3, -1, 0, 2].map((year) => year * DAYS_PER_YEAR);

test.each(years)(
  "in the year from day %i everybody grows a year older, or is followed by the young",
  (from) => {
    const world = young();
    const { age, generation } = world.persons;
    const before = { age: age.slice(), generation: generation.slice() };
    const visits = live(world, from, from + DAYS_PER_YEAR);
    const renewed = new Set(
      visits.flatMap(({ first, end, isRenewed }) =>
        isRenewed ? Array.from({ length: end - first }, (_, member) => first + member) : [],
      ),
    );
    expect(renewed.size).toBeGreaterThan(PERSONS / 50);
    for (let person = 0; person < PERSONS; person++) {
      if (renewed.has(person)) expect(generation[person]).toBe(before.generation[person] + 1);
      else {
        expect(generation[person]).toBe(before.generation[person]);
        expect(age[person]).toBe(before.age[person] + 1);
      }
      expect(world.traits.age[person]).toBe(Math.round(((age[person] - 45) * 16) / 10));
    }
  },
);

test("every household has one birthday a year, the same in all years, on the first day of a run too", () => {
  const world = young();
  const { birthday } = world.persons;
  for (const from of [-2 * DAYS_PER_YEAR, 0, 100, 365]) {
    const visits = live(world, from, from + DAYS_PER_YEAR);
    expect(visits.reduce((sum, { first, end }) => sum + end - first, 0)).toBe(PERSONS);
    for (const { day, first } of visits) {
      expect(birthday[first]).toBe((day + 10 * DAYS_PER_YEAR) % DAYS_PER_YEAR);
    }
  }
  expect(live(world, birthday[0], birthday[0] + 1)[0].first).toBe(0);
});

test("those who follow begin with their first member at the youngest age of the household's type", () => {
  const world = young();
  const youngest = new Set(margins.households.types.map(({ members }) => members[0].ages?.[0]));
  for (let day = 0; day < 3 * DAYS_PER_YEAR; day++) {
    world.ageing.advance(day, (first, _, isRenewed) => {
      if (isRenewed) expect(youngest).toContain(world.persons.age[first]);
    });
  }
});

test("a household keeps place, region, birthday, size and roles through all generations", () => {
  const world = young();
  const { place, region, birthday, householdSize, role, position, generation } = world.persons;
  const kept = [place, region, birthday, householdSize, role, position, world.traits.urban];
  const before = kept.map((column) => column.slice());
  live(world, 0, 40 * DAYS_PER_YEAR);
  expect(Math.max(...generation)).toBeGreaterThan(1);
  expect(kept).toEqual(before);
});

test("what else somebody is, those who follow draw afresh, and nobody else", () => {
  const world = young();
  const { income, group } = world.persons;
  const before = { income: income.slice(), skill: world.traits.skill.slice(), group: group.slice() };
  live(world, 0, DAYS_PER_YEAR);
  const isNew = Array.from(world.persons.generation, (generation) => generation > 0);
  for (let person = 0; person < PERSONS; person++) {
    if (isNew[person]) expect(income[person]).not.toBe(before.income[person]);
    else {
      const now = [income[person], world.traits.skill[person], group[person]];
      expect(now).toEqual([before.income[person], before.skill[person], before.group[person]]);
    }
  }
  const alike = isNew.filter((isOne, person) => isOne && world.traits.skill[person] === before.skill[person]);
  // two normal numbers fall into the same sixteenth of a deviation in 1 of 57 cases
  expect(alike.length).toBeLessThan(0.05 * isNew.filter(Boolean).length);
});

test("in all years children are from 14 to 65 years younger than heads, and heads than their parents", () => {
  const world = young();
  const { age, role, householdSize } = world.persons;
  const [head, child, parent] = (["head", "child", "parent"] as const).map((name) => roles.indexOf(name));
  for (let year = 0; year < 30; year++) {
    live(world, year * DAYS_PER_YEAR, (year + 1) * DAYS_PER_YEAR);
    for (let first = 0; first + householdSize[first] <= PERSONS; first += householdSize[first]) {
      const members = Array.from({ length: householdSize[first] }, (_, member) => first + member);
      const heads = age[members.find((member) => role[member] === head) ?? -1];
      const apart = members.flatMap((member) =>
        role[member] === child ? [heads - age[member]] : role[member] === parent ? [age[member] - heads] : [],
      );
      for (const between of apart) expect(between >= 14 && between <= 65).toBe(true);
    }
  }
});

test("one person more, or many, change nobody's ages, employers or followers", () => {
  const many = young(PERSONS + 5000);
  live(many, -DAYS_PER_YEAR, 12 * DAYS_PER_YEAR);
  for (const size of [PERSONS, PERSONS + 1, PERSONS + 2]) {
    const few = young(size);
    live(few, -DAYS_PER_YEAR, 12 * DAYS_PER_YEAR);
    for (const room of ["persons", "traits"] as const) {
      for (const [name, values] of Object.entries(few[room])) {
        const others = (many[room] as Record<string, ArrayLike<number>>)[name];
        expect(Array.from(others).slice(0, size), `${name} of ${size}`).toEqual(Array.from(values));
      }
    }
  }
});

test("nobody under age works, goes online before six or has a credit record, in any year", () => {
  const world = young();
  const { age, employer, online, defaulted } = world.persons;
  for (let year = 0; year < 10; year++) {
    live(world, year * DAYS_PER_YEAR, (year + 1) * DAYS_PER_YEAR);
    for (let person = 0; person < PERSONS; person++) {
      if (age[person] < 16) expect(employer[person]).toBe(0);
      if (age[person] < 6) expect(online[person]).toBe(0);
      if (age[person] < 18) expect(defaulted[person]).toBe(0);
    }
  }
});

test("whoever starts working joins an organisation that there was in their region on the first day", () => {
  const world = young();
  const { region, employer } = world.persons;
  const known = new Set(Array.from(employer, (number, person) => `${region[person]}/${number}`));
  const before = employer.slice();
  live(world, 0, 10 * DAYS_PER_YEAR);
  const started = before.filter((number, person) => number === 0 && employer[person] > 0).length;
  expect(started).toBeGreaterThan(PERSONS / 20);
  for (let person = 0; person < PERSONS; person++) {
    expect(known).toContain(`${region[person]}/${employer[person]}`);
  }
});

test("a bad record that somebody got on the way stays with them, and goes when they do", () => {
  const world = young();
  const { age, defaulted, generation } = world.persons;
  defaulted.fill(1);
  live(world, 0, DAYS_PER_YEAR);
  for (let person = 0; person < PERSONS; person++) {
    if (generation[person] === 0 && age[person] !== 18) expect(defaulted[person]).toBe(1);
  }
  const newcomers = defaulted.filter((_, person) => generation[person] > 0);
  expect(newcomers.filter((value) => value === 1).length / newcomers.length).toBeLessThan(0.3);
});

test("columns that were moved elsewhere go on as they would have where they were", () => {
  const [stays, moves] = [young(), young()];
  live(stays, 0, 800);
  live(moves, 0, 300);
  const moved = structuredClone({ persons: moves.persons, traits: moves.traits });
  live({ ...moves, ageing: moves.ageing.over(moved) }, 300, 800);
  expect(moved).toEqual({ persons: stays.persons, traits: stays.traits });
});

test("only a society that drawSociety drew can grow older", () => {
  const { society, persons, traits } = young(5);
  expect(() => createAgeing({ ...society }, { persons, traits })).toThrow(TypeError);
});
