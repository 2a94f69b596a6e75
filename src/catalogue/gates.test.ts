import { expect, test } from "vitest";
import { shippedText } from "../../tests/shipped.ts";
import { readChecked } from "../text/index.ts";
import { readGates } from "./gates.ts";

function gates(gate: string): string {
  return `title: {en: Gates, de: Stellen, nl: Plekken}\ngates:\n  - {${gate}}`;
}

const loan = "id: loan, context: finance, label: {en: a, de: b, nl: c}, keeper: bank";

function told(text: string): string[] {
  return readChecked(text, "gates.yaml", readGates).problems.map(
    ({ code, message }) => `${code}: ${message}`,
  );
}

test("the gates that ship have no mistake", () => {
  expect(readChecked(shippedText("gates/everyday.yaml"), "gates/everyday.yaml", readGates).problems).toEqual(
    [],
  );
});

test("persons come to a gate that says nothing else", () => {
  const { value } = readChecked(
    gates(`${loan}, effects: [refuse], isEssential: false`),
    "gates.yaml",
    readGates,
  );
  expect(value?.gates[0].of).toBe("person");
});

test("a gate says what can happen there, and whether life without it is hard", () => {
  expect(told(gates(`${loan}, effects: [], isEssential: no`))).toEqual([
    "gates/out-of-range: `gates.loan.effects` is out of range",
    "gates/wrong-kind: `gates.loan.isEssential` is of the wrong kind",
  ]);
});

test("effects are those that the engine has, each told at its own place", () => {
  expect(told(gates(`${loan}, effects: [refuse, punish, price], isEssential: false`))).toEqual([
    "gates/unknown-value: `gates.loan.effects.1` has a value that is not known",
  ]);
});
