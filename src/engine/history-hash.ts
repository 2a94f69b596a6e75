import { dayOfBlock, hashText, mix32 } from "../base/index.ts";
import { type Column, type ColumnsOf, personColumns, traitColumns } from "../state/index.ts";
import { columnsIn } from "./scheme-memory.ts";
import { type World, wordsOf } from "./world.ts";

/** Every how many days the state is folded into the hash. */
export const HASH_INTERVAL = 30;

/**
 * The fingerprint of a history: two 32-bit lanes of Σ mix(person, column name, value), with 0 for a
 * default, taken every 30th day and on the last and chained. A sum has no order, so threads cannot
 * move it; a column that nobody uses adds nothing.
 */
export class HistoryHash {
  #low = 0;
  #high = 0;

  /** Folds the state at the end of a day into the fingerprint. @param day the day that has ended */
  fold(world: World, day: number): void {
    const sum = new Lanes();
    addWorld(sum, "", world, day);
    if (world.organisations) {
      addWorld(sum, "organisations/", world.organisations.world, day);
      sum.addColumn("organisations/offences", world.organisations.offences, 0);
    }
    this.#low = mix32(this.#low ^ sum.low ^ mix32(day));
    this.#high = mix32(this.#high ^ sum.high ^ mix32(day + 1));
  }

  /** What has been folded so far, to go on from. */
  get lanes(): readonly [number, number] {
    return [this.#low, this.#high];
  }

  /** Goes on from what was folded elsewhere. */
  static from([low, high]: readonly [number, number]): HistoryHash {
    const hash = new HistoryHash();
    hash.#low = low;
    hash.#high = high;
    return hash;
  }

  /** Sixteen hexadecimal digits. */
  get text(): string {
    return [this.#low, this.#high].map((lane) => (lane >>> 0).toString(16).padStart(8, "0")).join("");
  }
}

class Lanes {
  low = 0;
  high = 0;

  add(person: number, name: readonly [number, number], value: number): void {
    this.low = (this.low + mix32(mix32(person ^ name[0]) ^ value)) | 0;
    // the other lane on its own, and by a sum: what cancels in one must not cancel in the other
    this.high = (this.high + mix32((mix32(person ^ name[1]) + Math.imul(value, 0x9e3779b1)) | 0)) | 0;
  }

  addColumn(name: string, values: ArrayLike<number>, usual: number): void {
    const hashed = hashText(name);
    for (let person = 0; person < values.length; person++) {
      if (values[person] !== usual) this.add(person, hashed, values[person]);
    }
  }
}

/** @param room what names begin with, so that organisations and persons are told apart */
function addWorld(sum: Lanes, room: string, world: World, day: number): void {
  addColumns(sum, `${room}person`, personColumns, world.persons);
  addColumns(sum, `${room}trait`, traitColumns, world.traits);
  addActs(sum, room, world, day);
  addDoors(sum, room, world);
  for (const scheme of world.schemes) addScheme(sum, room, scheme);
}

function addColumns<Declared extends Record<string, Column>>(
  sum: Lanes,
  room: string,
  declared: Declared,
  columns: ColumnsOf<Declared>,
): void {
  for (const name of Object.keys(declared)) {
    sum.addColumn(`${room}/${name}`, columns[name], declared[name].default);
  }
}

/** Acts by their id, not by their bit, which another act may move. */
function addActs(sum: Lanes, room: string, world: World, day: number): void {
  const words = wordsOf(world.acts.length);
  const today = world.acted.slice(dayOfBlock(day) * words, (dayOfBlock(day) + 1) * words);
  addBits(sum, `${room}act`, world.acts, today);
}

function addDoors(sum: Lanes, room: string, { gates, doors }: World): void {
  addBits(sum, `${room}turnedAway`, gates, doors.turnedAway);
  addBits(sum, `${room}shutOut`, gates, doors.shutOut);
}

/** @param columns by word of 32 bits, a bit for each of `named` */
function addBits(
  sum: Lanes,
  room: string,
  named: readonly { readonly id: string }[],
  columns: readonly Uint32Array[],
): void {
  named.forEach(({ id }, position) => {
    const name = hashText(`${room}/${id}`);
    const column = columns[position >> 5];
    const bit = 1 << (position & 31);
    for (let person = 0; person < column.length; person++) {
      if ((column[person] & bit) !== 0) sum.add(person, name, 1);
    }
  });
}

function addScheme(sum: Lanes, room: string, scheme: World["schemes"][number]): void {
  // grades and scores as they are: a scheme's own start is no default that two schemes share
  for (const { name, declared, array } of columnsIn(scheme.program, scheme)) {
    sum.addColumn(`${room}scheme/${scheme.program.id}/${name}`, array, declared.default);
  }
}
