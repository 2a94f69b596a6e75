/** A place in a text: file as the user named it, line and column counted from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/**
 * One mistake in what a user wrote, as data: readers and checkers collect them all, and only the
 * command line and the app turn them into words and colours.
 */
export interface Problem {
  /** `room/what-is-wrong`, listed with an example in docs/problems.md */
  readonly code: string;
  readonly at: Place;
  readonly message: string;
  /** the key it speaks of, where it speaks of one */
  readonly key?: string;
  readonly found?: string;
  readonly allowed?: string;
  /** what to type next */
  readonly hint?: string;
}

/** Either a value or every mistake that stood in its way; never both, never neither. */
export type Checked<Value> =
  | { readonly value: Value; readonly problems: readonly [] }
  | { readonly value?: undefined; readonly problems: readonly Problem[] };
