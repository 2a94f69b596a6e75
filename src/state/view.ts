import type { ColumnsOf } from "./column.ts";
import type { personColumns, traitColumns } from "./columns.ts";
import type { indicatorColumns, listColumns, schemeColumns } from "./scheme-columns.ts";
import type { Tallies } from "./tallies.ts";

/** A scheme as a measure sees it: what it is called, where everyone stands, nothing that draws. */
export interface SchemeView {
  readonly program: {
    readonly id: string;
    readonly minAge?: number;
    /** there where it begins, ends or has regions: 1 for each where it is at work */
    readonly term?: { readonly regions: Uint8Array | undefined } | undefined;
    /** there where one may stay out of it */
    readonly joins?: object | undefined;
    readonly sources: readonly {
      readonly id: string;
      readonly sees: Uint8Array;
      /** there where the source compares pictures, and so takes some for others */
      readonly identifies?: object | undefined;
      /** false: people do not know that it watches */
      readonly isKnown?: boolean;
      readonly sharedWith?: readonly { readonly with: string; readonly share: number }[];
      /** days for which it keeps a record; undefined: for ever */
      readonly keeps?: number | undefined;
    }[];
    readonly rules: readonly {
      readonly id: string;
      readonly act: number;
      readonly source: number;
      /** position of the list that a record puts somebody on */
      readonly list?: number | undefined;
    }[];
    readonly lists: readonly {
      readonly id: string;
      readonly isBlack: boolean;
      readonly exits: readonly { readonly id: string }[];
    }[];
    readonly consequences: readonly {
      readonly id: string;
      readonly gate: number;
      readonly effect: string;
      readonly isHarm: boolean;
      /** whose standing counts: self, a relation in the household, or a layer of ties */
      readonly of: string;
      /** money a year while it is in force */
      readonly worth?: number | undefined;
      /** whether it is about the operator's own products */
      readonly isOwn?: boolean;
    }[];
    /** who else may see scores, by keeper of a gate; undefined: everybody may */
    readonly audiences?: readonly string[] | undefined;
    readonly process?:
      | {
          readonly appeal: object | undefined;
          readonly repairs: readonly { readonly id: string }[];
          readonly favours: object | undefined;
        }
      | undefined;
    readonly associations: readonly { readonly id: string }[];
    readonly ratings: readonly { readonly id: string }[];
    readonly grades: { readonly labels: readonly string[] } | undefined;
    readonly score:
      | {
          readonly start: number;
          readonly floor: number;
          readonly cap: number;
          /** of a weighted score */
          readonly indicators?: readonly { readonly id: string; readonly span: number }[];
        }
      | undefined;
  };
  readonly columns: ColumnsOf<typeof schemeColumns>;
  /** by indicator of a weighted score */
  readonly indicators: readonly ColumnsOf<typeof indicatorColumns>[];
  /** by list */
  readonly lists: readonly ColumnsOf<typeof listColumns>[];
  /** there where other schemes pass records to it */
  readonly pool?: object | undefined;
  /** by source that asks: 1 for those who have refused it */
  readonly refused?: readonly (Uint8Array | undefined)[];
}

/** A gate as a measure sees it. */
export interface GateView {
  readonly id: string;
  readonly context: string;
  readonly keeper: string;
  readonly isEssential: boolean;
  readonly isOfPersons: boolean;
  /** whether a no means being asked for a deposit, and no more */
  readonly isForDeposit: boolean;
  /** whether places are few, so that one person's yes is another's no */
  readonly isRival: boolean;
}

/** What gates have left of persons, and would say to them now. Nothing here draws. */
export interface DoorsView {
  /** by word of 32 gates, a bit a gate: who applied where today, and which of these got a yes */
  readonly applied: readonly Uint32Array[];
  readonly granted: readonly Uint32Array[];
  /** by word of 32 gates, a bit a gate: where the person has been turned away since the first day */
  readonly turnedAway: readonly Uint32Array[];
  /** likewise: and where no scheme would have let them in, at that gate on that day */
  readonly shutOut: readonly Uint32Array[];
  /** likewise: where they have been let in, and no scheme would have meant a no, at that gate on that day */
  readonly letIn: readonly Uint32Array[];
  /**
   * chance, 0 to 1, that a person who applied at a gate today would meet its requirements, with the
   * schemes or without any; of rival gates it says nothing of the ranking
   */
  access(gate: number, person: number, isWithSchemes: boolean): number;
  /** whether a consequence of a scheme strikes a person now; a watch list strikes nobody beforehand */
  strikes(scheme: number, consequence: number, person: number): boolean;
}

/**
 * A world as a measure sees it at the end of a day. Measures get no luck and no way to change
 * anything: a run with another measure is the same run.
 */
export interface View {
  readonly day: number;
  readonly size: number;
  readonly acts: readonly { readonly id: string; readonly context: string }[];
  readonly gates: readonly GateView[];
  readonly persons: ColumnsOf<typeof personColumns>;
  readonly traits: ColumnsOf<typeof traitColumns>;
  readonly doors: DoorsView;
  readonly schemes: readonly SchemeView[];
  readonly tallies: Tallies;
  /** there only where some scheme covers organisations */
  readonly organisations?: OrganisationsView | undefined;
}

/** The organisations of a world as a measure sees them: a row each, some rows being nobody's. */
export interface OrganisationsView {
  /** their world: acts, gates, schemes and totals are those of organisations */
  readonly view: View;
  /** by row: how many persons it was opened for; 0 where there is no such organisation */
  readonly workplaces: Uint32Array;
  readonly acts: readonly {
    readonly id: string;
    readonly effect: string;
    /** which persons it harms, if any: customer, employee or resident */
    readonly harms: string | undefined;
    readonly promise: { readonly about: string; readonly isKept: boolean } | undefined;
  }[];
  /** by act, in 1/100 person: whom it harmed since the first day, each as often as it did */
  readonly harmed: Float64Array;
  /** by row: acts that harm others which it did since the first day */
  readonly offences: Uint32Array;
}
