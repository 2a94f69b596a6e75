import type { Measure, MeasureValue, Pool, Spread } from "./measure.ts";
import { Moments } from "./moments.ts";

/**
 * An empty pool for values of a measure.
 *
 * @param first a value, of the shape that all have unless the measure brings a pool of its own
 */
export function poolOf(measure: Pick<Measure, "pool"> | undefined, first: MeasureValue): Pool {
  return measure?.pool?.() ?? new SameShapePool(first);
}

class SameShapePool implements Pool {
  readonly #shape: MeasureValue;
  readonly #moments: Moments;

  constructor(shape: MeasureValue) {
    this.#shape = shape;
    this.#moments = new Moments(numbersIn(shape, shape).length);
  }

  add(value: MeasureValue): void {
    this.#moments.add(numbersIn(value, this.#shape));
  }

  value(read: (spread: Spread) => number): MeasureValue {
    let place = 0;
    return withNumbers(this.#shape, () => read(this.#moments.at(place++)));
  }
}

/** The numbers of a value in the order in which they stand in another of its shape. */
function numbersIn(value: MeasureValue, shape: MeasureValue): number[] {
  if (typeof shape === "string") return [];
  if (typeof shape === "number") return [Number(value)];
  return Object.entries(shape).flatMap(([name, inner]) =>
    numbersIn((value as { readonly [name: string]: MeasureValue })[name], inner),
  );
}

/** The same shape and words with other numbers, asked for in the order in which they stand. */
function withNumbers(shape: MeasureValue, next: () => number): MeasureValue {
  if (typeof shape === "string") return shape;
  if (typeof shape === "number") return next();
  if (Array.isArray(shape)) return shape.map((inner) => withNumbers(inner, next));
  return Object.fromEntries(Object.entries(shape).map(([name, inner]) => [name, withNumbers(inner, next)]));
}
