import type { RunDocument, WorldPlan } from "../../world/index.ts";
import { livesBeside } from "./summary-doors.ts";

/** What two worlds do not share besides their schemes. */
export function differences(one: WorldPlan, other: WorldPlan): string[] {
  const shared = {
    society: "margins",
    acts: "acts",
    gates: "gates",
    "days before the first": "burnIn",
  } as const;
  return Object.entries(shared).flatMap(([name, key]) =>
    JSON.stringify(one[key]) === JSON.stringify(other[key]) ? [] : [name],
  );
}

/** Names as a sentence lists them. */
export function listed(names: readonly string[]): string {
  const last = names.slice(-1);
  return [names.slice(0, -1).join(", "), ...last].filter((part) => part !== "").join(" and ");
}

/** Whether people in two worlds that share all but their schemes do the same, and how they come to live. */
export function sameWorldConduct(document: RunDocument, other: RunDocument): string {
  const isSame = JSON.stringify(other.measures.actsDone) === JSON.stringify(document.measures.actsDone);
  const conduct = isSame
    ? "They do exactly the same things: in this version of the lab nobody changes what they do because of a " +
      "score. What differs is what schemes note of it, and what gates then say."
    : "What they do differs, because the schemes change it.";
  return `${conduct} ${livesBeside(document, other)}`.trim();
}
