import fc from "fast-check";
import { expect, test } from "vitest";
import { assortativity, mean, neighboursIn, sampleOf } from "../../../tests/graph.ts";
import { tiedPersons } from "../../../tests/tied-persons.ts";
import { createLuck } from "../../base/index.ts";
import { createTies, type Ties } from "./create-ties.ts";
import type { LayerMargins, OrderMargins, TieMargins } from "./shape.ts";

const provenance: LayerMargins["provenance"] = { standing: "assumption", range: [0, 1] };
const friends: OrderMargins = {
  id: "friends",
  kind: "order",
  by: [{ trait: "means", weight: 0.6 }],
  noise: 0.8,
  near: { slots: 8, activity: 0.5 },
  long: { slots: 2, activity: 0.25 },
  spread: 0.3,
  provenance,
};
const neighbours: OrderMargins = { ...friends, id: "neighbours", of: "household" };

function tiesOf(size: number, layers: readonly LayerMargins[], seed = 1): Ties {
  const margins: TieMargins = { generation: { years: 28, provenance }, layers: [...layers] };
  return createTies(margins, tiedPersons(size), createLuck(seed, "society"));
}

/** Every tie once, as the smaller id joined with the larger. */
function tiesAmong(ties: Ties, layer: number, size: number): Set<string> {
  const partners = neighboursIn(ties, layer);
  const all = Array.from({ length: size }, (_, person) =>
    partners(person).map((other) => `${Math.min(person, other)}-${Math.max(person, other)}`),
  );
  return new Set(all.flat());
}

test("what one end of a tie sees the other sees too; nobody is tied twice in a layer, or to themselves", () => {
  for (const size of [1, 2, 255, 257, 700, 4096, 4097, 9000]) {
    const layers = [friends, { ...neighbours, ages: { from: 18, to: 60 }, share: 0.8 }];
    const ties = tiesOf(size, layers);
    for (const layer of [0, 1]) {
      const partners = neighboursIn(ties, layer);
      const seen = Array.from({ length: size }, (_, person) => new Set(partners(person)));
      for (let person = 0; person < size; person++) {
        expect(seen[person].size).toBe(ties.degree(layer, person));
        expect(seen[person].has(person)).toBe(false);
        for (const other of seen[person]) if (!seen[other].has(person)) throw new Error(`${person} ${other}`);
      }
    }
  }
});

test("one more person gets ties; among the others none forms, and no more go than slots reach across one place", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.constantFrom(friends, neighbours), (size, layer) => {
      const before = tiesAmong(tiesOf(size, [layer]), 0, size);
      const after = tiesAmong(tiesOf(size + 1, [layer]), 0, size + 1);
      const formed = [...after].filter((tie) => !before.has(tie));
      const gone = [...before].filter((tie) => !after.has(tie));
      expect(formed.filter((tie) => !tie.endsWith(`-${size}`))).toEqual([]);
      expect(gone.length).toBeLessThanOrEqual(layer.near.slots + layer.long.slots);
    }),
    {
      numRuns: 20,
      seed: 5,
      examples: [
        [255, friends],
        [256, friends],
        [4095, friends],
        [4096, neighbours],
      ],
    },
  );
});

test("another layer in the file changes no tie of this one", () => {
  const alone = tiesAmong(tiesOf(1500, [friends]), 0, 1500);
  expect(tiesAmong(tiesOf(1500, [neighbours, friends]), 1, 1500)).toEqual(alone);
  expect(tiesAmong(tiesOf(1500, [friends], 2), 0, 1500)).not.toEqual(alone);
});

test("mean degree is slots times activity, less what the ends of orders and equal numbers cost", () => {
  const size = 32_768;
  const ties = tiesOf(size, [friends]);
  const degrees = Array.from({ length: size }, (_, person) => ties.degree(0, person));
  // a pair d apart exists 4096 − d times in a tile; 15 in 4095 of them have the same number
  const apart = Array.from({ length: 8 }, (_, distance) => (2 * (4096 - distance - 1)) / 4096);
  const near = apart.reduce((sum, slots) => sum + slots, 0) * 0.5 * (1 - 15 / 4095);
  const long = ((2 * (128 - 1)) / 128 + (2 * (128 - 2)) / 128) * 0.25;
  // 10 slots a person with p(1 − p) ≤ 1/4, a tie counting at both ends: 2 × sqrt(10 × size / 4);
  // sociability moves a person's activity by 0.3 × ln 2 = 0.21 of it, at both ends of 9 ties
  const error = Math.sqrt((4 * 10) / 4 / size + (2 * 9 * 0.21) ** 2 / size);
  expect(Math.abs(mean(degrees) - near - long)).toBeLessThan(4 * error);
});

