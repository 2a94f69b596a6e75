import { createLuck, drawUniform, type Luck, type Stream, streamKey, streamOf } from "../base/index.ts";
import { requireChecked } from "./checked-margins.ts";
import { createMoments, type Moments } from "./moments.ts";
import { settleDefaults } from "./settle-defaults.ts";
import { settleDispositions } from "./settle-dispositions.ts";
import { settleEmployers } from "./settle-employers.ts";
import { settleHouseholds } from "./settle-households.ts";
import { settleIncomes } from "./settle-incomes.ts";
import { settleOnline } from "./settle-online.ts";
import type { SettledColumns, Settling } from "./settling.ts";
import type { Margins } from "./shape.ts";

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
 * Writes who the persons of a society are into the columns of a run: household by household, then
 * what each has and does. Each step reads only what those before it wrote.
 *
 * @throws TypeError for a society that `drawSociety` did not draw
 */
export function settle(society: Society, columns: SettledColumns): void {
  const { margins, luck } = sourceOf(society);
  const uniform = (stream: Stream) => {
    const key = streamKey(luck, stream, 0);
    return (id: number) => drawUniform(luck, key, id);
  };
  const settling: Settling = {
    margins,
    size: society.size,
    moments: society.moments,
    columns,
    ofPerson: (name) => uniform(streamOf("person", name)),
    ofHousehold: (name) => uniform(streamOf("household", name)),
    ofOrganisation: (...names) => uniform(streamOf("organisation", ...names)),
  };
  settleHouseholds(settling);
  settleDispositions(settling);
  settleIncomes(settling);
  settleOnline(settling);
  settleDefaults(settling);
  settleEmployers(settling);
}
