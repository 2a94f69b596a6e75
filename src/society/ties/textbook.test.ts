import { expect, test } from "vitest";
import { clustering, mean, type Neighbours, neighboursIn, reach, sampleOf } from "../../../tests/graph.ts";
import { tiedPersons } from "../../../tests/tied-persons.ts";
import { createLuck } from "../../base/index.ts";
import { createTies } from "./create-ties.ts";
import type { LayerMargins } from "./shape.ts";

const provenance: LayerMargins["provenance"] = { standing: "assumption", range: [0, 1] };

function neighboursOf(layer: LayerMargins, size: number, seed = 1): Neighbours {
  const margins = { generation: { years: 28, provenance }, layers: [layer] };
  return neighboursIn(createTies(margins, tiedPersons(size), createLuck(seed, "society")), 0);
}

const ring = (p: number): LayerMargins => ({ id: "ring", kind: "ring", k: 10, p, provenance });
const everybody = sampleOf(1000, 1000);

function expectSymmetric(neighbours: Neighbours, size: number): void {
  for (let person = 0; person < size; person++) {
    const partners = neighbours(person);
    expect(new Set(partners).size).toBe(partners.length);
    expect(partners).not.toContain(person);
    for (const other of partners) expect(neighbours(other)).toContain(person);
  }
}

test("every textbook layer is symmetric, without ties to oneself and without ties twice", () => {
  const layers: LayerMargins[] = [
    { id: "all", kind: "complete", provenance },
    { id: "islands", kind: "islands", islands: 3, sameIsland: 0.3, otherIsland: 0.1, provenance },
    { id: "pairs", kind: "matching", provenance },
    ring(0),
    ring(0.3),
    ring(1),
  ];
  for (const layer of layers)
    for (const size of [2, 11, 100, 101]) expectSymmetric(neighboursOf(layer, size), size);
});

test("complete ties everybody to everybody; a matching gives everybody one partner, but one of an odd number", () => {
  expect(neighboursOf({ id: "all", kind: "complete", provenance }, 40)(7)).toHaveLength(39);
  for (const size of [100, 101]) {
    const degrees = sampleOf(size, size).map(
      (person) => neighboursOf({ id: "pairs", kind: "matching", provenance }, size)(person).length,
    );
    expect(degrees.filter((degree) => degree === 0)).toHaveLength(size % 2);
  }
});

/** @source Watts and Strogatz (1998); Barrat and Weigt (2000): C(p) ≈ C(0)(1 − p)³ */
test("a ring of k = 10 and N = 1,000 has the clustering 3(k − 2)/(4(k − 1)) and 50.45 steps, exactly", () => {
  const neighbours = neighboursOf(ring(0), 1000);
  expect(everybody.every((person) => neighbours(person).length === 10)).toBe(true);
  expect(clustering(neighbours, everybody)).toBeCloseTo((3 * 8) / (4 * 9), 12);
  // half-way round is 500 = 100 × 5: of 999 others, 10 at each of 1 to 99 steps and 9 at 100
  expect(reach(neighbours, [0], 1000).steps).toBeCloseTo((10 * ((99 * 100) / 2) + 9 * 100) / 999, 12);
  expect(reach(neighbours, [0], 1000).steps).toBeCloseTo(50.45, 2);
});

test("a tenth of the ties rewired leaves a clustering of about 0.486 and a tenth of the steps", () => {
  const graphs = Array.from({ length: 10 }, (_, seed) => neighboursOf(ring(0.1), 1000, seed));
  const values = graphs.map((neighbours) => clustering(neighbours, everybody));
  // the formula drops terms of 1/N: ten original graphs give 0.491, 1 to 2 % above 0.486. A graph
  // differs from the next by about 0.01, so the mean of ten by 0.003
  expect(mean(values)).toBeGreaterThan(0.486 - 0.003 * 3);
  expect(mean(values)).toBeLessThan(0.486 * 1.02 + 0.003 * 3);
  const { steps, share } = reach(graphs[0], sampleOf(1000, 20), 1000);
  expect(share).toBe(1);
  expect(steps).toBeLessThan(5.5);
});

