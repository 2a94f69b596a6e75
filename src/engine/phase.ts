import type { World } from "./world.ts";

/**
 * One part of a day. For each person it is a function of that person's state, of others' state as of
 * its start, and of keyed draws; what persons of different chunks do in it can have no order.
 */
export interface Phase {
  readonly name: string;
  /** what it does, in a sentence; the model description is made from these */
  readonly does: string;
  /** once a day before anyone's turn: keys that all persons share */
  readonly prepare?: (world: World) => void;
  /** the persons from `from` up to, and without, `to`: one chunk */
  readonly advance?: (world: World, from: number, to: number) => void;
  /** once a day after everyone's turn */
  readonly conclude?: (world: World) => void;
}
