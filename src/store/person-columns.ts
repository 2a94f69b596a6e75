import { HUNDREDTHS } from "../base/index.ts";
import { incomeNow, personColumns, schemeColumns, traitColumns, type View } from "../state/index.ts";
import type { Cell, FileColumn } from "./column.ts";

/** A column of persons.parquet, and where its value comes from. */
export interface PersonColumn extends FileColumn {
  readonly of: (person: number) => Cell;
}

/** What a society's file calls things that columns only number. */
export interface PersonUnits {
  /** currency and period, as in `yuan per month` */
  readonly income: string;
  /** currency */
  readonly wealth: string;
  /** ids of the society's regions, in its order */
  readonly regions: readonly string[];
}

const places = ["urban", "rural"];
const roles = ["head", "partner", "child", "parent", "other"];
/** Traits that other columns tell: income, age and kind of place. */
const toldElsewhere: readonly string[] = ["means", "age", "urban"];
const dispositions = (Object.keys(traitColumns) as (keyof typeof traitColumns)[]).filter(
  (name) => !toldElsewhere.includes(name),
);

/** Of a disposition in the engine: sixteenths of a standard deviation. */
const SIXTEENTHS = 16;

/**
 * What a file tells of each person at the end of the last day: who they are, what they have, what they
 * are inclined to, what gates said to them, and where they stand in each scheme that scores. The columns
 * of a second and further scheme are called `name@scheme`, as measures are.
 *
 * @param view the end of the last day
 * @param isKept by person, 1 where the ledger is kept
 */
export function personColumnsOf(
  view: View,
  units: PersonUnits,
  isKept: Uint8Array | undefined,
): readonly PersonColumn[] {
  const scoring = view.schemes.flatMap(({ program }, number) =>
    program.score === undefined ? [] : [number],
  );
  return [
    ...identity(view, units),
    ...means(view, units),
    ...dispositions.map((name): PersonColumn => {
      const values = view.traits[name];
      const meaning = `disposition: ${traitColumns[name].meaning}; 0 is average`;
      const of = (person: number) => values[person] / SIXTEENTHS;
      return { name, type: "DOUBLE", unit: "standard deviations", range: [-8, 8], meaning, of };
    }),
    ...doors(view),
    {
      name: "inLedger",
      type: "BOOLEAN",
      unit: "yes or no",
      meaning: "whether ledger.parquet has the person's entries",
      of: (person) => isKept?.[person] === 1,
    },
    ...scoring.flatMap((number, position) => standing(view, number, position)),
  ];
}

function identity({ persons, size }: View, { regions }: PersonUnits): PersonColumn[] {
  return [
    {
      name: "person",
      type: "INT32",
      unit: "id",
      range: [0, 2 ** 31 - 1],
      meaning: "number of a synthetic person, from 0; it names nobody",
      of: (person) => person,
    },
    {
      name: "household",
      type: "INT32",
      unit: "id",
      range: [0, size - 1],
      meaning: "number of the household's first person; its members have consecutive numbers",
      of: (person) => person - persons.position[person],
    },
    {
      name: "role",
      type: "STRING",
      unit: "word",
      values: roles,
      meaning: personColumns.role.meaning,
      of: (person) => roles[persons.role[person]],
    },
    {
      name: "generation",
      type: "INT32",
      unit: "households",
      range: [0, 255],
      meaning: personColumns.generation.meaning,
      of: (person) => persons.generation[person],
    },
    {
      name: "age",
      type: "INT32",
      unit: "years",
      range: [0, 130],
      meaning: "age",
      of: (person) => persons.age[person],
    },
    {
      name: "group",
      type: "STRING",
      unit: "word",
      values: ["first", "second"],
      meaning: personColumns.group.meaning,
      of: (person) => (persons.group[person] === 0 ? "first" : "second"),
    },
    {
      name: "place",
      type: "STRING",
      unit: "word",
      values: places,
      meaning: personColumns.place.meaning,
      of: (person) => places[persons.place[person]],
    },
    {
      name: "region",
      type: "STRING",
      unit: "id of a region of the society",
      values: regions,
      meaning: personColumns.region.meaning,
      of: (person) => regions[persons.region[person]],
    },
  ];
}

function means(view: View, units: PersonUnits): PersonColumn[] {
  const { persons } = view;
  const sizes = employerSizes(view);
  return [
    {
      name: "income",
      type: "INT32",
      unit: units.income,
      meaning: personColumns.income.meaning,
      of: (person) => persons.income[person],
    },
    {
      name: "incomeNow",
      type: "INT32",
      unit: units.income,
      meaning: "the person's own income by now: as drawn, moved by what gates have decided and by lost work",
      of: (person) => incomeNow(persons, person),
    },
    {
      name: "wealth",
      type: "INT32",
      unit: units.wealth,
      meaning: personColumns.wealth.meaning,
      of: (person) => persons.wealth[person],
    },
    {
      name: "employerSize",
      type: "INT32",
      isNullable: true,
      unit: "persons",
      range: [1, 2 ** 31 - 1],
      meaning: "how many work, or look for work, at the person's employer; none for who belongs to none",
      of: (person) => sizes(person),
    },
    {
      name: "jobless",
      type: "BOOLEAN",
      unit: "yes or no",
      meaning: personColumns.jobless.meaning,
      of: (person) => persons.jobless[person] === 1,
    },
    {
      name: "loans",
      type: "INT32",
      unit: "loans",
      range: [0, 255],
      meaning: personColumns.loans.meaning,
      of: (person) => persons.loans[person],
    },
    {
      name: "defaulted",
      type: "BOOLEAN",
      unit: "yes or no",
      meaning: personColumns.defaulted.meaning,
      of: (person) => persons.defaulted[person] === 1,
    },
    {
      name: "online",
      type: "INT32",
      unit: "hours a week",
      range: [0, 168],
      meaning: personColumns.online.meaning,
      of: (person) => persons.online[person],
    },
  ];
}

