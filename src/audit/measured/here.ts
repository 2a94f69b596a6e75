import type { Comparison, Measured, MeasuredGate, MeasuredScheme } from "../../measures/index.ts";
import type { Audited } from "../audited.ts";
import { strikes } from "../facts.ts";

/** What was measured, as it bears on one scheme of the world. */
export interface MeasuredHere {
  readonly runs: Measured;
  readonly scheme: MeasuredScheme;
  /** gates at which the scheme has a consequence for persons */
  readonly gates: readonly MeasuredGate[];
}

/** The part of what was measured that bears on a scheme. */
export function measuredHere(audited: Audited, runs: Measured): MeasuredHere {
  const { scheme: id } = audited.scheme;
  const own = new Set(strikes(audited).map(({ gate }) => gate.id));
  return {
    runs,
    scheme: runs.schemes.find(({ scheme }) => scheme === id) ?? { scheme: id },
    gates: runs.gates.filter(({ gate }) => own.has(gate)),
  };
}

/** Kinds of persons side by side, in what. */
export interface Faring {
  /** answers at a gate; days under a disadvantage or an advantage; mistaken records */
  readonly in: "answers" | "harm" | "perk" | "mistakes";
  /** gate, or source of mistakes; empty where it is of the whole scheme */
  readonly where: string;
  readonly comparison: Comparison;
}

/** Answers at gates that pass a test. */
export function answersAt({ gates }: MeasuredHere, test: (gate: string) => boolean): readonly Faring[] {
  return gates
    .filter(({ gate }) => test(gate))
    .flatMap(({ gate, answers }) =>
      answers.map((comparison): Faring => ({ in: "answers", where: gate, comparison })),
    );
}

/** Days on which the scheme strikes. */
export function burdensOf({ scheme: { burdens } }: MeasuredHere): readonly Faring[] {
  return (["harm", "perk"] as const).flatMap((what) =>
    (burdens?.[what] ?? []).map((comparison): Faring => ({ in: what, where: "", comparison })),
  );
}
