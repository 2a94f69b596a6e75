import { type Comparison, type Division, divisions, type Estimate } from "../../measures/index.ts";
import { estimateOfLog } from "./compare.ts";
import type { RunRows } from "./run-rows.ts";

/** Applications that each kind must have made in all runs: as in the measure `selectionByGate`. */
const ENOUGH = 30;

/** Positions of the two kinds that are compared, in what the measure tells of a division. */
const positions: Readonly<Record<Division, readonly [number, number]>> = {
  group: [0, 1],
  income: [0, 4],
  opinion: [0, 1],
};

/**
 * How kinds of persons fare at a gate, from the rates of several runs: each run counts once, since decisions
 * within one hang together in ways that its aggregates no longer show.
 */
export function answersOfRuns(rows: RunRows, gate: string): readonly Comparison[] {
  return divisions.flatMap((of) => compareRates(rows, `${gate}/${of}`, of) ?? []);
}

function compareRates(rows: RunRows, entry: string, of: Division): Comparison | undefined {
  const at = (name: string) =>
    positions[of].map((position) =>
      rows.values("selectionByGate", undefined, `${entry}.${name}.${position}`),
    );
  const [applications, rates, without] = [at("applications"), at("rates"), at("ratesWithout")];
  const cases = applications.map((counts) => counts.reduce((sum, count) => sum + count, 0));
  const shares = rates.map((values, kind) => weighted(values, applications[kind]));
  if (!(shares[0] + shares[1] > 0)) return undefined;
  const kinds = shares[1] < shares[0] ? ([1, 0] as const) : ([0, 1] as const);
  const [lower, higher] = kinds;
  const ratiosOf = (by: readonly (readonly number[])[]) =>
    by[lower].map((rate, run) => Math.log(rate / by[higher][run]));
  const [logs, logsWithout] = [ratiosOf(rates), ratiosOf(without)];
  const part = logs.map((log, run) => log - logsWithout[run]);
  return {
    of,
    kinds,
    shares: [shares[lower], shares[higher]],
    cases: [cases[lower], cases[higher]],
    ratio: estimateOf(logs),
    without: { ratio: Math.exp(mean(logsWithout)), part: estimateOf(part) },
    isFew: Math.min(...cases) < ENOUGH || logs.length < 2 || !logs.every(Number.isFinite),
  };
}

function weighted(rates: readonly number[], counts: readonly number[]): number {
  const granted = rates.reduce((sum, rate, run) => sum + (counts[run] > 0 ? rate * counts[run] : 0), 0);
  return granted / counts.reduce((sum, count) => sum + count, 0);
}

function estimateOf(logs: readonly number[]): Estimate {
  const middle = mean(logs);
  const squares = logs.reduce((sum, log) => sum + (log - middle) ** 2, 0);
  const freedom = logs.length - 1;
  return estimateOfLog(middle, Math.sqrt(squares / freedom / logs.length), freedom);
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}
