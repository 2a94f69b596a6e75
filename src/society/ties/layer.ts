/** One layer of ties among the persons of a society; a tie that one end sees, the other sees too. */
export interface TieLayer {
  /** most partners that a person can have here: how long `out` has to be */
  readonly mostTies: number;
  /**
   * Writes the partners of a person into the start of `out`, each once and never the person, and
   * says how many. Allocates nothing.
   */
  partnersOf(person: number, out: Int32Array): number;
}

/** What ties are made from: columns of one value per person. */
export interface TiedPersons {
  /** how many persons there are, 1 to 2^31 − 1 */
  readonly size: number;
  /** years */
  readonly age: Uint8Array;
  /** place in the household, 0 for the first; a household's persons have consecutive ids */
  readonly positionInHousehold: Uint8Array;
  /** persons in the household, at least 1; the last household may be cut off by `size` */
  readonly householdSize: Uint8Array;
  /** by name, sixteenths of a deviation */
  readonly traits: Readonly<Record<string, Int8Array>>;
}

/** What ties read of persons on look-up, as it was when they were made. */
export interface KeptPersons {
  readonly positionInHousehold: Uint8Array;
  readonly householdSize: Uint8Array;
  /** sixteenths of a deviation */
  readonly sociability: Int8Array;
}

/** A tile: so many consecutive persons share one order a layer. 4,096 so that an order stays in cache. */
export const PERSONS_PER_TILE = 4096;
