/** A measure's value, in a run or in a document, where null stands for no number. */
export type Nested = number | string | null | readonly Nested[] | { readonly [name: string]: Nested };

/** A number, or a word, of a measure's value, and the way to it. */
export interface ValueRow {
  /** names that lead to it, joined by dots; empty where the measure is one number */
  readonly path: string;
  /** a word where it is no number; null where there is no number */
  readonly value: number | string | null;
}

/**
 * Every number of a measure's value. What stands in a list is called by the words that it begins with
 * (`loan.shutOut`, `cameras/crosses-at-red.done`), or else by its place, counted from 0.
 */
export function* valueRows(value: Nested, path: readonly string[] = []): Generator<ValueRow> {
  if (value === null || typeof value !== "object") {
    yield { path: path.join("."), value };
  } else if (isList(value)) {
    const names = value.map(nameOf);
    const areNames = new Set(names).size === names.length && !names.includes("");
    for (const [position, each] of value.entries()) {
      const [name, inner] = areNames ? [names[position], withoutName(each)] : [String(position), each];
      yield* valueRows(inner, [...path, name]);
    }
  } else {
    for (const [name, inner] of Object.entries(value)) yield* valueRows(inner, [...path, name]);
  }
}

function isList(value: object): value is readonly Nested[] {
  return Array.isArray(value);
}

/** The words with which an entry begins, which say what it is of; empty where it begins with none. */
function nameOf(value: Nested): string {
  return entriesOf(value)
    .slice(0, wordsOf(value))
    .map(([, word]) => word)
    .join("/");
}

function withoutName(value: Nested): Nested {
  return Object.fromEntries(entriesOf(value).slice(wordsOf(value)));
}

function wordsOf(value: Nested): number {
  const entries = entriesOf(value);
  const first = entries.findIndex(([, inner]) => typeof inner !== "string");
  return first < 0 ? entries.length : first;
}

function entriesOf(value: Nested): [string, Nested][] {
  return value !== null && typeof value === "object" && !isList(value) ? Object.entries(value) : [];
}
