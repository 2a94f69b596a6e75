import type { Followed } from "../../measures/index.ts";
import type { Consequence } from "../../scheme/index.ts";
import type { View } from "../../state/index.ts";
import type { PlannedScheme } from "../compose.ts";
import { HouseholdCounts } from "./household-counts.ts";

/** Consequences of one scheme at one gate that hang on its score, or on its lists, as positions in its program. */
interface Door {
  readonly gate: number;
  readonly scheme: number;
  readonly by: Followed["by"];
  readonly refuses: readonly number[];
  readonly admits: readonly number[];
}

/**
 * Looks at the end of each day at what gates answered to whom, at those gates where some scheme has a
 * consequence, and at whom schemes strike.
 */
export class DoorWatch {
  readonly gates: readonly string[];
  /** by scheme, by what it goes by and gate */
  readonly followed: readonly Map<string, Followed>[];
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
      for (const scheme of this.#schemes.keys()) this.#doors.push(...this.#doorsOf(view, gate, scheme));
    }
    this.#counts = new HouseholdCounts(view, this.gates.length + 2 * this.#schemes.length);
    return this.#counts;
  }

  #doorsOf(view: View, gate: number, scheme: number): Door[] {
    return (["score", "list"] as const).flatMap((by) => {
      const named = this.#schemes[scheme].scheme.consequences.filter(({ when }) => goesBy(when) === by);
      const ids = new Set(named.map(({ id }) => id));
      const having = (effect: string) =>
        view.schemes[scheme].program.consequences.flatMap((each, number) =>
          each.gate === gate && each.effect === effect && ids.has(each.id) ? [number] : [],
        );
      const door = { gate, scheme, by, refuses: having("refuse"), admits: having("admit") };
      return door.refuses.length + door.admits.length === 0 ? [] : [door];
    });
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

  #noteFollowed({ doors, gates }: View, door: Door, person: number, isYes: boolean): void {
    const { gate, scheme, by } = door;
    const strikes = (consequence: number) => doors.strikes(scheme, consequence, person);
    const isRefused = door.refuses.some(strikes);
    if (!isRefused && !door.admits.some(strikes)) return;
    const { id } = gates[gate];
    const { struck = 0, followed = 0 } = this.followed[scheme].get(`${by}/${id}`) ?? {};
    const counts = { struck: struck + 1, followed: followed + (isYes === isRefused ? 0 : 1) };
    this.followed[scheme].set(`${by}/${id}`, { gate: id, by, ...counts });
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

function goesBy(when: Consequence["when"]): Followed["by"] | undefined {
  if (when.grades !== undefined || when.scoreFrom !== undefined || when.scoreBelow !== undefined)
    return "score";
  return when.lists === undefined ? undefined : "list";
}
