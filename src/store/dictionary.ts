import type { FileColumn, FileDeclaration } from "./column.ts";

/** A row of columns.json. */
export interface DictionaryRow {
  readonly file: string;
  readonly column: string;
  readonly type: FileColumn["type"];
  /** whether there may be no value */
  readonly nullable: boolean;
  readonly unit: string;
  /** lowest and highest value; null where nothing bounds it or it is no number */
  readonly range: readonly [number, number] | null;
  /** texts that can occur; null where they are many or it is no text */
  readonly values: readonly string[] | null;
  readonly meaning: string;
}

/** What stands in which column of which file, a row a column. */
export function dictionaryOf(files: readonly FileDeclaration[]): readonly DictionaryRow[] {
  return files.flatMap(({ file, columns }) =>
    columns.map(({ name, type, isNullable, unit, range, values, meaning }) => ({
      file,
      column: name,
      type,
      nullable: isNullable === true,
      unit,
      range: range ?? null,
      values: values ?? null,
      meaning,
    })),
  );
}

/** A row of measures.json: what a measure, or what else is told by day, is called and means. */
export interface MeasureNote {
  readonly measure: string;
  /** once a run, or once for each scheme that scores */
  readonly of: string;
  readonly unit: string;
  readonly meaning: string;
}

/** A list as JSON, a line an entry, which both people and readers of JSON lists like. */
export function listText(rows: readonly object[]): string {
  return `[\n${rows.map((row) => `  ${JSON.stringify(row)}`).join(",\n")}\n]\n`;
}
