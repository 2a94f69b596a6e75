import { expect, test } from "vitest";
import { measured, smallGate, smallView } from "../../tests/small-view.ts";
import type { View } from "../state/index.ts";
import { accessGini } from "./access.ts";

/** Chances by gate and person, with the schemes; without any all are 1 and 0.5. */
function opened(chances: readonly (readonly number[])[]): View["doors"]["access"] {
  return (gate, person, isWithSchemes) => (isWithSchemes ? chances[gate][person] : [1, 0.5, 0][gate]);
}

const gates = [smallGate("loan"), smallGate("flat"), smallGate("tender", false)];
const chances = [
  [1, 0.5, 0, 0.123],
  [0.5, 0.25, 0, 0.456],
  [9, 9, 9, 9],
];

/** Three adults to whom 0.75, 0.375 and nothing is open, and a child. */
function threeAdults(ages = [18, 30, 70, 17]): View {
  return smallView([{ scores: ages.map(() => 0) }], {
    gates,
    persons: { age: ages },
    doors: { access: opened(chances) },
  });
}

test("access is the mean over gates that persons come to, of adults, and its Gini how unequal it is", () => {
  // sorted 0, 0.375, 0.75: (−2 × 0 + 0 × 0.375 + 2 × 0.75) / (3 × 1.125) = 4 / 9
  const { gini, mean, giniWithout, meanWithout } = measured(accessGini, threeAdults()) as {
    readonly [name: string]: number;
  };
  expect(gini).toBeCloseTo(4 / 9, 12);
  expect(mean).toBeCloseTo(0.375, 12);
  expect({ giniWithout, meanWithout }).toEqual({ giniWithout: 0, meanWithout: 0.75 });
});

test("eighteen is of age, seventeen is not", () => {
  expect(measured(accessGini, threeAdults([18, 17, 17, 17]))).toMatchObject({ mean: 0.75, gini: 0 });
});

test("where there is no adult, or no gate, there is no number", () => {
  const none = { gini: Number.NaN, giniWithout: Number.NaN, mean: Number.NaN, meanWithout: Number.NaN };
  expect(measured(accessGini, threeAdults([1, 2, 3, 4]))).toEqual(none);
  const gateless = smallView([{ scores: [0] }], {
    gates: [smallGate("tender", false)],
    persons: { age: [30] },
  });
  expect(measured(accessGini, gateless)).toEqual(none);
});

/** How many of so many adults are asked what is open to them. */
function askedAmong(persons: number): number {
  const asked = new Set<number>();
  const view = smallView([{ scores: new Array<number>(persons).fill(0) }], {
    gates: [smallGate("loan")],
    persons: { age: new Array<number>(persons).fill(40) },
    doors: { access: (_gate, person) => asked.add(person).size },
  });
  measured(accessGini, view);
  return asked.size;
}

test("of more than twenty thousand adults every second is asked, of more than forty every third", () =>
  expect([20_000, 20_001, 40_000, 40_001].map(askedAmong)).toEqual([20_000, 10_001, 20_000, 13_334]));
