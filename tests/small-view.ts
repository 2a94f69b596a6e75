/**
 * A hand-made world as a measure sees it: few persons, known answers.
 *
 * Whatever is not given is as plain as can be: everybody is covered, scores 0, earns nothing and
 * is in the first group; there are no acts, sources, rules or grades.
 */
import { type Measure, type MeasureValue, watchMeasures } from "../src/measures/index.ts";
import {
  createColumns,
  createTallies,
  personColumns,
  type SchemeView,
  schemeColumns,
  traitColumns,
  type View,
} from "../src/state/index.ts";

/** One scheme of a small world; one value per person. */
export interface SmallScheme {
  readonly id?: string;
  /** in points */
  readonly scores: readonly number[];
  /** 0 or 1 */
  readonly covered?: readonly number[];
  /** positions on the scale */
  readonly grades?: readonly number[];
  readonly labels?: readonly string[];
  /** `false`: the scheme scores nobody */
  readonly hasScore?: boolean;
  readonly sources?: readonly {
    readonly id: string;
    readonly sees: readonly number[];
    readonly identifies?: object;
    readonly isKnown?: boolean;
    readonly keeps?: number;
    readonly sharedWith?: readonly { readonly with: string; readonly share: number }[];
  }[];
  readonly rules?: readonly { readonly id: string; readonly act: number; readonly source: number }[];
  readonly consequences?: SchemeView["program"]["consequences"];
  readonly audiences?: readonly string[];
  readonly process?: NonNullable<SchemeView["program"]["process"]>;
  readonly associations?: SchemeView["program"]["associations"];
  readonly ratings?: SchemeView["program"]["ratings"];
}

export interface SmallWorld {
  readonly day?: number;
  readonly incomes?: readonly number[];
  readonly groups?: readonly number[];
  /** further columns of persons, by name */
  readonly persons?: { readonly [Name in keyof View["persons"]]?: readonly number[] };
  readonly acts?: readonly { readonly id: string; readonly context: string }[];
  readonly gates?: View["gates"];
  /** what gates have left and would say; nobody has been turned away where nothing is said */
  readonly doors?: Partial<View["doors"]>;
}

/** @param schemes one at least; all with the same number of persons */
export function smallView(schemes: readonly SmallScheme[], world: SmallWorld = {}): View {
  const size = schemes[0].scores.length;
  const persons = createColumns(personColumns, size);
  persons.income.set(world.incomes ?? []);
  persons.group.set(world.groups ?? []);
  for (const [name, values] of Object.entries(world.persons ?? {})) {
    persons[name as keyof View["persons"]].set(values);
  }
  const acts = world.acts ?? [];
  const gates = world.gates ?? [];
  const views = schemes.map(smallScheme);
  const tallies = createTallies(
    { acts: acts.length, gates: gates.length, ranks: 0 },
    views.map(({ program }) => ({
      sources: program.sources.length,
      rules: program.rules.length,
      repairs: program.process?.repairs.length ?? 0,
      associations: program.associations.length,
      ratings: program.ratings.length,
    })),
  );
  return {
    day: world.day ?? 0,
    size,
    acts,
    gates,
    persons,
    traits: createColumns(traitColumns, size),
    schemes: views,
    doors: {
      applied: [],
      granted: [],
      turnedAway: [],
      shutOut: [],
      letIn: [],
      access: () => Number.NaN,
      strikes: () => false,
      ...world.doors,
    },
    tallies,
  };
}

function smallScheme(given: SmallScheme): SchemeView {
  const columns = createColumns(schemeColumns, given.scores.length, { covered: 1 });
  columns.score.set(given.scores.map((points) => Math.round(points * 100)));
  columns.covered.set(given.covered ?? []);
  columns.grade.set(given.grades ?? []);
  return {
    program: {
      id: given.id ?? "small",
      sources: (given.sources ?? []).map((source) => ({ ...source, sees: Uint8Array.from(source.sees) })),
      rules: given.rules ?? [],
      consequences: given.consequences ?? [],
      audiences: given.audiences,
      process: given.process,
      associations: given.associations ?? [],
      ratings: given.ratings ?? [],
      lists: [],
      grades: given.labels && { labels: given.labels },
      score: given.hasScore === false ? undefined : { start: 0, floor: -(1 << 30), cap: 1 << 30 },
    },
    columns,
    indicators: [],
    lists: [],
  };
}

/** A gate to which persons come, and where places are enough. */
export function smallGate(id: string, isOfPersons = true, isForDeposit = false): View["gates"][number] {
  const plain = { context: "work", keeper: "employer", isEssential: false, isRival: false };
  return { id, ...plain, isOfPersons, isForDeposit };
}

/** What a measure comes to when it is shown these days, one view a day, the first also at the start. */
export function measured(measure: Measure, ...days: readonly View[]): MeasureValue {
  const watch = watchMeasures([measure], days[0]);
  for (const day of days) watch.watch(day);
  const [outcome] = watch.outcomes(days[days.length - 1]);
  return outcome.value;
}
