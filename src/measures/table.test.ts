import fc from "fast-check";
import { expect, test } from "vitest";
import { type SmallScheme, type SmallWorld, smallView } from "../../tests/small-view.ts";
import type { View } from "../state/index.ts";
import type { Measure, MeasureValue } from "./measure.ts";
import { measures } from "./table.ts";
import { watchMeasures } from "./watch-measures.ts";

interface Crowd {
  readonly scheme: SmallScheme;
  readonly world: SmallWorld;
}

const labels = ["C", "B", "A"];

/** Persons of few incomes and scores, so that many are alike. */
const crowd: fc.Arbitrary<Crowd> = fc
  .array(
    fc.record({
      score: fc.integer({ min: -500, max: 500 }).map((quarter) => quarter / 4),
      covered: fc.constantFrom(0, 1, 1, 1),
      grade: fc.integer({ min: 0, max: 2 }),
      income: fc.integer({ min: 0, max: 5 }),
      group: fc.integer({ min: 0, max: 1 }),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((persons) => ({
    scheme: {
      labels,
      scores: persons.map(({ score }) => score),
      covered: persons.map(({ covered }) => covered),
      grades: persons.map(({ grade }) => grade),
    },
    world: { incomes: persons.map(({ income }) => income), groups: persons.map(({ group }) => group) },
  }));

function outcomesOf(list: readonly Measure[], days: readonly View[]): [string, MeasureValue][] {
  const watch = watchMeasures(list, days[0]);
  for (const day of days) watch.watch(day);
  return watch.outcomes(days[days.length - 1]).map(({ name, value }) => [name, value]);
}

function renumbered({ scheme, world }: Crowd, order: readonly number[]): Crowd {
  const moved = (values: readonly number[] = []) => order.map((person) => values[person]);
  return {
    scheme: {
      ...scheme,
      scores: moved(scheme.scores),
      covered: moved(scheme.covered),
      grades: moved(scheme.grades),
    },
    world: { incomes: moved(world.incomes), groups: moved(world.groups) },
  };
}

function twoDays({ scheme, world }: Crowd): View[] {
  const later = { ...scheme, scores: scheme.scores.map((score) => 2 * score + 1) };
  return [smallView([scheme], { ...world, day: 0 }), smallView([later], { ...world, day: 1 })];
}

test("renumbering persons changes no measure", () => {
  fc.assert(
    fc.property(crowd, fc.infiniteStream(fc.nat()), (given, keys) => {
      const ranks = given.scheme.scores.map(() => keys.next().value ?? 0);
      const order = [...ranks.keys()].sort((one, other) => ranks[one] - ranks[other] || one - other);
      expect(outcomesOf(measures, twoDays(renumbered(given, order)))).toEqual(
        outcomesOf(measures, twoDays(given)),
      );
    }),
  );
});

test("every measure has a name of its own, a unit and a meaning", () => {
  const names = measures.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { name, unit, meaning } of measures) {
    expect(name).toMatch(/^[a-z][a-zA-Z]+$/);
    expect(unit).not.toBe("");
    expect(meaning.split(" ").length, name).toBeGreaterThan(3);
  }
});

/** Names and lengths, whatever the numbers: what replicates are averaged by. */
function shapeOf(value: MeasureValue): unknown {
  if (typeof value !== "object") return typeof value;
  if (Array.isArray(value)) return value.map(shapeOf);
  return Object.entries(value).map(([name, inner]) => [name, shapeOf(inner)]);
}

test("a measure has one shape in every run of a world, or a pool of its own", () => {
  fc.assert(
    fc.property(crowd, fc.integer({ min: -3000, max: 3000 }), (given, shift) => {
      const scores = given.scheme.scores.map((score) => score * 9 + shift);
      const other = { ...given, scheme: { ...given.scheme, scores } };
      for (const measure of measures.filter(
        ({ of, pool }) => pool === undefined && (of === "world" || of === "scheme"),
      )) {
        const [one, two] = [given, other].map((each) => outcomesOf([measure], twoDays(each))[0][1]);
        expect(shapeOf(one), measure.name).toEqual(shapeOf(two));
      }
    }),
  );
});

test("every measure has a value in a world without acts, sources, rules, grades or anybody covered", () => {
  const view = smallView([{ scores: [1, 2], covered: [0, 0] }]);
  const always = measures.filter(({ of }) => ["world", "scheme", "records", "any scheme"].includes(of));
  expect(outcomesOf(measures, [view]).map(([name]) => name)).toEqual(always.map(({ name }) => name));
});

test("a world where nobody is scored has the measures of the world, and those of schemes that need no score", () => {
  const view = smallView([{ scores: [1, 2], hasScore: false }]);
  const ofWorld = measures.filter((measure) => measure.of === "world" || measure.of === "any scheme");
  expect(outcomesOf(measures, [view]).map(([name]) => name)).toEqual(ofWorld.map(({ name }) => name));
});
