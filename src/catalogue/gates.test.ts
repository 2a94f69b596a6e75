import { describe, expect, test } from "vitest";
import { shippedCatalogues, shippedText } from "../../tests/shipped.ts";
import { wordAt } from "../../tests/word-at.ts";
import { readChecked } from "../text/index.ts";
import { type Gate, readGates } from "./gates.ts";

const assumed = "provenance: {standing: assumption, range: [0, 1]}";

interface Parts {
  readonly effects?: string;
  readonly who?: string;
  readonly applies?: string;
  readonly decides?: string;
  readonly rest?: string;
}

/** A gates file of one gate, or what is said instead of its parts. */
function gates({ effects = "[refuse]", who = "{}", rest = "", ...said }: Parts = {}): string {
  const { applies = `{who: ${who}, perYear: 1, ${assumed}}`, decides = `{refused: 0.5, ${assumed}}` } = said;
  return [
    "title: {en: Gates, de: Stellen, nl: Plekken}",
    "gates:",
    "  - id: loan",
    "    context: finance",
    "    label: {en: a, de: b, nl: c}",
    "    keeper: bank",
    `    effects: ${effects}`,
    "    isEssential: false",
    `    applies: ${applies}`,
    `    decides: ${decides}`,
    rest,
  ].join("\n");
}

function told(text: string): string[] {
  return readChecked(text, "gates.yaml", readGates).problems.map(
    ({ code, at }) => `${code.replace("gates/", "")}: ${wordAt(text, at)}`,
  );
}

test("a gate that says only what it must is for any person, alike for all, with room for everyone", () => {
  const { value } = readChecked(gates({ applies: `{perYear: 1, ${assumed}}` }), "gates.yaml", readGates);
  const [gate] = value?.gates ?? [];
  expect(gate).toMatchObject({
    of: "person",
    noMeans: "refused",
    applies: { who: { minAge: 0, maxAge: 120 } },
    decides: { defaulted: 1 },
  });
  for (const key of ["places", "stake", "waits", "yes", "no"]) expect(gate).not.toHaveProperty(key);
});

test("effects are some of those that the engine has, each told at its own place", () => {
  expect(told(gates({ effects: "[]" }))).toEqual(["out-of-range: ["]);
  expect(told(gates({ effects: "[refuse, punish, admit]" }))).toEqual(["unknown-value: punish"]);
});

test("nobody applies more than once a day, and shares refused go from none to all", () => {
  const perYear = (days: number) => gates({ applies: `{perYear: ${days}, ${assumed}}` });
  expect(told(perYear(365))).toEqual([]);
  expect(told(perYear(365.5))).toEqual(["out-of-range: 365.5"]);
  expect(told(perYear(0))).toEqual(["out-of-range: 0"]);
  const refused = (share: number) => gates({ decides: `{refused: ${share}, ${assumed}}` });
  expect([...told(refused(0)), ...told(refused(1))]).toEqual([]);
  expect(told(refused(1.01))).toEqual(["out-of-range: 1.01"]);
});

test("applying, refusals and priorities each load on four traits at most", () => {
  const four = "{means: 1, skill: -1, age: 0.5, urban: 4}";
  const five = `${four.slice(0, -1)}, play: 1}`;
  const places = (traits: string) =>
    `    places: {perThousand: 5, every: year, priority: {traits: ${traits}}, noise: 1, ${assumed}}`;
  expect(told(gates({ rest: places(four) }))).toEqual([]);
  expect(told(gates({ rest: places(five) }))).toEqual(["wrong-form: {means: 1"]);
  const loads = `loads: {traits: ${five}, ${assumed}}`;
  expect(told(gates({ applies: `{perYear: 1, ${loads}, ${assumed}}` }))).toEqual(["wrong-form: {means: 1"]);
  expect(told(gates({ decides: `{refused: 0.5, ${loads}, ${assumed}}` }))).toEqual(["wrong-form: {means: 1"]);
});

test("the youngest who come may be as old as the oldest, not older", () => {
  expect(told(gates({ who: "{minAge: 18, maxAge: 18}" }))).toEqual([]);
  expect(told(gates({ who: "{minAge: 19, maxAge: 18}" }))).toEqual(["nobody-can: {minAge: 19"]);
});

test("an effect on a sum needs the sum, an effect on a time the time; others need neither", () => {
  expect(told(gates({ effects: "[refuse, admit, rank]" }))).toEqual([]);
  const all = "[queue, price, speed, amount]";
  expect(told(gates({ effects: all }))).toEqual(["waits-missing: queue", "stake-missing: price"]);
  const stake = `    stake: {ofYearlyIncome: 0.1, ${assumed}}`;
  const waits = `    waits: {days: 3, ${assumed}}`;
  expect(told(gates({ effects: all, rest: stake }))).toEqual(["waits-missing: queue"]);
  expect(told(gates({ effects: all, rest: `${stake}\n${waits}` }))).toEqual([]);
  expect(told(gates({ effects: "[amount]", rest: waits }))).toEqual(["stake-missing: amount"]);
  expect(told(gates({ effects: "[speed]", rest: stake }))).toEqual(["waits-missing: speed"]);
});

