import type { Spread } from "./measure.ts";

/** Lists of one length added up as they come, place by place: 16 bytes a place, however many lists. */
export class Moments {
  readonly #sums: Float64Array;
  readonly #squares: Float64Array;
  #count: number;

  /** @param count how many lists of zeros have come already */
  constructor(places: number, count = 0) {
    this.#sums = new Float64Array(places);
    this.#squares = new Float64Array(places);
    this.#count = count;
  }

  /**
   * A NaN or an infinity leaves NaN squares in its place for good.
   *
   * @param numbers one a place
   * @source Youngs and Cramer, Some results relevant to choice of sum and sum-of-product algorithms
   *   (Technometrics 13, 1971)
   */
  add(numbers: ArrayLike<number>): void {
    const count = ++this.#count;
    for (let place = 0; place < this.#sums.length; place++) {
      this.#sums[place] += numbers[place];
      // of one number it would be 0 / 0
      if (count === 1) this.#squares[place] = numbers[place] - numbers[place];
      else this.#squares[place] += (count * numbers[place] - this.#sums[place]) ** 2 / (count * (count - 1));
    }
  }

  /** NaN for the mean where nothing was added. */
  at(place: number): Spread {
    return {
      count: this.#count,
      mean: this.#sums[place] / this.#count,
      squares: this.#squares[place],
    };
  }
}
