import type { Act, ActCatalogue } from "../catalogue/index.ts";
import { organisationsOf, type Workplaces } from "../society/index.ts";
import type { World } from "./world.ts";

/** An act of organisations, as far as it concerns others. */
interface OrganisationAct {
  readonly id: string;
  readonly effect: Act["effect"];
  readonly harms: NonNullable<Act["harms"]>["per"] | undefined;
  readonly promise: Act["promise"];
  /** by row: whom one such act harms, in 1/100 person; undefined: nobody */
  readonly reach: Float64Array | undefined;
}

/**
 * The organisations of a society in a world of their own, which the first thread lives after the persons'
 * day. An organisation's row is number × regions + region; a row can be nobody's.
 */
export interface OrganisationWorld {
  readonly world: World;
  /** how many regions the society has */
  readonly regions: number;
  /** by row: how many persons it was opened for; 0 where there is no such organisation */
  readonly workplaces: Uint32Array;
  readonly acts: readonly OrganisationAct[];
  /** by act, in 1/100 person: whom it harmed since the first day. Nothing in the engine reads it */
  readonly harmed: Float64Array;
  /** by row: acts that harm others which it did since the first day. Nothing in the engine reads it */
  readonly offences: Uint32Array;
}

/** Persons whom organisations can harm: as of the first day, since both change little on average. */
type Persons = Parameters<typeof organisationsOf>[0]["persons"];

/** What a world of organisations has beside what any world has. */
export function createReach(
  { acts }: ActCatalogue,
  opened: Workplaces,
  persons: Persons,
  rows: number,
): Omit<OrganisationWorld, "world"> {
  const regions = opened.length;
  const workplaces = new Uint32Array(rows);
  opened.forEach((sizes, region) => {
    sizes.forEach((size, number) => {
      workplaces[number * regions + region] = size;
    });
  });
  const counts = {
    ...countByRow(persons, regions, rows),
    resident: residentsByRow(persons, opened, workplaces),
  };
  return {
    regions,
    workplaces,
    acts: acts.map(({ id, effect, harms, promise }) => ({
      id,
      effect,
      harms: harms?.per,
      promise,
      reach: harms && counts[harms.per].map((count) => Math.round(100 * count * harms.share)),
    })),
    harmed: new Float64Array(acts.length),
    offences: new Uint32Array(rows),
  };
}

function countByRow(
  persons: Persons,
  regions: number,
  rows: number,
): Record<"customer" | "employee", Float64Array> {
  const { region, number, employees, customers } = organisationsOf({ persons }, regions);
  const counts = { customer: new Float64Array(rows), employee: new Float64Array(rows) };
  for (let id = 0; id < number.length; id++) {
    const row = number[id] * regions + region[id];
    counts.customer[row] = customers[id];
    counts.employee[row] = employees[id];
  }
  return counts;
}

/** The persons of a region, shared out among its organisations by their workplaces. */
function residentsByRow({ region }: Persons, opened: Workplaces, workplaces: Uint32Array): Float64Array {
  const residents = new Float64Array(opened.length);
  for (let person = 0; person < region.length; person++) residents[region[person]] += 1;
  const all = opened.map((sizes) => sizes.reduce((sum, size) => sum + size, 0));
  return Float64Array.from(workplaces, (size, row) => {
    const at = row % opened.length;
    return size === 0 ? 0 : (residents[at] * size) / all[at];
  });
}
