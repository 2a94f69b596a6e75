import { expect, test } from "vitest";
import { filesWith } from "../../../tests/small-files.ts";
import { composeWorld, type JsonValue, type RunDocument, type WorldPlan } from "../../world/index.ts";
import { doors, livesBeside, mistakes } from "./summary-doors.ts";

function shipped(name: string): WorldPlan {
  const plan = composeWorld({ scheme: name }, filesWith({}));
  if (plan.value === undefined) throw new Error(JSON.stringify(plan.problems));
  return plan.value;
}

function documentWith(values: Readonly<Record<string, JsonValue>>): RunDocument {
  const measures = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, { value, unit: "" }]),
  );
  return { world: "x", persons: 1000, days: 1, measures, grades: [] } as unknown as RunDocument;
}

const quiet = {
  applications: 50,
  refused: 5,
  refusedWithout: 5,
  shutOut: 0,
  letIn: 0,
  onMistake: 0,
  byAssociation: 0,
  personsTurnedAway: 5,
  personsShutOut: 0,
  closedNow: 0,
  lookUps: 0,
  money: 0,
  daysWaited: 0,
};

function told(values: Readonly<Record<string, JsonValue>>, name = "rongcheng-press-2018"): string {
  return doors(documentWith(values), shipped(name)).join("\n\n").replaceAll(/\s+/g, " ");
}

test("a scheme without consequences has nothing to say of gates", () => {
  const loan = { gate: "loan", ...quiet };
  expect(doors(documentWith({ refusalsByGate: [loan] }), shipped("no-scheme"))).toEqual([]);
});

test("gates where no consequence acts are left out, and no change is said to be none", () => {
  const text = told({
    refusalsByGate: [
      { gate: "loan", ...quiet },
      { gate: "flat", ...quiet },
    ],
  });
  expect(text).toMatch(/getting a loan 50 5 5 0 0 0 /);
  expect(text).not.toContain("flat");
  expect(text).toContain("No answer differs from what it would have been without the scheme.");
});

test("who is shut out is told as persons, with what only mistakes and parents did", () => {
  const loan = { gate: "loan", ...quiet, refused: 9, shutOut: 4, personsShutOut: 3, closedNow: 7 };
  const text = told({ refusalsByGate: [{ ...loan, onMistake: 2, byAssociation: 1, lookUps: 50 }] });
  expect(text).toMatch(/getting a loan 50 9 5 4 0 7 /);
  expect(text).toContain(
    "At “getting a loan”, 3 persons would have been let in and were not (2 of these times only because of " +
      "records of what others did, 1 of these times only because of others' standing).",
  );
  expect(text).toContain("Keepers of gates could look the score up 50 times.");
  expect(text).not.toContain("No answer differs");
});

test("money and waiting are told with their direction", () => {
  const gain = { gate: "heating-bill", ...quiet, money: 204, daysWaited: -12 };
  const text = told({ refusalsByGate: [gain, { gate: "loan", ...quiet, money: -9, daysWaited: 3 }] });
  expect(text).toMatch(/people gain 204 in all and they wait 12 days less in all/);
  expect(text).toMatch(/people pay 9 in all and they wait 3 days longer in all/);
});

test("a ratio between incomes is told where the scheme changes it and enough have asked", () => {
  const loan = { gate: "loan", ...quiet, shutOut: 1, personsShutOut: 1 };
  const ratios = { gate: "loan", of: "income", ratio: 0.8, ratioWithout: 0.9, caveat: "none" };
  const withRatios = (changes: object) =>
    told({ refusalsByGate: [loan], selectionByGate: [{ ...ratios, ...changes }] });
  expect(withRatios({})).toContain("is 80.0 % of the highest; without the scheme it would be 90.0 %.");
  expect(withRatios({ caveat: "few applications" })).not.toContain("of the highest");
  expect(withRatios({ ratio: 0.9 })).not.toContain("of the highest");
});

test("children are named where a parent's standing reaches them", () => {
  const reached = { children: 100, helped: 4, harmed: 1, parentHarmed: 2 };
  const text = told({ refusalsByGate: [], childrenReached: reached });
  expect(text).toContain(
    "Of 100 children, whom nobody scores, a parent's standing helps 4 and harms 1; 2 live",
  );
  expect(
    told({ refusalsByGate: [], childrenReached: { ...reached, helped: 0, harmed: 0, parentHarmed: 0 } }),
  ).not.toContain("children");
});

test("effects stand only beside a paired world, and no effect is said to be none", () => {
  const none = {
    direct: 0,
    indirect: 0,
    total: 0,
    lost: 0,
    won: 0,
    appliedOnlyWith: 0,
    appliedOnlyWithout: 0,
  };
  expect(told({ refusalsByGate: [] })).not.toContain("Refusals more");
  expect(told({ refusalsByGate: [], effectByGate: [{ gate: "loan", ...none }] })).toContain(
    "no gate says anything else",
  );
  const job = { gate: "job", ...none, direct: 0, indirect: -3, total: -3, won: 3, appliedOnlyWith: 8 };
  expect(told({ refusalsByGate: [], effectByGate: [job] })).toMatch(/ 0 −3 −3 8 0/);
});

test("how those in each grade live is shown from the highest grade, empty grades left out", () => {
  const life = { incomeMean: 1000, workingShare: 0.5, access: 0.7, accessWithout: 0.6 };
  const rows = [
    { grade: "D", persons: 0, incomeMean: null, workingShare: null, access: null, accessWithout: null },
    { grade: "C", persons: 2, ...life },
    { grade: "A", persons: 9, ...life, workingShare: null },
  ];
  expect(told({ refusalsByGate: [], livesByGrade: rows })).toMatch(
    /A 9 1,000 – 70\.0 % 60\.0 % C 2 1,000 50\.0 % 70\.0 % 60\.0 %/,
  );
});

test("mistaken records are told by source, by group", () => {
  const row = { source: "cameras", passed: 1000, mistaken: 10, per1000: { first: 2, second: 6 } };
  const text = mistakes(documentWith({ mistakenRecords: [row] })).replaceAll(/\s+/g, " ");
  expect(text).toContain("10 of the 1,000 records of `cameras` name somebody else");
  expect(text).toContain("2 for every 1,000 persons of the first group, 6 for every 1,000 of the second.");
  expect(mistakes(documentWith({ mistakenRecords: [{ ...row, mistaken: 0 }] }))).toBe("");
});

test("lives in two worlds are told apart, or said to be the same", () => {
  const month = { outOfWork: 0.04, incomeMean: 1800, loansPerAdult: 0.5 };
  const one = documentWith({ livesByMonth: [month] });
  expect(livesBeside(one, one)).toContain("the same to the last one");
  const other = documentWith({ livesByMonth: [{ ...month, outOfWork: 0.05 }] });
  expect(livesBeside(one, other)).toContain(
    "4.0 % of the workforce is out of work with the scheme, 5.0 % there",
  );
});
