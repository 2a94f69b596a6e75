import fc from "fast-check";
import { parquetMetadata } from "hyparquet";
import { expect, test } from "vitest";
import { memoryDirectory, rowsOf } from "../../tests/memory-run.ts";
import type { Cell, FileDeclaration } from "./column.ts";
import { ParquetTable } from "./parquet-table.ts";

const declared: FileDeclaration = {
  file: "some.parquet",
  columns: [
    { name: "whole", type: "INT32", unit: "-", meaning: "-" },
    { name: "real", type: "DOUBLE", isNullable: true, unit: "-", meaning: "-" },
    { name: "isSo", type: "BOOLEAN", unit: "-", meaning: "-" },
    { name: "word", type: "STRING", isNullable: true, unit: "-", meaning: "-" },
  ],
};

function written(rows: Iterable<readonly Cell[]>): Uint8Array {
  const { directory, files } = memoryDirectory();
  const table = new ParquetTable(directory, declared);
  for (const row of rows) table.append(row);
  table.close({ world: "nowhere" });
  return files.get("some.parquet") ?? new Uint8Array();
}

const aRow = fc.tuple(
  fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
  fc.option(fc.double({ noDefaultInfinity: true, noNaN: true })),
  fc.boolean(),
  fc.option(fc.string({ unit: "grapheme" })),
);

test("what was written is read, by a reader that is not the writer's", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(aRow, { maxLength: 40 }), async (rows) => {
      const read = await rowsOf(written(rows));
      expect(read.map(({ whole, real, isSo, word }) => [whole, real, isSo, word])).toEqual(
        rows.map(([whole, real, isSo, word]) => [whole, real, isSo, word]),
      );
    }),
  );
});

test("what is no finite number is none", async () => {
  const read = await rowsOf(
    written([Number.NaN, Number.POSITIVE_INFINITY].map((real) => [1, real, true, ""])),
  );
  expect(read.map(({ real }) => real)).toEqual([null, null]);
});

test("many rows make several row groups, and none of them is lost", async () => {
  function* rows(): Generator<readonly Cell[]> {
    for (let row = 0; row < 150_000; row++) yield [row, row / 8, row % 2 === 0, String(row % 100)];
  }
  const bytes = written(rows());
  const { row_groups: groups, num_rows: number } = parquetMetadata(bytes.buffer.slice(0) as ArrayBuffer);
  expect(groups.map((group) => Number(group.num_rows))).toEqual([65_536, 65_536, 18_928]);
  expect(Number(number)).toBe(150_000);
  const read = await rowsOf(bytes);
  expect(
    read.every(
      ({ whole, real, word }, row) => whole === row && real === row / 8 && word === String(row % 100),
    ),
  ).toBe(true);
});

test("a file says of itself what it is handed, and by whom it was written", () => {
  const bytes = written([]);
  const metadata = parquetMetadata(bytes.buffer.slice(0) as ArrayBuffer);
  expect(metadata.key_value_metadata).toEqual([{ key: "world", value: "nowhere" }]);
  expect(metadata.created_by).toBe("glasshouse-lab");
});
