import { DEVIATION_ONE, exp2, LOG2_ONE, normalOfUniform, thresholdOfShare } from "../base/index.ts";
import { type Society, settlingOf } from "./draw-society.ts";
import type { Moments } from "./moments.ts";
import type { Workplaces } from "./settle-employers.ts";
import { asTrait, type SettledColumns, TRAIT_ONE } from "./settling.ts";
import type { Margins } from "./shape.ts";

/** Stands in the column of ages where a region has no organisation of a number: beyond every age there is. */
export const NOBODY = 255;

/** How an organisation is run; drawn for each, independent of each other. An assumption. */
const ways = ["diligence", "caution", "conformity", "skill"] as const;

/** Share of organisations that have failed to repay before the first day: an assumption, range 0.01 to 0.2. */
const DEFAULTED = 0.05;

/** Turnover for each workplace in typical incomes of a year: an assumption, range 1 to 10. */
const TURNOVER = 3;

const MOST = 0x7fffffff;

/** Rows of a table of organisations: each region has one of each number, whether there is such a one or not. */
export function organisationRows(workplaces: Workplaces): number {
  return workplaces.length * Math.max(0, ...workplaces.map((sizes) => sizes.length));
}

/**
 * Writes who the organisations of a society are into columns of `organisationRows` rows. The organisation of
 * a number in a region stands at number × regions + region, so that whoever opens another moves none. All of
 * it follows from region and number and the size that it was opened with, and nothing from who works there.
 *
 * @returns what the engine needs to turn mean rates into each organisation's rate
 * @throws TypeError for a society that `drawSociety` did not draw
 */
export function settleOrganisations(
  society: Society,
  workplaces: Workplaces,
  columns: SettledColumns,
): Moments {
  const { margins, moments, ofOrganisation } = settlingOf(society, columns);
  const { persons, traits } = columns;
  const sizes = createSizes(margins);
  const typicalIncome = exp2(Math.round(moments.logIncome.mean * LOG2_ONE));
  persons.age.fill(NOBODY);
  workplaces.forEach((ofRegion, region) => {
    const { id } = margins.regions.cells[region];
    const inTown = thresholdOfShare(urbanShare(margins, region));
    const [placeOf, defaultedOf] = ["place", "defaults"].map((name) => ofOrganisation(name, id));
    const wayOf = ways.map((name) => ofOrganisation(name, id));
    ofRegion.forEach((size, number) => {
      const row = number * workplaces.length + region;
      const isInTown = placeOf(number, 0) < inTown;
      persons.age[row] = 0;
      persons.householdSize[row] = 1;
      persons.region[row] = region;
      persons.place[row] = isInTown ? 0 : 1;
      persons.income[row] = Math.min(MOST, Math.round(TURNOVER * size * typicalIncome));
      persons.defaulted[row] = defaultedOf(number, 0) < thresholdOfShare(DEFAULTED) ? 1 : 0;
      ways.forEach((name, way) => {
        traits[name][row] = asTrait(normalOfUniform(wayOf[way](number, 0)));
      });
      traits.means[row] = asTrait((sizes.deviationOf.get(size) ?? 0) * DEVIATION_ONE);
      traits.urban[row] = isInTown ? TRAIT_ONE : 0;
    });
  });
  return momentsOf(moments, sizes);
}

function momentsOf({ places, logIncome }: Moments, { mean, deviation }: Sizes): Moments {
  return {
    places: places.map(({ share }) => ({ share, mean, deviation })),
    ages: Array.from({ length: 121 }, (_, age) => (age === 0 ? 1 : 0)),
    secondGroup: 0,
    logIncome,
    defaulted: DEFAULTED,
    correlations: {},
  };
}

/** Share of a region's persons who live in its towns. */
function urbanShare({ regions, places }: Margins, region: number): number {
  const { urban, rural } = regions.cells[region];
  const inTowns = urban * places.urban;
  const all = inTowns + rural * (1 - places.urban);
  return all > 0 ? inTowns / all : 0;
}

interface Sizes {
  /** by size: where it stands among all organisations, in standard deviations of a normal number */
  readonly deviationOf: ReadonlyMap<number, number>;
  /** of these numbers over all organisations */
  readonly mean: number;
  readonly deviation: number;
}

/** The sizes that organisations are opened with: as many of each class as its share of all who work fills. */
function createSizes({ employers }: Margins): Sizes {
  const weights = new Map<number, number>();
  for (const { from, to, share } of employers.sizes) {
    const workers = ((from + to - 1) * (to - from)) / 2; // in one organisation of each size of the class
    for (let size = from; size < to; size++) weights.set(size, (weights.get(size) ?? 0) + share / workers);
  }
  const sorted = [...weights].sort(([one], [other]) => one - other);
  const all = sorted.reduce((sum, [, weight]) => sum + weight, 0);
  const deviationOf = new Map<number, number>();
  let below = 0;
  let mean = 0;
  let squares = 0;
  for (const [size, weight] of sorted) {
    // in the middle of those of the same size
    const share = (below + weight / 2) / all;
    const deviation = normalOfUniform(thresholdOfShare(share)) / DEVIATION_ONE;
    deviationOf.set(size, deviation);
    mean += (weight / all) * deviation;
    squares += (weight / all) * deviation * deviation;
    below += weight;
  }
  return { deviationOf, mean, deviation: Math.sqrt(Math.max(0, squares - mean * mean)) };
}
