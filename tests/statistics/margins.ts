import { readFileSync } from "node:fs";
import {
  drawSociety,
  incomeInequality,
  type Margins,
  readSociety,
  type Society,
  settle,
  wealthInequality,
} from "../../src/society/index.ts";
import { type ColumnsOf, createColumns, personColumns, traitColumns } from "../../src/state/index.ts";

/** The societies that ship. */
export const societies = ["china-2015", "germany-2020", "usa-2020"] as const;

/** The margins of a society that ships. */
export function marginsOf(name: string): Margins {
  const file = `societies/${name}.yaml`;
  const read = readSociety(readFileSync(new URL(`../../${file}`, import.meta.url), "utf8"), file);
  if (read.value === undefined) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

/** The persons of a society, settled. */
export interface Settled {
  readonly margins: Margins;
  readonly society: Society;
  readonly size: number;
  readonly persons: ColumnsOf<typeof personColumns>;
  readonly traits: ColumnsOf<typeof traitColumns>;
}

/** A society drawn and settled, as the engine does it. */
export function settled(margins: Margins, size: number, societySeed = 1): Settled {
  const columns = {
    persons: createColumns(personColumns, size),
    traits: createColumns(traitColumns, size),
  };
  const society = drawSociety(margins, { persons: size, societySeed });
  settle(society, columns);
  return { margins, society, size, ...columns };
}

/** How a margin came out: expected, seen, and how far apart the two may lie. */
export interface Outcome {
  readonly of: string;
  readonly expected: number;
  readonly seen: number;
  readonly tolerance: number;
}

/**
 * Standard errors that a margin may lie off. Some 60 margins of three societies at two sizes are
 * looked at; one in 1.7 million normal numbers lies further out than five.
 */
const MOST_ERRORS = 5;

/** Every margin of a society beside what its persons came to. */
export function outcomes(society: Settled): Outcome[] {
  return [
    ...ofHouseholds(society),
    ...ofPlaces(society),
    ...ofAges(society),
    ...ofMoney(society),
    ...ofWork(society),
    ...ofOnline(society),
  ];
}

/**
 * The share of those looked at of whom something holds, with the standard error of a ratio of sums
 * over households, whose members are alike: sqrt(Σ (hits − share × looked at)²) / looked at.
 *
 * @source ratio estimator: Cochran, Sampling Techniques (1977), ch. 6
 */
export function shareOf(
  { persons, size }: Settled,
  of: string,
  expected: number,
  holds: (person: number) => boolean,
  among: (person: number) => boolean = () => true,
): Outcome {
  const hits: number[] = [];
  const counted: number[] = [];
  for (let person = 0; person < size; person++) {
    if (persons.position[person] === 0) {
      hits.push(0);
      counted.push(0);
    }
    if (!among(person)) continue;
    counted[counted.length - 1] += 1;
    if (holds(person)) hits[hits.length - 1] += 1;
  }
  const all = counted.reduce((sum, count) => sum + count, 0);
  const seen = hits.reduce((sum, count) => sum + count, 0) / all;
  const squares = hits.reduce((sum, hit, household) => sum + (hit - expected * counted[household]) ** 2, 0);
  // a share of 0 or 1 has no error at all; half a person in all allows for the rounding of thresholds
  return { of, expected, seen, tolerance: (MOST_ERRORS * Math.sqrt(squares) + 0.5) / all };
}

function ofHouseholds(society: Settled): Outcome[] {
  const { margins, persons } = society;
  const isFirst = (person: number): boolean => persons.position[person] === 0;
  const { shares } = margins.sizes;
  const drawn = shares.map((_, position) =>
    margins.households.types
      .filter(({ members }) => Math.min(members.length, shares.length) === position + 1)
      .reduce((sum, { share }) => sum + share, 0),
  );
  return drawn.map((share, position) =>
    shareOf(
      society,
      `households of ${position + 1}`,
      share,
      (person) => Math.min(persons.householdSize[person], shares.length) === position + 1,
      isFirst,
    ),
  );
}

function ofPlaces(society: Settled): Outcome[] {
  const { margins, persons } = society;
  const { urban } = margins.places;
  return [
    shareOf(society, "urban", urban, (person) => persons.place[person] === 0),
    shareOf(society, "second group", margins.group.share, (person) => persons.group[person] === 1),
    ...margins.regions.cells.flatMap((cell, region) =>
      (["urban", "rural"] as const).map((kind, place) =>
        shareOf(
          society,
          `${kind} in ${cell.id}`,
          cell[kind],
          (person) => persons.region[person] === region,
          (person) => persons.place[person] === place,
        ),
      ),
    ),
  ];
}

/** Against the published bands: what a file says it may lie apart comes on top. */
function ofAges(society: Settled): Outcome[] {
  const { ages } = society.margins;
  return ages.bands.map(({ from, to, share }) => {
    const outcome = shareOf(society, `ages ${from} to ${to}`, share, (person) => {
      const age = society.persons.age[person];
      return age >= from && age < to;
    });
    return { ...outcome, tolerance: outcome.tolerance + ages.within };
  });
}

function ofMoney(society: Settled): Outcome[] {
  const { margins, persons } = society;
  const isOfAge = (person: number): boolean => persons.age[person] >= 18;
  const income = margins.income;
  return [
    ...(["urban", "rural"] as const).map((kind, place) =>
      shareOf(
        society,
        `${kind} incomes below the median`,
        0.5,
        (person) => persons.income[person] < income[kind].median,
        (person) => persons.place[person] === place,
      ),
    ),
    shareOf(society, "owning nothing", margins.wealth.none, (person) => persons.wealth[person] === 0),
    shareOf(
      society,
      "wealth below the median",
      0.5,
      (person) => persons.wealth[person] < margins.wealth.median,
      (person) => persons.wealth[person] > 0,
    ),
    shareOf(
      society,
      "bad credit record",
      margins.defaults.share,
      (person) => persons.defaulted[person] === 1,
      isOfAge,
    ),
    giniOf(society, "Gini of income", incomeInequality(margins).gini, persons.income),
    giniOf(society, "Gini of wealth", wealthInequality(margins).gini, persons.wealth),
  ];
}

/**
 * The Gini coefficient of the whole, its standard error from those of twenty runs of neighbouring
 * persons, who are independent of each other but for a household at each cut. 0.001 on top is what
 * the grid, whole units of money and the steps of 1/4096 of a doubling can make.
 */
function giniOf({ size }: Settled, of: string, expected: number, values: Int32Array): Outcome {
  const runs = Array.from({ length: 20 }, (_, run) =>
    gini(values.subarray((size * run) / 20, (size * (run + 1)) / 20)),
  );
  const mean = runs.reduce((sum, value) => sum + value, 0) / 20;
  const squares = runs.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const error = Math.sqrt(squares / 19 / 20);
  return { of, expected, seen: gini(values), tolerance: MOST_ERRORS * error + 0.001 };
}

function gini(values: Int32Array): number {
  const sorted = Float64Array.from(values).sort();
  const whole = sorted.reduce((sum, value) => sum + value, 0);
  const ranked = sorted.reduce((sum, value, rank) => sum + (2 * rank + 1 - sorted.length) * value, 0);
  return ranked / sorted.length / whole;
}

function ofWork(society: Settled): Outcome[] {
  const { margins, persons } = society;
  const ages = margins.employers.work.map(({ from, to, share }) =>
    shareOf(
      society,
      `at work from ${from} to ${to}`,
      share,
      (person) => persons.employer[person] > 0,
      (person) => persons.age[person] >= from && persons.age[person] < to,
    ),
  );
  return [...ages, ...ofEmployers(society)];
}

/**
 * Workers by how many work beside them. All organisations but the last of each lane are as large as
 * their class says; of the last, at most `from` − 1 workers count to a smaller class. Those it moves
 * lie on top of the error of luck.
 */
function ofEmployers(society: Settled): Outcome[] {
  const { margins, persons, size } = society;
  const workers = new Map<string, number>();
  const key = (person: number): string => `${persons.region[person]}/${persons.employer[person]}`;
  for (let person = 0; person < size; person++) {
    if (persons.employer[person] > 0) workers.set(key(person), (workers.get(key(person)) ?? 0) + 1);
  }
  const all = [...workers.values()].reduce((sum, count) => sum + count, 0);
  const regions = margins.regions.cells.length;
  const moved = margins.employers.sizes.map(
    ({ from, to }) => (regions * Math.max(2, Math.floor(128 / to)) * (from - 1)) / all,
  );
  return margins.employers.sizes.map(({ from, to, share }, position) => {
    const seen = [...workers.values()].filter((count) => count >= from && count < to);
    return {
      of: `workers in organisations of ${from} to ${to}`,
      expected: share,
      seen: seen.reduce((sum, count) => sum + count, 0) / all,
      // a class loses its own and gains those of larger ones
      tolerance:
        MOST_ERRORS * Math.sqrt((share * (1 - share)) / all) +
        moved.slice(position).reduce((sum, part) => sum + part, 0),
    };
  });
}

function ofOnline(society: Settled): Outcome[] {
  const { margins, persons } = society;
  const { cells, whole } = margins.online;
  const isOnline = (person: number): boolean => persons.online[person] > 0;
  const all = shareOf(society, "online", whole.is, isOnline);
  return [
    { ...all, tolerance: all.tolerance + whole.within },
    ...cells.flatMap(({ from, to, ...shares }) =>
      (["urban", "rural"] as const).map((kind, place) => {
        const outcome = shareOf(
          society,
          `${kind} online from ${from} to ${to}`,
          shares[kind],
          isOnline,
          (person) =>
            persons.place[person] === place && persons.age[person] >= from && persons.age[person] < to,
        );
        // skill in sixteenths spreads 1/3072 wider than a normal number: a share moves by a tenth of that
        return { ...outcome, tolerance: outcome.tolerance + 0.0001 };
      }),
    ),
  ];
}
