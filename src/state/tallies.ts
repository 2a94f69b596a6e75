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
  /** by source × act: records passed on that name the person who did the act */
  readonly ofActor: Float64Array;
  /** by source × act: records passed on that name somebody else; with `ofActor` all that were passed */
  readonly mistaken: Float64Array;
  /** by source × act: records that other schemes passed on to this source's rules; in none of the above */
  readonly pooled: Float64Array;
  /** by source: persons who came in and refused it, and what that cost them, in 1/100 point */
  readonly refusals: Float64Array;
  readonly refusalPoints: Float64Array;
  /** by source × group (source × 2 + group): records of others' acts that persons of the group got */
  readonly wronged: Float64Array;
  /** by rule: records that it counted, warnings left out */
  readonly counted: Float64Array;
  /** by rule: of those counted, records of somebody else's act */
  readonly mistakenCounted: Float64Array;
  /** by rule: first-offence warnings given instead of points */
  readonly warnings: Float64Array;
  /** by rule, in 1/100 point: what it moved scores by, after its cap */
  readonly points: Float64Array;
  /** by rule: records that put somebody on a list */
  readonly listed: Float64Array;
  /** by rule: of those, whom only records of somebody else's acts put there */
  readonly listedByMistake: Float64Array;
  /** by rule: records that added to a listing under way */
  readonly extended: Float64Array;
  /** by list × fifth of income (list × 5 + fifth): days that persons were on it, all together */
  readonly daysListed: Float64Array;
  /** by way out × fifth of income, ways in the order of `waysOff`: persons who got off a list */
  readonly leftList: Float64Array;
  /** by kind of entry that no rule makes, in 1/100 point: see `otherEntries` */
  readonly otherPoints: Float64Array;
}

/** Entries of a ledger that no rule makes. */
export const otherEntries = [
  "expiry",
  "clamp",
  "reset",
  "decay",
  "newcomer",
  "left",
  "refused-consent",
] as const;

/** Ways off a list that every list has, before its own exits: its term, and a rule that takes off it. */
export const waysOff = ["term", "rule"] as const;

/** Cells into which the decisions of a gate are sorted: opinion (2) × fifth of income (5) × group (2). */
export const CELLS = 20;

/** Fifths of income. */
export const FIFTHS = 5;
/** Answers to `whereOf`. */
export const WHERE = 4;

/** At which kinds of gate a person has a bit: 0 at none, 1 only where a no means a deposit, 2 only elsewhere, 3 both. */
export function whereOf(
  bits: readonly Uint32Array[],
  gates: readonly { readonly isForDeposit: boolean }[],
  person: number,
): number {
  let where = 0;
  for (let word = 0; word < bits.length; word++) {
    for (let left = bits[word][person]; left !== 0; left &= left - 1) {
      where |= gates[word * 32 + 31 - Math.clz32(left & -left)].isForDeposit ? 1 : 2;
    }
  }
  return where;
}

/**
 * What gates decided since the first day. The first five by gate × cell: position gate × CELLS +
 * (opinion × 5 + fifth) × 2 + group; opinion 1 disagrees in private with those in power.
 */
export interface GateTallies {
  readonly applied: Float64Array;
  readonly granted: Float64Array;
  /** what would have been granted, at that gate on that day with the same luck, without any scheme */
  readonly grantedWithout: Float64Array;
  /** a no that would have been a yes */
  readonly shutOut: Float64Array;
  /** a yes that would have been a no */
  readonly letIn: Float64Array;
  /** by gate: of those shut out, whom only mistaken records shut out */
  readonly onMistake: Float64Array;
  /** by gate: of those shut out, whom only records shut out that another scheme passed on */
  readonly byPooling: Float64Array;
  /** by gate: of those shut out, whom only a parent's standing shuts out */
  readonly byAssociation: Float64Array;
  /** by gate: applications at which the keeper could look a score up */
  readonly lookUps: Float64Array;
  /** by gate: what schemes made people gain (above 0) or pay, in the society's currency */
  readonly money: Float64Array;
  /** by gate: what schemes made people wait longer (above 0) or shorter, in 1/100 day */
  readonly waited: Float64Array;
  /** by gate: of those who have left their place to a newcomer, how many it had turned away, shut out, let in */
  readonly leftTurnedAway: Float64Array;
  readonly leftShutOut: Float64Array;
  readonly leftLetIn: Float64Array;
  /** of the same, by where they had been shut out, and by where let in: see `whereOf` */
  readonly leftByShutOut: Float64Array;
  readonly leftByLetIn: Float64Array;
}

/** Totals of a world. */
export interface Tallies {
  readonly gates: GateTallies;
  /** by gate with rounds × (with, without schemes) × rank: who stood there, in all rounds so far */
  readonly ranks: Float64Array;
  /** by act: times it was done */
  readonly done: Float64Array;
  /** in the order of the world's schemes */
  readonly schemes: readonly SchemeTallies[];
}

/** Empty tallies for acts, gates, ranks of gates with rounds, and schemes with so many sources and rules. */
export function createTallies(
  { acts, gates, ranks }: { readonly acts: number; readonly gates: number; readonly ranks: number },
  schemes: readonly {
    readonly sources: number;
    readonly rules: number;
    /** by list: how many exits it has */
    readonly exits?: readonly number[];
  }[],
): Tallies {
  const byCell = () => new Float64Array(gates * CELLS);
  const byGate = () => new Float64Array(gates);
  return {
    gates: {
      applied: byCell(),
      granted: byCell(),
      grantedWithout: byCell(),
      shutOut: byCell(),
      letIn: byCell(),
      onMistake: byGate(),
      byPooling: byGate(),
      byAssociation: byGate(),
      lookUps: byGate(),
      money: byGate(),
      waited: byGate(),
      leftTurnedAway: byGate(),
      leftShutOut: byGate(),
      leftLetIn: byGate(),
      leftByShutOut: new Float64Array(WHERE),
      leftByLetIn: new Float64Array(WHERE),
    },
    ranks: new Float64Array(ranks),
    done: new Float64Array(acts),
    schemes: schemes.map(({ sources, rules, exits = [] }) => ({
      inSight: new Float64Array(sources * acts),
      recorded: new Float64Array(sources * acts),
      passed: new Float64Array(sources * acts),
      ofActor: new Float64Array(sources * acts),
      mistaken: new Float64Array(sources * acts),
      pooled: new Float64Array(sources * acts),
      refusals: new Float64Array(sources),
      refusalPoints: new Float64Array(sources),
      wronged: new Float64Array(sources * 2),
      counted: new Float64Array(rules),
      mistakenCounted: new Float64Array(rules),
      warnings: new Float64Array(rules),
      points: new Float64Array(rules),
      listed: new Float64Array(rules),
      listedByMistake: new Float64Array(rules),
      extended: new Float64Array(rules),
      daysListed: new Float64Array(exits.length * FIFTHS),
      leftList: new Float64Array(exits.reduce((ways, own) => ways + waysOff.length + own, 0) * FIFTHS),
      otherPoints: new Float64Array(otherEntries.length),
    })),
  };
}
