import { expect, test } from "vitest";
import { parsed, reportInputOf, shortPlan } from "../../../tests/report-input.ts";
import type { JsonValue } from "../../world/index.ts";
import type { ReportInput } from "../input.ts";
import { reportPage } from "../report-page.ts";

const input = reportInputOf(shortPlan("rongcheng-press-2018"), { persons: 20, days: 10 });
const nobody = { anywhere: 0, forDeposit: 0, elsewhere: 0 };

/** Another input, in which gates said this to so many persons. */
function saying(gates: { readonly [id: string]: object }, persons: object): ReportInput {
  const { measures } = input.document;
  const { unit } = measures.refusalsByGate;
  const rows = (measures.refusalsByGate as unknown as { value: readonly { readonly gate: string }[] }).value;
  const none = { shutOut: 0, letIn: 0, personsShutOut: 0, personsLetIn: 0 };
  const value = rows.map((row) => ({ ...row, ...none, ...gates[row.gate] })) as JsonValue;
  const personsByAnswer = { value: { shutOut: nobody, letIn: nobody, ...persons }, unit };
  return {
    ...input,
    document: {
      ...input.document,
      measures: { ...measures, refusalsByGate: { value, unit }, personsByAnswer },
    },
  };
}

function section(of: ReportInput, id: string): string {
  return (parsed(reportPage(of, "en")).querySelector(`#${id}`)?.textContent ?? "").replaceAll(/\s+/g, " ");
}

test("the headline counts persons, and applications beside them", () => {
  const told = saying(
    { loan: { shutOut: 30, personsShutOut: 4 }, promotion: { shutOut: 10, personsShutOut: 9 } },
    { shutOut: { anywhere: 12, forDeposit: 0, elsewhere: 12 } },
  );
  expect(section(told, "happened")).toContain(
    "12 persons were refused at least once what they would have got without any scheme (40 applications in all, most of them for “getting a loan”). Nobody got anything that they would have been refused.",
  );
  expect(section(told, "happened")).not.toContain("deposit");
});

test("where every changed answer is about a deposit, nobody is said to have gone without", () => {
  const told = saying(
    { "bike-deposit": { letIn: 500, personsLetIn: 60, shutOut: 2, personsShutOut: 1 } },
    {
      letIn: { anywhere: 60, forDeposit: 60, elsewhere: 0 },
      shutOut: { anywhere: 1, forDeposit: 1, elsewhere: 0 },
    },
  );
  expect(section(told, "happened")).toContain(
    "1 person was refused at least once what they would have got without any scheme (2 applications in all, for “renting a bike without a deposit”). A no there means being asked for a deposit: nobody went without. 60 persons got at least once what they would have been refused (500 applications in all, for “renting a bike without a deposit”). A no there would have meant being asked for a deposit: that is what they were spared.",
  );
  expect(section(told, "shut-out")).toContain(
    "Renting a bike without a deposit: 1 person asked for a deposit, 2 times in all.",
  );
  expect(section(told, "shut-out")).toContain("Asked for a deposit either way");
  expect(section(told, "prevented")).toContain(
    "Renting a bike without a deposit: 60 persons spared a deposit, 500 times in all.",
  );
});

test("where some went without and some were asked for a deposit, they are told apart", () => {
  const told = saying(
    { "bike-deposit": { shutOut: 5, personsShutOut: 3 }, loan: { shutOut: 5, personsShutOut: 4 } },
    { shutOut: { anywhere: 6, forDeposit: 3, elsewhere: 4 } },
  );
  expect(section(told, "happened")).toContain(
    "6 persons were refused at least once what they would have got without any scheme (10 applications in all). For 3 of these persons a no meant being asked for a deposit, for 4 it meant going without.",
  );
});

test("where no answer changed, one sentence says so; a gate's row says where a no means a deposit", () => {
  expect(section(saying({}, {}), "happened")).toContain("No institution gave an answer that it would not");
  const rows = [...parsed(reportPage(saying({}, {}), "en")).querySelectorAll("#shut-out tbody th")];
  const marked = rows
    .map(({ textContent }) => textContent)
    .filter((text) => text?.includes("a no means a deposit"));
  expect(marked).toEqual(["Renting a bike without a deposit a no means a deposit"]);
});
