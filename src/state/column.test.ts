import { expect, test } from "vitest";
import { bytesPerPerson, type Column, createColumns } from "./column.ts";
import { personColumns, traitColumns } from "./columns.ts";
import { ruleColumns, schemeColumns } from "./scheme-columns.ts";

const declared = {
  small: { type: "u8", default: 0, unit: "1", meaning: "small" },
  signed: { type: "i8", default: -3, unit: "1", meaning: "signed" },
  wide: { type: "u16", default: 7, unit: "1", meaning: "wide" },
  widest: { type: "u32", default: 2 ** 32 - 1, unit: "1", meaning: "widest" },
  money: { type: "i32", default: 0, unit: "1", meaning: "money" },
} as const satisfies Record<string, Column>;

test("a column is of its declared type, one default a person", () => {
  const columns = createColumns(declared, 2);
  expect(columns).toEqual({
    small: Uint8Array.of(0, 0),
    signed: Int8Array.of(-3, -3),
    wide: Uint16Array.of(7, 7),
    widest: Uint32Array.of(2 ** 32 - 1, 2 ** 32 - 1),
    money: Int32Array.of(0, 0),
  });
});

test("a default that differs from the declared one counts, 0 among them", () => {
  const columns = createColumns(declared, 1, { money: -100, signed: 0 });
  expect([columns.money[0], columns.signed[0], columns.wide[0]]).toEqual([-100, 0, 7]);
});

test("no persons take no room, and each person the bytes of the types", () => {
  expect(createColumns(declared, 0).money.length).toBe(0);
  expect(bytesPerPerson(declared)).toBe(1 + 1 + 2 + 4 + 4);
});

const tables = Object.entries({ personColumns, traitColumns, schemeColumns, ruleColumns });

test.each(tables)("every one of %s says its unit and meaning and can hold its default", (_, table) => {
  for (const [name, column] of Object.entries<Column>(table)) {
    expect(column.unit, name).not.toBe("");
    expect(column.meaning, name).not.toBe("");
    expect([...createColumns({ [name]: column }, 1)[name]]).toEqual([column.default]);
  }
});
