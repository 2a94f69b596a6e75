import { expect, test } from "vitest";
import { measured, smallGate, smallView } from "../../tests/small-view.ts";
import { personsByAnswer } from "./persons-by-answer.ts";

const nobody = { anywhere: 0, forDeposit: 0, elsewhere: 0 };
const gates = Array.from({ length: 33 }, (_, gate) =>
  smallGate(`gate-${gate}`, true, gate === 1 || gate === 32),
);

test("a person shut out at several gates is one person, and in both kinds where they are of both", () => {
  const view = smallView([{ scores: [0, 0, 0, 0, 0] }], {
    gates,
    doors: {
      // gates 0 and 31 mean going without, gates 1 and 32 a deposit
      shutOut: [Uint32Array.of(0x8000_0001, 2, 3, 0, 0), Uint32Array.of(0, 1, 0, 1, 0)],
      letIn: [Uint32Array.of(0, 0, 0, 0, 0x8000_0000), Uint32Array.of(0, 0, 0, 0, 0)],
    },
  });
  expect(measured(personsByAnswer, view)).toEqual({
    shutOut: { anywhere: 4, forDeposit: 3, elsewhere: 2 },
    letIn: { anywhere: 1, forDeposit: 0, elsewhere: 1 },
  });
});

test("whoever has left since stays counted, once", () => {
  const view = smallView([{ scores: [0] }], { gates });
  view.tallies.gates.leftByShutOut.set([100, 1, 2, 4]);
  expect(measured(personsByAnswer, view)).toEqual({
    shutOut: { anywhere: 7, forDeposit: 5, elsewhere: 6 },
    letIn: nobody,
  });
});

test("where there are no gates nobody is shut out or let in", () => {
  expect(measured(personsByAnswer, smallView([{ scores: [0] }]))).toEqual({ shutOut: nobody, letIn: nobody });
});
