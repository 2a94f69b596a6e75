import { FEW, type RunDocument, type WorldPlan } from "../../world/index.ts";
import { count, tenths } from "../numbers.ts";
import { wrapped } from "../paragraphs.ts";

/** What stands under the title of a run in which what is rare is done more often; nothing where it is not. */
export function magnifiedText({ magnified }: Pick<WorldPlan, "magnified">): string {
  if (magnified === undefined) return "";
  const { times, acts } = magnified;
  const what =
    acts.length === 0
      ? `No rule has fewer than ${FEW} expected cases, so nothing is done more often.`
      : `Acts of which some rule has fewer than ${FEW} expected cases are done ${count(times)} times as often, ` +
        `to show those rules at work: ${acts.join(", ")}. How often they happen here says nothing of any place.`;
  return wrapped(`Magnified ×${count(times)}. ${what}`);
}

/** Rules with few cases that a summary names; a report and the JSON document name them all. */
const MOST_NAMED = 3;

/** The rules of which a run can be expected to show next to nothing, with the number of cases expected. */
export function fewCasesText(
  { fewCases }: Pick<RunDocument, "fewCases">,
  { schemes, magnified }: WorldPlan,
): string {
  if (fewCases.length === 0) return "";
  const named = fewCases.slice(0, MOST_NAMED).map(({ scheme, rule, expected }) => {
    const planned = schemes.find((each) => each.scheme.scheme === scheme)?.scheme;
    const label = planned?.rules.find(({ id }) => id === rule)?.label.en ?? rule;
    return `${label} (${numberOf(expected)})`;
  });
  const others = fewCases.length - named.length;
  return (
    `Few cases: fewer than ${FEW} cases are expected of ${count(fewCases.length)} ${fewCases.length === 1 ? "rule" : "rules"}, ` +
    `so what this run shows of them is luck: ${named.join("; ")}${others === 0 ? "" : `; and ${count(others)} more`}.` +
    (magnified === undefined ? " --magnify 100 shows them at work." : "")
  );
}

function numberOf(expected: number): string {
  return expected > 0 && expected < 0.05 ? "< 0.1" : tenths(expected);
}
