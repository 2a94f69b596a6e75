import { type Html, html } from "./html.ts";
import type { ReportInput } from "./input.ts";

/** Names and positions that lead from a report's input to a value. */
export type Path = readonly (string | number)[];

/** How a number that stands nowhere in the input comes of those that do. */
export type Reckoning =
  | "sum"
  | "difference"
  | "share"
  | "count"
  | "product"
  | "lowest"
  | "highest"
  | "negative";

/** A number on the page, and where in the input it stands. NaN where there is none. */
export interface Quote {
  readonly value: number;
  /** interval over replicates, where there is one */
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** as plain words, for pictures and alt texts */
  readonly text: string;
  /** marked with what it is and where it stands, so that every number of a page can be traced */
  readonly html: Html;
  readonly paths: readonly Path[];
}

/** Marks a number: the only way into a page. */
export function marked(value: number, text: string, paths: readonly Path[], reckoning?: Reckoning): Html {
  if (Number.isNaN(value)) return html`${text}`;
  const path = paths.map((each) => each.join(".")).join(" ");
  const measure = measureOf(paths);
  return html`<data value="${String(value)}" data-path="${path}"${
    measure === undefined ? undefined : html` data-measure="${measure}"`
  }${reckoning === undefined ? undefined : html` data-of="${reckoning}"`}>${text}</data>`;
}

/** The measure that all paths lead into; undefined for numbers that are of none, or of several. */
function measureOf(paths: readonly Path[]): string | undefined {
  const measures = new Set(paths.map((path) => (path[1] === "measures" ? path[2] : undefined)));
  const [measure] = measures;
  return measures.size === 1 && typeof measure === "string" ? measure : undefined;
}

/** The number at a path; NaN where there is none. */
export function valueAt(input: ReportInput, path: Path): number {
  const value = itemAt(input, path);
  return typeof value === "number" ? value : Number.NaN;
}

/** Whatever stands at a path. */
export function itemAt(input: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inside, key) =>
      typeof inside === "object" && inside !== null
        ? (inside as { readonly [key: string | number]: unknown })[key]
        : undefined,
    input,
  );
}

/** What a number comes to of those at some paths. */
export function reckoned(input: ReportInput, paths: readonly Path[], reckoning: Reckoning): number {
  const values = paths.map((path) => valueAt(input, path));
  const [first, second] = values;
  switch (reckoning) {
    case "sum":
      return values.reduce((sum, value) => sum + value, 0);
    case "difference":
      return first - second;
    case "share":
      return first / second;
    case "product":
      return values.reduce((product, value) => product * value, 1);
    case "count":
      return paths.length;
    case "lowest":
      return Math.min(...values);
    case "negative":
      return -first;
    case "highest":
      return Math.max(...values);
  }
}
