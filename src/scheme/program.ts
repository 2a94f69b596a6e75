import type { Period } from "../base/index.ts";
import type { effects, LoadProgram, Trait } from "../catalogue/index.ts";
import type { ReceivedProgram, TermProgram } from "./program-at-work.ts";
import type { ChanceProgram, ConsentProgram, JoinsProgram } from "./program-enrolment.ts";

/** Bounds of a score that has none: far from any sum that points can reach, safe in 32 bits. */
export const UNBOUNDED = 1 << 30;

/** A source as the engine runs it. Thresholds are probability × 2^32, by place: urban, rural. */
export interface SourceProgram {
  readonly id: string;
  /** by act: 1 where it sees the act's context */
  readonly sees: Uint8Array;
  /** an act lies in its sight when its uniform number lies below */
  readonly inSight: readonly [number, number];
  /** an act is recorded when its uniform number lies below */
  readonly recorded: readonly [number, number];
  /** and reaches the operator when it lies below this; none of the three is higher than the one before */
  readonly passed: readonly [number, number];
  readonly shortestDelay: number;
  readonly longestDelay: number;
  /** undefined: it knows the actor and pins no record on anybody else */
  readonly identifies: IdentifiesProgram | undefined;
  /** by group: a passer-by is taken for somebody on the watch list when a uniform number lies below */
  readonly watch: readonly [number, number] | undefined;
  /** undefined: nobody is asked */
  readonly consent: ConsentProgram | undefined;
  /** undefined: it misses as much of those whom it has seen often */
  readonly learns: LearnsProgram | undefined;
  /** whom it watches; undefined: everybody */
  readonly only: ChanceProgram | undefined;
  /** whether people know that it watches */
  readonly isKnown: boolean;
  /** who else gets which share of its records */
  readonly sharedWith: readonly { readonly with: string; readonly share: number }[];
  /** days for which it keeps a record; undefined: for ever */
  readonly keeps: number | undefined;
}

/** What a source comes to after so many records of a person; thresholds by place, like the source's own. */
export interface LearnsProgram {
  readonly sightings: number;
  readonly recorded: readonly [number, number];
  readonly passed: readonly [number, number];
}

/** How a source that compares pictures errs. */
export interface IdentifiesProgram {
  /** a record that is passed on is pinned on somebody else when its uniform number lies below */
  readonly mistaken: number;
  /** how many times as often a person of the second group is the one it is pinned on */
  readonly ratio: number;
  /** age from which somebody is in the gallery */
  readonly minAge: number;
}

/** A rule as the engine runs it. Points and quantities in hundredths. */
export interface RuleProgram {
  readonly id: string;
  readonly act: number;
  readonly source: number;
  readonly points: number;
  /** counts by quantity, above this many hundredths of a unit a day; undefined: by occurrence */
  readonly above: number | undefined;
  readonly cap: { readonly points: number; readonly per: Period } | undefined;
  /** days after which a first-offence warning is forgotten; undefined: no warning is given */
  readonly warningTerm: number | undefined;
  /** position of the grade into which the score falls at once */
  readonly straightTo: number | undefined;
  readonly expiresAfter: number | undefined;
  /** position of the indicator that its points move; undefined: they move the score itself */
  readonly indicator: number | undefined;
  /** position of the list that a record puts somebody on, or takes somebody off */
  readonly list: number | undefined;
  readonly offList: number | undefined;
}

/** How points become a score, in hundredths. */
export interface PointsProgram {
  readonly kind: "points";
  readonly start: number;
  readonly floor: number;
  readonly cap: number;
  readonly reset: Period | undefined;
  /** share of the way back to the start in millionths, when a period begins */
  readonly decay: { readonly every: Period; readonly share: number } | undefined;
}

/** A weighted part of a score. Values in hundredths, 0 to 10,000. */
export interface IndicatorProgram {
  readonly id: string;
  readonly start: number;
  /** points of the score, in hundredths, that this part is worth at a value of 100 */
  readonly span: number;
  /** share of the way back to the start in millionths, when a period begins */
  readonly decay: { readonly every: Period; readonly share: number } | undefined;
}

/** How indicators become a score, in hundredths. */
export interface WeightedProgram {
  readonly kind: "weighted";
  readonly start: number;
  /** ends of its range: what 0 and 100 in every indicator make */
  readonly floor: number;
  readonly cap: number;
  /** when the score follows: on this day of every month, or of the first month of every quarter */
  readonly every: "month" | "quarter";
  readonly on: number;
  readonly indicators: readonly IndicatorProgram[];
}

/** A way off a list: how often an average person takes it a month, as a logarithm, and what it hangs on. */
interface ExitProgram extends LoadProgram {
  readonly id: string;
  readonly by: "payment" | "pledge" | "act" | "data";
  readonly log2: number;
}

/** A list as the engine runs it. */
export interface ListProgram {
  readonly id: string;
  readonly isBlack: boolean;
  /** days between a ground and the listing */
  readonly notice: number;
  /** days that it lasts; undefined: until an exit */
  readonly term: number | undefined;
  /** days that a further ground adds */
  readonly extension: number;
  readonly exits: readonly ExitProgram[];
}

/** Grades from the lowest to the highest: grade g holds scores from `from[g]` up to `from[g + 1]`. */
export interface GradeProgram {
  readonly labels: readonly string[];
  /** lowest score of each grade in hundredths; that of the lowest is −UNBOUNDED */
  readonly from: Int32Array;
  /** smallest step between scores that the scheme's own numbers make: how far below a grade "just below" is */
  readonly step: number;
  readonly holdUp: number;
  readonly holdDown: number;
}

