import type { SchemeView, View } from "../state/index.ts";

/**
 * What a measure comes to: a number, or numbers under names and in lists; the same names and lengths
 * in every run of a world. NaN where there is no number.
 */
export type MeasureValue =
  | number
  | string
  | readonly MeasureValue[]
  | { readonly [name: string]: MeasureValue };

/** Numbers of one thing, day after day. */
export interface DaySeries {
  /** what they are of, among all that the measure says by day: a grade, a decile; empty where it is one thing */
  readonly key: string;
  /** the first at the end of the first day measured, and so on */
  readonly values: readonly number[];
}

/** Something that looks at the end of each day and remembers what it needs. */
export interface Collector {
  watch?(view: View): void;
}

/** A measure at work on one run. */
export interface Measuring extends Collector {
  /** what it comes to by now */
  value(view: View): MeasureValue;
}

/** What a measure is handed when a run begins. */
export interface Beginning {
  readonly view: View;
  /** the scheme it measures, and its position; a measure of the world has none */
  readonly scheme: SchemeView;
  readonly schemeNumber: number;
  /** a collector that several measures share: made once a run and scheme */
  collect<Shared extends Collector>(kind: CollectorKind<Shared>): Shared;
}

/** How to make a collector; the same function always means the same collector. */
export type CollectorKind<Shared extends Collector> = (beginning: Beginning) => Shared;

/** What is left of some numbers when they themselves are gone. */
export interface Spread {
  /** how many there were */
  readonly count: number;
  readonly mean: number;
  /** sum of the squared distances from the mean */
  readonly squares: number;
}

/** Values of replicates put together as they come; it keeps none of them and does not grow with them. */
export interface Pool {
  add(value: MeasureValue): void;
  /** a value of the shape of all, in each place a number that `read` makes of what stood there */
  value(read: (spread: Spread) => number): MeasureValue;
}

/**
 * A measure: a history turned into a number. One file each, and a line in `table.ts`; the command
 * line, the documents and the docs read the table.
 */
export interface Measure {
  readonly name: string;
  readonly unit: string;
  /** one sentence that says what the number is, for somebody who has never seen it */
  readonly meaning: string;
  /**
   * `world`: once a run, `scheme` then being the first; `organisations`: likewise, in worlds that have some;
   * else once for each scheme that scores (`scheme`), that scores or has sources (`records`), that keeps lists
   * (`lists`), whose score is weighted (`indicators`), or for every one (`any scheme`)
   */
  readonly of: "world" | "scheme" | "records" | "lists" | "indicators" | "organisations" | "any scheme";
  begin(beginning: Beginning): Measuring;
  /** puts replicates together; left out where a value has the same shape in every run of a world */
  readonly pool?: () => Pool;
  /** the value taken apart into a series a thing; left out where it says nothing of single days */
  readonly byDay?: (value: MeasureValue, program: SchemeView["program"]) => readonly DaySeries[];
}
