import { describe, expect, test } from "vitest";
import { streamOf, thresholdOfShare } from "../../src/base/index.ts";
import { correlateLags, countSets, countTotals, type Field, lags, sizeOfSet } from "./events.ts";
import { k2x, type Mixer, proofLuck } from "./mixers.ts";
import { tooFar, zOfCells, zOfScatter } from "./z-scores.ts";

const luck = proofLuck(1);
const stream = streamOf("act", "crosses-at-red");

// 0.3 is common; of 0.01 a million pairs hold 105 coincidences, enough for a normal tail
describe.each([0.3, 0.01])("an event of probability %f", (probability) => {
  const field: Field = { stream, persons: 4096, blocks: 256, threshold: thresholdOfShare(probability) };

  test("befalls a person on a day whatever befell others, or the same, on any of 27 lags", () => {
    expect(lags).toHaveLength(27);
    const scores = correlateLags(k2x(luck), field);
    expect(scores).toHaveLength(27 * 64 + 28);
    expect(tooFar(scores)).toEqual([]);
  });

  test("befalls as many persons a day, and each person on as many days, as chance has it", () => {
    const { perDay, perPerson } = countTotals(k2x(luck), { ...field, persons: 16_384 });
    const scores = [
      { of: "totals of 2048 days", z: zOfScatter(perDay, 16_384, probability) },
      { of: "totals of 16384 persons", z: zOfScatter(perPerson, 2048, probability) },
    ];
    expect(tooFar(scores)).toEqual([]);
  });

  test("befalls each person as often as chance has it over 1024 streams on the same days", () => {
    // a mixer whose blocks are streams: some persons would be lucky in everything they do
    const acrossStreams: Mixer = (_, number) => k2x(luck)(streamOf("act", `number-${number}`), 0);
    const { perPerson } = countTotals(acrossStreams, { ...field, blocks: 1024 });
    expect(tooFar([{ of: "persons", z: zOfScatter(perPerson, 8 * 1024, probability) }])).toEqual([]);
  });
});

test("each of the 256 sets of days of a block comes up as often as eight separate days would", () => {
  const probability = 0.3;
  const field: Field = { stream, persons: 16_384, blocks: 256, threshold: thresholdOfShare(probability) };
  // the rarest set, all eight days, is expected 2^22 × 0.3^8 = 275 times
  const z = zOfCells(countSets(k2x(luck), field), (set) => {
    const size = sizeOfSet(set);
    return probability ** size * (1 - probability) ** (8 - size);
  });
  expect(tooFar([{ of: "sets of days", z }])).toEqual([]);
});
