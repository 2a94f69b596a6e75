import type { SettledColumns } from "./settling.ts";

/** Organisations by dense ids, ordered by region, then by number within it; one value for each. */
export interface Organisations {
  /** position in the society's list of regions */
  readonly region: Uint8Array;
  /** number within the region, from 0: one less than what columns of persons say */
  readonly number: Uint32Array;
  /** persons who work there */
  readonly employees: Uint32Array;
  /** persons who are its customers */
  readonly customers: Uint32Array;
}

/**
 * The organisations of persons who are settled: those who employ somebody, and so whoever has customers,
 * for these are found through an employee. With more persons come more organisations and no others go.
 *
 * @param regions how many regions the society has, 1 to 32
 */
export function organisationsOf(
  columns: { readonly persons: Pick<SettledColumns["persons"], "region" | "employer" | "shop"> },
  regions: number,
): Organisations {
  const { region, employer, shop } = columns.persons;
  const starts = startsOf(region, employer, regions);
  const count = starts[regions];
  const organisations = {
    region: new Uint8Array(count),
    number: new Uint32Array(count),
    employees: new Uint32Array(count),
    customers: new Uint32Array(count),
  };
  for (let at = 0; at < regions; at++) {
    organisations.region.fill(at, starts[at], starts[at + 1]);
    for (let id = starts[at]; id < starts[at + 1]; id++) organisations.number[id] = id - starts[at];
  }
  for (let person = 0; person < region.length; person++) {
    const before = starts[region[person]] - 1;
    if (employer[person] > 0) organisations.employees[before + employer[person]] += 1;
    if (shop[person] > 0) organisations.customers[before + shop[person]] += 1;
  }
  return organisations;
}

/** The first id of each region and, last, the one after all: numbers are dense within a region. */
function startsOf(region: Uint8Array, employer: Uint32Array, regions: number): Uint32Array {
  const counts = new Uint32Array(regions);
  for (let person = 0; person < region.length; person++) {
    counts[region[person]] = Math.max(counts[region[person]], employer[person]);
  }
  const starts = new Uint32Array(regions + 1);
  for (let at = 0; at < regions; at++) starts[at + 1] = starts[at] + counts[at];
  return starts;
}
