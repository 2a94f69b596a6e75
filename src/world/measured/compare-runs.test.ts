import { expect, test } from "vitest";
import { answersOfRuns } from "./compare-runs.ts";
import { RunRows } from "./run-rows.ts";

/** Rates of the first and second group at a desk, a pair a run; without schemes all get the first's. */
function rowsOf(runs: readonly (readonly [number, number])[]): RunRows {
  return new RunRows(
    runs.flatMap((rates, seed) =>
      rates.flatMap((rate, kind) =>
        Object.entries({ applications: 100, rates: rate, ratesWithout: rates[0] }).map(([name, value]) => {
          const path = `desk/group.${name}.${kind}`;
          return { seed, measure: "selectionByGate", scheme: undefined, path, value };
        }),
      ),
    ),
  );
}

test("each run counts once: the interval is Student's over the logarithms of their ratios", () => {
  const [answers] = answersOfRuns(
    rowsOf([
      [0.5, 0.25],
      [0.5, 0.25],
      [0.5, 0.5],
    ]),
    "desk",
  );
  expect(answers).toMatchObject({ kinds: [1, 0], cases: [300, 300], isFew: false });
  // logarithms −ln 2, −ln 2 and 0: mean −2/3 ln 2, standard error ln 2 / 3, 4.303 of which to either side
  expect(answers.ratio.value).toBeCloseTo(2 ** (-2 / 3), 12);
  expect(answers.ratio.low).toBeCloseTo(2 ** (-2 / 3 - 4.303 / 3), 12);
  expect(answers.ratio.high).toBeCloseTo(2 ** (-2 / 3 + 4.303 / 3), 12);
  expect(answers.without?.part.value).toBeCloseTo(2 ** (-2 / 3), 12);
  // t = 2 with two degrees of freedom
  expect(answers.ratio.chance).toBeCloseTo(1 - 2 / Math.sqrt(6), 12);
});

test("one run has no interval, and is told to be few", () => {
  const [answers] = answersOfRuns(rowsOf([[0.5, 0.25]]), "desk");
  expect(answers.isFew).toBe(true);
  expect(answers.ratio.low).toBeNaN();
});

test("of a gate that was not measured nothing is told", () => {
  expect(answersOfRuns(rowsOf([]), "desk")).toEqual([]);
});
