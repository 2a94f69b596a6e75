/**
 * Whole-number totals that phases count as they go. They are sums, so no order of persons or threads
 * can change them, and nothing in the engine reads them back.
 */
export interface SchemeTallies {
  /** by source × act (source × acts + act): acts that happened in the source's sight */
  readonly inSight: Float64Array;
  /** by source × act: records kept */
  readonly recorded: Float64Array;
  /** by source × act: records that reached the operator */
  readonly passed: Float64Array;
  /** by rule: records that it counted, warnings left out */
  readonly counted: Float64Array;
  /** by rule: first-offence warnings given instead of points */
  readonly warnings: Float64Array;
  /** by rule, in 1/100 point: what it moved scores by, after its cap */
  readonly points: Float64Array;
  /** by kind of entry that no rule makes, in 1/100 point: see `otherEntries` */
  readonly otherPoints: Float64Array;
}

/** Entries of a ledger that no rule makes. */
export const otherEntries = ["expiry", "clamp", "reset", "decay"] as const;

/** Totals of a world. */
export interface Tallies {
  /** by act: times it was done */
  readonly done: Float64Array;
  /** in the order of the world's schemes */
  readonly schemes: readonly SchemeTallies[];
}

/** Empty tallies for acts and for schemes with so many sources and rules. */
export function createTallies(
  acts: number,
  schemes: readonly { readonly sources: number; readonly rules: number }[],
): Tallies {
  return {
    done: new Float64Array(acts),
    schemes: schemes.map(({ sources, rules }) => ({
      inSight: new Float64Array(sources * acts),
      recorded: new Float64Array(sources * acts),
      passed: new Float64Array(sources * acts),
      counted: new Float64Array(rules),
      warnings: new Float64Array(rules),
      points: new Float64Array(rules),
      otherPoints: new Float64Array(otherEntries.length),
    })),
  };
}