describe.each(["yes", "no"])("what `%s` does to a life", (answer) => {
  const outcome = (what: string, who = "{}") =>
    gates({ who, rest: `    ${answer}: {${what === "" ? "" : `${what}, `}${assumed}}` });

  test("an income that changes and a loan have days, and days have one of them", () => {
    expect(told(outcome("income: 1.1, days: 365"))).toEqual([]);
    expect(told(outcome("loan: true, days: 1600"))).toEqual([]);
    expect(told(outcome("income: 1.1"))).toEqual(["days-missing: {income: 1.1"]);
    expect(told(outcome("loan: true"))).toEqual(["days-missing: {loan: true"]);
    expect(told(outcome("days: 365"))).toEqual(["days-without-use: days: 365"]);
    expect(told(outcome("loan: true, days: 1601"))).toEqual(["out-of-range: 1601"]);
  });

  test("those who seek a job find one, those who have one lose it, and nobody else", () => {
    expect(told(outcome("job: found", "{work: seeking}"))).toEqual([]);
    expect(told(outcome("job: lost", "{work: employed}"))).toEqual([]);
    expect(told(outcome("job: found", "{work: employed}"))).toEqual(["job-of-others: found"]);
    expect(told(outcome("job: lost", "{work: seeking}"))).toEqual(["job-of-others: lost"]);
    expect(told(outcome("job: lost"))).toEqual(["job-of-others: lost"]);
  });
});

test("every number says where it comes from, and works cited are listed", () => {
  const measured = (cite: string) => `{refused: 0.5, provenance: {standing: measured, cite: [${cite}]}}`;
  const listed = "citations: {WORK: A work that somebody wrote}\n";
  expect(told(listed + gates({ decides: measured("WORK") }))).toEqual([]);
  expect(told(listed + gates({ decides: measured("WROK") }))).toEqual(["unknown-citation: WROK"]);
  expect(told(gates({ rest: "    waits: {days: 3}" }))).toEqual(["missing: {days: 3"]);
});

test("all that is wrong with a gate is told at once, in the order of the file", () => {
  const text = gates({
    effects: "[price]",
    who: "{minAge: 2, maxAge: 1}",
    decides: "{refused: 2}",
    rest: `    no: {job: lost, days: 1, ${assumed}}`,
  });
  expect(told(text).map((problem) => problem.split(":")[0])).toEqual([
    ...["stake-missing", "nobody-can", "missing", "out-of-range", "job-of-others", "days-without-use"],
  ]);
});

describe("the gates that ship", () => {
  const shipped = new Map(shippedCatalogues().gates.gates.map((gate) => [gate.id, gate]));
  const gate = (id: string): Gate => {
    const found = shipped.get(id);
    if (found === undefined) throw new Error(`no gate ${id} ships`);
    return found;
  };
  const yeses = ({ applies, decides }: Gate) => applies.perYear * (1 - decides.refused);

  test("have no mistake", () => {
    const { problems } = readChecked(shippedText("gates/everyday.yaml"), "everyday.yaml", readGates);
    expect(problems).toEqual([]);
  });

  test("leave 2 to 6 % of those who want to work without a job, and reach that within 1,600 days", () => {
    const found = yeses(gate("job"));
    const lost = gate("dismissal").applies.perYear * gate("dismissal").decides.refused;
    expect(lost / (lost + found)).toBeGreaterThan(0.02);
    expect(lost / (lost + found)).toBeLessThan(0.06);
    // what is left of a start without balance falls by e in 1 / (lost + found) years
    expect(Math.exp((-(lost + found) * 1600) / 365)).toBeLessThan(0.01);
  });

  test("let people move house and borrow as often as was seen in Germany", () => {
    expect(Math.abs(yeses(gate("flat")) - 0.105)).toBeLessThanOrEqual(0.015); // 0.09 to 0.12 a year
    expect(yeses(gate("loan"))).toBeCloseTo(0.13, 2);
  });

  test("refuse no average person for sure, even after a default", () => {
    for (const { id, decides } of shipped.values()) {
      expect(decides.refused * decides.defaulted, id).toBeLessThan(1);
    }
  });
});

test("a no can mean a deposit, where it is said how large", () => {
  const stake = `    stake: {ofYearlyIncome: 0.01, ${assumed}}`;
  expect(told(gates({ rest: `${stake}\n    noMeans: deposit` }))).toEqual([]);
  expect(told(gates({ rest: "    noMeans: deposit" }))).toEqual(["deposit-missing: deposit"]);
  expect(told(gates({ rest: "    noMeans: refused" }))).toEqual([]);
  expect(told(gates({ rest: "    noMeans: bail" }))).toEqual(["unknown-value: bail"]);
});

test("at the shipped gates named after a deposit a no means one, and nowhere else", () => {
  const { gates: shipped } = shippedCatalogues().gates;
  const forDeposit = shipped.filter(({ noMeans }) => noMeans === "deposit").map(({ id }) => id);
  expect(forDeposit).toEqual(shipped.map(({ id }) => id).filter((id) => id.endsWith("-deposit")));
  expect(forDeposit).toHaveLength(3);
});
