import { expectedAges, expectedSizes, shareBetween } from "./expected.ts";
import { type Inequality, inequalityOf } from "./inequality.ts";
import type { Margins } from "./shape.ts";

/** A published number beside what a society file, as it is drawn, comes to. */
export interface Deviation {
  /** where the published number stands in the file */
  readonly path: readonly (string | number)[];
  /** what it is about: `ages 0 to 15` */
  readonly of: string;
  readonly published: number;
  readonly drawn: number;
  /** how far the two may lie apart, as the file says */
  readonly within: number;
}

/**
 * Every published margin that a society is not drawn from but has to come near, beside what the
 * blocks that it is drawn from come to. Published margins of different years and definitions
 * contradict each other: what a file draws from is primary, the rest is checked here.
 */
export function marginDeviations(margins: Margins): Deviation[] {
  const ages = expectedAges(margins.households.types);
  return [
    ...ofSizes(margins),
    ...margins.ages.bands.map(({ from, to, share }, band) => ({
      path: ["ages", "bands", band],
      of: `ages ${from} to ${to}`,
      published: share,
      drawn: shareBetween(ages, from, to),
      within: margins.ages.within,
    })),
    ofOne(["income", "gini"], "Gini of income", margins.income.gini, incomeInequality(margins).gini),
    ofOne(["wealth", "gini"], "Gini of wealth", margins.wealth.gini, wealthInequality(margins).gini),
    ofOne(["online", "whole"], "share online", margins.online.whole, expectedOnline(margins, ages)),
  ];
}

function ofOne(
  path: readonly string[],
  of: string,
  { is, within }: { readonly is: number; readonly within: number },
  drawn: number,
): Deviation {
  return { path, of, published: is, drawn, within };
}

function ofSizes({ sizes, households }: Margins): Deviation[] {
  const { shares, within } = sizes;
  const drawn = expectedSizes(households.types, shares.length);
  return shares.map((published, position) => ({
    path: ["sizes", "shares", position],
    of: `households of ${position + 1}${position === shares.length - 1 ? " and more" : ""}`,
    published,
    drawn: drawn[position],
    within,
  }));
}

/** How unequal income per head is over the whole society. */
export function incomeInequality({ places, income }: Margins): Inequality {
  return inequalityOf([
    { share: places.urban, ...income.urban },
    { share: 1 - places.urban, ...income.rural },
  ]);
}

/** How unequal wealth per head is over the whole society. */
export function wealthInequality({ wealth }: Margins): Inequality {
  return inequalityOf([{ share: 1, ...wealth }], wealth.none);
}

function expectedOnline({ places, online }: Margins, ages: readonly number[]): number {
  return online.cells.reduce((sum, { from, to, urban, rural }) => {
    const share = places.urban * urban + (1 - places.urban) * rural;
    return sum + share * shareBetween(ages, from, to);
  }, 0);
}
