import { expect, test } from "vitest";
import { countDeadPairs, countFlips, k2xInputs, zOfFlips } from "./avalanche.ts";
import { tooFar, zOfChiSquare } from "./z-scores.ts";

const SAMPLES = 8192;
const flips = countFlips(k2xInputs, SAMPLES);
const scores = zOfFlips(flips, SAMPLES);

test("each bit of person, block, stream, index and seed flips each bit of a draw half of the time", () => {
  expect(scores).toHaveLength((32 + 32 + 64 + 32 + 53) * 128);
  expect(tooFar(scores)).toEqual([]);
});

test("no bit of the inputs leaves a bit of a draw as it is, or always turns it", () => {
  expect(countDeadPairs(flips, SAMPLES)).toBe(0);
});

test("the flips of all bits together vary no more and no less than those of fair coins", () => {
  const chiSquare = scores.reduce((sum, { z }) => sum + z * z, 0);
  expect(tooFar([{ of: "all bits", z: zOfChiSquare(chiSquare, scores.length) }])).toEqual([]);
});
