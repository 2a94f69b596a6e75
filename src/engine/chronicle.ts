/** Something that befalls a person, as it happens. Positions are those of the world's own tables. */
export type Event =
  | {
      readonly kind: "act";
      readonly day: number;
      readonly person: number;
      readonly act: number;
      /** in hundredths of its unit; 0 for an act that has none */
      readonly quantity: number;
    }
  | {
      readonly kind: "sight";
      readonly day: number;
      readonly person: number;
      readonly act: number;
      readonly scheme: number;
      readonly source: number;
      /** what became of an act in a source's sight: not recorded, kept, passed on, or pinned on another */
      readonly outcome: "missed" | "kept" | "passed" | "pinned on another";
      /** rules that count it */
      readonly rules: number;
      /** day on which it reaches the operator; the day itself where it never does */
      readonly arrives: number;
    }
  | {
      /** a record of somebody else's act, on its way to this person's account */
      readonly kind: "wronged";
      readonly day: number;
      readonly person: number;
      readonly by: number;
      readonly act: number;
      readonly scheme: number;
      readonly source: number;
      readonly arrives: number;
    }
  | {
      /** a record of this person that one scheme passes to another, of which `scheme` and `source` are */
      readonly kind: "pooled";
      readonly day: number;
      readonly person: number;
      readonly act: number;
      readonly scheme: number;
      readonly source: number;
      readonly giver: number;
      /** rules that count it */
      readonly rules: number;
      readonly arrives: number;
    }
  | {
      readonly kind: "answer";
      readonly day: number;
      readonly person: number;
      readonly gate: number;
      readonly isYes: boolean;
      /** what this gate, today, would have said with the same luck without any scheme */
      readonly wouldBeYes: boolean;
      readonly isOnMistake: boolean;
      /** a no that only records bring about which another scheme passed on */
      readonly isByPooling: boolean;
      /** consequences in force for the person there today, whether each struck this time or not */
      readonly inForce: readonly { readonly scheme: number; readonly consequence: number }[];
      /** what schemes made the person gain (above 0) or pay, in the society's currency */
      readonly money: number;
      /** and wait longer (above 0) or shorter, in 1/100 day */
      readonly waited: number;
    }
  | {
      readonly kind: "life";
      readonly day: number;
      readonly person: number;
      readonly what:
        | "job found"
        | "job lost"
        | "income changed"
        | "income as before"
        | "loan"
        | "loan repaid";
    }
  | {
      /** a rule moves an indicator, which the score follows on its day */
      readonly kind: "indicator";
      readonly day: number;
      readonly person: number;
      readonly scheme: number;
      readonly indicator: number;
      readonly rule: number;
      /** in 1/100 of the indicator's own scale, before it is kept within 0 and 100 */
      readonly points: number;
      readonly isMistaken: boolean;
    }
  | {
      readonly kind: "list";
      readonly day: number;
      readonly person: number;
      readonly scheme: number;
      readonly list: number;
      readonly what: "on" | "longer" | "off";
      /** position of the rule that did it, or of the way off: see `waysOff` */
      readonly by: number;
      /** day from which it counts: that of the listing, after notice */
      readonly from: number;
      readonly isMistaken: boolean;
    }
  | { readonly kind: "replaced"; readonly day: number; readonly person: number };

/** Follows some persons: is told what befalls them, and can change nothing. */
export interface Chronicle {
  readonly persons: ReadonlySet<number>;
  note(event: Event): void;
}

/** Whether somebody is being followed now; nobody is before the first day. */
export function isFollowed(
  { chronicle, day }: { readonly chronicle: Chronicle | undefined; readonly day: number },
  person: number,
): boolean {
  return chronicle !== undefined && day >= 0 && chronicle.persons.has(person);
}
