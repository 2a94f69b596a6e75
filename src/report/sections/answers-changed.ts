import { type GateRow, gateRows } from "../gates.ts";
import type { Html } from "../html.ts";
import type { Page } from "../page.ts";

/** The messages of either side: who was shut out, and who was let in. */
const sides = {
  shutOut: { told: "shutOutInAll", nobody: "nobodyShutOutInAll", meant: "shutOutMeant" },
  letIn: { told: "letInInAll", nobody: "nobodyLetInInAll", meant: "letInMeant" },
} as const;

type Side = keyof typeof sides;

/** How many persons got another answer because of schemes, how often, and what a no means there. */
export function answersChanged(page: Page): Html[] {
  if (!page.isAtWork) return [page.say("yardstick")];
  if (!page.isActing) return [page.say(page.scored.length > 0 ? "noConsequences" : "nothingToShut")];
  const rows = gateRows(page);
  const told = (["shutOut", "letIn"] as const).map((side) => sideSaid(page, rows, side));
  if (told.every((said) => said === undefined)) return [page.say("noDoorChanged")];
  return (["shutOut", "letIn"] as const).flatMap(
    (side, place) => told[place] ?? [page.say(sides[side].nobody)],
  );
}

/** Undefined where it befell nobody. */
function sideSaid(page: Page, rows: readonly GateRow[], side: Side): Html[] | undefined {
  const attempts = page.reckoned(
    "sum",
    rows.map(({ of }) => of(side)),
    "count",
  );
  if (attempts.value === 0) return undefined;
  const of = (where: string) => page.measure("personsByAnswer", [side, where], "count");
  const [persons, forDeposit, elsewhere] = [of("anywhere"), of("forDeposit"), of("elsewhere")];
  const said = page.say(sides[side].told, { persons, attempts, ...mostly(rows, side, attempts.value) });
  if (forDeposit.value === 0) return [said];
  const extent = elsewhere.value === 0 ? "all" : "some";
  return [said, page.say(sides[side].meant, { extent, forDeposit, elsewhere })];
}

/** Where most of the answers changed, if there is one such gate. */
function mostly(rows: readonly GateRow[], side: Side, total: number) {
  const values = rows.map(({ of }) => of(side).value);
  const most = Math.max(...values);
  const extent = most > 0 && most === total ? "all" : most > total / 2 ? "most" : "none";
  return { mostly: extent, gate: rows[values.indexOf(most)]?.name ?? "" };
}
