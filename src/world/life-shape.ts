import type { Event, LedgerEntry, Magnified, World } from "../engine/index.ts";

/** Whose life to follow, in which run. */
export interface LifeOptions {
  readonly persons: number;
  readonly days: number;
  readonly seed: number;
  readonly societySeed: number;
  /** id of the synthetic person, from 0 to `persons` − 1 */
  readonly person: number;
  /** whether to look for what would have changed the outcome; as a rule yes */
  readonly withRemedies?: boolean;
  readonly onDay?: (passed: number) => void;
}

/** Who the person is on a day. Income per head and month or year, as the society counts it. */
export interface Portrait {
  readonly age: number;
  readonly place: "urban" | "rural";
  readonly role: "head" | "partner" | "child" | "parent" | "other";
  readonly householdSize: number;
  readonly income: number;
  readonly work: "employed" | "out of work" | "none";
  /** hours a week */
  readonly online: number;
  readonly hasDefaulted: boolean;
}

/** How often the person did an act, and what became of it in the sight of one scheme's source. */
export interface SeenAct {
  readonly act: string;
  readonly source: string;
  readonly inSight: number;
  readonly missed: number;
  readonly kept: number;
  readonly passed: number;
  readonly pinnedOnAnother: number;
}

/** A record of what somebody else did, on this person's account. */
export interface WrongRecord {
  readonly day: number;
  readonly arrives: number;
  readonly act: string;
  readonly source: string;
  /** who did it */
  readonly by: number;
}

/** What moved the score, in points. `cause` is a rule, or an entry that no rule makes. */
export interface Entry {
  readonly day: number;
  readonly cause: string;
  readonly points: number;
  readonly isMistaken: boolean;
  /** there where a record moved it that another scheme passed on */
  readonly isPooled?: true;
}

/** What an indicator of a weighted score was moved by, by one rule; in points of its own scale, 0 to 100. */
export interface IndicatorMoves {
  readonly indicator: string;
  readonly rule: string;
  readonly times: number;
  readonly points: number;
  /** of the times, on records of what somebody else did */
  readonly mistaken: number;
}

/** A turn of a listing. */
export interface Listing {
  readonly day: number;
  readonly list: string;
  readonly what: "on" | "longer" | "off";
  /** rule that did it; of getting off `term`, `rule`, or the id of a way out */
  readonly by: string;
  /** day from which it counts, after notice */
  readonly from: number;
  readonly isMistaken: boolean;
}

/** The person in one scheme. Scores in points; without a score, only records. */
export interface Standing {
  readonly scheme: string;
  readonly isCovered: boolean;
  readonly start: number;
  /** `start` and all entries */
  readonly score: number;
  readonly grade: string | undefined;
  /** grades held, each from a day on */
  readonly grades: readonly { readonly day: number; readonly grade: string }[];
  readonly seen: readonly SeenAct[];
  readonly wrongRecords: readonly WrongRecord[];
  readonly entries: readonly Entry[];
  /** of a weighted score */
  readonly indicators: readonly IndicatorMoves[];
  readonly listings: readonly Listing[];
  readonly remedy: Remedy | undefined;
}

/** What a gate said. */
export interface GateAnswer {
  readonly day: number;
  readonly gate: string;
  readonly isYes: boolean;
  /** with the same luck, on the same day, without any scheme */
  readonly wouldBeYes: boolean;
  /** whether only records of what others did made the difference */
  readonly isOnMistake: boolean;
  /** whether only records that one scheme passed to another made the difference */
  readonly isByPooling: boolean;
  /** consequences in force for the person there that day */
  readonly inForce: readonly { readonly scheme: string; readonly consequence: string }[];
  /** gained (above 0) or paid because of schemes, in the society's currency */
  readonly money: number;
  /** days waited longer (above 0) or shorter because of schemes */
  readonly daysWaited: number;
}

/** One synthetic person's time under a world's schemes, day by day. */
export interface Life {
  readonly world: string;
  readonly person: number;
  readonly persons: number;
  readonly days: number;
  readonly seed: number;
  readonly societySeed: number;
  /** that of the whole run, which this one lived again */
  readonly historyHash: string;
  /** acts that were done more often than their file says; left out where all were done as often */
  readonly magnified?: Magnified;
  readonly first: Portrait;
  readonly last: Portrait;
  /** days on which a new household took the place; the portrait of the first day is of others then */
  readonly replacedOn: readonly number[];
  readonly acts: readonly { readonly act: string; readonly times: number }[];
  readonly standings: readonly Standing[];
  readonly answers: readonly GateAnswer[];
  readonly turns: readonly { readonly day: number; readonly what: string }[];
}

/**
 * What would have changed the outcome at least effort: the fewest acts found, largest first, without
 * which a gate would have said yes or a grade would have been kept. Tried, not reckoned: the days were
 * lived again without them, with the same luck.
 */
export interface Remedy {
  readonly aim:
    | { readonly kind: "answer"; readonly gate: string; readonly day: number }
    | { readonly kind: "grade"; readonly grade: string };
  /** acts left undone, with the days on which they were done; none found where it is empty */
  readonly undone: readonly { readonly act: string; readonly days: readonly number[] }[];
  /** the score that it would have come to by then, in points */
  readonly score: number;
}

/** What was told of a person in a run. */
export interface Told {
  readonly world: World;
  readonly person: number;
  readonly events: readonly Event[];
  readonly entries: readonly LedgerEntry[];
}

/** The events of one kind. */
export function ofKind<Kind extends Event["kind"]>(
  events: readonly Event[],
  kind: Kind,
): Extract<Event, { kind: Kind }>[] {
  return events.filter((event): event is Extract<Event, { kind: Kind }> => event.kind === kind);
}
