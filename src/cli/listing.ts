/** One thing that ships: what programs read of it. */
export type Entry = Readonly<
  Record<string, string | number | null | readonly string[] | Readonly<Record<string, number>>>
>;

/** What is listed, and the keys that people see of it under which headings. */
export interface Listing {
  readonly entries: readonly Entry[];
  readonly columns: Readonly<Record<string, string>>;
  /** what people see in a column, where that is not the entry's value itself */
  readonly cells?: Readonly<Record<string, (entry: Entry) => string>>;
  /** how wide the table may be where no terminal says how wide it is; usually 80 */
  readonly width?: number;
  /** what a mark in the table means */
  readonly foot?: string;
}
