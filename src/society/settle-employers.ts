import { thresholdOfShare } from "../base/index.ts";
import { drawCell, type Settling, type Step, thresholdsOf, type Uniform } from "./settling.ts";

/**
 * Organisations that take people on at the same time: each new worker of their region and class goes
 * to one of them by luck, so that those who live together seldom work together.
 */
interface Lane {
  readonly from: number;
  readonly sizes: number;
  readonly size: Uniform;
  /** organisations that this lane has opened */
  opened: number;
  /** number of the one that takes people on now, and how many it still takes */
  organisation: number;
  free: number;
}

/** By region and number: how many persons an organisation was opened for, however many have come. */
export type Workplaces = readonly (readonly number[])[];

/**
 * Who works on the first day, and for which organisation of their region. People are taken on in the
 * order of their ids, and an organisation opens when the one before it in its lane is full: so nobody's
 * employer hangs on who comes after, numbers are dense within a region, and all organisations but the
 * last of each lane are as large as their class says.
 *
 * @param workplaces by region: where the size of each that opens is noted, in the order of numbers
 */
export function settleEmployers(settling: Settling, workplaces: readonly number[][]): Step {
  const { margins, columns, ofPerson } = settling;
  const { persons } = columns;
  const isWorking = workers(settling);
  const upTo = thresholdsOf(margins.employers.sizes.map(({ share }) => share));
  const lanes = createLanes(settling);
  const [employerSize, lane] = ["employer-size", "employer-lane"].map((name) => ofPerson(name));
  return ({ first, end, generation }) => {
    for (let person = first; person < end; person++) {
      if (!isWorking(person, generation)) continue;
      const region = persons.region[person];
      const open = lanes[region][drawCell(upTo, employerSize(person, generation))];
      persons.employer[person] = 1 + takeOn(open[lane(person, generation) % open.length], workplaces[region]);
    }
  };
}

/** Whether a person works at the age they have now: one number for life against the share of each age. */
export function workers(settling: Settling): (person: number, generation: number) => boolean {
  const { age } = settling.columns.persons;
  const working = new Float64Array(121);
  for (const { from, to, share } of settling.margins.employers.work) {
    working.fill(thresholdOfShare(share), from, to);
  }
  const works = settling.ofPerson("works");
  return (person, generation) => works(person, generation) < working[age[person]];
}

/** The number within its region of the organisation that takes the next worker of a lane. */
function takeOn(lane: Lane, opened: number[]): number {
  if (lane.free === 0) {
    lane.free = lane.from + (lane.size(lane.opened, 0) % lane.sizes);
    lane.opened += 1;
    lane.organisation = opened.length;
    opened.push(lane.free);
  }
  lane.free -= 1;
  return lane.organisation;
}

/** Persons whom the lanes of one class and region take on before one of each is full, about. */
const PERSONS_ABREAST = 128;

/** By region and class of size. */
function createLanes({ margins, ofOrganisation }: Settling): Lane[][][] {
  return margins.regions.cells.map((region) =>
    margins.employers.sizes.map(({ from, to }) =>
      Array.from({ length: Math.max(2, Math.floor(PERSONS_ABREAST / to)) }, (_, lane) => ({
        from,
        sizes: to - from,
        size: ofOrganisation("size", region.id, `${from}-${to}`, `${lane}`),
        opened: 0,
        organisation: 0,
        free: 0,
      })),
    ),
  );
}
