import { dayOfBlock } from "../base/index.ts";
import { columnsIn } from "./scheme-memory.ts";
import type { World } from "./world.ts";

/** An array of a world's state. */
export type StateArray =
  | Uint8Array
  | Int8Array
  | Uint16Array
  | Int16Array
  | Uint32Array
  | Int32Array
  | Float64Array;

/** What a checkpoint holds of a world: its arrays by name, and what waits in its calendars. */
export interface WorldState {
  /** the world's own, so that what is written into them is the world's */
  readonly arrays: ReadonlyMap<string, StateArray>;
  readonly queues: ReadonlyMap<string, World["visits"][number]>;
}

/** Columns of persons that days change; who they are otherwise, society, seed and day say. */
const livedColumns = ["wealth", "jobless", "incomeShift", "loans"] as const;

/** Where the state of a scheme stands, which another world may not have. */
export const ofSchemes: RegExp = /^(organisations\/)?(schemes|tallies\/schemes)\//;

/**
 * The dynamic state of a world between two days. Left out is what society and seeds give (who persons are,
 * which acts they do at all), and what every day, or every block of eight days that begins, makes anew.
 */
export function stateOf(world: World): WorldState {
  const own = stateOfOne(world);
  if (world.organisations === undefined) return own;
  const { world: beside, harmed, offences } = world.organisations;
  const { arrays, queues } = stateOfOne(beside);
  arrays.set("harmed", harmed).set("offences", offences);
  const under = <Value>(named: ReadonlyMap<string, Value>): [string, Value][] =>
    [...named].map(([name, value]) => [`organisations/${name}`, value]);
  return {
    arrays: new Map([...own.arrays, ...under(arrays)]),
    queues: new Map([...own.queues, ...under(queues)]),
  };
}

interface OwnState extends WorldState {
  readonly arrays: Map<string, StateArray>;
}

function stateOfOne(world: World): OwnState {
  const arrays = new Map<string, StateArray>();
  const queues = new Map<string, World["visits"][number]>();
  const { doors, persons } = world;
  for (const name of livedColumns) arrays.set(`persons/${name}`, persons[name]);
  doors.turnedAway.forEach((bits, word) => void arrays.set(`doors/turnedAway/${word}`, bits));
  doors.shutOut.forEach((bits, word) => void arrays.set(`doors/shutOut/${word}`, bits));
  doors.letIn.forEach((bits, word) => void arrays.set(`doors/letIn/${word}`, bits));
  arrays.set("doors/cuts", doors.cuts).set("rankedBefore", world.rankedBefore);
  if (dayOfBlock(world.day) !== 0) {
    world.acted.forEach((bits, slot) => void arrays.set(`acted/${slot}`, bits));
    doors.coming.forEach((bits, gate) => void arrays.set(`doors/coming/${gate}`, bits));
  }
  world.visits.forEach((queue, chunk) => void queues.set(`visits/${chunk}`, queue));
  world.lives.forEach((queue, chunk) => void queues.set(`lives/${chunk}`, queue));
  const { schemes: ofEach, gates, ranks, done } = world.tallies;
  addArrays(arrays, "tallies/gates", gates);
  arrays.set("tallies/ranks", ranks).set("tallies/done", done);
  world.schemes.forEach((scheme, number) => {
    const { id } = scheme.program;
    addArrays(arrays, `tallies/schemes/${id}`, ofEach[number]);
    for (const { name, array } of columnsIn(scheme.program, scheme))
      arrays.set(`schemes/${id}/${name}`, array);
    scheme.calendars.forEach((queue, chunk) => void queues.set(`schemes/${id}/calendars/${chunk}`, queue));
  });
  return { arrays, queues };
}

function addArrays(arrays: Map<string, StateArray>, room: string, named: object): void {
  for (const [name, array] of Object.entries(named))
    if (array !== undefined) arrays.set(`${room}/${name}`, array);
}
