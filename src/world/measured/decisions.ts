import type { View } from "../../state/index.ts";

/**
 * A fingerprint of everything that was decided on a day: who asked at which gate and got which answer, what was
 * paid and waited, whom each consequence strikes and who is on which list; of persons and of organisations.
 * Scores and grades from which nothing follows are not in it. Days that differ have the same fingerprint by
 * chance once in 2^64.
 */
function decisionsOf(view: View): readonly [number, number] {
  const print = new Print();
  printDecisions(view, print);
  if (view.organisations) printDecisions(view.organisations.view, print);
  return print.lanes;
}

function printDecisions({ day, size, doors, schemes, tallies }: View, print: Print): void {
  for (const bits of [...doors.applied, ...doors.granted]) for (const word of bits) print.add(word);
  for (const total of [tallies.gates.money, tallies.gates.waited]) print.addFloats(total);
  schemes.forEach(({ program, lists }, scheme) => {
    for (let consequence = 0; consequence < program.consequences.length; consequence++) {
      for (let person = 0; person < size; person++) {
        if (doors.strikes(scheme, consequence, person)) print.add(person);
      }
      print.add(-1 - consequence);
    }
    lists.forEach(({ listed }, list) => {
      // noticed is not listed yet
      listed.forEach((since, person) => {
        if (since !== 0 && since - 1 <= day) print.add(person);
      });
      print.add(-1 - list);
    });
  });
}

/** Two lanes of multiply and add, each a permutation of what it held before. */
class Print {
  #first = 0x811c9dc5;
  #second = 0x9e3779b9;

  add(word: number): void {
    this.#first = Math.imul(this.#first ^ word, 0x01000193);
    this.#first ^= this.#first >>> 15;
    this.#second = Math.imul((this.#second + word) | 0, 0x85ebca6b);
    this.#second ^= this.#second >>> 13;
  }

  addFloats(numbers: Float64Array): void {
    for (const word of new Int32Array(numbers.buffer, numbers.byteOffset, 2 * numbers.length)) this.add(word);
  }

  get lanes(): readonly [number, number] {
    return [this.#first >>> 0, this.#second >>> 0];
  }
}

/** Remembers what was decided, day by day. */
export class DecisionLog {
  readonly days: (readonly [number, number])[] = [];

  watch(view: View): void {
    this.days.push(decisionsOf(view));
  }
}

/** Looks for the first day on which something else is decided than in a log. */
export class DecisionCheck {
  /** from 0; undefined while everything is the same */
  changedOn: number | undefined;
  readonly #log: DecisionLog;
  #day = 0;

  constructor(log: DecisionLog) {
    this.#log = log;
  }

  watch(view: View): void {
    const [first, second] = decisionsOf(view);
    const [firstThen, secondThen] = this.#log.days[this.#day];
    if (this.changedOn === undefined && (first !== firstThen || second !== secondThen)) {
      this.changedOn = this.#day;
    }
    this.#day += 1;
  }
}
