import { tiesOf } from "../src/society/index.ts";
import { assortativity, clustering, mean, type Neighbours, neighboursIn, reach, sampleOf } from "./graph.ts";
import { marginsOf, settled, type societies } from "./statistics/margins.ts";

/** What is measured of one layer, or of several together. */
interface TieFigures {
  /** mean partners of all persons, and of those with any */
  readonly degree: number;
  readonly degreeOfTied: number;
  readonly clustering: number;
  /** Newman's r of income's standing, age and place */
  readonly means: number;
  readonly age: number;
  readonly urban: number;
}

/** What was measured: of any layers together, each worked out once, and of the way between persons. */
export interface MeasuredTies {
  of(...layers: string[]): TieFigures;
  readonly reach: { readonly share: number; readonly steps: number };
}

/** Figures of a shipped society's ties at a size: of any layers together, and of the steps between persons. */
export function measureTies(name: (typeof societies)[number], size: number): MeasuredTies {
  const people = settled(marginsOf(name), size);
  const ties = tiesOf(people.society, people);
  const persons = sampleOf(size, 5000);
  const fewer = sampleOf(size, 1000);
  const figuresOf = (neighbours: Neighbours): TieFigures => {
    const degrees = persons.map((person) => neighbours(person).length);
    const likeness = (trait: "means" | "age" | "urban"): number =>
      assortativity(neighbours, fewer, (person) => people.traits[trait][person]);
    return {
      degree: mean(degrees),
      degreeOfTied: mean(degrees.filter((degree) => degree > 0)),
      clustering: clustering(neighbours, fewer),
      means: likeness("means"),
      age: likeness("age"),
      urban: likeness("urban"),
    };
  };
  const known = new Map<string, TieFigures>();
  const every = ties.layers.map((_, layer) => layer);
  return {
    of: (...layers) => {
      const figures =
        known.get(layers.join()) ??
        figuresOf(neighboursIn(ties, ...layers.map((layer) => ties.layers.indexOf(layer))));
      known.set(layers.join(), figures);
      return figures;
    },
    reach: reach(neighboursIn(ties, ...every), sampleOf(size, size > 50_000 ? 1 : 3), size),
  };
}
