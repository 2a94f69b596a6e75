import { expect, test } from "vitest";
import { measured, smallGate, smallView } from "../../tests/small-view.ts";
import { CELLS, type GateTallies, type SchemeView, type View } from "../state/index.ts";
import { refusalsByGate } from "./refusals-by-gate.ts";

type Consequence = SchemeView["program"]["consequences"][number];

const nothing = {
  applications: 0,
  refused: 0,
  refusedWithout: 0,
  shutOut: 0,
  letIn: 0,
  onMistake: 0,
  byAssociation: 0,
  personsTurnedAway: 0,
  personsShutOut: 0,
  personsLetIn: 0,
  closedNow: 0,
  lookUps: 0,
  money: 0,
  daysWaited: 0,
};

const gates = [smallGate("loan"), smallGate("tender", false), smallGate("flat")];

function consequence(gate: number, effect: string): Consequence {
  return { id: `${effect}-${gate}`, gate, effect, isHarm: true, ofParent: false };
}

/** Writes into the first and last cell of a gate. */
function set(tallies: GateTallies, gate: number, counts: { readonly [name: string]: readonly number[] }) {
  for (const [name, [first, last]] of Object.entries(counts)) {
    const tally = tallies[name as keyof GateTallies];
    tally[gate * CELLS] = first;
    tally[(gate + 1) * CELLS - 1] = last;
  }
}

test("decisions are summed over the kinds of person of their gate, and over no other gate's", () => {
  const view = smallView([{ scores: [0, 0] }], { gates });
  const { gates: tallies } = view.tallies;
  set(tallies, 0, { applied: [50, 3], granted: [40, 1], grantedWithout: [41, 2], shutOut: [5, 1] });
  set(tallies, 0, { letIn: [4, 0] });
  set(tallies, 1, { applied: [7, 7], granted: [7, 7], shutOut: [7, 7] });
  set(tallies, 2, { applied: [2, 0], granted: [2, 0], grantedWithout: [2, 0] });
  tallies.onMistake.set([2, 7, 0]);
  tallies.byAssociation.set([1, 7, 0]);
  tallies.lookUps.set([53, 7, 1]);
  tallies.money.set([-120, 7, 30]);
  tallies.waited.set([-150, 7, 25]);
  expect(measured(refusalsByGate, view)).toEqual([
    {
      ...nothing,
      gate: "loan",
      applications: 53,
      refused: 12,
      refusedWithout: 10,
      shutOut: 6,
      letIn: 4,
      onMistake: 2,
      byAssociation: 1,
      lookUps: 53,
      money: -120,
      daysWaited: -1.5,
    },
    { ...nothing, gate: "flat", applications: 2, lookUps: 1, money: 30, daysWaited: 0.25 },
  ]);
});

test("a person who was turned away is one person, also at the last gate of a word and in the next word", () => {
  const many = Array.from({ length: 33 }, (_, gate) => smallGate(`gate-${gate}`));
  const view = smallView([{ scores: [0, 0, 0] }], {
    gates: many,
    doors: {
      turnedAway: [Uint32Array.of(1, 0x8000_0001, 0x8000_0000), Uint32Array.of(0, 1, 0)],
      shutOut: [Uint32Array.of(0, 0x8000_0000, 0), Uint32Array.of(0, 0, 0)],
      letIn: [Uint32Array.of(0, 0, 0), Uint32Array.of(1, 0, 1)],
    },
  });
  view.tallies.gates.leftTurnedAway[1] = 5; // who has left is nobody less
  const rows = measured(refusalsByGate, view) as readonly object[];
  expect(rows[0]).toEqual({ ...nothing, gate: "gate-0", personsTurnedAway: 2 });
  expect(rows[1]).toEqual({ ...nothing, gate: "gate-1", personsTurnedAway: 5 });
  expect(rows[31]).toEqual({ ...nothing, gate: "gate-31", personsTurnedAway: 2, personsShutOut: 1 });
  expect(rows[32]).toEqual({ ...nothing, gate: "gate-32", personsTurnedAway: 1, personsLetIn: 2 });
});

/** Whom the consequences of two schemes strike, by scheme and consequence. */
function closed(strikes: readonly (readonly (readonly number[])[])[]): View {
  return smallView(
    [
      { id: "one", scores: [0, 0, 0, 0], consequences: [consequence(0, "refuse"), consequence(0, "price")] },
      { id: "two", scores: [0, 0, 0, 0], consequences: [consequence(2, "refuse"), consequence(0, "refuse")] },
    ],
    {
      gates,
      doors: { strikes: (scheme, number, person) => strikes[scheme][number].includes(person) },
    },
  );
}

test("a gate is closed now to whom some scheme would refuse there, each person once, whatever has been", () => {
  // a price closes no gate; person 1 is refused by both schemes
  const view = closed([
    [[0, 1], [3]],
    [[2], [1]],
  ]);
  expect(measured(refusalsByGate, view)).toEqual([
    { ...nothing, gate: "loan", closedNow: 2 },
    { ...nothing, gate: "flat", closedNow: 1 },
  ]);
});

test("where there are no gates of persons there are no rows", () => {
  expect(measured(refusalsByGate, smallView([{ scores: [0] }]))).toEqual([]);
  expect(measured(refusalsByGate, smallView([{ scores: [0] }], { gates: [gates[1]] }))).toEqual([]);
});
