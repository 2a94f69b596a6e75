import {
  createLuck,
  drawUniform,
  type Luck,
  type Stream,
  type StreamKey,
  streamKey,
  streamOf,
} from "../base/index.ts";
import { requireChecked } from "./checked-margins.ts";
import { createMoments, type Moments } from "./moments.ts";
import { settleCustomers } from "./settle-customers.ts";
import { settleDefaults } from "./settle-defaults.ts";
import { settleDispositions } from "./settle-dispositions.ts";
import { settleEmployers, type Workplaces } from "./settle-employers.ts";
import { householdTypes, settleHouseholds } from "./settle-households.ts";
import { settleIncomes } from "./settle-incomes.ts";
import { settleMembers } from "./settle-members.ts";
import { settleOnline } from "./settle-online.ts";
import type { SettledColumns, Settling, Step, Uniform } from "./settling.ts";
import type { Margins } from "./shape.ts";
import { createTies, type Ties } from "./ties/create-ties.ts";

/**
 * A society: how many persons, drawn from which margins. Opaque: nobody can be put into it, and what
 * its persons are like is only ever written into the columns of a run.
 */
export interface Society {
  readonly name: string;
  readonly size: number;
  readonly moments: Moments;
}

interface Drawn {
  readonly margins: Margins;
  readonly luck: Luck;
}

/** Societies that were drawn here; the engine takes no other. */
const drawn = new WeakMap<Society, Drawn>();

/** Most persons that one society can have: what a dense 32-bit id can name. */
export const MAX_PERSONS = 2 ** 32 - 1;

/**
 * A society of so many persons, drawn from margins and a seed: the only way to get one. The first
 * n persons of a larger society with the same seed are the same persons.
 *
 * @throws RangeError for a size that is not a whole number from 1 to 2^32 − 1
 * @throws TypeError for margins that `readSociety` did not read
 */
export function drawSociety(margins: Margins, options: { persons: number; societySeed: number }): Society {
  const { persons } = options;
  requireChecked(margins);
  if (!Number.isInteger(persons) || persons < 1 || persons > MAX_PERSONS) {
    throw new RangeError(`a society of ${persons} persons`);
  }
  const society: Society = { name: margins.society, size: persons, moments: createMoments(margins) };
  drawn.set(society, { margins, luck: createLuck(options.societySeed, "society") });
  return society;
}

/**
 * The luck that decides who its persons are, for what depends on the acts of a world: who drives,
 * who plays, who posts.
 */
export function characterOf(society: Society): Luck {
  return sourceOf(society).luck;
}

function sourceOf(society: Society): Drawn {
  const source = drawn.get(society);
  if (source === undefined) throw new TypeError("a society comes from drawSociety and from nowhere else");
  return source;
}

/**
 * What steps of settling need of a society, and the columns that they write.
 *
 * @throws TypeError for a society that `drawSociety` did not draw
 */
export function settlingOf(society: Society, columns: SettledColumns): Settling {
  const { margins, luck } = sourceOf(society);
  const uniform = (stream: Stream): Uniform => {
    const keys = new Map<number, StreamKey>(); // by generation
    return (id, generation) => {
      let key = keys.get(generation);
      if (key === undefined) {
        key = streamKey(luck, stream, generation);
        keys.set(generation, key);
      }
      return drawUniform(luck, key, id);
    };
  };
  return {
    margins,
    size: society.size,
    moments: society.moments,
    columns,
    luck,
    ofPerson: (...names) => uniform(streamOf("person", ...names)),
    ofHousehold: (name) => uniform(streamOf("household", name)),
    ofOrganisation: (...names) => uniform(streamOf("organisation", ...names)),
  };
}

/**
 * Writes who the persons of a society are on the first day into the columns of a run, household by
 * household: a household's members stand at consecutive ids.
 *
 * @returns the organisations that opened to give them work
 * @throws TypeError for a society that `drawSociety` did not draw
 */
export function settle(society: Society, columns: SettledColumns): Workplaces {
  const settling = settlingOf(society, columns);
  const workplaces: number[][] = settling.margins.regions.cells.map(() => []);
  const membersOf = householdTypes(settling);
  const work = settleEmployers(settling, workplaces);
  const steps = [settleHouseholds(settling), ...stepsOfGeneration(settling), work];
  for (let first = 0, number = 0; first < society.size; number++) {
    const members = membersOf(number);
    const end = Math.min(society.size, first + members.length);
    const household = { number, members, first, end, generation: 0 };
    for (const step of steps) step(household);
    first += members.length;
  }
  settleCustomers(settling);
  return workplaces;
}

/**
 * Who is tied to whom in a society, by its own luck, over the columns of a run that `settle` has
 * filled. Ties are of the day on which they are made: see `createTies`.
 *
 * @throws TypeError for a society that `drawSociety` did not draw
 * @throws RangeError for more than 2^31 − 1 persons
 */
export function tiesOf(society: Society, columns: SettledColumns): Ties {
  const { margins, luck } = sourceOf(society);
  const { age, position, householdSize } = columns.persons;
  const people = {
    size: society.size,
    age,
    positionInHousehold: position,
    householdSize,
    traits: columns.traits,
  };
  return createTies(margins.ties, people, luck);
}

/** All that is drawn afresh when a generation follows another, in order, but for the employer. */
export function stepsOfGeneration(settling: Settling): readonly Step[] {
  return [settleMembers, settleDispositions, settleIncomes, settleOnline, settleDefaults].map((step) =>
    step(settling),
  );
}
