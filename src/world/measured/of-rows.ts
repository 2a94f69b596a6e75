import type { Comparison, MeasuredGate, MeasuredMistakes, MeasuredScheme } from "../../measures/index.ts";
import type { WorldPlan } from "../compose.ts";
import { EXPECTED, estimateOfLog } from "./compare.ts";
import type { RunRows } from "./run-rows.ts";

/** Ids of the gates at which some scheme of a world has a consequence for persons, each once. */
export function struckGates({ schemes, gates }: WorldPlan): readonly string[] {
  const ofPersons = new Set(gates.gates.filter(({ of }) => of === "person").map(({ id }) => id));
  const struck = schemes.flatMap(({ scheme }) => scheme.consequences.map(({ gate }) => gate));
  return [...new Set(struck)].filter((gate) => ofPersons.has(gate));
}

/** What aggregates tell of gates. @param answersAt how kinds of persons fare at each */
export function gatesOfRows(
  rows: RunRows,
  plan: WorldPlan,
  answersAt: (gate: string) => readonly Comparison[],
): readonly MeasuredGate[] {
  const told = rows.entries("refusalsByGate") ?? [];
  return struckGates(plan)
    .filter((gate) => told.includes(gate))
    .map((gate) => {
      const sum = (name: string) => rows.sum("refusalsByGate", undefined, `${gate}.${name}`);
      return {
        gate,
        applications: sum("applications"),
        refused: sum("refused"),
        refusedWithout: sum("refusedWithout"),
        shutOut: sum("shutOut"),
        onMistake: sum("onMistake"),
        answers: answersAt(gate),
      };
    });
}

/** What aggregates tell of a scheme. @param persons in all runs together */
export function schemeOfRows(
  rows: RunRows,
  plan: WorldPlan,
  scheme: string,
  persons: number,
): MeasuredScheme {
  const children = childrenOf(rows, scheme);
  const mistakes = mistakesOf(rows, scheme, persons, plan.margins.group.share);
  const records = recordsOf(rows, plan, scheme);
  return {
    scheme,
    ...(children && { children }),
    ...(mistakes && { mistakes }),
    ...(records && { records }),
  };
}

function childrenOf(rows: RunRows, scheme: string): MeasuredScheme["children"] {
  if (rows.entries("childrenReached", scheme) === undefined) return undefined;
  const sum = (name: string) => rows.sum("childrenReached", scheme, name);
  return { all: sum("children"), harmed: sum("harmed"), parentHarmed: sum("parentHarmed") };
}

function recordsOf(rows: RunRows, plan: WorldPlan, scheme: string): MeasuredScheme["records"] {
  const told = rows.entries("recordsBySource", scheme);
  if (told === undefined) return undefined;
  // a consequence may strike on a record that no rule counts
  const struckOn = plan.schemes
    .filter((each) => each.scheme.scheme === scheme)
    .flatMap((each) => each.scheme.consequences.flatMap(({ when: { recorded } }) => recorded ?? []))
    .map(({ source, act }) => `${source}/${act}`);
  const sums = told.map((entry) => {
    const [passed, rules] = ["passed", "rules"].map((name) =>
      rows.sum("recordsBySource", scheme, `${entry}.${name}`),
    );
    return { passed, unused: rules === 0 && !struckOn.includes(entry) ? passed : 0 };
  });
  return sums.reduce(
    (all, each) => ({ passed: all.passed + each.passed, unused: all.unused + each.unused }),
    { passed: 0, unused: 0 },
  );
}

function mistakesOf(
  rows: RunRows,
  scheme: string,
  persons: number,
  shareOfSecond: number,
): readonly MeasuredMistakes[] | undefined {
  return rows.entries("mistakenRecords", scheme)?.map((source) => {
    const sum = (name: string) => rows.sum("mistakenRecords", scheme, `${source}.${name}`);
    const seeds = rows.values("mistakenRecords", scheme, `${source}.passed`).length;
    const sizes = [persons * (1 - shareOfSecond), persons * shareOfSecond];
    const shares = ["first", "second"].map((kind) => sum(`per1000.${kind}`) / seeds / 1000);
    const byGroup = compareCounts(shares, sizes);
    return { source, passed: sum("passed"), mistaken: sum("mistaken"), byGroup };
  });
}

/** Mistakes fall on people independently of each other, so that their counts are Poisson. */
function compareCounts(
  [first, second]: readonly number[],
  [ofFirst, ofSecond]: readonly number[],
): Comparison | undefined {
  if (!(first + second > 0) || !(ofFirst > 0 && ofSecond > 0)) return undefined;
  const kinds = second < first ? ([1, 0] as const) : ([0, 1] as const);
  const [low, high] = second < first ? [second, first] : [first, second];
  const [ofLow, ofHigh] = second < first ? [ofSecond, ofFirst] : [ofFirst, ofSecond];
  const error = Math.sqrt(1 / (low * ofLow) + 1 / (high * ofHigh));
  const expected =
    (first * ofFirst + second * ofSecond) * (Math.min(ofFirst, ofSecond) / (ofFirst + ofSecond));
  const isFew = expected < EXPECTED || low === 0;
  const ratio = isFew
    ? { value: low / high, low: 0, high: Number.POSITIVE_INFINITY, chance: 1 }
    : estimateOfLog(Math.log(low / high), error, Math.round(low * ofLow + high * ofHigh));
  return {
    of: "group",
    kinds,
    shares: [low, high],
    cases: [Math.round(ofLow), Math.round(ofHigh)],
    ratio,
    isFew,
  };
}
