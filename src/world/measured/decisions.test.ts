import { expect, test } from "vitest";
import { type SmallScheme, smallView } from "../../../tests/small-view.ts";
import type { View } from "../../state/index.ts";
import { DecisionCheck, DecisionLog } from "./decisions.ts";

const struck = { id: "dearer", gate: 0, effect: "price", isHarm: true, of: "self" };

/** Three persons, one gate and one consequence, which strikes nobody unless it is said. */
function day(
  { doors, scores = [0, 0, 0] }: { doors?: Partial<View["doors"]>; scores?: SmallScheme["scores"] } = {},
  change?: (view: View) => void,
): View {
  const gate = { id: "desk", context: "civic", keeper: "keeper", isEssential: false, isOfPersons: true };
  const plain = {
    applied: [Uint32Array.of(1, 1, 0)],
    granted: [Uint32Array.of(1, 0, 0)],
    strikes: () => false,
  };
  const view = smallView([{ scores, consequences: [struck] }], {
    gates: [{ ...gate, isForDeposit: false, isRival: false }],
    doors: { ...plain, ...doors },
  });
  change?.(view);
  return view;
}

/** On which of three days something else is decided than on plain ones. */
function changedOn(...days: readonly View[]): number | undefined {
  const log = new DecisionLog();
  for (let passed = 0; passed < 3; passed++) log.watch(day());
  const check = new DecisionCheck(log);
  for (const each of days) check.watch(each);
  return check.changedOn;
}

test("the first day on which anything is decided otherwise is told", () => {
  const other = day({ doors: { granted: [Uint32Array.of(1, 1, 0)] } });
  expect(changedOn(day(), day(), day())).toBeUndefined();
  expect(changedOn(day(), other, day())).toBe(1);
  expect(changedOn(day(), other, other)).toBe(1);
  expect(changedOn(day(), day(), other)).toBe(2);
});

test("who asks, who gets a yes, what is paid and waited, and whom something strikes are decisions", () => {
  expect(changedOn(day({ doors: { applied: [Uint32Array.of(1, 1, 1)] } }))).toBe(0);
  expect(changedOn(day({ doors: { granted: [Uint32Array.of(0, 1, 0)] } }))).toBe(0);
  expect(changedOn(day({}, ({ tallies }) => void tallies.gates.money.fill(-0.5)))).toBe(0);
  expect(changedOn(day({}, ({ tallies }) => void tallies.gates.waited.fill(1)))).toBe(0);
  for (const person of [0, 1, 2]) {
    expect(changedOn(day({ doors: { strikes: (_, __, who) => who === person } })), `${person}`).toBe(0);
  }
});

test("a score from which nothing follows is none", () => {
  expect(changedOn(day({ scores: [-500, 20, 3] }))).toBeUndefined();
});
