import { fifthOf, fifthsOf } from "../../engine/index.ts";
import { type Division, divisions } from "../../measures/index.ts";
import type { View } from "../../state/index.ts";

/** Kinds that each division compares. */
export const KINDS = 2;

/** Which of the two kinds of a division somebody is of; −1: neither. */
export type KindOf = (view: View, person: number) => number;

/** The richest fifth. */
const RICHEST = 4;

/** How to tell, by division, from the first day of a run on: fifths of income are those of that day. */
export function kindsFrom({ traits }: View): readonly KindOf[] {
  const fifths = fifthsOf(traits.means);
  const kinds: Readonly<Record<Division, KindOf>> = {
    group: ({ persons }, person) => persons.group[person],
    income: (view, person) => {
      const fifth = fifthOf({ traits: view.traits, fifths }, person);
      return fifth === 0 ? 0 : fifth === RICHEST ? 1 : -1;
    },
    opinion: (view, person) => (view.traits.dissent[person] > 0 ? 1 : 0),
  };
  return divisions.map((division) => kinds[division]);
}