test("without spread, degrees are binomial: draws of the slots of one person are independent", () => {
  const size = 32_768;
  const ties = tiesOf(size, [{ ...friends, spread: 0, long: { slots: 0, activity: 0 } }]);
  const inner = Array.from({ length: size }, (_, person) => ties.degree(0, person));
  const centre = mean(inner);
  const variance = mean(inner.map((degree) => (degree - centre) ** 2));
  // 16 slots of 1/2: variance 4. Ends of orders and equal numbers add less than 0.1; the variance of a
  // sample variance is about 2 × 4² / size, doubled because a draw counts at two persons
  expect(Math.abs(variance - 4)).toBeLessThan(0.1 + 4 * Math.sqrt((4 * 16) / size));
});

test("partners are alike in a trait by its share in the variance of the order's key", () => {
  const size = 20_000;
  const people = tiedPersons(size);
  const noLong = { ...friends, long: { slots: 0, activity: 0 } };
  for (const [weight, noise] of [
    [0.6, 0.8],
    [0.5, 0.5],
    [0, 1],
  ]) {
    const ties = tiesOf(size, [{ ...noLong, by: [{ trait: "means", weight }], noise }]);
    const r = assortativity(neighboursIn(ties, 0), sampleOf(size, 5000), (p) => people.traits.means[p]);
    // 5,000 persons with 8 ties each, which share their person: as good as 5,000 pairs; the deviation
    // of a correlation is at most 1 / sqrt(pairs)
    expect(Math.abs(r - weight ** 2 / (weight ** 2 + noise ** 2))).toBeLessThan(4 / Math.sqrt(5000));
  }
});

test("kin are apart by whole generations", () => {
  const size = 8192;
  const people = tiedPersons(size);
  const kin: OrderMargins = {
    ...friends,
    id: "kin",
    by: [{ trait: "generation", weight: 0.95 }],
    noise: 0.3,
  };
  const partners = neighboursIn(tiesOf(size, [{ ...kin, long: { slots: 0, activity: 0 } }]), 0);
  const differences = sampleOf(size, size).flatMap((person) =>
    partners(person).map((other) => Math.abs(people.age[person] - people.age[other])),
  );
  const near = (years: number): number =>
    differences.filter((difference) => Math.abs(difference - years) <= 4).length / differences.length;
  expect(near(0)).toBeGreaterThan(3 * near(14));
  expect(near(28)).toBeGreaterThan(3 * near(14));
  expect(near(56)).toBeGreaterThan(2 * near(42));
});

test("only those of a layer's ages, and of them the layer's share, have ties in it", () => {
  const size = 8192;
  const people = tiedPersons(size);
  const ties = tiesOf(size, [{ ...friends, ages: { from: 20, to: 60 }, share: 0.7 }]);
  const tied = sampleOf(size, size).filter((person) => ties.degree(0, person) > 0);
  expect(tied.every((person) => people.age[person] >= 20 && people.age[person] < 60)).toBe(true);
  const eligible = people.age.filter((age) => age >= 20 && age < 60).length;
  // 4 binomial errors; of members with 9 ties on average fewer than 1 in 1,000 has none
  expect(Math.abs(tied.length / eligible - 0.7)).toBeLessThan(4 * Math.sqrt(0.21 / eligible) + 0.001);
});

test("in an order of households, persons share their neighbours and are not tied to their own household", () => {
  const people = tiedPersons(5000);
  const close = {
    ...neighbours,
    near: { slots: 12, activity: 1 },
    long: { slots: 0, activity: 0 },
    spread: 0,
  };
  const partners = neighboursIn(tiesOf(5000, [close]), 0);
  const homeOf = (person: number): number => person - people.positionInHousehold[person];
  let shared = 0;
  let compared = 0;
  for (let person = 1; person < 4000; person++) {
    const found = partners(person);
    expect(found.every((other) => homeOf(other) !== homeOf(person))).toBe(true);
    if (homeOf(person) !== homeOf(person - 1)) continue;
    const before = new Set(partners(person - 1));
    compared += found.length;
    shared += found.filter((other) => before.has(other)).length;
  }
  // housemates stand at most 5 places apart: windows of 25 places overlap in at least 20
  expect(shared / compared).toBeGreaterThan(0.8);
});
