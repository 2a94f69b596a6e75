/** Types of a value in a file, as Parquet readers know them. */
export type CellType = "INT32" | "DOUBLE" | "BOOLEAN" | "STRING";

/** A value of a row; null where there is none. */
export type Cell = number | string | boolean | null;

/** A column of a file of a run, declared once: the file, the dictionary and the docs read this. */
export interface FileColumn {
  readonly name: string;
  readonly type: CellType;
  readonly isNullable?: true;
  /** what a value counts or measures; of a text, what it is the id of */
  readonly unit: string;
  /** lowest and highest value that can occur; left out where nothing bounds it, or for a text */
  readonly range?: readonly [number, number];
  /** texts that can occur, where they are few */
  readonly values?: readonly string[];
  readonly meaning: string;
}

/** A file of rows, and what stands in its columns. */
export interface FileDeclaration {
  readonly file: string;
  readonly columns: readonly FileColumn[];
}
