import { divisions } from "../../measures/index.ts";
import type { View } from "../../state/index.ts";
import { KINDS, type KindOf, kindsFrom } from "./kinds.ts";
import { addHousehold, type HouseholdMoments } from "./moments.ts";

/**
 * Cases and hits of several things, by household and kind of person. Whoever moves into a household's place
 * goes on where it stopped: what hangs together is counted together.
 */
export class HouseholdCounts {
  readonly #kindOf: readonly KindOf[];
  /** by person: number of the household */
  readonly #household: Uint32Array;
  readonly #households: number;
  /** by thing, division and kind: cases and hits of each household */
  readonly #counts: readonly Float64Array[][];
  /** by person: the kind in each division, as of today */
  readonly #kinds: Int8Array;

  /** @param things how many things are counted */
  constructor(view: View, things: number) {
    this.#kindOf = kindsFrom(view);
    this.#household = new Uint32Array(view.size);
    let number = -1;
    for (let person = 0; person < view.size; person++) {
      if (view.persons.position[person] === 0) number += 1;
      this.#household[person] = number;
    }
    this.#households = number + 1;
    const perKind = () => new Float64Array(2 * this.#households);
    this.#counts = Array.from({ length: things }, () =>
      Array.from({ length: divisions.length * KINDS }, perKind),
    );
    this.#kinds = new Int8Array(view.size * divisions.length);
  }

  /** Looks up who is of which kind today. */
  beginDay(view: View): void {
    for (let person = 0; person < view.size; person++) {
      for (let division = 0; division < divisions.length; division++) {
        this.#kinds[person * divisions.length + division] = this.#kindOf[division](view, person);
      }
    }
  }

  /** A case of a thing, which may be a hit. */
  count(thing: number, person: number, isHit: boolean): void {
    const at = 2 * this.#household[person];
    for (let division = 0; division < divisions.length; division++) {
      const kind = this.#kinds[person * divisions.length + division];
      if (kind < 0) continue;
      const counts = this.#counts[thing][division * KINDS + kind];
      counts[at] += 1;
      if (isHit) counts[at + 1] += 1;
    }
  }

  /**
   * Adds all households to moments, by thing, division and kind.
   *
   * @param without counts of the same persons in a world without schemes
   */
  addTo(moments: readonly (readonly HouseholdMoments[])[], without?: HouseholdCounts): void {
    const counted = new Float64Array(4);
    moments.forEach((ofThing, thing) => {
      ofThing.forEach((ofKind, kind) => {
        const here = this.#counts[thing][kind];
        const there = without === undefined ? undefined : without.#counts[thing]?.[kind];
        for (let household = 0; household < this.#households; household++) {
          counted.fill(0); // a thing that has no counts without schemes must not keep those of another
          counted.set(here.subarray(2 * household, 2 * household + 2));
          if (there) counted.set(there.subarray(2 * household, 2 * household + 2), 2);
          addHousehold(ofKind, counted);
        }
      });
    });
  }
}
