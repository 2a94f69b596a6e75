import { CELLS, type View } from "../state/index.ts";
import type { Measure } from "./measure.ts";

/** Applications that each kind of person must have made before a ratio of rates says much. */
const ENOUGH = 30;

/** By what persons are told apart, and which kind a cell of the tallies belongs to. */
const dimensions = [
  { of: "group", kinds: 2, kindOf: (cell: number) => cell % 2 },
  { of: "income", kinds: 5, kindOf: (cell: number) => Math.floor(cell / 2) % 5 },
  { of: "opinion", kinds: 2, kindOf: (cell: number) => Math.floor(cell / 10) },
] as const;

/**
 * How often each kind of person gets a yes. The ratio of the lowest rate to the highest is the rule of
 * thumb that US agencies use for jobs; small numbers make it a game of chance, so they are told.
 *
 * @source 29 CFR 1607.4(D)
 */
export const selectionByGate: Measure = {
  name: "selectionByGate",
  unit: "share of applications granted, by gate and kind of person",
  meaning:
    "for each gate, share of applications granted by group (first, second), fifth of income (poorest first) and private opinion (agrees, disagrees with those in power), with the schemes and without any; ratio of the lowest rate to the highest; caveat where one kind applied less than 30 times",
  of: "world",
  begin: () => ({
    value: ({ gates, tallies }) =>
      gates.flatMap(({ id, isOfPersons }, gate) =>
        isOfPersons ? dimensions.map((dimension) => ({ gate: id, ...rates(tallies, gate, dimension) })) : [],
      ),
  }),
};

function rates({ gates }: View["tallies"], gate: number, { of, kinds, kindOf }: (typeof dimensions)[number]) {
  const sums = [gates.applied, gates.granted, gates.grantedWithout].map((tally) => {
    const byKind = new Array<number>(kinds).fill(0);
    for (let cell = 0; cell < CELLS; cell++) byKind[kindOf(cell)] += tally[gate * CELLS + cell];
    return byKind;
  });
  const [applications, granted, without] = sums;
  const withSchemes = granted.map((count, kind) => count / applications[kind]);
  const withoutAny = without.map((count, kind) => count / applications[kind]);
  return {
    of,
    applications,
    rates: withSchemes,
    ratesWithout: withoutAny,
    ratio: Math.min(...withSchemes) / Math.max(...withSchemes),
    ratioWithout: Math.min(...withoutAny) / Math.max(...withoutAny),
    caveat: Math.min(...applications) < ENOUGH ? "few applications" : "none",
  };
}
