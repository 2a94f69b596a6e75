import type { Pair } from "../engine/index.ts";
import type { MeasureValue, Outcome } from "../measures/index.ts";
import type { GateView, Tallies } from "../state/index.ts";

/** What is told of a paired run beside its measures. */
export const effectByGate = {
  name: "effectByGate",
  of: "world",
  unit: "refusals more than without any scheme, by gate",
  meaning:
    "of a world and the same persons with the same luck without any scheme: applications made in both, refusals more by the schemes at this gate today (direct), against the other world (total) and through what schemes did before (indirect); yeses lost and won; applications made in one world only",
} as const;

/** The same of organisations, where there are any. */
export const effectByOrganisationGate = {
  ...effectByGate,
  name: "effectByOrganisationGate",
  meaning: `as effectByGate, of organisations: ${effectByGate.meaning}`,
} as const;

/**
 * Direct, total and indirect effect of a world's schemes by gate. Direct: at this gate, today, with and
 * without schemes. Total: against the paired world, same person, gate and day. Indirect is the rest:
 * what schemes did before that changed who somebody is by now. All are refusals more than without,
 * fewer where below 0; applications that are made in one of the worlds alone are counted apart.
 */
export function effectsOf(
  pair: Pair,
  gates: readonly GateView[],
  { gates: tallies }: Tallies,
  { name, unit }: { readonly name: string; readonly unit: string } = effectByGate,
): Outcome {
  return {
    name,
    measure: name,
    unit,
    value: gates.flatMap(({ id, isOfPersons }, gate): MeasureValue[] => {
      if (isOfPersons !== (name === effectByGate.name)) return [];
      const direct = ofGate(tallies.shutOut, gate, gates) - ofGate(tallies.letIn, gate, gates);
      const total = pair.lost[gate] - pair.won[gate];
      return [
        {
          gate: id,
          appliedInBoth: pair.inBoth[gate],
          direct,
          total,
          indirect: total - direct,
          lost: pair.lost[gate],
          won: pair.won[gate],
          appliedOnlyWith: pair.onlyWith[gate],
          appliedOnlyWithout: pair.onlyWithout[gate],
        },
      ];
    }),
  };
}

function ofGate(byCell: Float64Array, gate: number, gates: readonly unknown[]): number {
  const cells = byCell.length / gates.length;
  return byCell.slice(gate * cells, (gate + 1) * cells).reduce((sum, count) => sum + count, 0);
}