/** A consequence as the engine runs it. Scores in hundredths. */
export interface ConsequenceProgram {
  readonly id: string;
  /** position among the gates of its side: those to which persons come, or organisations */
  readonly gate: number;
  readonly effect: (typeof effects)[number];
  /** strikes when its uniform number lies below: probability × 2^32, 2^32 where it always does */
  readonly chance: number;
  /** logarithm of the factor of a price, amount, waiting time or speed; 4096 for one doubling */
  readonly factorLog2: number;
  /** with `rank`: deviations up, or down where below 0, in 1/4096 */
  readonly by: number;
  /** by grade: 1 where it strikes; undefined: whatever the grade */
  readonly grades: Uint8Array | undefined;
  readonly scoreFrom: number;
  readonly scoreBelow: number;
  /** by list: 1 where it strikes who is on it; undefined: whatever the lists */
  readonly lists: Uint8Array | undefined;
  /** days that the grade must have been held */
  readonly held: number;
  /**
   * whose standing counts: self, a relation in the household, a layer of ties, or `representative`: that of the
   * organisation which the person represents, as of the evening before
   */
  readonly of: string;
  /** position of the source whose watch list strikes whom it takes for somebody listed; undefined: no list does */
  readonly watched: number | undefined;
  /** whom a source (by position) has recorded doing an act in so many days; `column`: its own position */
  readonly recorded:
    | { readonly source: number; readonly act: number; readonly within: number; readonly column: number }
    | undefined;
  /** money a year while it is in force; undefined: nothing is said */
  readonly worth: number | undefined;
  readonly isOwn: boolean;
  /** whether it hangs on a score, grade or list, which the keeper of the gate has to look up */
  readonly looksUp: boolean;
  /** days it lasts from when its condition begins to hold; undefined: as long as it holds */
  readonly term: number | undefined;
  readonly isHarm: boolean;
  /** whether who keeps the gate may see the score; where not, applicants show it where that helps them */
  readonly isSeen: boolean;
}

/** What others' standing does to a score, as the engine runs it. */
export interface AssociationProgram {
  readonly id: string;
  /** a relation in the household, or a layer of ties */
  readonly of: string;
  /** by rule: 1 where what it moves the others by counts; undefined: how far their scores lie from the start */
  readonly rules: Uint8Array | undefined;
  /** in millionths */
  readonly weight: number;
  readonly every: Period;
}

/** Ratings of peers, as the engine runs them. Stars in 1/4096 where nothing else is said. */
export interface RatingProgram {
  readonly id: string;
  /** who rates: a relation in the household, or a layer of ties */
  readonly of: string;
  /** two who are tied rate in a month when a uniform number lies below */
  readonly contact: number;
  readonly usual: number;
  /** stars for each sixteenth of a deviation of traits of the one who is rated */
  readonly sees: readonly { readonly trait: Trait; readonly slope: number }[];
  readonly noise: number;
  /** added where the two are of different groups */
  readonly bias: number;
  /** undefined: nobody pays back */
  readonly retaliation:
    | {
        /** whole stars */
        readonly upTo: number;
        readonly stars: number;
        readonly chance: number;
      }
    | undefined;
  /** share of the way to the mean, in millionths */
  readonly pull: number;
  /** scores of one star and of five, in hundredths */
  readonly from: number;
  readonly to: number;
}
/** How a score is made, by kind. */
export type ScoreProgram = PointsProgram | WeightedProgram;

/**
 * A scheme ready to run: names are positions, shares are thresholds, points are integers. Further
 * kinds of score join `score`.
 */
export interface Program {
  readonly id: string;
  readonly coversPersons: boolean;
  readonly minAge: number;
  /** when and where its world has it at work; undefined: always and everywhere */
  readonly term: TermProgram | undefined;
  /** how persons join it; undefined: all are in it from the first */
  readonly joins: JoinsProgram | undefined;
  /** records that other schemes of its world pass to it */
  readonly receives: readonly ReceivedProgram[];
  readonly sources: readonly SourceProgram[];
  readonly rules: readonly RuleProgram[];
  /** undefined: nobody is scored */
  readonly score: ScoreProgram | undefined;
  readonly lists: readonly ListProgram[];
  readonly grades: GradeProgram | undefined;
  readonly consequences: readonly ConsequenceProgram[];
  /** who else may see scores, by keeper of a gate; undefined: everybody may */
  readonly audiences: readonly string[] | undefined;
  /** undefined: nobody appeals, repairs or has records altered */
  readonly process: ProcessProgram | undefined;
  /**
   * the same scheme over organisations: positions are those of their acts and gates; undefined where it
   * covers none, and in that program itself
   */
  readonly ofOrganisations: Program | undefined;
  readonly associations: readonly AssociationProgram[];
  readonly ratings: readonly RatingProgram[];
}

/** What comes after an entry. */
export interface ProcessProgram {
  readonly appeal: AppealProgram | undefined;
  readonly repairs: readonly RepairProgram[];
  /** that a record against somebody is altered before it counts; undefined: none is */
  readonly favours: ChanceProgram | undefined;
}

/** Thresholds are probability × 2^32. */
export interface AppealProgram {
  readonly window: number;
  readonly answer: number;
  /** who hears of entries: those whose uniform number of character lies below; undefined: everybody */
  readonly told: number | undefined;
  readonly asks: ChanceProgram;
  readonly wins: { readonly mistaken: number; readonly others: number };
}

/** Scores in hundredths; the chance is that of a month. */
interface RepairProgram {
  readonly id: string;
  readonly below: number;
  readonly points: number;
  /** position of the indicator that it moves; undefined: it moves the score itself */
  readonly indicator: number | undefined;
  readonly chance: ChanceProgram;
}
