import { ByteWriter, ParquetWriter, type SchemaElement } from "hyparquet-writer";
import type { Cell, FileColumn, FileDeclaration } from "./column.ts";
import type { DirectorySink, WrittenFile } from "./directory.ts";

/** Rows that are gathered before they are written as one row group: what bounds the memory of a table. */
const ROW_GROUP = 65_536;

/** What a file says of itself beside its rows, so that it can be told alone where it comes from. */
export type FileNotes = Readonly<Record<string, string>>;

/**
 * A Parquet file that is written row by row, in row groups as they fill, so that no file has to fit into
 * memory. The same rows give the same bytes on every machine.
 */
export class ParquetTable {
  readonly #columns: readonly FileColumn[];
  readonly #gathered: Cell[][];
  readonly #writer: ParquetWriter;
  readonly #flush: () => void;
  readonly #close: () => WrittenFile;
  #rows = 0;

  /** @param directory where the file is made at once */
  constructor(directory: DirectorySink, { file, columns }: FileDeclaration) {
    const sink = directory.create(file);
    const bytes = new ByteWriter();
    this.#columns = columns;
    this.#gathered = columns.map(() => []);
    this.#writer = new ParquetWriter({
      writer: bytes,
      schema: schemaOf(columns),
      createdBy: "glasshouse-lab",
    });
    this.#flush = () => {
      sink.append(bytes.getBytes());
      bytes.index = 0; // `offset` goes on counting: places in the file are told by it
    };
    this.#close = () => sink.close();
  }

  /** How many rows it has by now. */
  get rows(): number {
    return this.#rows;
  }

  /** @param row a value for each column, in their order; what is no finite number counts as none */
  append(row: readonly Cell[]): void {
    for (let column = 0; column < row.length; column++) {
      const cell = row[column];
      this.#gathered[column].push(typeof cell === "number" && !Number.isFinite(cell) ? null : cell);
    }
    this.#rows += 1;
    if (this.#gathered[0].length === ROW_GROUP) this.#writeGroup();
  }

  /** Ends the file. */
  close(notes: FileNotes): WrittenFile {
    this.#writeGroup();
    this.#writer.kvMetadata = Object.entries(notes).map(([key, value]) => ({ key, value }));
    // both are done at once, since nothing that they write to waits
    void this.#writer.finish();
    this.#flush();
    return this.#close();
  }

  #writeGroup(): void {
    if (this.#gathered[0].length === 0) return;
    const columnData = this.#columns.map(({ name }, column) => ({ name, data: this.#gathered[column] }));
    void this.#writer.write({ columnData, rowGroupSize: ROW_GROUP });
    for (const cells of this.#gathered) cells.length = 0;
    this.#flush();
  }
}

function schemaOf(columns: readonly FileColumn[]): SchemaElement[] {
  return [
    { name: "root", num_children: columns.length },
    ...columns.map(({ name, type, isNullable }): SchemaElement => {
      const repetition = isNullable ? "OPTIONAL" : "REQUIRED";
      return type === "STRING"
        ? { name, type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: repetition }
        : { name, type, repetition_type: repetition };
    }),
  ];
}
