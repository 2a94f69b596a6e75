import type { Removal, Removals } from "../../measures/index.ts";
import type { View } from "../../state/index.ts";
import type { WorldPlan } from "../compose.ts";
import { liveWorld } from "../run-world.ts";
import { type Extent, liveWithoutSchemes } from "./begin-runs.ts";
import { DecisionCheck, DecisionLog } from "./decisions.ts";
import { withoutRule } from "./without-rule.ts";

/** Days of persons that are lived to try rules: some 8 seconds of one core. An assumption of ours. */
const BUDGET = 8_000_000;

/** A rule under trial. */
interface Trial {
  readonly scheme: string;
  readonly rule: string;
  cases: number;
  seeds: number;
  changedOn: number | undefined;
}

/** How many persons try the rules: as many as were asked for, or as few as let each rule be tried once. */
function personsOfTrials(plan: WorldPlan, { persons, days }: Pick<Extent, "persons" | "days">): number {
  const rules = plan.schemes.reduce((sum, { scheme }) => sum + scheme.rules.length, 0);
  return Math.max(1, Math.min(persons, Math.floor(BUDGET / (Math.max(1, rules) * days))));
}

/**
 * Lives the world without each rule in turn, with the same persons and the same luck, until the first decision
 * that differs; a rule that has changed none is tried with the next seed, as long as the budget lasts. A rule
 * that counts no record of a run changes nothing in it, and is not tried there. Yields the share of
 * the budget that is used.
 *
 * @param extents one a seed
 */
export function* tryRules(
  plan: WorldPlan,
  extents: readonly Extent[],
): Generator<number, ReadonlyMap<string, Removals>, void> {
  const trials = plan.schemes.flatMap(({ scheme }) =>
    scheme.rules.map(({ id }): Trial => {
      return { scheme: scheme.scheme, rule: id, cases: 0, seeds: 0, changedOn: undefined };
    }),
  );
  const [{ days, persons: wanted }] = extents;
  const persons = personsOfTrials(plan, { persons: wanted, days });
  let used = 0;
  for (const seeds of extents) {
    const open = trials.filter(({ changedOn }) => changedOn === undefined);
    if (open.length === 0 || used + persons * days > BUDGET) break;
    const extent = { ...seeds, persons };
    const { from, log, cases } = yield* liveWithAll(plan, extent, used / BUDGET);
    for (const trial of open) {
      const counted = cases.get(keyOf(trial)) ?? 0;
      if (counted === 0 || used + persons * days > BUDGET) continue;
      trial.cases += counted;
      const check = new DecisionCheck(log);
      const options = { ...extent, from, measures: [], watcher: check };
      for (const _ of liveWorld(withoutRule(plan, trial.scheme, trial.rule), options)) {
        used += persons;
        yield Math.min(1, used / BUDGET);
        if (check.changedOn !== undefined) break;
      }
      trial.seeds += 1;
      trial.changedOn = check.changedOn;
    }
  }
  return new Map(
    plan.schemes.map(({ scheme: { scheme } }) => [
      scheme,
      { persons, days, rules: removalsOf(trials, scheme) },
    ]),
  );
}

function removalsOf(trials: readonly Trial[], wanted: string): Removal[] {
  return trials
    .filter(({ scheme }) => scheme === wanted)
    .map(({ rule, cases, seeds, changedOn }) => ({ rule, cases, seeds, changedOn }));
}

/** The run with every rule in place: what was decided, and how many records each rule counted. */
function* liveWithAll(plan: WorldPlan, extent: Extent, share: number) {
  const beginning = liveWithoutSchemes(plan, { ...extent, days: 0 });
  let step = beginning.next();
  for (; !step.done; step = beginning.next()) yield share;
  const from = step.value;
  const log = new DecisionLog();
  const cases = new Map<string, number>();
  const onEnd = (view: View) => {
    for (const each of [view, view.organisations?.view]) if (each) countCases(each, cases);
  };
  for (const _ of liveWorld(plan, { ...extent, from, measures: [], watcher: log, onEnd })) yield share;
  return { from, log, cases };
}

function countCases({ schemes, tallies }: View, cases: Map<string, number>): void {
  schemes.forEach(({ program }, scheme) => {
    program.rules.forEach(({ id }, rule) => {
      const key = keyOf({ scheme: program.id, rule: id });
      cases.set(key, (cases.get(key) ?? 0) + tallies.schemes[scheme].counted[rule]);
    });
  });
}

function keyOf({ scheme, rule }: Pick<Trial, "scheme" | "rule">): string {
  return `${scheme}/${rule}`;
}
