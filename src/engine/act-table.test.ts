import { expect, test } from "vitest";
import { smallPlan } from "../../tests/small-world.ts";
import { LOG2_ONE } from "../base/index.ts";
import { drawSociety, type Moments } from "../society/index.ts";
import { lowerActs, NEVER } from "./act-table.ts";

const plan = smallPlan([{ id: "waves", perYear: 36.5 }], {});
const { moments } = drawSociety(plan.margins, { persons: 1, societySeed: 1 });

function lowered(loads: Record<string, number>, society: Moments = moments) {
  const [act] = smallPlan([{ id: "waves", perYear: 36.5, loads }], {}).acts.acts;
  return lowerActs({ ...plan.acts, acts: [act] }, society)[0];
}

test("a rate without loads is its own logarithm: 36.5 days a year are a chance of a tenth", () => {
  const [never, average] = lowered({}).memberLog2;
  expect(never).toBe(NEVER);
  expect(average / LOG2_ONE).toBeCloseTo(Math.log2(0.1), 3);
});

test("a load lowers the average person's rate by what its spread adds to the mean", () => {
  // E[2^(z)] = exp((ln 2)² / 2) = 1.2715 for one doubling a deviation
  const lowering = (lowered({}).memberLog2[1] - lowered({ diligence: 1 }).memberLog2[1]) / LOG2_ONE;
  expect(lowering).toBeCloseTo(Math.log2(Math.exp(Math.LN2 ** 2 / 2)), 3);
});

test("what the mean is taken over are those eligible: a load on living in a town, for townspeople only", () => {
  const [act] = smallPlan([{ id: "waves", perYear: 36.5, loads: { urban: 1 } }], {}).acts.acts;
  const townOnly = { ...act, who: { ...act.who, place: "urban" as const } };
  const [program] = lowerActs({ ...plan.acts, acts: [townOnly] }, moments);
  // everyone eligible carries the load, so the person with 0 on it does the act half as often
  expect(program.memberLog2[1] / LOG2_ONE).toBeCloseTo(Math.log2(0.05), 3);
});

test("loads become slopes for each sixteenth of a deviation, and missing ones are 0", () => {
  const program = lowered({ diligence: -0.5, means: 1 });
  expect([...program.slopes]).toEqual([-128, 256, 0, 0]);
  expect(program.loads.slice(0, 2)).toEqual(["diligence", "means"]);
});

test("loads on dispositions that hang together add up as their correlations say", () => {
  // E[2^(λᵀz)] = exp(ln² 2 · λᵀΣλ / 2): the variance of diligence − caution is 2 − 2r
  const together = { ...moments.correlations.diligence, caution: 0.6 };
  const back = { ...moments.correlations.caution, diligence: 0.6 };
  const society = {
    ...moments,
    correlations: { ...moments.correlations, diligence: together, caution: back },
  };
  const loads = { diligence: 1, caution: -1 };
  const lowering = (lowered({}).memberLog2[1] - lowered(loads, society).memberLog2[1]) / LOG2_ONE;
  expect(lowering).toBeCloseTo(Math.log2(Math.exp((Math.LN2 ** 2 * 0.8) / 2)), 3);
});

test("dispositions of which nothing is said are independent", () => {
  const loads = { diligence: 0.5, play: 0.5 };
  expect(lowered(loads, { ...moments, correlations: {} }).memberLog2).toEqual(
    lowered(loads, { ...moments, correlations: { play: { play: 1 } } }).memberLog2,
  );
});
