/** What each year of a world came to, figure by figure, for proofs about what moves from year to year. */
import { DAYS_PER_YEAR } from "../../src/base/index.ts";
import { gini, type Measure, type MeasureValue, measures, watchMeasures } from "../../src/measures/index.ts";
import { type GateTallies, incomeNow, type Tallies, type View } from "../../src/state/index.ts";
import { type RunOptions, runWorld, type WorldPlan } from "../../src/world/index.ts";

/** Figures of one year by name; NaN where there is no number. */
export type Year = ReadonlyMap<string, number>;

type Figure = readonly [name: string, value: number];

/**
 * Lives a world and keeps of each year what all measures of the world come to in that year alone, what they
 * show month by month, and how everybody stands at its end.
 */
export function yearsOf(plan: WorldPlan, years: number, options: Omit<RunOptions, "days">): readonly Year[] {
  const kept: Year[] = [];
  runWorld(plan, { ...options, days: years * DAYS_PER_YEAR, measures: [keeping(kept)] });
  return kept;
}

const ofWorld = measures.filter(({ of }) => of === "world");

/** A measure that adds the figures of each year to a list, at its end. */
function keeping(kept: Year[]): Measure {
  return {
    name: "years",
    unit: "years",
    meaning: "how many years have passed",
    of: "world",
    begin({ view: begun }) {
      const months = watchMeasures(
        measures.filter(({ name }) => name === "livesByMonth"),
        begun,
      );
      let monthsBefore = 0;
      let before = structuredClone(begun.tallies);
      return {
        watch(view) {
          months.watch(view);
          if ((view.day + 1) % DAYS_PER_YEAR !== 0) return;
          const all = months.outcomes(view)[0].value as readonly MeasureValue[];
          const yearly = measured({ ...view, tallies: since(view.tallies, before) });
          kept.push(new Map([...yearly, ...meansOf(all.slice(monthsBefore)), ...standing(view)]));
          monthsBefore = all.length;
          before = structuredClone(view.tallies);
        },
        value: () => kept.length,
      };
    },
  };
}

function since(now: Tallies, before: Tallies): Tallies {
  const less = (one: Float64Array, other: Float64Array) => one.map((count, at) => count - other[at]);
  const names = Object.keys(now.gates) as (keyof GateTallies)[];
  const gates = names.map((name) => [name, less(now.gates[name], before.gates[name])]);
  return { ...now, done: less(now.done, before.done), gates: Object.fromEntries(gates) as GateTallies };
}

/** Whoever has once been turned away stays so: these two count since the first day, and grow. */
const sinceFirstDay = ["personsTurnedAway", "personsShutOut"];

function measured(view: View): Figure[] {
  return watchMeasures(ofWorld, view)
    .outcomes(view)
    .flatMap(({ name, value }) => figures(name, value))
    .filter(([name]) => !sinceFirstDay.some((each) => name.endsWith(each)));
}

/** The numbers of a value, each under the way that leads to it. */
function figures(name: string, value: MeasureValue): Figure[] {
  if (typeof value === "string") return [];
  if (typeof value === "number") return [[name, value]];
  return Object.entries(value).flatMap(([key, each]: [string, MeasureValue]) =>
    figures(`${name} ${labelOf(each) ?? key}`, each),
  );
}

/** By what a row is known: its gate, and by what persons are told apart. */
function labelOf(value: MeasureValue): string | undefined {
  if (typeof value !== "object" || !("gate" in value)) return undefined;
  return [value.gate, "of" in value ? value.of : undefined].filter((each) => each !== undefined).join(" ");
}

function meansOf(months: readonly MeasureValue[]): Figure[] {
  const all = months.map((month) => figures("livesByMonth", month));
  return all[0].map(([name], at) => [name, mean(all.map((month) => month[at][1]))]);
}

/** Numbers that only name something: what counts is whether there is one. */
const names = ["employer", "shop"];

/** Means of all columns, shares of those that are not 0, ages by class, and how unequal money is. */
function standing({ persons, traits, size }: View): Figure[] {
  const { generation: _, ...lasting } = persons; // counts who has come and gone
  const columns = Object.entries({ ...traits, ...lasting });
  const incomes = Float64Array.from({ length: size }, (_, person) => incomeNow(persons, person));
  return [
    ...columns.flatMap(([name, column]): Figure[] => [
      ...(names.includes(name) ? [] : [[`mean ${name}`, mean(column)] as const]),
      [`share with ${name}`, mean(Array.from(column, (value) => (value === 0 ? 0 : 1)))],
    ]),
    ...Array.from({ length: 9 }, (_, decade): Figure => {
      const isWithin = (age: number) => Math.min(8, Math.floor(age / 10)) === decade;
      return [`ages from ${10 * decade}`, mean(Array.from(persons.age, (age) => (isWithin(age) ? 1 : 0)))];
    }),
    [
      "adults in default",
      mean(Array.from(persons.defaulted).filter((_, person) => persons.age[person] >= 18)),
    ],
    ["Gini of incomes", gini(incomes)],
    ["Gini of wealth", gini(Float64Array.from(persons.wealth, (wealth) => Math.max(0, wealth)))],
  ];
}

function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += values[at];
  return sum / values.length;
}
