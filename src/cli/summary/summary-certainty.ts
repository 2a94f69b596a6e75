import type { Scheme } from "../../scheme/index.ts";
import type { RunDocument, WorldPlan } from "../../world/index.ts";
import { wrapped } from "../paragraphs.ts";
import { fewCasesText } from "./summary-rare.ts";

/** How sure one can be of what a summary says: luck, where the rules come from, what is assumed of people. */
export function certainty(plan: WorldPlan, document: RunDocument): string {
  const { schemes } = plan;
  const replicates = document.replicateHashes?.length ?? 1;
  const luck =
    replicates === 1
      ? "one run. Add --replicates 20 to see how much of this is chance."
      : `means of ${replicates} runs of ${document.isRedrawn ? "other persons" : "the same persons"} with other ` +
        "luck; in brackets, the range that holds the mean of endlessly many such runs in 95 of 100 cases " +
        "(Student's t over the runs).";
  const rules = schemes.map(({ scheme }) =>
    rulesStand(scheme, schemes.length === 1 ? "Rules" : `Rules of ${scheme.scheme}`),
  );
  const reasons = [`Luck: ${luck}`, ...rules, fewCasesText(document, plan), assumptions].filter(
    (reason) => reason !== "",
  );
  return ["How sure is this?", ...reasons.map((reason) => wrapped(reason, "  "))].join("\n");
}

const assumptions =
  "People: how often they do things, and what sources see, are estimates and assumptions. Each stands with " +
  "its origin and range in the acts file (acts/everyday.yaml where none is named) and in the scheme's file.";

function rulesStand(scheme: Scheme, heading: string): string {
  const standings = scheme.rules.map(({ provenance }) => provenance?.standing ?? "of no standing");
  if (standings.length === 0) return "";
  const kinds = [...new Set(standings)].map(
    (kind) => `${standings.filter((each) => each === kind).length} ${kind}`,
  );
  const starred = scheme.rules.filter(({ pointsFrom }) => pointsFrom !== undefined).length;
  const points = starred === 0 ? "" : ` Of ${starred}, marked *, the sources do not give the points.`;
  return `${heading}: ${kinds.join(", ")}.${points}`;
}
