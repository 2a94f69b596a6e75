const arrays = {
  u8: Uint8Array,
  i8: Int8Array,
  i16: Int16Array,
  u16: Uint16Array,
  u32: Uint32Array,
  i32: Int32Array,
} as const;

/** How a column's values are stored: unsigned or signed, bits. */
export type ColumnType = keyof typeof arrays;

/** One property that every person has, declared once: the engine, docs and files all read this. */
export interface Column {
  readonly type: ColumnType;
  /** what a person has before anything happened; it adds nothing to the history hash */
  readonly default: number;
  readonly unit: string;
  readonly meaning: string;
}

/** The typed array in which a column of this type is stored. */
export type ArrayOf<Type extends ColumnType> = InstanceType<(typeof arrays)[Type]>;

/** Arrays by column name, one value per person. */
export type ColumnsOf<Declared extends Record<string, Column>> = {
  readonly [Name in keyof Declared]: ArrayOf<Declared[Name]["type"]>;
};

/**
 * Empty columns for a number of persons, each filled with its default.
 *
 * @param defaults values that differ from the declared ones, such as the score a scheme starts from
 */
export function createColumns<const Declared extends Record<string, Column>>(
  declared: Declared,
  size: number,
  defaults: { readonly [Name in keyof Declared]?: number } = {},
): ColumnsOf<Declared> {
  const entries = Object.entries(declared).map(([name, column]) => {
    const array = new arrays[column.type](size);
    const value = defaults[name] ?? column.default;
    return [name, value === 0 ? array : array.fill(value)] as const;
  });
  return Object.fromEntries(entries) as ColumnsOf<Declared>;
}

/** Bytes that a person takes in these columns. */
export function bytesPerPerson(declared: Record<string, Column>): number {
  return Object.values(declared).reduce((sum, { type }) => sum + arrays[type].BYTES_PER_ELEMENT, 0);
}
