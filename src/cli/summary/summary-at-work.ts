import type { PlannedScheme, RunDocument, WorldPlan } from "../../world/index.ts";
import { rowsOf } from "../document-values.ts";
import { count, percent } from "../numbers.ts";

/** From which day to which, and where, a scheme is at work in its world; empty where always and everywhere. */
export function atWork({ entry }: PlannedScheme): string {
  if (entry === undefined) return "";
  const { from, until, regions } = entry;
  const parts = [
    from > 0 ? `from day ${count(from)}` : "",
    until === undefined ? "" : `until day ${count(until)}`,
    regions === undefined ? "" : `in ${regions.join(", ")} alone`,
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : `It is at work ${parts.join(", ")}.`;
}

/** How many are in a scheme that one may join, and who refused a source. */
export function enrolment(document: RunDocument, { program }: PlannedScheme): string {
  const last = rowsOf(document, "enrolledByMonth").at(-1);
  const joined =
    program.joins === undefined || last === undefined
      ? ""
      : `${percent(Number(last.share))} of those who may join it are in it by day ${count(Number(last.day))}.`;
  const asked = rowsOf(document, "consentRefused").filter((row) => Number.isFinite(row.share));
  const refused = asked.map((row) => {
    const cost =
      Number(row.keptOut) > 0
        ? `, and ${count(Number(row.keptOut))} are kept out for it`
        : Number(row.points) < 0
          ? `, which has cost ${count(-Number(row.points))} points in all`
          : "";
    return `${percent(Number(row.share))} of those asked have refused \`${String(row.source)}\`${cost}.`;
  });
  return [joined, ...refused].filter((part) => part !== "").join(" ");
}

/** Whether the schemes of a world keep to themselves. */
export function passing({ schemes }: WorldPlan): string {
  const ways = schemes.flatMap(({ program }) =>
    program.receives.map(({ giver, source }) => {
      const from = schemes.find(({ scheme }) => scheme.scheme === giver);
      return `\`${giver}\` passes records of \`${from?.program.sources[source].id}\` to \`${program.id}\``;
    }),
  );
  return ways.length === 0
    ? "each on its own: nothing passes from one to the other."
    : `and they pass records on: ${ways.join("; ")}.`;
}