test("rewiring keeps the number of ties and shortens paths the more the more there is of it", () => {
  const graphs = [0, 0.01, 0.1, 1].map((p) => neighboursOf(ring(p), 1000));
  const steps = graphs.map((neighbours) => reach(neighbours, sampleOf(1000, 20), 1000).steps);
  for (let step = 1; step < 4; step++) expect(steps[step]).toBeLessThan(steps[step - 1]);
  for (const neighbours of graphs) {
    // two of 5,000 random pairs of 499,500 coincide 25 times on average, each costing 2 ends of 10,000
    const degree = mean(everybody.map((person) => neighbours(person).length));
    expect(degree).toBeLessThanOrEqual(10);
    expect(degree).toBeGreaterThan(10 - ((25 + 4 * 5) * 2) / 1000);
  }
});

/** @source Feld, Why your friends have more friends than you do (American Journal of Sociology 96, 1991) */
test("a partner has <k²>/<k> partners on average: one more than a person where ties are drawn evenly", () => {
  const even: LayerMargins = {
    id: "even",
    kind: "islands",
    islands: 1,
    sameIsland: 0.01,
    otherIsland: 0,
    provenance,
  };
  for (const layer of [even, ring(0.3)]) {
    const neighbours = neighboursOf(layer, 1000);
    const degree = everybody.map((person) => neighbours(person).length);
    const ofPartners = mean(everybody.flatMap((person) => neighbours(person).map((other) => degree[other])));
    expect(ofPartners).toBeCloseTo(mean(degree.map((k) => k * k)) / mean(degree), 10);
    if (layer !== even) continue;
    // degrees are near Poisson of mean 10: <k²>/<k> = <k> + 1; the variance of 1,000 has an error of
    // sqrt(2 × 10² / 1,000) = 0.45, a tenth of which reaches the ratio
    expect(Math.abs(ofPartners - mean(degree) - 1 + 0.01)).toBeLessThan(4 * 0.045);
  }
});

/** The second eigenvalue of averaging over partners, by power iteration without the first. */
function secondEigenvalue(neighbours: Neighbours, size: number): number {
  const partners = Array.from({ length: size }, (_, person) => neighbours(person));
  const ends = partners.reduce((sum, list) => sum + list.length, 0);
  let vector = Array.from({ length: size }, (_, person) => (person % 2 === 0 ? 1 : -1) + person / size / 10);
  let eigenvalue = 0;
  for (let step = 0; step < 60; step++) {
    // averaging has the degrees as its left first vector: what lies along it is taken off
    const common = vector.reduce((sum, value, person) => sum + value * partners[person].length, 0) / ends;
    const before = vector.map((value) => value - common);
    vector = partners.map((list) => mean(list.map((other) => before[other])));
    const length = (values: number[]): number =>
      Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
    eigenvalue = length(vector) / length(before);
    vector = vector.map((value) => value / length(before));
  }
  return eigenvalue;
}

/** @source Golub and Jackson, How homophily affects the speed of learning (QJE 2012) */
test("two islands hold on to a difference by (same − other)/(same + other) a step, however dense they are", () => {
  for (const [sameIsland, otherIsland] of [
    [0.5, 0.1],
    [0.25, 0.05],
    [0.3, 0.2],
  ]) {
    const islands: LayerMargins = {
      id: "two",
      kind: "islands",
      islands: 2,
      sameIsland,
      otherIsland,
      provenance,
    };
    const found = secondEigenvalue(neighboursOf(islands, 600), 600);
    const limit = (sameIsland - otherIsland) / (sameIsland + otherIsland);
    // ties within and between are 600²/8 and 600²/4 draws: relative error at most 1/sqrt(45,000 × 0.05)
    // = 0.021; random partners add a term of about 1 / mean degree (at least 90)
    expect(Math.abs(found - limit)).toBeLessThan((4 * 0.021 * (1 - limit * limit)) / 2 + 2 / 90);
  }
});
