import { describe, expect, test } from "vitest";
import { runDays, type World } from "../src/engine/index.ts";
import { measures } from "../src/measures/index.ts";
import { composeWorld, type Run, runWorld, type WorldPlan } from "../src/world/index.ts";
import { contestedScheme } from "./contested-scheme.ts";
import { filesWith } from "./small-files.ts";
import { worldOf } from "./small-world.ts";

// Where a scheme does nothing to anybody, nothing may differ from a world without any: not by little, but
// by nothing at all. Whatever differs elsewhere is then the consequences' doing.

const DAYS = 400; // beyond a birthday, a round of every year and a turn of the year
const options = { persons: 1000, days: DAYS, seed: 11, societySeed: 12 };

/** Peers rate each other, and whoever they think little of gets no flat. */
const ratedScheme = `
scheme: rated
extend: peer-rating-2014
consequences:
  - id: no-flat
    label: {en: gets no flat, de: bekommt keine Wohnung, nl: krijgt geen woning}
    when: {scoreBelow: 380}
    gate: flat
    effect: {kind: refuse}
    context: housing
    severity: 4
    provenance: {standing: invented, range: [1, 5]}
`;

function planOf(scheme: string, text?: string): WorldPlan {
  const made = { "schemes/contested.yaml": contestedScheme, "schemes/rated.yaml": ratedScheme };
  const plan = composeWorld(
    { scheme },
    filesWith(text === undefined ? made : { ...made, [`schemes/${scheme}.yaml`]: text }),
  );
  if (plan.value === undefined) throw new Error(JSON.stringify(plan.problems, null, 1));
  return { ...plan.value, burnIn: 64 };
}

/** A scheme that ships, scores and grades included, without anything that follows from them. */
function withoutConsequences(scheme: string): WorldPlan {
  const { consequences } = planOf(scheme).schemes[0].scheme;
  const dropped = consequences.map(({ id }) => `  - { id: ${id}, drop: true }`);
  return planOf(
    "toothless",
    ["scheme: toothless", `extend: ${scheme}`, "consequences:", ...dropped].join("\n"),
  );
}

/** What is measured of the world, and not of a scheme in it. */
function ofWorld({ outcomes }: Run): Readonly<Record<string, unknown>> {
  const names = measures.filter(({ of }) => of === "world").map(({ name }) => name);
  return Object.fromEntries(
    outcomes.filter(({ measure }) => names.includes(measure)).map(({ name, value }) => [name, value]),
  );
}

/** All that people are and have, and what gates have done, after all days. */
function livesIn(plan: WorldPlan): Pick<World, "persons" | "traits" | "doors"> & { readonly gates: object } {
  const { persons, traits, doors, tallies } = runDays(worldOf(plan, options), DAYS).world;
  return { persons, traits, doors, gates: tallies.gates };
}

const none = planOf("no-scheme");
const without = runWorld(none, { ...options, isPaired: true });
const livesWithout = livesIn(none);

test("no-scheme beside itself is the same run in every measure", () =>
  expect(runWorld(none, { ...options, isPaired: true })).toEqual(without));

test("at its gates nobody is shut out, let in, looked up, charged or kept waiting by a scheme", () => {
  const rows = ofWorld(without).refusalsByGate as readonly Readonly<Record<string, number>>[];
  for (const row of rows) {
    expect(row.refused).toBe(row.refusedWithout);
    const { shutOut, letIn, onMistake, byAssociation, personsShutOut, closedNow, lookUps, money } = row;
    const done = [shutOut, letIn, onMistake, byAssociation, personsShutOut, closedNow, lookUps, money];
    expect([...done, row.daysWaited]).toEqual(new Array(9).fill(0));
  }
  expect(rows.reduce((sum, { refused }) => sum + refused, 0)).toBeGreaterThan(1000);
});

describe.each(["rongcheng-press-2018", "graded-pilots-2018", "contested", "rated"])(
  "%s without its consequences",
  (scheme) => {
    const toothless = withoutConsequences(scheme);
    const run = runWorld(toothless, { ...options, isPaired: true });

    test("it scores people, and so is another history", () => {
      expect(run.historyHash).not.toBe(without.historyHash);
      expect(run.outcomes.find(({ name }) => name === "scoreGini")?.value).toBeGreaterThan(0);
    });

    test("every measure of gates, access, acts and lives is that of no-scheme, to the last digit", () => {
      expect(Object.keys(ofWorld(run)).length).toBeGreaterThanOrEqual(5);
      expect(ofWorld(run)).toEqual(ofWorld(without));
    });

    test("beside the paired world it differs in nothing, at no gate", () => {
      const effects = (of: Run) => of.outcomes.find(({ name }) => name === "effectByGate")?.value;
      expect(effects(run)).toEqual(effects(without));
      for (const effect of effects(run) as unknown as readonly Readonly<Record<string, number>>[]) {
        const { gate: _, appliedInBoth: __, ...differences } = effect;
        expect(Object.values(differences)).toEqual(new Array(7).fill(0));
      }
    });

    test("everybody has lived the life that they live without it", () =>
      expect(livesIn(toothless)).toEqual(livesWithout));

    test("with its consequences it does differ", () => {
      const biting = runWorld(planOf(scheme), options);
      expect(ofWorld(biting).accessGini).not.toEqual(ofWorld(without).accessGini);
      expect(ofWorld(biting).actsDone).toEqual(ofWorld(without).actsDone);
    });
  },
);

describe("company-credit-2014 without its consequences", () => {
  const toothless = withoutConsequences("company-credit-2014");
  const run = runWorld(toothless, { ...options, isPaired: true });
  const rowsOf = (name: string) =>
    run.outcomes.find((outcome) => outcome.name === name)?.value as unknown as readonly Readonly<
      Record<string, number>
    >[];

  test("persons live as in no-scheme, to the last digit", () => {
    expect(ofWorld(run)).toEqual(ofWorld(without));
    expect(livesIn(toothless)).toEqual(livesWithout);
  });

  test("organisations are graded, and shut out nowhere, in neither comparison", () => {
    const held = rowsOf("organisationsByGrade").filter(({ organisations }) => organisations > 0);
    expect(held.length).toBeGreaterThan(1);
    for (const row of rowsOf("organisationRefusals")) {
      expect(row.refused).toBe(row.refusedWithout);
      expect([row.shutOut, row.letIn, row.closedNow, row.lookUps, row.money]).toEqual([0, 0, 0, 0, 0]);
    }
    for (const { gate: _, appliedInBoth, ...differences } of rowsOf("effectByOrganisationGate")) {
      expect(appliedInBoth).toBeGreaterThan(0);
      expect(Object.values(differences)).toEqual(new Array(7).fill(0));
    }
  });
});
