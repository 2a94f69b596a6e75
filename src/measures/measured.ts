/**
 * What was measured of schemes, for whoever judges by it: numbers with intervals and how many cases they rest
 * on. What a run did not measure is undefined, so that nobody takes it for none.
 */
export interface Measured {
  readonly persons: number;
  readonly days: number;
  /** runs that it rests on, each with luck of its own */
  readonly seeds: number;
  /** whether each run also has other persons: else intervals are of luck alone */
  readonly isRedrawn: boolean;
  /** how many times as often rare acts were done; left out where all were done as often as their file says */
  readonly magnified?: number;
  /** lived for this question, or aggregates that an earlier run has left */
  readonly from: "runs" | "stored run";
  readonly gates: readonly MeasuredGate[];
  readonly schemes: readonly MeasuredScheme[];
}

/** By what persons are told apart. Of fifths of income, the poorest and the richest are compared. */
export const divisions = ["group", "income", "opinion"] as const;

/** One of `divisions`. */
export type Division = (typeof divisions)[number];

/** A number and where it lies in 95 of 100 cases. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** how often chance alone brings a value as far from 1 where nothing is behind it; of one comparison alone */
  readonly chance: number;
}

/** Two kinds of persons side by side: what share of each met with something. */
export interface Comparison {
  readonly of: Division;
  /** 0 first group, poorest, agrees; 1 second group, richest, disagrees: the kind with the lower share first */
  readonly kinds: readonly [number, number];
  readonly shares: readonly [number, number];
  /** decisions that each share is a share of; where it is one of days, households */
  readonly cases: readonly [number, number];
  /** lower share over higher */
  readonly ratio: Estimate;
  /** the same ratio without any scheme, and what schemes make of it: with over without */
  readonly without?: { readonly ratio: number; readonly part: Estimate };
  /** whether there are too few cases for intervals to mean much */
  readonly isFew: boolean;
}

/** What was decided at one gate, by all schemes of the world together; sums over the runs. */
export interface MeasuredGate {
  readonly gate: string;
  readonly applications: number;
  readonly refused: number;
  readonly refusedWithout: number;
  /** a no that would have been a yes without schemes */
  readonly shutOut: number;
  /** of those, on mistaken records alone */
  readonly onMistake: number;
  readonly answers: readonly Comparison[];
}

/** What one scheme did; sums over the runs. */
export interface MeasuredScheme {
  readonly scheme: string;
  /** share of the days in it on which some disadvantage strikes; likewise some advantage */
  readonly burdens?: { readonly harm: readonly Comparison[]; readonly perk: readonly Comparison[] };
  readonly followed?: readonly Followed[];
  /** persons under 18 at the end whom it covers, and whom some disadvantage strikes */
  readonly minors?: { readonly covered: number; readonly struck: number };
  /** persons under 18 who live with a parent whom some disadvantage strikes; a consequence on a parent harms */
  readonly children?: { readonly all: number; readonly harmed: number; readonly parentHarmed: number };
  /** by source that compares pictures: records, those on somebody else, and whom they are pinned on */
  readonly mistakes?: readonly MeasuredMistakes[];
  /** records that reached the operator, and those of them that neither rule nor consequence asks for */
  readonly records?: { readonly passed: number; readonly unused: number };
  readonly removals?: Removals;
}

/** Applications at a gate where a scheme refuses or admits by score or by list, and those answered as it says. */
export interface Followed {
  readonly gate: string;
  readonly by: "score" | "list";
  readonly struck: number;
  readonly followed: number;
}

/** Mistaken records of one source. */
export interface MeasuredMistakes {
  readonly source: string;
  readonly passed: number;
  readonly mistaken: number;
  /** mistaken records a person; undefined where there are none */
  readonly byGroup: Comparison | undefined;
}

/** What came of living without each rule in turn, with the same persons and the same luck. */
export interface Removals {
  readonly persons: number;
  readonly days: number;
  readonly rules: readonly Removal[];
}

/** What the removal of one rule did. */
export interface Removal {
  readonly rule: string;
  /** records that it counted, warned of or listed by, with it in place */
  readonly cases: number;
  /** runs that were lived without it: none where it had no case */
  readonly seeds: number;
  /** day on which the first decision changed, from 0; undefined where none did */
  readonly changedOn: number | undefined;
}
