import type { Texts } from "../text/index.ts";
import type { Life, RunDocument, StoryRule } from "../world/index.ts";

/** Everything a report says, as plain data: each number on the page is found in here by its path. */
export interface ReportInput {
  readonly plan: ReportPlan;
  /** of the world under its schemes */
  readonly document: RunDocument;
  /** of the same persons with the same luck without any scheme */
  readonly without: RunDocument;
  readonly stories: readonly Story[];
  readonly engineVersion: string;
  /** what to type to get exactly this again */
  readonly command: string;
}

/** Somebody whose life the report tells, and the rule that chose them. */
export interface Story {
  readonly rule: StoryRule;
  /** how many persons the rule had to choose from */
  readonly among: number;
  readonly life: Life;
}

/** What the files of a world say, as far as a report tells it. */
export interface ReportPlan {
  readonly name: string;
  readonly title: Texts;
  readonly summary: Texts;
  readonly societyTitle: Texts;
  /** the society's money, as its file calls it: yuan */
  readonly currency: string;
  /** what incomes are counted by: yuan per month */
  readonly incomeUnit: string;
  readonly burnIn: number;
  readonly schemes: readonly ReportScheme[];
  readonly acts: readonly ReportAct[];
  readonly gates: readonly ReportGate[];
}

export interface ReportAct {
  readonly id: string;
  readonly label: Texts;
  readonly effect: "harm" | "cost" | "neutral" | "good";
  /** days a year on which somebody eligible does it, on average */
  readonly perYear: number;
  readonly standing: string;
  /** lowest and highest number of days a year that seems plausible, where nobody measured it */
  readonly range: readonly [number, number] | undefined;
}

interface ReportGate {
  readonly id: string;
  readonly label: Texts;
  readonly isEssential: boolean;
  /** whether a no means being asked for a deposit, and no more */
  readonly isForDeposit: boolean;
}

export interface ReportScheme {
  readonly id: string;
  /** the scheme that this one changes */
  readonly extend: string | undefined;
  readonly title: Texts;
  readonly summary: Texts;
  readonly purpose: Texts;
  readonly variant: string;
  readonly statusToday: string;
  readonly statusNote: Texts | undefined;
  readonly operator: string;
  readonly minAge: number;
  /** days and regions of the world in which it is at work; undefined: always and everywhere */
  readonly atWork:
    | { readonly from: number; readonly until: number | undefined; readonly regions: readonly string[] }
    | undefined;
  /** points with which everybody starts; undefined where no person is scored */
  readonly start: number | undefined;
  /** from the lowest to the highest, with the lowest score in each */
  readonly grades: readonly { readonly label: string; readonly from: number | undefined }[];
  /** position of the grade in which everybody starts; −1 for none */
  readonly startGrade: number;
  readonly lists: readonly ReportList[];
  /** of a weighted score */
  readonly indicators: readonly { readonly id: string; readonly label: Texts }[];
  readonly sources: readonly ReportSource[];
  /** whether one may stay out of it */
  readonly isVoluntary: boolean;
  /** what comes after an entry; undefined: its file says nothing of it */
  readonly process: ReportProcess | undefined;
  readonly rules: readonly ReportRule[];
  /** lists on which organisations stand */
  readonly listsOfOrganisations: readonly { readonly id: string; readonly label: Texts }[];
  /** whether people rate each other */
  readonly isRating: boolean;
  /** what moves scores beside rules, and has a name of its own: associations, ratings */
  readonly others: readonly { readonly id: string; readonly label: Texts }[];
  readonly consequences: readonly ReportConsequence[];
  readonly citations: readonly { readonly name: string; readonly work: string }[];
}

export interface ReportList {
  readonly id: string;
  readonly label: Texts;
  readonly kind: "black" | "red";
  readonly exits: readonly { readonly id: string; readonly label: Texts }[];
  /** where it is published */
  readonly channels: readonly string[];
  readonly standing: string;
  readonly cites: readonly string[];
}

export interface ReportSource {
  readonly id: string;
  readonly label: Texts;
  /** whether it compares pictures, and so takes some persons for others */
  readonly isComparing: boolean;
  /** whether people know that it watches */
  readonly isKnown: boolean;
  /** days for which it keeps a record; undefined: for ever */
  readonly keeps: number | undefined;
  /** who else gets records of it */
  readonly audiences: readonly { readonly with: string; readonly label: Texts | undefined }[];
  readonly numbers: readonly SourceNumber[];
}

/** A share that a source works with, and how it is known. */
interface SourceNumber {
  readonly what: "coverage" | "misses" | "passedOn";
  readonly value: number;
  readonly standing: string;
  readonly range: readonly [number, number] | undefined;
}

export interface ReportRule {
  readonly id: string;
  readonly label: Texts;
  readonly act: string;
  readonly source: string;
  readonly points: number | undefined;
  readonly straightTo: string | undefined;
  readonly standing: string | undefined;
  readonly cites: readonly string[];
  readonly note: string | undefined;
  /** whether the rule is known and its worth in points is not */
  readonly isWorthUnknown: boolean;
}

interface ReportConsequence {
  readonly id: string;
  readonly label: Texts;
  readonly gate: string;
  /** money a year while it is in force; undefined: nothing is said */
  readonly worth: number | undefined;
  /** whether it is about the operator's own products */
  readonly isOwn: boolean;
  readonly isHarm: boolean;
  readonly standing: string | undefined;
  readonly cites: readonly string[];
}

/** What a scheme says comes after an entry. */
export interface ReportProcess {
  readonly notice: "none" | "on-request" | "of-each-entry";
  readonly givesReasons: boolean;
  /** days; undefined: one cannot appeal. Nobody does where nothing says how many would */
  readonly appeal:
    | {
        readonly window: number;
        readonly answer: number;
        readonly isByHuman: boolean;
        readonly isTaken: boolean;
      }
    | undefined;
  readonly repair: string;
  readonly review: string;
  readonly repairs: readonly { readonly id: string; readonly label: Texts }[];
}
