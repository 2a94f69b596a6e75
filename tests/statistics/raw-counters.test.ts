import { describe, expect, test } from "vitest";
import { streamOf, thresholdOfShare } from "../../src/base/index.ts";
import { countDeadPairs, countFlips, rawInputs, zOfFlips } from "./avalanche.ts";
import { correlateLags, type Field } from "./events.ts";
import { rawCounters } from "./mixers.ts";
import { tooFar } from "./z-scores.ts";

// A proof is worth what it can refute: here the two faults that the keys are there to remove.
describe("the same mixer without keys is caught", () => {
  test("by its flips: high bits of a person's number leave many bits of the draw alone", () => {
    const flips = countFlips(rawInputs, 1024);
    expect(countDeadPairs(flips, 1024)).toBeGreaterThan(500);
    expect(tooFar(zOfFlips(flips, 1024)).length).toBeGreaterThan(500);
  });

  test("by its events: they befall persons 2^30 apart together", () => {
    const threshold = thresholdOfShare(0.25);
    const field: Field = { stream: streamOf("act", "crosses-at-red"), persons: 4096, blocks: 256, threshold };
    const worst = tooFar(correlateLags(rawCounters(1), field));
    expect(worst[0].of).toContain("1073741824 persons and 0 blocks on");
    expect(Math.abs(worst[0].z)).toBeGreaterThan(100);
  });
});