/** How many belong to a person's employer; null for who has none. */
function employerSizes({ persons, size }: View): (person: number) => number | null {
  const { region, employer } = persons;
  const counts = new Map<number, number>();
  // regions are at most 32
  const idOf = (person: number): number => employer[person] * 32 + region[person];
  for (let person = 0; person < size; person++) {
    if (employer[person] !== 0) counts.set(idOf(person), (counts.get(idOf(person)) ?? 0) + 1);
  }
  return (person) => (employer[person] === 0 ? null : (counts.get(idOf(person)) ?? null));
}

function doors({ doors: { turnedAway, shutOut }, gates }: View): PersonColumn[] {
  return [
    {
      name: "gatesTurnedAway",
      type: "INT32",
      unit: "gates",
      range: [0, gates.length],
      meaning: "at how many gates the person has got a no since the first day, for whatever reason",
      of: (person) => bitsOf(turnedAway, person),
    },
    {
      name: "gatesShutOut",
      type: "INT32",
      unit: "gates",
      range: [0, gates.length],
      meaning: "at how many of these no scheme would have let the person in, at that gate on that day",
      of: (person) => bitsOf(shutOut, person),
    },
    {
      name: "shutOutFrom",
      type: "STRING",
      unit: "ids of gates, with spaces between them",
      meaning: "which gates these are; empty where there is none",
      of: (person) =>
        gates
          .filter((_, gate) => (shutOut[gate >> 5][person] & (1 << (gate & 31))) !== 0)
          .map(({ id }) => id)
          .join(" "),
    },
  ];
}

function bitsOf(words: readonly Uint32Array[], person: number): number {
  let count = 0;
  for (const word of words) {
    for (let left = word[person]; left !== 0; left &= left - 1) count++;
  }
  return count;
}

function standing(view: View, number: number, position: number): PersonColumn[] {
  const { program, columns } = view.schemes[number];
  const { grades, score } = program;
  const named = (name: string) => (position === 0 ? name : `${name}@${program.id}`);
  const ofCovered = (value: (person: number) => Cell) => (person: number) =>
    columns.covered[person] === 1 ? value(person) : null;
  const inScheme = (meaning: string) => `${meaning} in the scheme ${program.id}`;
  const range = score && ([score.floor / HUNDREDTHS, score.cap / HUNDREDTHS] as const);
  const points = (name: string, of: Int32Array, meaning: string): PersonColumn => ({
    name: named(name),
    type: "DOUBLE",
    isNullable: true,
    unit: "points",
    meaning: `${inScheme(meaning)}; none for who is not covered`,
    of: ofCovered((person) => of[person] / HUNDREDTHS),
  });
  return [
    {
      name: named("covered"),
      type: "BOOLEAN",
      unit: "yes or no",
      meaning: inScheme("whether the person is scored"),
      of: (person) => columns.covered[person] === 1,
    },
    { ...points("score", columns.score, "score"), ...(isBounded(range) && { range }) },
    ...(grades === undefined ? [] : gradeColumns(view, number, named, ofCovered)),
    points("mistakenPoints", columns.mistakenPoints, schemeColumns.mistakenPoints.meaning),
  ];
}

/** Lowest and highest score, where a scheme sets both. */
function isBounded(range: readonly [number, number] | undefined): range is readonly [number, number] {
  // the engine's own bounds stand for none
  return range !== undefined && range[0] > -1e7 && range[1] < 1e7;
}

function gradeColumns(
  { schemes }: View,
  number: number,
  named: (name: string) => string,
  ofCovered: (value: (person: number) => Cell) => (person: number) => Cell,
): PersonColumn[] {
  const { program, columns } = schemes[number];
  const labels = program.grades?.labels ?? [];
  return [
    {
      name: named("grade"),
      type: "STRING",
      isNullable: true,
      unit: "grade",
      values: labels,
      meaning: `grade held in the scheme ${program.id}, lowest first; none for who is not covered`,
      of: ofCovered((person) => labels[columns.grade[person]]),
    },
    {
      name: named("gradeSince"),
      type: "INT32",
      isNullable: true,
      unit: "day",
      range: [0, 65_535],
      meaning: `${schemeColumns.gradeSince.meaning} in the scheme ${program.id}; none for who is not covered`,
      of: ofCovered((person) => columns.gradeSince[person]),
    },
  ];
}
