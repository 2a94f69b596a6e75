import type { Removal } from "../../measures/index.ts";
import type { Audited } from "../audited.ts";
import { named, pieceOf } from "../facts.ts";
import { type Judgement, judged, type MeasuredFact, type Reason } from "../rule.ts";
import type { MeasuredHere } from "./here.ts";

/** With fewer cases, that a rule changed nothing is luck: as where runs tell of few cases. An assumption of ours. */
const FEW = 20;

/**
 * Minimisation as a run shows it: rules without which no decision was another, and records that no rule asks
 * for. A rule that changed nothing in few cases is neither needed nor idle: nobody can tell.
 *
 * @param byText what the scheme's text says
 */
export function judgeMinimisation(audited: Audited, here: MeasuredHere, byText: Judgement): Judgement {
  const measured = [...removalFacts(here), ...recordFacts(here)];
  const rules = here.scheme.removals?.rules ?? [];
  const unmoved = rules.filter(({ changedOn }) => changedOn === undefined);
  const idle = unmoved.filter(({ seeds, cases }) => seeds > 0 && cases >= FEW);
  const shown = idle.length > 0 ? idleReason(here, idle) : unusedReason(here);
  if (byText.verdict !== "passes") return { ...byText, ...(shown && { shown }), measured };
  if (idle.length > 0) {
    const because = idle.map(({ rule }) => pieceOf(audited, "rules", rule));
    return { ...judged("risk", "idle", because, idleReason(here, idle).values), measured };
  }
  if (shown !== undefined) return { verdict: "risk", because: [], why: shown, measured };
  if (rules.length === 0) return { ...byText, measured };
  if (unmoved.length === 0) return { ...judged("passes", "needed", [], { tried: rules.length }), measured };
  const untried = { untried: unmoved.length, names: namesOf(unmoved) };
  return { ...judged("cannot tell", "untried", [], untried), measured };
}

function namesOf(rules: readonly Removal[]): string {
  return named(rules.map(({ rule }) => ({ id: rule })));
}

function idleReason({ scheme }: MeasuredHere, idle: readonly Removal[]): Reason {
  const { persons = 0, days = 0 } = scheme.removals ?? {};
  const seeds = Math.min(...idle.map((each) => each.seeds));
  return { key: "idle", values: { names: namesOf(idle), persons: persons * seeds, days } };
}

function unusedReason({ scheme: { records } }: MeasuredHere): Reason | undefined {
  return records === undefined || records.unused === 0
    ? undefined
    : { key: "unused", values: { ...records } };
}

function removalFacts({ scheme: { removals } }: MeasuredHere): MeasuredFact[] {
  const { persons = 0, days = 0, rules = [] } = removals ?? {};
  return rules.map(({ rule, cases, seeds, changedOn }) => ({
    measure: "lifeWithoutRule",
    where: rule,
    values: { cases, seeds, persons, days, changedOn: changedOn ?? null },
  }));
}

function recordFacts({ scheme: { records } }: MeasuredHere): MeasuredFact[] {
  return records === undefined ? [] : [{ measure: "recordsWithoutRule", values: { ...records } }];
}
