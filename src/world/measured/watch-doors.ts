import type { View } from "../../state/index.ts";
import type { PlannedScheme } from "../compose.ts";
import { HouseholdCounts } from "./household-counts.ts";

/** Applications on which a scheme's score had something to say, and how many were answered as it says. */
export interface Followed {
  struck: number;
  followed: number;
}

/** Consequences of one scheme at one gate, as positions in its program. */
interface Door {
  readonly gate: number;
  readonly scheme: number;
  /** consequences by score: its refusals, and its admissions */
  readonly refuses: readonly number[];
  readonly admits: readonly number[];
}

/**
 * Looks at the end of each day at what gates answered to whom, at those gates where some scheme has a
 * consequence, and at whom schemes strike.
 */
export class DoorWatch {
  readonly gates: readonly string[];
  /** by scheme, by gate id */
  readonly followed: readonly ReadonlyMap<string, Followed>[];
  readonly #schemes: readonly PlannedScheme[];
  readonly #doors: Door[] = [];
  readonly #numbers: number[] = [];
  #counts: HouseholdCounts | undefined;

  /** @param gates ids of those to look at */
  constructor(gates: readonly string[], schemes: readonly PlannedScheme[]) {
    this.gates = gates;
    this.#schemes = schemes;
    this.followed = schemes.map(() => new Map<string, Followed>());
  }

  /** What was counted: of each gate its answers, then of each scheme its harms and its perks by day. */
  get counts(): HouseholdCounts {
    if (this.#counts === undefined) throw new RangeError("no day has been lived yet");
    return this.#counts;
  }

  watch(view: View): void {
    const counts = this.#counts ?? this.#begin(view);
    counts.beginDay(view);
    for (const [thing, gate] of this.#numbers.entries()) this.#countGate(view, counts, thing, gate);
    for (const scheme of this.#schemes.keys()) this.#countStruck(view, counts, scheme);
  }

  #begin(view: View): HouseholdCounts {
    for (const id of this.gates) {
      const gate = view.gates.findIndex((each) => each.id === id && each.isOfPersons);
      this.#numbers.push(gate);
      for (const scheme of this.#schemes.keys()) this.#doors.push(...this.#doorOf(view, gate, scheme));
    }
    this.#counts = new HouseholdCounts(view, this.gates.length + 2 * this.#schemes.length);
    return this.#counts;
  }

  #doorOf(view: View, gate: number, scheme: number): Door[] {
    const byScore = new Set(
      this.#schemes[scheme].scheme.consequences
        .filter(({ when }) => when.grades ?? when.scoreFrom ?? when.scoreBelow)
        .map(({ id }) => id),
    );
    const { consequences } = view.schemes[scheme].program;
    const having = (effect: string) =>
      consequences.flatMap((each, number) =>
        each.gate === gate && each.effect === effect && byScore.has(each.id) ? [number] : [],
      );
    const door = { gate, scheme, refuses: having("refuse"), admits: having("admit") };
    return door.refuses.length + door.admits.length === 0 ? [] : [door];
  }

  #countGate(view: View, counts: HouseholdCounts, thing: number, gate: number): void {
    const [word, bit] = [gate >> 5, 1 << (gate & 31)];
    const [applied, granted] = [view.doors.applied[word], view.doors.granted[word]];
    const doors = this.#doors.filter((door) => door.gate === gate);
    for (let person = 0; person < view.size; person++) {
      if ((applied[person] & bit) === 0) continue;
      const isYes = (granted[person] & bit) !== 0;
      counts.count(thing, person, isYes);
      for (const door of doors) this.#noteFollowed(view, door, person, isYes);
    }
  }

  #noteFollowed(
    { doors, gates }: View,
    { gate, scheme, refuses, admits }: Door,
    person: number,
    isYes: boolean,
  ) {
    const strikes = (consequence: number) => doors.strikes(scheme, consequence, person);
    const isRefused = refuses.some(strikes);
    if (!isRefused && !admits.some(strikes)) return;
    const ofScheme = this.followed[scheme] as Map<string, Followed>;
    const found = ofScheme.get(gates[gate].id) ?? { struck: 0, followed: 0 };
    ofScheme.set(gates[gate].id, found);
    found.struck += 1;
    if (isYes !== isRefused) found.followed += 1;
  }

  #countStruck({ schemes, doors, size }: View, counts: HouseholdCounts, scheme: number): void {
    const { program, columns } = schemes[scheme];
    const [harms, perks] = [true, false].map((isHarm) =>
      program.consequences.flatMap((each, number) => (each.isHarm === isHarm ? [number] : [])),
    );
    const first = this.gates.length + 2 * scheme;
    for (let person = 0; person < size; person++) {
      const strikes = (consequence: number) => doors.strikes(scheme, consequence, person);
      const [isHarmed, isHelped] = [harms.some(strikes), perks.some(strikes)];
      // others' standing can strike whom it does not cover
      if (columns.covered[person] === 0 && !isHarmed && !isHelped) continue;
      counts.count(first, person, isHarmed);
      counts.count(first + 1, person, isHelped);
    }
  }
}
