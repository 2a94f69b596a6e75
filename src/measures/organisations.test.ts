import { expect, test } from "vitest";
import { measured, smallGate, smallView } from "../../tests/small-view.ts";
import type { View } from "../state/index.ts";
import { harmToPersons } from "./harm-to-persons.ts";
import { organisationActs } from "./organisation-acts.ts";
import { organisationRefusals } from "./organisation-refusals.ts";
import { organisationsByGrade } from "./organisations-by-grade.ts";
import { organisationsThere } from "./organisations-there.ts";
import { promisesBroken } from "./promises-broken.ts";
import { representativesStruck } from "./representatives-struck.ts";
import { measures } from "./table.ts";
import { watchMeasures } from "./watch-measures.ts";

const promise = { about: "contract", isKept: true };
const acts = [
  { id: "pollutes", effect: "harm", harms: "resident", promise: undefined },
  { id: "keeps", effect: "good", harms: undefined, promise },
  { id: "breaks", effect: "cost", harms: "customer", promise: { ...promise, isKept: false } },
];

/** Four rows, the last nobody's; two years. Persons: ten, of whom the second represents somebody struck. */
function world(): View {
  const theirs = smallView(
    [
      {
        id: "credit",
        scores: [1, 2, 3, 0],
        covered: [1, 1, 1, 0],
        grades: [0, 0, 1, 0],
        labels: ["D", "C", "B"],
        consequences: [{ id: "no-tender", gate: 0, effect: "refuse", isHarm: true, ofParent: false }],
      },
    ],
    {
      day: 729,
      acts: acts.map(({ id }) => ({ id, context: "work" })),
      gates: [smallGate("tender", false)],
      doors: {
        turnedAway: [Uint32Array.of(1, 1, 0, 0)],
        shutOut: [Uint32Array.of(1, 0, 0, 0)],
        strikes: (_, __, row) => row < 2,
      },
    },
  );
  theirs.tallies.done.set([6, 30, 10]);
  theirs.tallies.gates.applied[3] = 5;
  theirs.tallies.gates.granted[3] = 2;
  theirs.tallies.gates.grantedWithout[3] = 3;
  const persons = smallView(
    [
      {
        id: "credit",
        scores: new Array<number>(10).fill(0),
        hasScore: false,
        consequences: [
          {
            id: "no-flight",
            gate: 0,
            effect: "refuse",
            isHarm: true,
            ofParent: false,
            ofRepresentative: true,
          },
        ],
      },
    ],
    { day: 729, doors: { strikes: (_, __, person) => person === 1 } },
  );
  return {
    ...persons,
    organisations: {
      view: theirs,
      workplaces: Uint32Array.of(3, 1, 7, 0),
      acts,
      harmed: Float64Array.of(4000, 0, 150),
      offences: Uint32Array.of(6, 0, 0, 0),
    },
  };
}

test("nothing is measured of organisations where there are none", () => {
  const { organisations: _, ...without } = world();
  const names = (view: View) =>
    watchMeasures(measures, view)
      .outcomes(view)
      .map(({ name }) => name);
  const theirs = names(world()).filter((name) => !names(without).includes(name));
  expect(theirs).toEqual(measures.filter(({ of }) => of === "organisations").map(({ name }) => name));
});

test("rows that are nobody's are no organisations", () => {
  expect(measured(organisationsThere, world())).toBe(3);
});

test("acts are told by times, and for each organisation and year", () => {
  expect(measured(organisationActs, world())).toEqual([
    { act: "pollutes", effect: "harm", done: 6, perYear: 1 },
    { act: "keeps", effect: "good", done: 30, perYear: 5 },
    { act: "breaks", effect: "cost", done: 10, perYear: 10 / 6 },
  ]);
});

test("harm is told of acts that have some, in persons and for each 1,000 of them a year", () => {
  expect(measured(harmToPersons, world())).toEqual([
    { act: "pollutes", whom: "resident", persons: 40, per1000: 2000 },
    { act: "breaks", whom: "customer", persons: 1.5, per1000: 75 },
  ]);
});

test("of promises the share broken is told", () => {
  expect(measured(promisesBroken, world())).toEqual([
    { about: "contract", kept: 30, broken: 10, shareBroken: 0.25 },
  ]);
});

test("by grade: how many, which share, and how many of them have harmed others how often", () => {
  const each = { scheme: "credit" };
  expect(measured(organisationsByGrade, world())).toEqual([
    { ...each, grade: "D", organisations: 2, share: 2 / 3, offenders: 0.5, offencesEach: 3 },
    { ...each, grade: "C", organisations: 1, share: 1 / 3, offenders: 0, offencesEach: 0 },
    { ...each, grade: "B", organisations: 0, share: 0, offenders: Number.NaN, offencesEach: Number.NaN },
  ]);
});

test("at their gates attempts, organisations and stock are told apart", () => {
  expect(measured(organisationRefusals, world())).toMatchObject([
    {
      gate: "tender",
      applications: 5,
      refused: 3,
      refusedWithout: 2,
      organisationsTurnedAway: 2,
      organisationsShutOut: 1,
      closedNow: 2,
    },
  ]);
});

test("persons who are struck for an organisation are counted", () => {
  expect(measured(representativesStruck, world())).toEqual([
    { scheme: "credit", consequence: "no-flight", persons: 1 },
  ]);
});
